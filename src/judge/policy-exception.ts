/** An exception of a policy file: what it accepts, where, by whom, why and until when. */
import * as z from "zod";
import { gapIdPattern } from "../gap-id.ts";
import { misfits } from "./policy-misfits.ts";
import { strict, text } from "./policy-parts.ts";

/** What depends on the rules and countries that there are. */
interface Words {
  readonly ruleGlob: z.ZodString;
  readonly gapName: z.ZodString;
  readonly country: z.ZodString;
}

export function exceptionShape({ ruleGlob, gapName, country }: Words) {
  return strict({
    rule: ruleGlob
      .describe(
        "The rule whose findings are accepted: an id, a glob such as replica-*, or *. ROLE-outside accepts ROLE-may-leave too.",
      )
      .optional(),
    gap: gapName
      .describe(
        "The gaps that are accepted: those of a reason, or the one with this id (reports show it).",
      )
      .optional(),
    resource: text
      .describe(
        "A glob (* and ?) over the whole ARN or ARM id. ARNs are case-sensitive, ARM ids are not.",
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
      .describe("Findings only: only if this is the only country outside the boundary.")
      .meta({ examples: ["US"] })
      .optional(),
    classes: z
      .array(text)
      .describe(
        "Findings only: only if the resource has no data class but these; `[]`: none. If a service finds data of another class in it, the finding is reported again.",
      )
      .meta({ examples: [["public"]] })
      .optional(),
    reason: text
      .describe("Why this is acceptable.")
      .meta({ examples: ["public press pictures, no personal data"] }),
    approvedBy: text
      .describe("Who approved it: a person or an office that can answer for it.")
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
          anyOf: [
            { properties: { gap: { pattern: gapIdPattern.source } } },
            ...["resource", "scope", "region", "service"].map((key) => ({ required: [key] })),
          ],
        },
      ],
    });
}
