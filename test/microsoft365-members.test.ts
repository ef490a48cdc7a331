/** Each member of each answer of the recorded tenant as something that it is not: nothing that is missing goes unsaid. */
import { expect, test } from "vitest";
import { seeded } from "./support/fuzz-mutate.ts";
import { stage } from "./support/matrix-scan.ts";
import { type Member, members, missing, part } from "./support/tenant-members.ts";
import { isWhole } from "./support/whole.ts";

const others: readonly unknown[] = [7, "surprise", {}, [], true];

/** What is as good an answer as the one that was recorded: an empty list, another name, nobody who gets a policy. */
function isAnswer({ path }: Member, to: unknown): boolean {
  const last = String(path.at(-1));
  if (Array.isArray(to)) return ["value", "workspaces", "assignments"].includes(last);
  return to === "surprise" && ["id", "name", "skuId", "preferredDataLocation"].includes(last);
}

const cells = members.flatMap((member) =>
  others.filter((to) => !isAnswer(member, to)).map((to) => ({ member, to })),
);
const random = seeded(7);
const tried = isWhole ? cells : Array.from({ length: 60 }, () => random.of(cells));

test(
  "no member of another kind loses anything without a gap",
  { timeout: isWhole ? 1_800_000 : 300_000 },
  async () => {
    await using on = await stage();
    const healthy = await on.scan(part!, () => undefined);
    const silent: string[] = [];
    for (const { member, to } of tried) {
      const lost = await missing(on, healthy, member, to);
      if (lost.length > 0)
        silent.push(`${member.call} ${member.path.join(".")} = ${JSON.stringify(to)}: ${lost[0]}`);
    }
    expect(silent).toEqual([]);
  },
);
