/** The least that a scan of AWS needs to be allowed, derived from what the collectors declare: IAM policies. */
import { otherActions } from "../classes.ts";
import { aggregatorActions } from "../collect/aws/config-attempt.ts";
import { crossCheckActions, trustActions } from "../collect/aws/cross-check.ts";
import { guardActions } from "../collect/aws/guards/actions.ts";
import { offeredOn } from "../collect/aws/offered.ts";
import { organizationActions } from "../collect/aws/organization.ts";
import { services } from "../collect/aws/services/index.ts";
import { macie2 } from "../collect/aws/macie2.ts";
import { baseActions } from "../collect/aws/session.ts";
import { sorted } from "./sorted-actions.ts";

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: white space does not count. */
export const managedPolicyLimit = 6144;

interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}

/** Actions that would allow more than a scan's calls, if they were allowed on everything. */
const narrowed: Readonly<Record<string, { readonly sid: string; readonly on: readonly string[] }>> =
  {
    // The ARN of a keyspace ends in a slash, that of a table does not: no row can be read.
    "cassandra:Select": {
      sid: "DataBoundaryKeyspaces",
      on: ["arn:*:cassandra:*:*:/keyspace/*/", "arn:*:cassandra:*:*:/keyspace/system*"],
    },
    // GET returns API keys as well.
    "apigateway:GET": {
      sid: "DataBoundaryApis",
      on: ["/restapis", "/restapis/*", "/apis", "/apis/*"].map(
        (path) => `arn:*:apigateway:*::${path}`,
      ),
    },
    // The account's own parameters may hold what nobody else should read.
    "ssm:GetParametersByPath": { sid: "DataBoundaryOffers", on: [offeredOn] },
  };

/** Of the policy that only scans take whose data classes name Amazon Macie. */
export const classesName = "classes";

/** Of the policy that only scans take that trust a witness. */
export const trustName = "trust";

export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

/**
 * By name: `core` lists what there is, `deep` reads where each sends its data (without it, every
 * second place is a gap), `other` lets Cloud Control list the types without a call of ours, `trust` asks the witnesses
 * whose word the user takes, `classes` asks Amazon Macie what it found, where the policy names it, `org` is for who scans an organization, in the account it scans from. What
 * would be too long for a managed policy goes on in `core-2`, `deep-2` ...: nothing is widened to a wildcard.
 */
export function awsPolicies(role = "ROLE-NAME"): ReadonlyMap<string, PolicyDocument> {
  const lists = services.flatMap((service) => service.lists);
  const core = new Set<string>([
    ...baseActions,
    ...crossCheckActions,
    ...lists.map(({ actions }) => actions[0]),
  ]);
  const deep = new Set<string>(
    lists.flatMap(({ actions }) => actions).filter((one) => !core.has(one)),
  );
  const other = new Set(otherActions().filter((one) => !core.has(one) && !deep.has(one)));
  const [listAccounts, assumeRole] = organizationActions;
  const classes = macie2.lists.flatMap(({ actions }) => actions);
  return new Map([
    ...split("core", "DataBoundaryLists", core),
    ...split("deep", "DataBoundaryDetails", deep),
    ...split("other", "DataBoundaryOtherTypes", other),
    [
      trustName,
      documentOf({
        Sid: "DataBoundaryTrust",
        Effect: "Allow",
        Action: sorted(trustActions),
        Resource: "*",
      }),
    ],
    [
      classesName,
      documentOf({
        Sid: "DataBoundaryClasses",
        Effect: "Allow",
        Action: sorted(classes),
        Resource: "*",
      }),
    ],
    [
      "org",
      documentOf(
        { Sid: "DataBoundaryAccounts", Effect: "Allow", Action: [listAccounts], Resource: "*" },
        {
          Sid: "DataBoundaryRole",
          Effect: "Allow",
          Action: [assumeRole],
          Resource: `arn:*:iam::*:role/${role}`,
        },
      ),
    ],
  ]);
}

/** What the audit of guards asks beside a scan. */
export const guardsPolicy = (): PolicyDocument =>
  documentOf({
    Sid: "DataBoundaryGuards",
    Effect: "Allow",
    Action: sorted(guardActions),
    Resource: "*",
  });

/** All that aws:config/AGGREGATOR takes, in the aggregator's account. */
export const aggregatorPolicy = (): PolicyDocument =>
  documentOf({
    Sid: "DataBoundaryAggregator",
    Effect: "Allow",
    Action: sorted([...aggregatorActions, organizationActions[0]]),
    Resource: "*",
  });

/** As IAM counts: without white space. */
export const sizeOf = (document: PolicyDocument): number => JSON.stringify(document).length;

function split(
  name: string,
  sid: string,
  actions: ReadonlySet<string>,
): (readonly [string, PolicyDocument])[] {
  const documents: PolicyDocument[] = [];
  let rest = sorted(actions);
  while (rest.length > 0) {
    let taken = rest.length;
    while (sizeOf(allowing(sid, rest.slice(0, taken))) > managedPolicyLimit) taken--;
    documents.push(allowing(sid, rest.slice(0, taken)));
    rest = rest.slice(taken);
  }
  return documents.map((document, i) => [i === 0 ? name : `${name}-${i + 1}`, document]);
}

function allowing(Sid: string, actions: readonly string[]): PolicyDocument {
  const wide = actions.filter((action) => !(action in narrowed));
  return documentOf(
    { Sid, Effect: "Allow", Action: wide, Resource: "*" },
    ...actions.flatMap((action): Statement[] => {
      const narrow = narrowed[action];
      return narrow
        ? [{ Sid: narrow.sid, Effect: "Allow", Action: [action], Resource: narrow.on }]
        : [];
    }),
  );
}

const documentOf = (...Statement: readonly Statement[]): PolicyDocument => ({
  Version: "2012-10-17",
  Statement,
});
