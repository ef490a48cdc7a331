/** What a policy file may say: one description for reading it and for the editors' JSON Schema. */
import * as z from "zod";
import { type Country, gapReasons, levels } from "../model.ts";
import { doraShape } from "./dora-shape.ts";
import { globMatches } from "./glob.ts";
import { meantCountry } from "./meant-country.ts";
import { nearest } from "../nearest.ts";
import { takesOption, targetForms } from "../providers.ts";

/** What the file's words are held against. */
export interface Vocabulary {
  readonly boundaries: readonly string[];
  readonly rules: readonly string[];
  readonly isCountry: (code: Country) => boolean;
}

/** The message of an unknown key is the list of the known ones: the fault needs it to say what was meant. */
function strict<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(shape).join(", ") : undefined),
  });
}

const text = z.string().regex(/\S/, "is empty, write something or leave the key out");

export function policyShape({ boundaries, rules, isCountry }: Vocabulary) {
  const country = z
    .string()
    .superRefine((code, context) => {
      if (isCountry(code)) return;
      const meant = meantCountry(code, isCountry);
      context.addIssue({
        code: "custom",
        message: `is not a country: ${JSON.stringify(code.slice(0, 60))}, ${meant ? `did you mean ${JSON.stringify(meant)}?` : "write an ISO 3166-1 alpha-2 code such as DE"}`,
      });
    })
    .meta({ pattern: "^[A-Z]{2}$", description: "An ISO 3166-1 alpha-2 code, upper case." });
  const countries = strict({
    countries: z
      .array(country)
      .min(1, "is empty, name at least one country")
      .describe("ISO 3166-1 alpha-2 codes.")
      .meta({ examples: [["DE", "FR"]] }),
  }).describe("Exactly these countries.");
  const orCountries = `write ${boundaries.join(", ")} or { countries: [DE, FR] }`;
  const boundary = z.union([z.enum(boundaries), countries], { error: orCountries });
  const classBoundary = z.union([z.enum([...boundaries, "anywhere"]), countries], {
    error: `${orCountries}, or anywhere`,
  });
  const ruleGlob = text
    .superRefine((glob, context) => {
      if (rules.some((rule) => globMatches(glob, rule))) return;
      const meant = nearest(glob, rules);
      context.addIssue({
        code: "custom",
        message: `names no rule: ${JSON.stringify(glob.slice(0, 60))}, ${meant ? `did you mean ${JSON.stringify(meant)}?` : '"data-boundary rules" lists them'}`,
      });
    })
    .meta({ examples: [...rules, "*"] });

  const dataClass = strict({
    tags: z
      .record(z.string(), z.array(z.string()).min(1, "is empty, name at least one value"))
      .refine((tags) => Object.keys(tags).length > 0, "is empty, name at least one tag")
      .describe(
        "Tag key -> the values that mean this class. A resource needs every key, with any one of its values. Letter case counts, except in the names of Azure tags.",
      )
      .meta({ examples: [{ "data-class": ["personal", "patient"] }] }),
    boundary: classBoundary
      .describe("Where data of this class may be; default: the policy's boundary.")
      .meta({ examples: ["anywhere", { countries: ["DE"] }] })
      .optional(),
  });

  const target = strict({
    target: text.describe("aws:ACCOUNT or aws:org.").meta({ examples: ["aws:345678901234"] }),
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    role: z
      .string()
      .regex(
        /^([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/,
        "is not the name of a role, write the name alone, such as residency-audit",
      )
      .describe("The name of the role to assume in each account that the target names.")
      .meta({ examples: ["residency-audit"] })
      .optional(),
    externalId: z
      .string()
      .regex(/^[\w+=,.@:/-]{2,1224}$/, "has 2 to 1224 letters, digits and any of _+=,.@:/-")
      .describe("The external ID that the role's trust policy requires.")
      .meta({ examples: ["klinikum-2026"] })
      .optional(),
  }).superRefine(({ target: named, role, externalId }, context) => {
    if (role !== undefined && !(named.includes(":") && takesOption(named, "role")))
      context.addIssue({
        code: "custom",
        message: "has a role and names no account for it, write aws:ACCOUNT or aws:org",
      });
    if (externalId !== undefined && role === undefined)
      context.addIssue({ code: "custom", message: "has an externalId and no role, add the role" });
  });

  const plan = strict({
    files: text
      .describe(
        "A glob over the paths of plans and templates, from the folder of the policy file (that of .github's is the folder above): * and ? end at a slash, ** is any number of folders.",
      )
      .meta({ examples: ["infra/**/*.yaml"] }),
    region: z
      .union([text, z.array(text).min(1, "is empty, name a region or leave the key out")])
      .describe(
        "The region that the stack is deployed to; of several, the stack is judged in each.",
      )
      .meta({ examples: ["eu-central-1", ["eu-central-1", "eu-west-1"]] })
      .optional(),
    params: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .describe("Parameters of a CloudFormation or ARM template by name.")
      .meta({ examples: [{ Stage: "prod" }] })
      .optional(),
    paramFiles: z
      .array(text)
      .min(1, "is empty, name a file or leave the key out")
      .describe("Parameter files of a CloudFormation or ARM template.")
      .meta({ examples: [["infra/prod.parameters.json"]] })
      .optional(),
    resourceGroupLocation: text
      .describe("The location of the resource group that an ARM template is deployed to.")
      .meta({ examples: ["westeurope"] })
      .optional(),
    providerRegions: z
      .record(z.string(), text)
      .describe("Key of a Terraform provider -> its region, where the plan does not show it.")
      .meta({ examples: [{ "aws.copy": "eu-west-1" }] })
      .optional(),
  });

  const exception = strict({
    rule: ruleGlob
      .describe(
        "The rule whose findings are accepted: an id, a glob such as replica-*, or *. ROLE-outside accepts ROLE-may-leave too.",
      )
      .optional(),
    gap: z
      .enum(gapReasons)
      .describe("The reason of the gaps that are accepted.")
      .meta({ examples: [gapReasons[0]] })
      .optional(),
    resource: text
      .describe(
        "A glob (* and ?) over the whole ARN or ARM id. Letter case counts in ARNs and not in ARM ids.",
      )
      .meta({ examples: ["arn:aws:s3:::press-kit-us*"] })
      .optional(),
    scope: text
      .describe("Only in this AWS account or Azure subscription.")
      .meta({ examples: ["345678901234"] })
      .optional(),
    region: text
      .describe("Gaps only: only in this region.")
      .meta({ examples: ["us-east-1"] })
      .optional(),
    service: text
      .describe("Gaps only: only of this service, as coverage names it.")
      .meta({ examples: ["tagging"] })
      .optional(),
    location: text
      .describe("Findings only: only at this location code.")
      .meta({ examples: ["us-east-1"] })
      .optional(),
    country: country
      .describe("Findings only: only where this is the one country outside the boundary.")
      .meta({ examples: ["US"] })
      .optional(),
    reason: text
      .describe("Why this is acceptable.")
      .meta({ examples: ["public press pictures, no personal data"] }),
    approvedBy: text
      .describe("Who accepted it: a person or an office that can be asked.")
      .meta({ examples: ["dpo@example.org"] }),
    expires: z.iso
      .date()
      .describe(
        "The last day of the exception (YYYY-MM-DD); from the next day the finding is reported again.",
      )
      .meta({ examples: ["2027-03-31"] }),
    legalBasis: text
      .describe("The legal basis of the transfer, if there is one.")
      .meta({ examples: ["GDPR Art. 49(1)(a), explicit consent"] })
      .optional(),
  })
    .superRefine((one, context) => {
      for (const message of misfits(one)) context.addIssue({ code: "custom", message });
    })
    .meta({
      oneOf: [
        { required: ["rule", "resource"] },
        {
          required: ["gap"],
          anyOf: ["resource", "scope", "region", "service"].map((key) => ({ required: [key] })),
        },
      ],
    });

  return strict({
    boundary: boundary
      .describe("Where data may be stored and processed: a named boundary or a list of countries.")
      .meta({ default: "eea", examples: ["eea", { countries: ["DE", "FR"] }] })
      .optional(),
    targets: z
      .array(
        z.union([text, target], {
          error:
            "write a target such as aws, or { target: aws:123456789012, role: residency-audit }",
        }),
      )
      .describe(
        `What to scan when the command names no target: ${targetForms().join(", ")}, demo or a file; with a role for an AWS account that is not the caller's.`,
      )
      .meta({
        default: [],
        examples: [["aws", "azure", { target: "aws:345678901234", role: "residency-audit" }]],
      })
      .optional(),
    regions: z
      .array(text)
      .min(1, "is empty, name a region or leave the key out")
      .describe("Scan only these regions. Reports say that the others were left out on purpose.")
      .meta({ examples: [["eu-central-1", "westeurope"]] })
      .optional(),
    plans: z
      .array(plan)
      .describe(
        "What plans and templates do not say, by their paths; of several that match, the last one that says a thing counts. Options of the command line go before it.",
      )
      .meta({
        default: [],
        examples: [
          [{ files: "infra/**/*.yaml", region: "eu-central-1", params: { Stage: "prod" } }],
        ],
      })
      .optional(),
    classes: z
      .record(z.string(), dataClass)
      .describe(
        "Kinds of data, derived from tags. A resource of several classes must be inside the boundaries of all of them.",
      )
      .meta({
        default: {},
        examples: [{ personal: { tags: { "data-class": ["personal", "patient"] } } }],
      })
      .optional(),
    rules: z
      .partialRecord(z.enum(rules), z.enum([...levels, "off"]), {
        error: ({ code }: { readonly code: string }) =>
          code === "unrecognized_keys" ? rules.join(", ") : undefined,
      })
      .describe(
        "Rule id -> the level of its findings, or off. The level of ROLE-outside is the maximum of ROLE-may-leave, unless that has a level here too.",
      )
      .meta({ default: {}, examples: [{ "metadata-outside": "off" }] })
      .optional(),
    exceptions: z
      .array(exception)
      .describe("Findings and gaps that are accepted, by whom and until when.")
      .meta({
        default: [],
        examples: [
          [
            {
              rule: "home-outside",
              resource: "arn:aws:s3:::press-kit-us*",
              reason: "public press pictures",
              approvedBy: "dpo@example.org",
              expires: "2027-03-31",
            },
          ],
        ],
      })
      .optional(),
    owner: strict({
      tags: z
        .array(text)
        .min(1, "is empty, name at least one tag")
        .describe("Keys of tags; the first one that a resource has is its owner.")
        .meta({ examples: [["owner", "team"]] }),
    })
      .describe("Which tag names the owner of a resource: reports count findings by owner.")
      .meta({ examples: [{ tags: ["owner", "team"] }] })
      .optional(),
    dora: doraShape(strict, text, country)
      .describe(
        "For the report format dora-b0202: what the register of information under DORA needs.",
      )
      .meta({ examples: [{ contracts: [{ reference: "CTR-2026-017", cloud: "aws" }] }] })
      .optional(),
    failOn: z
      .enum([...levels, "never"])
      .describe("The minimum level of a finding that causes exit code 1.")
      .meta({ default: "error", examples: ["warning"] })
      .optional(),
  }).meta({
    title: "data-boundary policy",
    description:
      "Where an organization's cloud data may be, and which findings and gaps it accepts.",
  });
}

export type PolicyFile = z.output<ReturnType<typeof policyShape>>;
type ExceptionEntry = NonNullable<PolicyFile["exceptions"]>[number];

/** What can't be said together, or must be. */
function* misfits(one: ExceptionEntry): Generator<string> {
  if (one.rule === undefined && one.gap === undefined)
    yield "accepts nothing, add the rule (or the gap) that it accepts";
  else if (one.rule !== undefined && one.gap !== undefined)
    yield "has a rule and a gap, write one exception for each";
  else if (one.rule !== undefined) {
    if (one.resource === undefined) yield 'has no resource, add its id, a glob, or "*"';
    for (const key of ["region", "service"] as const)
      if (one[key] !== undefined)
        yield `has a ${key}, which narrows gaps only, use location, country or scope`;
  } else {
    if (!(one.resource ?? one.scope ?? one.region ?? one.service))
      yield "accepts every such gap, narrow it by resource, scope, region or service";
    for (const key of ["location", "country"] as const)
      if (one[key] !== undefined)
        yield `has a ${key}, which narrows findings only, use region or scope`;
  }
}

/** The JSON Schema of the policy file, for editors; what only a reading can tell (real countries, known globs) is not in it. */
export function policySchema(vocabulary: Omit<Vocabulary, "isCountry">): object {
  return z.toJSONSchema(policyShape({ ...vocabulary, isCountry: () => true }), {
    target: "draft-2020-12",
    io: "input",
  });
}
