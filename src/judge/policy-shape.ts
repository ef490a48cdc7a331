/** What a policy file may say: one description for reading it and for the editors' JSON Schema. */
import * as z from "zod";
import { type Country, gapReasons, levels } from "../model.ts";
import { globMatches } from "./glob.ts";
import { meantCountry } from "./meant-country.ts";
import { nearest } from "../nearest.ts";

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
    countries: z.array(country).min(1, "is empty, name at least one country"),
  }).describe("A boundary of your own: exactly these countries.");
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
    .meta({ examples: ["*", ...rules] });

  const dataClass = strict({
    tags: z
      .record(z.string(), z.array(z.string()).min(1, "is empty, name at least one value"))
      .refine((tags) => Object.keys(tags).length > 0, "is empty, name at least one tag")
      .describe(
        "Tag key -> the values that mean this class. Every key must be there, with any one of its values. Letter case counts, except in the names of Azure tags.",
      ),
    boundary: classBoundary
      .describe("Where this class may lie; without it, the policy's boundary.")
      .optional(),
  });

  const target = strict({
    target: text.describe("aws:ACCOUNT or aws:org."),
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    role: z
      .string()
      .regex(
        /^([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/,
        "is not the name of a role, write the name alone, such as residency-audit",
      )
      .describe("The name of the role to assume in each account that the target names.")
      .optional(),
    externalId: z
      .string()
      .regex(/^[\w+=,.@:/-]{2,1224}$/, "has 2 to 1224 letters, digits and any of _+=,.@:/-")
      .describe("The external id that the role's trust policy asks for.")
      .optional(),
  }).superRefine(({ target: named, role, externalId }, context) => {
    if (role !== undefined && !named.startsWith("aws:"))
      context.addIssue({
        code: "custom",
        message: "has a role and names no account for it, write aws:ACCOUNT or aws:org",
      });
    if (externalId !== undefined && role === undefined)
      context.addIssue({ code: "custom", message: "has an externalId and no role, add the role" });
  });

  const exception = strict({
    rule: ruleGlob
      .describe(
        "The rule whose findings are accepted: an id, a glob such as replica-*, or *. ROLE-outside accepts ROLE-may-leave as well.",
      )
      .optional(),
    gap: z.enum(gapReasons).describe("The reason of the gaps that are accepted.").optional(),
    resource: text
      .describe(
        "A glob (* and ?) over the whole ARN or ARM id. Letter case counts in ARNs and not in ARM ids.",
      )
      .optional(),
    scope: text.describe("Only in this AWS account or Azure subscription.").optional(),
    region: text.describe("Gaps only: only in this region.").optional(),
    service: text.describe("Gaps only: only of this service, as coverage names it.").optional(),
    location: text.describe("Findings only: only at this location code.").optional(),
    country: country
      .describe("Findings only: only where this is the one country outside the boundary.")
      .optional(),
    reason: text.describe("Why this is acceptable."),
    approvedBy: text.describe("Who accepted it: a person or an office one can ask."),
    expires: z.iso
      .date()
      .describe("The last day on which it holds (YYYY-MM-DD); the day after, the finding is back."),
    legalBasis: text.describe("On what the transfer is based, if there is one.").optional(),
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
      .describe("Where data may lie: a named boundary or a list of countries. Default: eea.")
      .optional(),
    targets: z
      .array(
        z.union([text, target], {
          error:
            "write a target such as aws, or { target: aws:123456789012, role: residency-audit }",
        }),
      )
      .describe(
        "What to scan when the command names nothing: aws, azure, azure:SUBSCRIPTION, demo, a file; with a role for an AWS account that is not the caller's.",
      )
      .optional(),
    regions: z
      .array(text)
      .min(1, "is empty, name a region or leave the key out")
      .describe("Look at these regions only; the others are left out on purpose.")
      .optional(),
    classes: z
      .record(z.string(), dataClass)
      .describe(
        "Kinds of data, told by tags. A resource of several classes must keep to the boundaries of all of them.",
      )
      .optional(),
    rules: z
      .partialRecord(z.enum(rules), z.enum([...levels, "off"]), {
        error: ({ code }: { readonly code: string }) =>
          code === "unrecognized_keys" ? rules.join(", ") : undefined,
      })
      .describe(
        "Rule id -> the level its findings get, or off. A level of ROLE-outside is the most that ROLE-may-leave gets, unless it has one of its own.",
      )
      .optional(),
    exceptions: z.array(exception).describe("What is accepted, by whom and until when.").optional(),
    failOn: z
      .enum([...levels, "never"])
      .describe("The lowest level of finding that fails the run. Default: error.")
      .optional(),
  }).meta({
    title: "data-boundary policy",
    description: "Where an organisation's cloud data may lie, and what it accepts.",
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
    target: "draft-7",
    io: "input",
  });
}
