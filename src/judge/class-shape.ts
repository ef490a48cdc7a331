/** The parts of a data class in a policy file: what services find in data, and which classes exclude one another. */
import * as z from "zod";
import { nearest } from "../nearest.ts";
import { strict } from "./policy-parts.ts";

type Words = z.ZodArray<z.ZodString>;

export const macieShape = (words: Words) =>
  strict({
    sensitivityAtLeast: z
      .number()
      .int()
      .min(51, "is too low: 50 means that Macie has not analysed the bucket, write 51 to 100")
      .max(100, "is too high, write 51 to 100")
      .describe("The bucket's sensitivity score, from 51 (sensitive) to 100.")
      .meta({ examples: [60] })
      .optional(),
    types: words
      .describe(
        "Types of sensitive data, or categories of them, as Macie names them. `*` matches anything.",
      )
      .meta({ examples: [["PERSONAL_INFORMATION"]] })
      .optional(),
  })
    .refine(
      (said) => said.sensitivityAtLeast ?? said.types,
      "is empty, name sensitivityAtLeast or types",
    )
    .describe(
      "The class of buckets in which Amazon Macie found such data (the score and any one of the types, if both are given). The scan calls Macie only if a class uses it.",
    )
    .meta({ examples: [{ sensitivityAtLeast: 60, types: ["PERSONAL_INFORMATION"] }] })
    .optional();

export const purviewShape = (words: Words) =>
  strict({
    labels: words
      .describe(
        "Sensitivity labels by name, a sublabel after its parent, or by id. Case-insensitive; `*` matches anything.",
      )
      .meta({ examples: [["Confidential/Patient"]] })
      .optional(),
    classifications: words
      .describe(
        "Classifications as the Data Map names them. Case-insensitive; `*` matches anything.",
      )
      .meta({ examples: [["MICROSOFT.GOVERNMENT.*"]] })
      .optional(),
  })
    .refine(
      (said) => said.labels ?? said.classifications,
      "is empty, name labels or classifications",
    )
    .describe(
      "The class of stores in which Microsoft Purview found any one of these. The scan calls Purview only if a class uses it.",
    )
    .meta({
      examples: [{ labels: ["Confidential/Patient"], classifications: ["MICROSOFT.GOVERNMENT.*"] }],
    })
    .optional();

/** Of exceptions that name a class which is not there: they would be read as narrower than they are meant. */
export function* unknownClasses({
  classes = {},
  exceptions = [],
}: {
  readonly classes?: object | undefined;
  readonly exceptions?: readonly { readonly classes?: readonly string[] | undefined }[] | undefined;
}): Generator<{ readonly path: (string | number)[]; readonly message: string }> {
  const names = Object.keys(classes);
  for (const [i, { classes: accepted = [] }] of exceptions.entries())
    for (const [j, name] of accepted.entries()) {
      if (names.includes(name)) continue;
      const meant = nearest(name, names);
      const what = meant ? `did you mean ${JSON.stringify(meant)}?` : "write the name of a class";
      yield {
        path: ["exceptions", i, "classes", j],
        message: `is not a class of this policy: ${JSON.stringify(name.slice(0, 60))}, ${what}`,
      };
    }
}

/** Of classes that exclude one that is not there, or themselves. */
export function* wrongExclusions(
  classes: Readonly<Record<string, { readonly excludes?: readonly string[] | undefined }>>,
): Generator<{ readonly path: (string | number)[]; readonly message: string }> {
  const names = Object.keys(classes);
  for (const [name, { excludes = [] }] of Object.entries(classes))
    for (const [i, other] of excludes.entries()) {
      const path = [name, "excludes", i];
      const said = JSON.stringify(other.slice(0, 60));
      if (other === name)
        yield { path, message: `is the class itself: ${said}, name another class` };
      else if (!names.includes(other)) {
        const meant = nearest(other, names);
        yield {
          path,
          message: `is not a class of this policy: ${said}, ${meant ? `did you mean ${JSON.stringify(meant)}?` : "write the name of another class"}`,
        };
      }
    }
}
