/**
 * Principals that try. An ordinary one has a name that no exemption expects. A pattern such as `role/*e*` names nobody
 * and exempts nearly everyone all the same: names as organizations give them show it.
 */
import { statementsOf, valuesOf } from "./document.ts";
import { globbed } from "./operators.ts";

/** What stands after the account in the ARN, how many names it stands for, and how many its group has. */
export interface Principal {
  readonly path: string;
  readonly names: number;
  readonly of: number;
}

/** A name that no exemption's pattern would expect. */
export const ordinary = "zz-ordinary-7f3a";
export const kinds = ["role", "user"] as const;

const words = (text: string): readonly string[] => text.split(/\s+/);
const signedIn = words(
  `DeveloperAccess_0f3a9c7d21b4e856 Billing_7c1d0e9f8a2b3c4d AWSAdministratorAccess_5e2b8d4f1a6c9037
  AWSReadOnlyAccess_93d7f0a2c4b8e615 AWSPowerUserAccess_b1c6e83f0d5a7294 DataScience_4a8f2e6d9c0b1375
  Support_e7054c9b3d1f8a62`,
).map((name) => `role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_${name}`);

/** Groups of callers. Who signs in by IAM Identity Center is a group: these may be all people of an organization. */
const usual: readonly (readonly string[])[] = [
  [
    ...words(
      `Admin Administrator Analyst DataEngineer DataScientist Developer DeveloperAccess Developers Operations
      PowerUser ReadOnly SRE app-server appointments-api archive-import batch-jobs billing-api ci-deploy
      ec2-instance-profile ecsTaskExecutionRole ecs-task-role etl github-actions-deploy jenkins lab-import
      lambda-execution-role mail ops patient-portal platform-team radiology-pacs terraform web-backend
      service-role/lambda-dicom-k3x9w2`,
    ).map((name) => `role/${name}`),
    ...signedIn.slice(0, 2),
  ],
  signedIn,
  words(
    `anna.schmidt backup ci deploy-bot j.mueller jonas lab-upload m.rossi monitoring pacs s.nowak terraform`,
  ).map((name) => `user/${name}`),
];

/**
 * By group, the names that the documents' conditions on the caller's ARN name, one for all that these do not tell
 * apart; none where they are not most of the group.
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
  return usual.flatMap((group) => {
    const alike = Map.groupBy(group, (path) =>
      distinct.map((pattern) => Number(globbed(pattern, arnOf(path)))).join(""),
    );
    const named = [...alike]
      .filter(([matches]) => matches.includes("1"))
      .map(([, paths]): Principal => ({ path: paths[0]!, names: paths.length, of: group.length }));
    return isMost(named) ? [named] : [];
  });
}

/** Whether these, which are of one group, are more than half of its names. */
export const isMost = (principals: readonly Principal[]): boolean =>
  2 * principals.reduce((sum, { names }) => sum + names, 0) > (principals[0]?.of ?? 0);
