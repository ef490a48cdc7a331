/**
 * What the README and the Action's page claim without exception or by a number: each such sentence is listed
 * here with the test that holds it. A new one fails until it is tested and listed, or softened.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Of the sentence its beginning; of the test its file and what its title begins with. */
const held: Readonly<Record<string, readonly [file: string, title: string]>> = {
  "With Node 22.18 or later": ["claims", "the README names the Node"],
  "This scans a fictional hospital group": ["demo", "the tenant is in it, beside the clouds"],
  "It ends with exit code 1, because the estate": ["readme", "the output shown is the demo's"],
  "`data-boundary` is read-only": [
    "permissions",
    "every action is IAM's, spelt as IAM spells it, and reads",
  ],
  "On AWS it makes read-only metadata calls": [
    "permissions",
    "nothing that reads content, decrypts or shows a secret",
  ],
  "- It does not change anything": [
    "permissions",
    "every action is IAM's, spelt as IAM spells it, and reads",
  ],
  "- It does not read your data": [
    "permissions",
    "nothing that reads content, decrypts or shows a secret",
  ],
  "For an auditor, `--evidence` writes a folder": [
    "evidence",
    "a pack verifies, whatever the options",
  ],
  "The same rules judge a planned resource": [
    "plans-terraform-estates",
    "what the plan says is what the emulated account says after it was applied",
  ],
  "Yor's tags that name this repository; CloudFormation's tags": [
    "declaring-lines",
    "right or none",
  ],
  "No role is assumed by default.": ["aws-accounts", "is never used implicitly"],
  "GitHub gives a pull request from a fork no ID token": ["action", "a pull request from a fork"],
  "Files over 1 MiB": ["declare", "what is not part of the repository is not looked at"],
  "Under 1 MiB; it says what was cut.": ["action", "a job summary stays under 1 MiB"],
  "`--framework c5-2026`": [
    "frameworks",
    "every file is a framework, and every control has a rule behind it",
  ],
  "With `--baseline`, known findings do not fail": [
    "compare",
    "with one more gap that may hide it, nothing is closed",
  ],
  "It evaluates service control policies and Azure Policy": [
    "guards-vectors",
    "an organization is judged as",
  ],
  "A Microsoft 365 tenant (Entra, SharePoint": [
    "microsoft365",
    "without credentials the public document says where the directory is",
  ],
  "It is cut before GitHub's limit of 1 MiB": ["action", "a job summary stays under 1 MiB"],
  "- Code scanning stores 5,000 results": ["sarif", "30,000 findings, of which the worst 5,000"],
};
/** Facts of GitHub's, with their pages on the spot. */
const elsewhere = [
  "GitHub has two forms of the subject",
  "- A private repository without GitHub Code Security",
];

const absolute =
  /\b(?:always|never|only|nothing|none|no \w+ is|at most|does not (?:read|change))\b|\d/i;

function claimsOf(file: string): string[] {
  const prose = readFileSync(file, "utf8")
    .replaceAll(/```[\s\S]*?```/g, "")
    .split("\n")
    .filter((line) => !/^[|#]/.test(line))
    .join("\n")
    .replaceAll(/\n(?!\n|[-*])/g, " ");
  return prose
    .split("\n")
    .flatMap((line) => line.split(/(?<=[.:!?])\s+(?=[A-Z*`_])/))
    .map((one) => one.replaceAll(/\s+/g, " ").trim())
    .filter((one) => absolute.test(one.replaceAll(/`[^`]*`|\]\([^)]*\)/g, "")));
}

test.each(["README.md", "docs/github-action.md"])("%s: each is held by a test", (file) => {
  const known = [...Object.keys(held), ...elsewhere];
  expect(claimsOf(file).filter((claim) => !known.some((one) => claim.startsWith(one)))).toEqual([]);
});

test.each(Object.entries(held))("%s: the test is there", (_, [file, title]) => {
  expect(readFileSync(`test/${file}.test.ts`, "utf8")).toContain(title);
});

test("none is listed that is not claimed any more", () => {
  const claims = ["README.md", "docs/github-action.md"].flatMap(claimsOf);
  expect(Object.keys(held).filter((one) => !claims.some((claim) => claim.startsWith(one)))).toEqual(
    [],
  );
});

test("the README names the Node that the command asks for", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as {
    engines: { node: string };
  };
  expect(readFileSync("README.md", "utf8")).toContain(
    `With Node ${engines.node.slice(2)} or later`,
  );
});

test("docs/decisions.md does not count what grows", () => {
  expect(readFileSync("docs/decisions.md", "utf8")).not.toMatch(
    /\d+ AWS types|No line rather than a wrong one/,
  );
});
