/** The parts of a policy file that need no vocabulary: a target with its role, and what plans do not say. */
import * as z from "zod";
import { takesOption } from "../providers.ts";

/** The message of an unknown key is the list of the known ones: the fault needs it to say what was meant. */
export function strict<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(shape).join(", ") : undefined),
  });
}

export const text = z.string().regex(/\S/, "is empty, write something or leave the key out");

export const target = strict({
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
      message: "has a role and no account, write aws:ACCOUNT or aws:org",
    });
  if (externalId !== undefined && role === undefined)
    context.addIssue({ code: "custom", message: "has an externalId and no role, add the role" });
});

export const plan = strict({
  files: text
    .describe(
      "A glob over the paths of plans and templates, from the folder of the policy file (for a policy in .github, the folder above): * and ? do not match a slash, ** matches any number of folders.",
    )
    .meta({ examples: ["infra/**/*.yaml"] }),
  region: z
    .union([text, z.array(text).min(1, "is empty, name a region or leave the key out")])
    .describe(
      "The region that the stack is deployed to; with several regions, the stack is judged in each.",
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
    .describe("Key of a Terraform provider -> its region, if the plan does not show it.")
    .meta({ examples: [{ "aws.copy": "eu-west-1" }] })
    .optional(),
});
