/** Control policies of AWS, evaluated as AWS does: more vectors, beside those of guards-vectors.test.ts. */
import { describe, expect, test } from "vitest";
import { type Organization, allowAll, audit, inWords, organization } from "./support/guards.ts";
import { sampled } from "./support/whole.ts";

const eea = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"];
const exempt = ["iam:*", "sts:*", "organizations:*", "support:*", "route53:*"];
type Statement = Readonly<Record<string, unknown>>;
const policy = (...Statement: readonly Statement[]): object => ({
  Version: "2012-10-17",
  Statement,
});
const deny = (Condition: object, more: Statement = {}): Statement => ({
  Effect: "Deny",
  ...(more["Action"] === undefined && more["NotAction"] === undefined && { NotAction: exempt }),
  ...(more["NotResource"] === undefined && { Resource: "*" }),
  ...more,
  Condition,
});
const outside = (regions = eea): object => ({
  StringNotEquals: { "aws:RequestedRegion": regions },
});
/** At the root, beside AWS's own; the account has AWS's own alone. */
const atRoot = (...statements: readonly Statement[]): Organization => ({
  levels: [[allowAll, policy(...statements)], [allowAll]],
});
const said = (guard: Organization, boundary = "eea"): string =>
  inWords(audit(organization(guard), boundary).verdicts[0]!);
const withKey = (operator: string, key: string, value: unknown): Organization => {
  const condition = outside() as Record<string, object>;
  return atRoot(deny({ ...condition, [operator]: { ...condition[operator], [key]: value } }));
};

