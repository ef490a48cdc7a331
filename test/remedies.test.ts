/** Remedies by type: checked against the attributes that force a new resource, against deletions, and shown wherever a finding is. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explain } from "../src/cli/explain.ts";
import { types } from "../src/locate/index.ts";
import type { Remedy, Report } from "../src/model.ts";
import { loadRemedies } from "../src/remedies.ts";
import { json } from "../src/report/json.ts";
import { sarif } from "../src/report/sarif.ts";
import { text } from "../src/report/text.ts";
import { loadRules } from "../src/rules.ts";
import { withRemedies } from "../src/run/remedies.ts";
import { bucket, hospital } from "./support/report-fixture.ts";

const remedies = loadRemedies();
const forceNew = (
  JSON.parse(readFileSync(new URL("support/force-new.json", import.meta.url), "utf8")) as {
    resources: Record<string, Record<string, boolean | string>>;
  }
).resources;

const nameOf = ({ type, role }: Pick<Remedy, "type" | "role">): string => `${type} ${role}`;
const named = remedies.all.map((remedy) => [nameOf(remedy), remedy] as const);
const codeOf = (step: string | undefined): string =>
  /```\w+\n([\s\S]*?)\n```/.exec(step ?? "")?.[1] ?? "";

/** The attributes that a snippet sets, by resource type: "sku.name" for one in a block. */
function attributesOf(hcl: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  let resource: string | undefined;
  const path: string[] = [];
  const set = (name: string): void => {
    found.set(resource!, (found.get(resource!) ?? new Set()).add([...path, name].join(".")));
  };
  for (const line of hcl.split("\n").map((one) => one.replace(/(^|\s)#.*$/, "").trim())) {
    const opened = /^resource "(\w+)"/.exec(line);
    const short = /^(\w+) \{ (\w+) *= .*\}$/.exec(line);
    const block = /^(\w+) \{$/.exec(line);
    if (opened) resource = opened[1]!;
    else if (resource === undefined || /^\w+ \{\}$/.test(line)) continue;
    else if (short) {
      path.push(short[1]!);
      set(short[2]!);
      path.pop();
    } else if (block) path.push(block[1]!);
    else if (line === "}") {
      if (path.pop() === undefined) resource = undefined;
    } else {
      const name = /^(\w+) *=/.exec(line)?.[1];
      if (name !== undefined && name !== "provider") set(name);
      if (line.endsWith("= {")) path.push(name!);
    }
  }
  return found;
}

describe("the data", () => {
  test("there are remedies for the frequent findings, one for each type and role", () => {
    expect(remedies.all.length).toBeGreaterThanOrEqual(100);
    expect(new Set(remedies.all.map(nameOf)).size).toBe(remedies.all.length);
  });
  test.each(named)(
    "%s: every tool, each with something to do",
    (_, { type, steps, sources, checked, summary }) => {
      expect(Object.keys(steps)).toEqual([
        "console",
        "cli",
        "terraform",
        type.startsWith("AWS::") ? "cloudformation" : "bicep",
      ]);
      for (const tool of ["cli", "terraform"]) expect(codeOf(steps[tool]), tool).not.toBe("");
      expect(codeOf(steps["terraform"])).toMatch(/^resource "(?:aws|azurerm|awscc|azapi)/m);
      expect(summary).toMatch(/\.$/);
      expect(sources.length).toBeGreaterThan(0);
      expect(checked <= new Date().toISOString().slice(0, 10)).toBe(true);
    },
  );
  test("a shared log remedy is given only to types whose diagnostic settings are read", () => {
    const shared = remedies.all.filter(
      ({ summary, role }) => role === "log" && summary.startsWith("Create a diagnostic setting"),
    );
    expect(shared.length).toBeGreaterThan(30);
    for (const { type } of shared)
      expect(
        types
          .get(type.toLowerCase())
          ?.rows.some((row) => "read" in row && row.read.startsWith("diagnosticSettings")),
        type,
      ).toBe(true);
  });
});

describe("what destroys is warned of", () => {
  test.each(named)("%s: an attribute that forces a new resource", (_, { steps, warning }) => {
    const set = attributesOf(codeOf(steps["terraform"]));
    expect(set.size).toBeGreaterThan(0);
    for (const [resource, attributes] of set) {
      if (/^(?:awscc|azapi)_/.test(resource)) continue;
      const known = forceNew[resource] ?? {};
      const paths = [...attributes];
      expect(
        paths.filter((path) => known[path] === undefined),
        `${resource}: not in test/support/force-new.json`,
      ).toEqual([]);
      const forcing = paths.filter((path) => known[path] !== false);
      if (forcing.length === 0) continue;
      expect(warning, `${resource} ${forcing.join(", ")}`).toMatch(/recreate/);
      const said = new Set([...warning!.matchAll(/`([\w.]+)`/g)].map(([, word]) => word!));
      expect(
        forcing.some((path) => path.split(".").some((part) => said.has(part))) ||
          /provider's region/.test(warning!),
        `the warning names none of ${forcing.join(", ")}`,
      ).toBe(true);
    }
  });
  test("a command that deletes", () => {
    const deletes =
      /^(?:aws|az) .*(?:\b(?:delete|remove|terminate|deregister|unsubscribe|purge|disable|disassociate|break-pair|suspend)\b|-deletion\b|\bs3 rm\b|"Delete")/m;
    const deleting = remedies.all.filter(({ steps }) => deletes.test(codeOf(steps["cli"])));
    expect(deleting.length).toBeGreaterThan(60);
    expect(deleting.filter(({ warning }) => warning === undefined).map(nameOf)).toEqual([]);
  });
  test("what a warning says to change in place does not force a new resource", () => {
    const inPlace = remedies.all.flatMap((remedy) => {
      const only = /change `(\w+)`(?:, which is made in place| only)/.exec(
        remedy.warning ?? "",
      )?.[1];
      return only === undefined
        ? []
        : [...attributesOf(codeOf(remedy.steps["terraform"])).keys()].map((resource) => ({
            attribute: `${resource}.${only}`,
            forces: forceNew[resource]?.[only] ?? false,
          }));
    });
    expect(inPlace.length).toBeGreaterThan(10);
    expect(inPlace.filter(({ forces }) => forces !== false)).toEqual([]);
  });
  test("the attributes that are known to destroy are in the list", () => {
    expect(forceNew["azurerm_storage_account"]!["account_replication_type"]).toMatch(/ZRS/);
    expect(forceNew["azurerm_postgresql_flexible_server"]!["geo_redundant_backup_enabled"]).toBe(
      true,
    );
    expect(forceNew["aws_keyspaces_keyspace"]!["replication_specification.region_list"]).toBe(true);
  });
  test("no command skips the question before a deletion", () => {
    for (const remedy of remedies.all)
      expect(codeOf(remedy.steps["cli"]), nameOf(remedy)).not.toMatch(/^az .*(?:--yes|-y)\b/m);
  });
});

describe("storage accounts", () => {
  const { steps, warning } = remedies.find("Microsoft.Storage/storageAccounts", "replica")!;
  test("geo-redundancy is left in place: GRS to LRS, GZRS to ZRS", () => {
    expect(steps["terraform"]).toMatch(
      /account_replication_type = "LRS" # from GRS or RAGRS; from GZRS or RAGZRS: "ZRS"/,
    );
    expect(steps["cli"]).toMatch(
      /# Standard_GRS or Standard_RAGRS\naz storage account update .*--sku Standard_LRS/,
    );
    expect(steps["cli"]).toMatch(
      /# Standard_GZRS or Standard_RAGZRS\naz storage account update .*--sku Standard_ZRS/,
    );
    expect(steps["bicep"]).toMatch(
      /name: 'Standard_LRS' \} \/\/ from Standard_GRS or Standard_RAGRS/,
    );
    expect(warning).toMatch(/`account_replication_type`.*destroys and recreates/);
  });
  test("zones are added by a migration", () => {
    expect(steps["cli"]).toContain("az storage account migration start");
  });
  test("no general remedy changes a replication type", () => {
    for (const { mend } of loadRules().rules)
      expect(JSON.stringify(mend)).not.toMatch(/account_replication_type|Standard_ZRS|_ZRS/);
  });
});

test("commands of an extension come after the one that installs it", () => {
  for (const remedy of remedies.all) {
    const cli = codeOf(remedy.steps["cli"]);
    if (/^az afd /m.test(cli)) expect(cli, nameOf(remedy)).toMatch(/^az extension add --name cdn/m);
  }
  for (const { mend } of loadRules().rules) expect(mend["cli"]).not.toMatch(/az afd/);
});

describe("where a remedy is shown", () => {
  const cosmos = {
    ...bucket("patients"),
    id: "/subscriptions/8f3d2c1a-5b6e-4f70-9a81-2b3c4d5e6f70/resourceGroups/rg-records/providers/Microsoft.DocumentDB/databaseAccounts/patients",
    // ARM spells types in any case.
    type: "microsoft.documentdb/databaseaccounts",
    provider: "azure" as const,
    name: "patients",
  };
  const base = hospital;
  const first = [...base.findings].find(({ rule }) => rule === "replica-outside")!;
  const finding = { ...first, resource: cosmos };
  const { rules, citations } = loadRules();
  const used = withRemedies(rules, new Map([["replica-outside", new Set([cosmos.type])]]));
  const report: Report = { ...base, findings: [finding], rules: used, citations };
  const rendered = (reporter: typeof json): string =>
    [...reporter.render(report, { color: false })].join("");
  const foreign = /S3|RDS|DynamoDB|Secrets Manager|aws s3api/;

  test("JSON: the rule has the remedy of the type that was found, and of no other", () => {
    const { rules: said } = JSON.parse(rendered(json)) as {
      rules: { id: string; remedies: Remedy[] }[];
    };
    expect(said.map(({ id }) => id)).toEqual(["replica-outside"]);
    expect(said[0]!.remedies.map(({ type }) => type)).toEqual([
      "Microsoft.DocumentDB/databaseAccounts",
    ]);
    expect(said[0]!.remedies[0]!.steps["cli"]).toContain("az cosmosdb update");
  });
  test("SARIF: a Cosmos DB alert has Cosmos DB's steps, and none of S3 or RDS", () => {
    const { runs } = JSON.parse(rendered(sarif)) as {
      runs: { tool: { driver: { rules: { help: { text: string; markdown: string } }[] } } }[];
    };
    const { help } = runs[0]!.tool.driver.rules[0]!;
    for (const shown of [help.text, help.markdown]) {
      expect(shown).toContain("Microsoft.DocumentDB/databaseAccounts");
      expect(shown).not.toMatch(foreign);
    }
    expect(help.markdown).toContain("az cosmosdb update");
    expect(help.markdown).toContain("**Warning:** Removing a region deletes the replica there.");
  });
  test("text: one line, once for a type, and the next command", () => {
    const twice = {
      ...report,
      findings: [finding, { ...finding, resource: { ...cosmos, id: `${cosmos.id}2` } }],
    };
    const said = [...text.render(twice, { color: false })].join("");
    expect(said.match(/^ {4}-> Add a region inside first.*$/gm)).toEqual([
      "    -> Add a region inside first if two are needed, then remove the region outside from the account. Steps (read the warning first): data-boundary explain replica-outside Microsoft.DocumentDB/databaseAccounts",
    ]);
    expect(said).toMatch(
      /\nNext: data-boundary explain replica-outside Microsoft\.DocumentDB\/databaseAccounts\n$/,
    );
  });
  test("explain: a rule on a type has its steps alone, a type all of its remedies", () => {
    const one = explain("replica-outside", "microsoft.documentdb/databaseaccounts");
    expect(one).toContain("az cosmosdb update");
    expect(one).toContain("WARNING: Removing a region");
    expect(one).not.toMatch(foreign);
    expect(explain("Microsoft.DocumentDB/databaseAccounts")).toMatch(
      /How to fix backup of[\s\S]*--backup-redundancy Zone/,
    );
    expect(explain("replica-outside", "AWS::Connect::Instance")).toContain(
      "How to fix it, console:",
    );
    expect(() => explain("replica-outside", "AWS::S3::Buket")).toThrow(
      "did you mean AWS::S3::Bucket?",
    );
    expect(() => explain("replica-outsid")).toThrow("did you mean replica-outside?");
  });
});
