/** What to fix first, in Markdown: the findings that are fixed alike together, the worst ten groups, each with its fix. */
import type { Report } from "../model.ts";
import { forMarkdown, wholeForMarkdown } from "./escape.ts";
import { tableWithin } from "./markdown-table.ts";
import { grouped } from "./numbers.ts";
import { groupsOf } from "./text-groups.ts";

const mostGroups = 10;

export function groupTable(room: number, { findings, rules }: Report): string {
  const groups = [...groupsOf(findings).values()];
  const { text } = tableWithin(
    room,
    ["Level", "Finding", "Type", "How many", "Fix"],
    groups.slice(0, mostGroups).map(({ rule, type, count, shown }) => () => {
      const known = rules.find(({ id }) => id === rule);
      const remedy = known?.remedies?.find((one) => one.type.toLowerCase() === type.toLowerCase());
      return [
        shown[0]!.level,
        forMarkdown(rule),
        forMarkdown(type),
        grouped(count),
        remedy
          ? `${remedy.warning === undefined ? "" : "(warning) "}${wholeForMarkdown(remedy.summary)}`
          : wholeForMarkdown(known?.title ?? ""),
      ];
    }),
  );
  const more = groups.length - mostGroups;
  return text + (text !== "" && more > 0 ? `\n_and ${grouped(more)} more groups_\n` : "");
}
