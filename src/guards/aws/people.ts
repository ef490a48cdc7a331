/**
 * Principals that try. An ordinary one has a name that no exemption expects. A pattern such as `role/*e*` names nobody
 * and exempts nearly everyone all the same: names as organizations give them show it.
 */
import { statementsOf, valuesOf } from "./document.ts";
import { globbed } from "./operators.ts";

/** What stands after the account in the ARN, and how many of the names it stands for. */
export interface Principal {
  readonly path: string;
  readonly names: number;
}

/** A name that no exemption's pattern would expect. */
export const ordinary = "zz-ordinary-7f3a";
export const kinds = ["role", "user"] as const;

const sso = "aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_";
const usual: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  role: `Admin Administrator Analyst DataEngineer DataScientist Developer DeveloperAccess Developers Operations
    PowerUser ReadOnly SRE app-server appointments-api archive-import batch-jobs billing-api ci-deploy
    ec2-instance-profile ecsTaskExecutionRole ecs-task-role etl github-actions-deploy jenkins lab-import
    lambda-execution-role mail ops patient-portal platform-team radiology-pacs terraform web-backend
    service-role/lambda-dicom-k3x9w2 ${sso}DeveloperAccess_0f3a9c7d21b4e856 ${sso}Billing_7c1d0e9f8a2b3c4d`.split(
    /\s+/,
  ),
  user: `anna.schmidt backup ci deploy-bot j.mueller jonas lab-upload m.rossi monitoring pacs
    s.nowak terraform`.split(/\s+/),
};

/**
 * By kind, the names that the documents' conditions on the caller's ARN name, one for all that these do not tell
 * apart; none where they are not most of the kind.
 */
export function namedPrincipals(
  documents: readonly unknown[],
  arnOf: (path: string) => string,
): readonly (readonly Principal[])[] {
  const patterns = documents
    .flatMap(statementsOf)
    .flatMap(({ Condition }) =>
      Object.values(Object(Condition) as Readonly<Record<string, object>>).flatMap((tests) =>
        Object.entries(Object(tests) as object).flatMap(([key, values]) =>
          key.toLowerCase() === "aws:principalarn" ? valuesOf(values) : [],
        ),
      ),
    );
  const distinct = [...new Set(patterns)];
  return kinds.flatMap((kind) => {
    const groups = Map.groupBy(
      usual[kind].map((name) => `${kind}/${name}`),
      (path) => distinct.map((pattern) => Number(globbed(pattern, arnOf(path)))).join(""),
    );
    const named = [...groups]
      .filter(([matches]) => matches.includes("1"))
      .map(([, paths]): Principal => ({ path: paths[0]!, names: paths.length }));
    return isMost(named, kind) ? [named] : [];
  });
}

/** Whether these are more than half of the names of a kind. */
export function isMost(principals: readonly Principal[], kind: string): boolean {
  const all = usual[kind as keyof typeof usual].length;
  return 2 * principals.reduce((sum, { names }) => sum + names, 0) > all;
}
