/**
 * Exemptions that a caller can give himself, and the root user's. A control policy grants nothing: who may tag is what
 * the policies of the account say, which no guard shows. Whether a control policy denies tagging is tried.
 */
import type { Outcome } from "../view.ts";
import { shownValue } from "../secrets.ts";
import { type Statement, valuesOf } from "./document.ts";
import { type Caller, arnOfPrincipal } from "./probes.ts";
import { globbed } from "./operators.ts";

type Through = (
  action: string,
  region: string,
  supposal: "as-is",
  keys?: Readonly<Record<string, readonly string[]>>,
) => Outcome;

/** How a principal comes to have a tag: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html */
const tagging = [
  "iam:TagRole",
  "iam:TagUser",
  "iam:CreateRole",
  "iam:CreateUser",
  "sts:TagSession",
] as const;

const prefix = "aws:principaltag/";

export function selfExemptNotes(
  through: Through,
  statements: readonly Statement[],
  globalRegion: string,
  { partition, account }: Caller,
): readonly string[] {
  const tests = statements
    .filter(({ Effect }) => Effect === "Deny")
    .flatMap(({ Condition }) =>
      Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
        Object.entries(keys).map(([key, values]) => ({ operator, key, values: valuesOf(values) })),
      ),
    );
  const notes = tests
    .filter(({ key }) => key.toLowerCase().startsWith(prefix))
    .flatMap(({ operator, key, values }) => {
      const tag = key.slice(prefix.length);
      // What exempts: a value of the list, or any other than those that the deny is for.
      const own = /Not/i.test(operator) && values[0] !== undefined ? values[0] : "any";
      const free = tagging.filter(
        (action) =>
          through(action, globalRegion, "as-is", {
            "aws:tagkeys": [tag],
            [`aws:requesttag/${tag.toLowerCase()}`]: [own],
          }).is !== "denied",
      );
      return free.length === 0
        ? []
        : [
            `The tag ${tag}${own === "any" ? "" : ` (${shownValue(key, own)})`} of a principal exempts it, and no policy denies an ordinary principal ${free.join(", ")}: who may tag can exempt himself`,
          ];
    });
  const root = arnOfPrincipal(partition, account, "root");
  const isRootExempt = tests.some(
    ({ operator, key, values }) =>
      key.toLowerCase() === "aws:principalarn" &&
      /Not/i.test(operator) &&
      values.some((value) => value.endsWith(":root") && globbed(value, root)),
  );
  return [
    ...new Set(notes),
    ...(isRootExempt
      ? ["The root user of the account is exempt: who signs in as root passes"]
      : []),
  ];
}
