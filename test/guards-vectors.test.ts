/** The vectors of the audit: guards in brief, and what is said of them. Google Cloud's are skipped: it is not a provider yet. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asAssigned, azurePieces, takeAzure } from "../src/guards/read/azure-files.ts";
import { type Organization, audit, inWords, organization } from "./support/guards.ts";

interface Vector {
  readonly id: string;
  readonly platform: "aws" | "azure" | "gcp";
  readonly title: string;
  readonly guard: Organization & {
    readonly assignments: readonly object[];
    readonly exemptions: readonly object[];
  };
  readonly expected: string;
}

const { vectors } = JSON.parse(readFileSync("test/guards/vectors.json", "utf8")) as {
  vectors: readonly Vector[];
};

/** "wider:af-south-1,ap-…" says how the list begins. */
const begins = (expected: string): string => expected.replace(/,[^,]*…$/, ",");

test.each(vectors.filter(({ platform }) => platform === "aws"))(
  "an organization is judged as $id says: $title",
  ({ guard, expected }) => {
    const { verdicts } = audit(organization(guard));
    expect(verdicts).toHaveLength(1);
    const said = inWords(verdicts[0]!);
    if (expected.includes("…")) expect(said.startsWith(begins(expected))).toBe(true);
    else expect(said).toBe(expected);
  },
);

test.each(vectors.filter(({ platform }) => platform === "azure"))(
  "a tenant is judged as $id says: $title",
  ({ guard, expected }) => {
    const pieces = azurePieces();
    for (const record of [...guard.assignments, ...guard.exemptions])
      expect(takeAzure(pieces, record, "vector")).toBe(true);
    const { verdicts } = audit(asAssigned(pieces));
    // A subscription that the records name comes beside any other one.
    expect(verdicts.length).toBeLessThanOrEqual(2);
    const verdict = verdicts.find(({ name }) => name !== "any subscription") ?? verdicts[0];
    const notes = [
      ["The list has display names", "cosmos-maps-need-canonical-names"],
      ["The member for Communication Services", "acs-blocked"],
    ].flatMap(([begin, word]) =>
      verdict!.notes.some((note) => note.startsWith(begin!)) ? [word] : [],
    );
    expect(`${inWords(verdict!)}${notes.length > 0 ? `+note:${notes.join(",")}` : ""}`).toBe(
      expected,
    );
  },
);
