/** Hyperlinks (OSC 8) in the text report: on terminals that take them, and nothing else changes. */
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { takesHyperlinks } from "../src/cli/hyperlinks.ts";
import { text } from "../src/report/text.ts";
import { bucket, finding, hospital, reportOf } from "./support/report-fixture.ts";

const render = (
  report: typeof hospital,
  options: Partial<Parameters<typeof text.render>[1]>,
): string => [...text.render(report, { color: false, ...options })].join("");
/** What the links lead to: an escape opens each, and one without an address ends it. */
const linksIn = (said: string): readonly string[] =>
  said
    .split("\u001B]8;;")
    .slice(1)
    .map((part) => part.split("\u001B\\")[0]!)
    .filter((url) => url !== "");

test.each([false, true])(
  "piped it is the same, less links and colours (verbose: %s)",
  (verbose) => {
    const plain = render(hospital, { verbose });
    const linked = render(hospital, { verbose, links: true, color: true });
    const found = linksIn(linked);
    expect(found).toContain(
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/creating-bucket.html",
    );
    expect(stripVTControlCharacters(linked)).toBe(plain);
    expect(plain).not.toContain("\u001B");
  },
);

test("an address that ends the escape is not a link", () => {
  const { evidence } = finding(bucket("a"), "home", "us-east-1", ["US"]);
  const docs = "https://example.org/\u001B\\evil\u0007";
  const report = reportOf([
    finding(bucket("a"), "home", "us-east-1", ["US"], { evidence: { ...evidence, docs } }),
  ]);
  for (const verbose of [false, true])
    expect(render(report, { verbose, links: true })).not.toContain("\u001B");
});

test("terminals that are known to take them, and no pipe", () => {
  const on = (env: Record<string, string>, isTTY = true): boolean =>
    takesHyperlinks({ isTTY }, env);
  expect(on({ TERM_PROGRAM: "iTerm.app" })).toBe(true);
  expect(on({ VTE_VERSION: "7600" })).toBe(true);
  expect(on({ WT_SESSION: "1" })).toBe(true);
  expect(on({ TERM: "xterm-kitty" })).toBe(true);
  expect(on({ TERM: "xterm-256color" })).toBe(false);
  expect(on({ VTE_VERSION: "4999" })).toBe(false);
  expect(on({ TERM_PROGRAM: "iTerm.app", TERM: "screen-256color" })).toBe(false);
  expect(on({ TERM_PROGRAM: "iTerm.app" }, false)).toBe(false);
});
