/** The vectors of the audit: guards in brief, and what is said of them. Google Cloud's are skipped: it is no provider yet. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Organization, audit, inWords, organization } from "./support/guards.ts";

interface Vector {
  readonly id: string;
  readonly platform: "aws" | "azure" | "gcp";
  readonly title: string;
  readonly guard: Organization;
  readonly expected: string;
}

const { vectors } = JSON.parse(readFileSync("test/guards/vectors.json", "utf8")) as {
  vectors: readonly Vector[];
};

/** "wider:af-south-1,ap-…" says how the list begins. */
const begins = (expected: string): string => expected.replace(/,[^,]*…$/, ",");

test.each(vectors.filter(({ platform }) => platform === "aws"))("$id $title", ({ guard, expected }) => {
  const { verdicts } = audit(organization(guard));
  expect(verdicts).toHaveLength(1);
  const said = inWords(verdicts[0]!);
  if (expected.includes("…")) expect(said.startsWith(begins(expected))).toBe(true);
  else expect(said).toBe(expected);
});
