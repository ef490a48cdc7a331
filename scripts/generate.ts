/** Writes every generated file, or with --check says which of them are stale. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { coveragePage } from "./coverage-page.ts";
import { actionTable } from "./classes/actions.ts";
import { arnTable } from "./classes/arns.ts";
import { classTable, listingTable } from "./classes/table.ts";
import { formatsPage } from "./formats-page.ts";
import { glossaryPage } from "./glossary-page.ts";
import { permissionsPage } from "./permissions-page.ts";
import { policyPage } from "./policy-page.ts";
import { rulesEdition } from "./rules-edition.ts";
import { rulesPage } from "./rules-page.ts";
import { policySchema } from "../src/judge/policy-shape.ts";
import { inventorySchemaText } from "../src/report/inventory-schema.ts";
import { baselineSchemaText } from "../src/report/baseline-schema.ts";
import { guardsSchemaText } from "../src/report/guards/schema.ts";
import { historySchemaText } from "../src/report/history-schema.ts";
import { reportSchemaText } from "../src/report/json-schema.ts";
import { loadRules } from "../src/rules.ts";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const { ruleIds, boundaries } = loadRules();
const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

// First what others read: the locator asks for classes.
const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  "rules/classes/aws.json": () => classTable("aws"),
  "rules/classes/azure.json": () => classTable("azure"),
  "rules/classes/microsoft365.json": () => classTable("microsoft365"),
  "rules/classes/listing.json": listingTable,
  "rules/classes/arns.json": arnTable,
  "rules/classes/actions.json": actionTable,
  // Over all of the files before it.
  "rules/edition.json": rulesEdition,
  "schema/policy.json": () => json(policySchema({ boundaries: ids(boundaries), rules: ruleIds })),
  "schema/report.json": reportSchemaText,
  "schema/baseline.json": baselineSchemaText,
  "schema/guards.json": guardsSchemaText,
  "schema/history.json": historySchemaText,
  "schema/inventory.json": inventorySchemaText,
  "docs/policy.md": policyPage,
  "docs/rules.md": rulesPage,
  "docs/formats.md": formatsPage,
  "docs/glossary.md": glossaryPage,
  "docs/coverage.md": coveragePage,
  "docs/permissions.md": permissionsPage,
};

const checking = process.argv.includes("--check");
let stale = 0;
for (const [file, make] of Object.entries(generated)) {
  const wanted = await make();
  if (read(file) === wanted) continue;
  if (checking) {
    stale++;
    process.stderr.write(`${file}: is stale; run "npm run generate" and commit the result\n`);
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
    process.stdout.write(`${file}: written\n`);
  }
}
process.exitCode = stale === 0 ? 0 : 1;

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