const vectors: readonly (readonly [string, Organization, string, string?])[] = [
  [
    "a variable before the fifth colon of a resource is not a variable",
    atRoot(deny(outside(), { Resource: "arn:aws:*:*:${aws:PrincipalAccount}:*" })),
    "no-guard",
  ],
  [
    "... after it, it is one",
    atRoot(deny(outside(), { Resource: "arn:aws:s3:::zz-ordinary-${aws:PrincipalTag/n, '7f3a'}" })),
    "partial-actions",
  ],
  [
    "an ARN pattern of one star is not decided",
    atRoot(deny({ ...outside(), ArnNotLike: { "aws:PrincipalArn": "*" } })),
    "undecidable",
  ],
  [
    "the key in another case",
    atRoot(deny({ StringNotEquals: { "AWS:requestedREGION": eea } })),
    "inside",
  ],
  [
    "codes in another case equal nothing",
    atRoot(
      deny({ StringNotEquals: { "aws:RequestedRegion": eea.map((one) => one.toUpperCase()) } }),
    ),
    "blocks-boundary",
  ],
  [
    "... unless case is ignored",
    atRoot(
      deny({
        StringNotEqualsIgnoreCase: { "aws:RequestedRegion": eea.map((one) => one.toUpperCase()) },
      }),
    ),
    "inside",
  ],
  [
    "IfExists on a key that is there",
    atRoot(deny({ StringNotEqualsIfExists: { "aws:RequestedRegion": eea } })),
    "inside",
  ],
  [
    "ForAllValues of the region",
    atRoot(deny({ "ForAllValues:StringNotEquals": { "aws:RequestedRegion": eea } })),
    "inside",
  ],
  [
    "ForAnyValue of the region",
    atRoot(deny({ "ForAnyValue:StringNotEquals": { "aws:RequestedRegion": eea } })),
    "inside",
  ],
  ["Null false on the region is met", withKey("Null", "aws:RequestedRegion", "false"), "inside"],
  [
    "Null true on the region is never met",
    withKey("Null", "aws:RequestedRegion", "true"),
    "no-guard",
  ],
  [
    "lists of two operators in one statement add up",
    atRoot(
      deny({
        StringNotEquals: { "aws:RequestedRegion": ["eu-central-1"] },
        StringNotLike: { "aws:RequestedRegion": ["eu-west-1", "us-east-1"] },
      }),
    ),
    "wider:us-east-1",
  ],
  [
    "two statements intersect",
    atRoot(deny(outside([...eea, "us-east-1"])), deny(outside([...eea, "us-west-2"]))),
    "inside",
  ],
  [
    "allow-list instead of FullAWSAccess",
    {
      levels: [
        [
          policy({
            Effect: "Allow",
            Action: "*",
            Resource: "*",
            Condition: { StringEquals: { "aws:RequestedRegion": eea } },
          }),
        ],
        [allowAll],
      ],
    },
    "inside",
  ],
  [
    "an allow-list beside FullAWSAccess does nothing",
    {
      levels: [
        [
          allowAll,
          policy({
            Effect: "Allow",
            Action: "*",
            Resource: "*",
            Condition: { StringEquals: { "aws:RequestedRegion": eea } },
          }),
        ],
        [allowAll],
      ],
    },
    "no-guard",
  ],
  [
    "a unit without any allow blocks everything",
    { levels: [[allowAll], [policy(deny(outside()))], [allowAll]] },
    "blocks-boundary",
  ],
  [
    "a deny of the account alone",
    { levels: [[allowAll], [allowAll, policy(deny(outside()))]] },
    "inside",
  ],
  [
    "the type is switched off",
    { ...atRoot(deny(outside())), off: new Set(["scp"] as const) },
    "not-enforced",
  ],
  [
    "Resource of one service",
    atRoot(deny(outside(), { Resource: "arn:aws:s3:::*" })),
    "partial-actions",
  ],
  [
    "NotResource of one service",
    atRoot(deny(outside(), { NotResource: "arn:aws:s3:::*" })),
    "partial-actions",
  ],
  ["actions in another case", atRoot(deny(outside(), { Action: ["S3:*", "*:*"] })), "inside"],
  [
    "the condition the wrong way round",
    atRoot(deny({ StringEquals: { "aws:RequestedRegion": eea } })),
    "disjoint",
  ],
  ["a list of others alone", atRoot(deny(outside(["us-east-1"]))), "disjoint"],
  [
    "everyone of the own organization is exempt",
    withKey("StringNotEquals", "aws:PrincipalOrgID", "o-klinik0001"),
    "exempts-everyone",
  ],
  [
    "those of another organization are exempt",
    withKey("StringNotEquals", "aws:PrincipalOrgID", "o-another001"),
    "inside+exempt:aws:PrincipalOrgID o-another001",
  ],
  [
    "the account itself is exempt",
    withKey("StringNotEquals", "aws:PrincipalAccount", "111122223333"),
    "exempts-everyone",
  ],
  [
    "users alone are exempt",
    withKey("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:user/*"),
    "exempts-everyone",
  ],
  [
    "every principal is exempt",
    withKey("StringNotLike", "aws:PrincipalArn", "*"),
    "exempts-everyone",
  ],
  [
    "an account's own roles by a variable",
    withKey("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::${aws:PrincipalAccount}:role/*"),
    "exempts-everyone",
  ],
  [
    "a tag exempts: an ordinary principal has none",
    withKey("StringNotEquals", "aws:PrincipalTag/region-exempt", "true"),
    "inside+exempt:region-exempt true",
  ],
  [
    "a tag subjects: who has it is not known",
    withKey("StringEquals", "aws:PrincipalTag/team", "studies"),
    "undecidable",
  ],
  ["a network decides", withKey("StringNotEquals", "aws:SourceVpc", "vpc-0a1b2c3d"), "undecidable"],
  ["an address decides", withKey("NotIpAddress", "aws:SourceIp", "192.0.2.0/24"), "undecidable"],
  [
    "an operator that nobody knows",
    withKey("StringNearlyEquals", "aws:PrincipalAccount", "111122223333"),
    "undecidable",
  ],
  [
    "calls by services are exempt",
    withKey("Bool", "aws:ViaAWSService", "false"),
    "inside+exempt:aws:ViaAWSService true",
  ],
  [
    "calls through services alone are denied",
    withKey("Bool", "aws:ViaAWSService", "true"),
    "exempts-everyone",
  ],
  [
    "the date has gone by",
    withKey("DateGreaterThan", "aws:CurrentTime", "2020-01-01T00:00:00Z"),
    "inside",
  ],
  [
    "EFTA takes Zurich in",
    atRoot(deny({ StringNotLike: { "aws:RequestedRegion": "eu-*" } })),
    "wider:eu-west-2",
    "eudb",
  ],
  ["one country", atRoot(deny(outside(["eu-central-1", "eu-west-3"]))), "inside", "DE,FR"],
  [
    "the sovereign partition has a region of its own",
    { ...atRoot(deny(outside(["eusc-de-east-1"]))), partition: "aws-eusc" },
    "inside",
  ],
  [
    "an unread level that denies elsewhere",
    { levels: [[allowAll], [allowAll]], unread: "not read" },
    "not-readable",
  ],
  [
    "a level that was not read may close more, even where all else is closed",
    { ...atRoot(deny(outside())), unread: "not read" },
    "not-readable",
  ],
  [
    "a resource control policy covers some services",
    {
      levels: [[allowAll], [allowAll]],
      rcps: [policy({ ...deny(outside(), { Action: "*" }), Principal: "*" })],
    },
    "partial-actions",
  ],
  [
    "an assumed role's session is nobody",
    withKey("ArnNotLike", "aws:PrincipalArn", "arn:aws:sts::*:assumed-role/Admin/*"),
    "inside+exempt:*",
  ],
];

sampled.each(
  vectors.map(([title, guard, expected, boundary = "eea"]) => ({
    title,
    guard,
    expected,
    boundary,
  })),
)("$title", ({ guard, expected, boundary }) => {
  expect(said(guard, boundary)).toBe(expected);
});

