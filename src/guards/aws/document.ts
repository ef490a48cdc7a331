/** The shape of a policy document of AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */

export interface Statement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: unknown;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface PolicyDocument {
  readonly Version?: string;
  readonly Statement: Statement | readonly Statement[];
}

/** Whether it can be evaluated: statements with an effect. */
export function isPolicyDocument(value: unknown): value is PolicyDocument {
  const statements = statementsOf(value);
  return (
    statements.length > 0 &&
    statements.every((one) => {
      const { Effect } = Object(one) as Partial<Statement>;
      return Effect === "Allow" || Effect === "Deny";
    })
  );
}

export function statementsOf(document: unknown): readonly Statement[] {
  const { Statement: said } = Object(document) as { Statement?: unknown };
  const all = said === undefined ? [] : Array.isArray(said) ? (said as unknown[]) : [said];
  return all.map((one) => Object(one) as Statement);
}

/** One value or a list of them, as texts: IAM takes booleans and numbers without quotes as well. */
export function valuesOf(value: unknown): readonly string[] {
  return value === undefined
    ? []
    : (Array.isArray(value) ? (value as unknown[]) : [value]).map(String);
}
