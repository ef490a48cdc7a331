/**
 * What an ARN names, by the form of its resource part: a stage of a REST API is a stage, not a second
 * API. Forms and types are generated (rules/classes/arns.json).
 */
import { arnForms } from "../../classes.ts";

interface Form {
  readonly type: string;
  /** How much of it is literal: the form with the most says most. */
  readonly literal: number;
  readonly strict: RegExp;
  /** For services whose names may hold a separator. */
  readonly loose: RegExp | undefined;
  /** Whether it begins with a word that says the kind. */
  readonly worded: boolean;
}

/**
 * Services whose resources have paths or hierarchies in their names: IAM paths, parameters, log groups,
 * secrets, repositories, objects, alarms, partner event buses, packages.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const withSlashes = new Set(
  "cloudwatch codeartifact ecr ecr-public events iam kms logs s3 s3express s3-outposts secretsmanager ssm sts".split(
    " ",
  ),
);

/**
 * Services whose names may hold a colon: an identity pool's region, a stream's time, `default:postgres-17`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/
 */
const withColons = new Set(["cognito-identity", "cognito-sync", "dynamodb", "rds"]);

let forms: ReturnType<typeof arnForms> | undefined;
const compiled = new Map<string, readonly Form[]>();

/** The type, and whether the resource part begins with a word of the form instead of a name. */
export function arnType(service: string, resource: string): Pick<Form, "type" | "worded"> {
  // Both are `function:NAME:QUALIFIER`; an alias cannot be a number.
  // https://docs.aws.amazon.com/lambda/latest/api/API_CreateAlias.html
  if (service === "lambda" && /^function:[^:]+:(?:\d+|\$LATEST)$/.test(resource))
    return { type: "AWS::Lambda::Version", worded: true };
  const known = formsOf(service);
  return (
    known.find(({ strict }) => strict.test(resource)) ??
    known.find(({ loose }) => loose?.test(resource)) ??
    unknown(service, resource)
  );
}

/** Every second word, which is where ARNs say kinds: `instance/ID/thing/ID` is `instance/thing`. */
function unknown(service: string, resource: string): Pick<Form, "type" | "worded"> {
  const words = resource.split(/[/:]/);
  if (words.length === 1) return { type: `aws:${service}:resource`, worded: false };
  const kinds = words.filter((_, at) => at % 2 === 0 && (at === 0 || at + 1 < words.length));
  return { type: `aws:${service}:${kinds.join("/")}`, worded: true };
}

/** The most literal first. */
function formsOf(service: string): readonly Form[] {
  const before = compiled.get(service);
  if (before) return before;
  forms ??= arnForms();
  const ends = withSlashes.has(service) ? ".+" : withColons.has(service) ? "[^/]+" : undefined;
  const made = Object.entries(forms[service] ?? {})
    .map(([form, type]): Form => ({
      type,
      literal: form.replaceAll("*", "").length,
      strict: pattern(form, "[^/:]+", "[^/:]+"),
      loose: ends && pattern(form, ends === ".+" ? "[^:]+" : "[^/:]+", ends),
      worded: /^[^*]+[/:]/.test(form),
    }))
    .sort((a, b) => b.literal - a.literal);
  compiled.set(service, made);
  return made;
}

function pattern(form: string, variable: string, last: string): RegExp {
  const parts = form.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(
    `^${parts.map((part, at) => (at === 0 ? part : `${at === parts.length - 1 && part === "" ? last : variable}${part}`)).join("")}$`,
  );
}