describe("what is said", () => {
  test("the open pairs and the policy that opens them", () => {
    const { findings } = audit(organization(atRoot(deny(outside([...eea, "eu-west-2"])))));
    expect(findings).toMatchObject([
      {
        rule: "guard-wider",
        level: "error",
        scopes: [{ scope: "111122223333" }],
        open: [{ location: "eu-west-2", countries: ["GB"], openedBy: ["p-1"] }],
        guards: [{ id: "p-1", at: ["level-0"] }],
      },
    ]);
  });

  test("an opt-in region that is off counts as closed only where nobody may switch it on", () => {
    const open = atRoot(
      deny(outside([...eea, "eu-central-2"]), { NotAction: [...exempt, "account:*"] }),
    );
    expect(said({ ...open, disabled: ["eu-central-2"] })).toBe("wider:eu-central-2");
    const held = atRoot(
      deny(outside([...eea, "eu-central-2"]), { NotAction: [...exempt, "account:*"] }),
      deny(
        { StringNotEquals: { "account:TargetRegion": eea } },
        { Action: "account:EnableRegion" },
      ),
    );
    expect(said({ ...held, disabled: ["eu-central-2"] })).toBe("inside");
    expect(said(held)).toBe("wider:eu-central-2");
  });

  test("services that are exempt in every region are named, and are no finding", () => {
    const { verdicts, findings } = audit(
      organization(atRoot(deny(outside(), { NotAction: [...exempt, "kms:*", "cloudfront:*"] }))),
    );
    expect(findings).toEqual([]);
    expect(verdicts[0]!.notes.join("\n")).toMatch(/kms:CreateKey is let through: keys/);
    expect(verdicts[0]!.notes.join("\n")).toMatch(/cloudfront:CreateDistribution is let through/);
    expect(verdicts[0]!.notes.join("\n")).not.toMatch(/acm:RequestCertificate/);
  });

  test("Control Tower's region deny is recognized by what it does, with its own roles as expected exemptions", () => {
    const { verdicts } = audit(
      organization(
        atRoot({
          ...deny(
            {
              ...outside(),
              ArnNotLike: { "aws:PrincipalARN": ["arn:aws:iam::*:role/AWSControlTowerExecution"] },
            },
            { NotAction: [...exempt, "kms:*", "config:*", "cloudfront:*", "s3:GetAccountPublic*"] },
          ),
          Sid: "CTMULTISERVICEPV1",
        }),
      ),
    );
    expect(verdicts[0]).toMatchObject({ state: "equal", exemptions: [{ isExpected: true }] });
  });

  test("the management account is a note, as nothing can hold it", () => {
    const { findings } = audit(organization({ ...atRoot(deny(outside())), management: true }));
    expect(findings).toMatchObject([{ rule: "guard-not-reaching", level: "note" }]);
  });

  test("what is not decided is a gap that names the key", () => {
    const { gaps, findings } = audit(
      organization(withKey("StringNotEquals", "aws:SourceVpc", "vpc-1")),
    );
    expect(findings).toEqual([]);
    expect(gaps).toMatchObject([
      { reason: "unknown-value", detail: expect.stringMatching(/depends on aws:SourceVpc/) },
    ]);
  });
});

describe("exemptions that a caller can give himself", () => {
  const notes = (guard: Organization): string =>
    audit(organization(guard))
      .verdicts[0]!.notes.filter((note) => / exempt/.test(note))
      .join("\n");
  const outsideBut = (operator: string, key: string, value: string): Statement =>
    deny({
      StringNotEquals: {
        "aws:RequestedRegion": eea,
        ...(operator === "StringNotEquals" && { [key]: value }),
      },
      ...(operator !== "StringNotEquals" && { [operator]: { [key]: value } }),
    });
  const byTag = outsideBut("StringNotEquals", "aws:PrincipalTag/region-exempt", "true");
  const tagging = [
    "iam:TagRole",
    "iam:TagUser",
    "iam:CreateRole",
    "iam:CreateUser",
    "sts:TagSession",
  ];
  const protects = (Action: unknown): Statement => ({
    Effect: "Deny",
    Action,
    Resource: ["arn:aws:iam::*:role/*", "arn:aws:iam::*:user/*"],
    Condition: { "ForAnyValue:StringEquals": { "aws:TagKeys": ["region-exempt"] } },
  });

  test("who may tag is named where no policy denies it", () => {
    expect(notes(atRoot(byTag))).toMatch(
      /^The tag region-exempt \(true\) of a principal exempts it, .*: who may tag can exempt himself$/,
    );
    for (const action of tagging) expect(notes(atRoot(byTag))).toContain(action);
    expect(notes(atRoot(byTag, protects(["iam:Tag*", "iam:Create*"])))).toMatch(
      /principal sts:TagSession: who/,
    );
    expect(notes(atRoot(byTag, protects(tagging)))).toBe("");
  });

  test("so is the root user", () => {
    const byRoot = outsideBut("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:root");
    expect(notes(atRoot(byRoot))).toMatch(/^The root user of the account is exempt/);
    expect(said(atRoot(byRoot))).toMatch(/^inside\+exempt/);
    const bySome = outsideBut("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:role/BreakGlass");
    expect(notes(atRoot(bySome))).toBe("");
  });
});
