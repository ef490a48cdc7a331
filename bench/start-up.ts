/** B8: what every CI job pays before anything is looked at. */
import { command, wallOf } from "./child.ts";
import { writeEstate } from "./estate.ts";
import type { Figure } from "./figure.ts";

export function startUp(repetitions: number): Figure[] {
  const small = writeEstate(20, function none() {
    return false;
  });
  const cases = [
    { what: "`--version`", args: [command, "--version"] },
    { what: "`--help`", args: [command, "--help"] },
    { what: "judging 20 saved resources", args: [command, "scan", small] },
  ].map((one) => ({ ...one, values: [] as number[] }));
  for (let i = 0; i < repetitions * 2; i++)
    for (const { args, values } of cases) {
      const bare = wallOf(["-e", "0"]);
      values.push(wallOf(args) / bare);
    }
  return cases.map(({ what, values }) => ({
    bar: "B8",
    what: `${what}, wall / \`node -e 0\``,
    values,
    unit: " ×",
    must: 1.6,
    aim: 1.25,
  }));
}
