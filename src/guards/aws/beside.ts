/** What region guards let through by design or cannot see, probed and told as notes. */
import type { Outcome } from "../view.ts";
import { leftOutRightly } from "./actions.ts";
import { type Caller, besideProbes, unseenCopies } from "./probes.ts";

type Through = (
  action: string,
  region: string,
  supposal: "as-is",
  keys?: Readonly<Record<string, readonly string[]>>,
) => Outcome;

/** Where global services are called: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html */
export const globalRegion: Readonly<Record<string, string>> = {
  aws: "us-east-1",
  "aws-cn": "cn-northwest-1",
  "aws-us-gov": "us-gov-west-1",
  "aws-eusc": "eusc-de-east-1",
};

export function besideNotes(
  through: Through,
  closed: readonly string[],
  inside: readonly string[],
  { partition, account }: Caller,
): readonly string[] {
  if (closed.length === 0) return [];
  const notes = besideProbes.flatMap(({ action, asked, keys = {}, note }) => {
    const passing = closed.filter((region) => {
      const from =
        asked === "there" ? region : asked === "here" ? inside[0] : globalRegion[partition];
      if (from === undefined) return false;
      const filled = Object.entries(keys).map(([key, values]) => [
        key,
        values.map((value) =>
          value
            .replace("PARTITION", partition)
            .replace("REGION", region)
            .replace("ACCOUNT", account),
        ),
      ]);
      return through(action, from, "as-is", Object.fromEntries(filled)).is !== "denied";
    });
    if (passing.length === 0) return [];
    const where =
      asked === "there" && passing.length < closed.length ? ` (${passing.join(", ")})` : "";
    return [`${action} is let through: ${note}${where}`];
  });
  return [...notes, ...leftOut(through, closed), unseenCopies];
}

/** Whole services that pass in a region where others do not: whether they have regions, the table says. */
function leftOut(through: Through, closed: readonly string[]): readonly string[] {
  const passing = (why: Parameters<typeof leftOutRightly>[0]): readonly string[] =>
    leftOutRightly(why).filter(
      (one) =>
        !one.includes(":") &&
        closed[why === "regional" ? "every" : "some"](
          (region) => through(`${one}:Any`, region, "as-is").is !== "denied",
        ),
    );
  return whys.flatMap(([why, said]) => {
    const all = passing(why);
    return all.length === 0 ? [] : [`Left out of the guards, ${said}: ${all.join(", ")}`];
  });
}

const whys = [
  ["global", "as they have one endpoint for all regions"],
  ["home", "and in one region of the organization"],
  ["published", "as AWS's own region deny does"],
  ["regional", "as AWS's own region deny does, and open in every region"],
] as const;
