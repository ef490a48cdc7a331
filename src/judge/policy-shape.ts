/** What a policy file may say: one description for reading it and for the editors' JSON Schema. */
import * as z from "zod";
import { type Country, gapReasons, levels, trustables } from "../model.ts";
import { doraShape } from "./dora-shape.ts";
import { macieShape, purviewShape, unknownClasses, wrongExclusions } from "./class-shape.ts";
import { gapIdPattern } from "../gap-id.ts";
import { globMatches } from "./glob.ts";
import { exceptionShape } from "./policy-exception.ts";
import { plan, strict, target, text } from "./policy-parts.ts";
import { meantCountry } from "./meant-country.ts";
import { schemaUrl } from "../identity.ts";
import { nearest } from "../nearest.ts";
import { targetForms } from "../providers.ts";

/** What the file's words are held against. */
export interface Vocabulary {
  readonly boundaries: readonly string[];
  readonly rules: readonly string[];
  readonly isCountry: (code: Country) => boolean;
}

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

  const gapName = text
    .superRefine((name, context) => {
      if ((gapReasons as readonly string[]).includes(name) || gapIdPattern.test(name)) return;
      const meant = nearest(name, gapReasons);
      context.addIssue({
        code: "custom",
        message: `cannot be ${JSON.stringify(name.slice(0, 60))}, ${meant ? `did you mean ${JSON.stringify(meant)}?` : `write one of ${gapReasons.join(", ")}, or copy an id from a report`}`,
      });
    })
    .meta({
      anyOf: [{ enum: gapReasons }, { pattern: gapIdPattern.source }],
      examples: [gapReasons[0], `${gapReasons[0]}-3f9a1c2b4d`],
    });

  const words = z.array(text).min(1, "is empty, name at least one");
  const dataClass = strict({
    tags: z
      .record(z.string(), z.array(z.string()).min(1, "is empty, name at least one value"))
      .refine((tags) => Object.keys(tags).length > 0, "is empty, name at least one tag")
      .describe(
        "Tag key -> the values that mean this class. A resource must have every key, with any one of its values. Case-sensitive, except for names of Azure tags.",
      )
      .meta({ examples: [{ "data-class": ["personal", "patient"] }] })
      .optional(),
    macie: macieShape(words),
    purview: purviewShape(words),
    excludes: words
      .describe(
        "Classes that exclude this class: `public` excludes `patient`. A resource of both classes is a finding of the rule class-contradicted, such as a bucket that is tagged public and in which Macie found patient data.",
      )
      .meta({ examples: [["patient"]] })
      .optional(),
    boundary: classBoundary
      .describe("Where data of this class may be; default: the policy's boundary.")
      .meta({ examples: ["anywhere", { countries: ["DE"] }] })
      .optional(),
  })
    .refine(
      ({ tags, macie, purview }) => tags ?? macie ?? purview,
      "defines no way to recognize it, name tags, macie or purview",
    )
    .meta({
      anyOf: [{ required: ["tags"] }, { required: ["macie"] }, { required: ["purview"] }],
    });
  const dataClasses = z.record(z.string(), dataClass).superRefine((classes, context) => {
    for (const fault of wrongExclusions(classes)) context.addIssue({ code: "custom", ...fault });
  });

  const exception = exceptionShape({ ruleGlob, gapName, country });

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
      .describe("Scan only these regions. Reports state that the others were left out on purpose.")
      .meta({ examples: [["eu-central-1", "westeurope"]] })
      .optional(),
    trust: z
      .array(z.enum(trustables))
      .min(1, "is empty, name a witness or leave the key out")
      .describe(
        "AWS: take the word of these that a region holds nothing of a service, which then is not asked there: `config` is the account's AWS Config recorder of all types, `explorer` its index of Resource Explorer. AWS does not guarantee that they know every resource, so this decision is yours. Reports state what was not asked and who vouched for it.",
      )
      .meta({ examples: [["config"]] })
      .optional(),
    plans: z
      .array(plan)
      .describe(
        "Values that plans and templates do not contain, by their paths. If several entries match, the last one that sets a value applies. Command-line options take precedence.",
      )
      .meta({
        default: [],
        examples: [
          [{ files: "infra/**/*.yaml", region: "eu-central-1", params: { Stage: "prod" } }],
        ],
      })
      .optional(),
    classes: dataClasses
      .describe(
        "Kinds of data, derived from tags, or from what Amazon Macie or Microsoft Purview found; a copy has the classes of its source. A resource of several classes must be inside the boundaries of all of them.",
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
    baseline: text
      .describe(
        "A JSON report, or a file from `data-boundary baseline write`. Findings and gaps in it are known, and only new ones fail. The path is relative to the policy's folder (for a policy in `.github`, the folder above). `--baseline` takes precedence, and `--no-baseline` turns it off.",
      )
      .meta({ examples: ["residency-baseline.json"] })
      .optional(),
    owner: strict({
      tags: z
        .array(text)
        .min(1, "is empty, name at least one tag")
        .describe("Tag keys; the value of the first one that a resource has is its owner.")
        .meta({ examples: [["owner", "team"]] }),
    })
      .describe("Which tag names the owner of a resource: reports count findings by owner.")
      .meta({ examples: [{ tags: ["owner", "team"] }] })
      .optional(),
    dora: doraShape(strict, text, country)
      .describe(
        "For the report format dora-b0202: contract data for the register of information under DORA.",
      )
      .meta({ examples: [{ contracts: [{ reference: "CTR-2026-017", cloud: "aws" }] }] })
      .optional(),
    failOn: z
      .enum([...levels, "never"])
      .describe("The minimum level of a finding that causes exit code 1.")
      .meta({ default: "error", examples: ["warning"] })
      .optional(),
  })
    .superRefine((policy, context) => {
      for (const fault of unknownClasses(policy)) context.addIssue({ code: "custom", ...fault });
    })
    .meta({
      title: "data-boundary policy",
      description:
        "Where an organization's cloud data may be, and which findings and gaps it accepts.",
    });
}

export type PolicyFile = z.output<ReturnType<typeof policyShape>>;

/** The JSON Schema of the policy file, for editors; what only a reading can tell (real countries, known globs) is not in it. */
export function policySchema(vocabulary: Omit<Vocabulary, "isCountry">): object {
  const { $schema, ...schema } = z.toJSONSchema(
    policyShape({ ...vocabulary, isCountry: () => true }),
    { target: "draft-2020-12", io: "input" },
  );
  return { $schema, $id: schemaUrl("policy"), ...schema };
}
