/** The words that texts for users never use: most readers know plain technical English only. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Each with what to write instead. */
const avoided: readonly (readonly [RegExp, string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, "fix, remediate"],
  [/\banew\b/i, "again"],
  [/\btold\b/i, "derived from, reported, listed"],
  [/\bstands? in\b/i, "is in, appears in"],
  [/\bof one's own\b/i, "customer-owned, own"],
  [/\bsomebody\b/i, "someone"],
  [/\btake one of\b/i, "use"],
  [/\b(?:lies?|lay|lain)\b/i, "is stored, is kept, is"],
  [/\btells?\b/i, "says, shows, lists"],
  [
    /(?<!there )\b(?:is|are|was|were) no (?!longer|more|less|such|other|one)\w/i,
    "is not a, are not",
  ],
  [/\bstands? (?:between|beside|there|behind)\b/i, "is between, is beside"],
];

/** Written for whoever works on this project; docs/coverage.md repeats rows, which are read here. */
const left = new Set(["docs/decisions.md", "docs/releasing.md", "docs/coverage.md"]);

/** The string literals of a source file: what may be printed. */
function textsOf(source: string): string[] {
  const token = /\/\*[^]*?\*\/|\/\/.*|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g;
  return [...source.matchAll(token)].flatMap(([, plain, template]) => {
    const text = plain ?? template?.replaceAll(/\$\{[^}]*\}/g, "X");
    // A single word is a key or an identifier.
    return text?.includes(" ") ? [text] : [];
  });
}

const files = [
  "README.md",
  "SECURITY.md",
  "action.yml",
  ...globSync("docs/**/*.{md,yml}"),
  ...globSync("rules/**/*.{yaml,yml}"),
  ...globSync("schema/*.json"),
  ...globSync("src/**/*.ts"),
]
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !left.has(file));

test("texts for users are found", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(textsOf('const a = "told here"; // told\nf(`by ${x} anew`);')).toEqual([
    "told here",
    "by X anew",
  ]);
});

test.each(avoided)("no text says %s: %s", (word) => {
  const found = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const texts = file.endsWith(".ts") ? textsOf(text) : text.split("\n");
    return texts
      .filter((one) => word.test(one) && !/^\s*# /.test(one))
      .map((one) => `${file}: ${one.trim()}`);
  });
  expect(found).toEqual([]);
});
