/** Remedies by type: checked against the attributes that force a new resource, against deletions, and shown wherever a finding is. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explain } from "../src/cli/explain.ts";
import { types } from "../src/locate/index.ts";
import type { Remedy, Report, Role } from "../src/model.ts";
import { loadRemedies } from "../src/remedies.ts";
import { json } from "../src/report/json.ts";
import { sarif } from "../src/report/sarif.ts";
import { text } from "../src/report/text.ts";
import { loadRules } from "../src/rules.ts";
import { withRemedies } from "../src/run/remedies.ts";
import { bucket, hospital } from "./support/report-fixture.ts";

const remedies = loadRemedies();
const find = (type: string, role: Role): Remedy | undefined =>
  remedies.find(type, { role, verdict: "outside" });
const forceNew = (
  JSON.parse(readFileSync(new URL("support/force-new.json", import.meta.url), "utf8")) as {
    resources: Record<string, Record<string, boolean | string>>;
  }
).resources;

const calls = JSON.parse(
  readFileSync(new URL("support/replacing-calls.json", import.meta.url), "utf8"),
) as {
  replaces: Record<string, string>;
  partial: Record<string, string>;
};
const replacing = calls.replaces;

const nameOf = ({ type, role }: Pick<Remedy, "type" | "role">): string => `${type} ${role}`;
const named = remedies.all.map((remedy) => [nameOf(remedy), remedy] as const);
const codeOf = (step: string | undefined): string =>
  /```\w+\n([\s\S]*?)\n```/.exec(step ?? "")?.[1] ?? "";

/** Shell commands, without comments; a line that ends in `\\` goes on. */
const commandsOf = (step: string | undefined): string[] =>
  codeOf(step)
    .replaceAll(/\\\n/g, " ")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/** Verbs of commands that delete, end or empty something. */
const deletes =
  /^(?:aws|az) (?:[a-z][\w-]* )*(?:batch-)?(?:delete|remove|rm|terminate|deregister|unsubscribe|purge|destroy|disassociate|detach|break|empty|stop|disable|invalidate|create-invalidation)(?:-[\w-]+)?(?: |$)|^(?:aws|az) .*(?:-deletion\b(?!-protection)|--skip-final-snapshot|--method delete\b|--remove\b|"Delete"|--force-delete|--delete-backup-data true)|^aws s3 sync .*--delete\b/;

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
      if (type.startsWith("m365:")) {
        expect(steps["console"]).not.toBe("");
        expect(sources.every((page) => page.startsWith("https://learn.microsoft.com/"))).toBe(true);
        return;
      }
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
  test.each(named)("%s: the console in sentences with its menus, or why it cannot", (_, remedy) => {
    const [menus = ""] = remedy.steps["console"]!.split("\n\n");
    expect(menus).toMatch(/\.$/);
    if (/^The console cannot change this: ./.test(menus)) return;
    expect(menus).toMatch(/\b[Oo]pen (?:\*|the |[A-Z])/);
    expect(menus.match(/\*[^*]+\*/g)?.length).toBeGreaterThan(0);
    expect(menus.replaceAll(/\*[^*]+\*/g, "")).not.toContain("*");
    // Each sentence says what to do, or is a fact about the service.
    expect(menus).not.toMatch(/; |(?:^|\. )[a-z]/);
  });
  test("menu names that were read on a page name it among the sources", () => {
    const sources = new Set(remedies.all.flatMap((remedy) => remedy.sources));
    const read = globSync("rules/remedies/*.yaml").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/^ {2}menus:\s+\{?\s*page: ([^\s,]+)/gm)].map(
        ([, page]) => page!,
      ),
    );
    expect(read.length).toBeGreaterThan(5);
    for (const page of read) expect(sources.has(page)).toBe(true);
  });

  test("a console that deletes has a warning", () => {
    const deleting = remedies.all.filter(({ steps }) =>
      /\b(?:delete|Delete|Empty|Terminate|Deregister|Unlink|Break)\b/.test(steps["console"]!),
    );
    expect(deleting.length).toBeGreaterThan(100);
    expect(
      deleting.filter(({ warning = "" }) => !/ deletes |\bDelete\b/.test(warning)).map(nameOf),
    ).toEqual([]);
  });
  test("every type and role that the demo finds on AWS and Azure has a remedy", () => {
    const { findings } = JSON.parse(
      readFileSync(new URL("../fixtures/reports/demo/json.json", import.meta.url), "utf8"),
    ) as Pick<Report, "findings">;
    const found = [...findings].filter(({ resource: { provider } }) =>
      /^(?:aws|azure)$/.test(provider),
    );
    const pairs = new Map(
      found.map(({ resource: { type }, role }) => [nameOf({ type, role }), { type, role }]),
    );
    expect(pairs.size).toBeGreaterThan(90);
    expect(
      [...pairs.values()].flatMap(({ type, role }) =>
        find(type, role) ? [] : [nameOf({ type, role })],
      ),
    ).toEqual([]);
  });
  test("every type and role that the demo finds in Microsoft 365 has a remedy, and no step of a cloud's", () => {
    const { findings } = JSON.parse(
      readFileSync(new URL("../fixtures/reports/demo/json.json", import.meta.url), "utf8"),
    ) as Pick<Report, "findings">;
    const pairs = new Map(
      [...findings]
        .filter(({ resource: { provider } }) => provider === "microsoft365")
        .map(({ resource: { type }, role, rule }) => [
          nameOf({ type, role }),
          { type, role, rule },
        ]),
    );
    expect(pairs.size).toBeGreaterThan(9);
    for (const [name, { type, role, rule }] of pairs) {
      expect(find(type, role), name).toBeDefined();
      const [steps = ""] = explain(rule, type).split("\nChecked on ");
      expect(steps, name).toContain(`How to fix ${role} of ${type}: `);
      expect(steps, name).not.toMatch(/\baws \w|\bS3\b|aws_|azurerm_|az storage/);
    }
    expect(find("m365:Environment", "home")!.warning).toMatch(
      /cannot be changed.*Microsoft Support.*Not copied: .*\(`pac admin delete`\) deletes /s,
    );
    expect(find("m365:Site", "home")!.steps["cli"]).toMatch(
      /^```powershell\n[^`]*Start-SPOSiteContentMove [^\n]*-ValidationOnly/,
    );
  });
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
    expect(set.size > 0).toBe(steps["terraform"] !== undefined);
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
  test.each(named)("%s: each command that deletes, by its number and what is lost", (_, remedy) => {
    const { steps, warning = "" } = remedy;
    const runs = commandsOf(steps["cli"]);
    const said = new Set(
      [...warning.matchAll(/Command (\d+) of (\d+) \(`([^`]+)`\) deletes [^.]/g)].map(
        ([, number, all, name]) => {
          expect(Number(all)).toBe(runs.length);
          expect(runs[Number(number) - 1]!.startsWith(name!), `${number}: ${name}`).toBe(true);
          return Number(number);
        },
      ),
    );
    expect(
      runs.flatMap((run, at) => (deletes.test(run) && !said.has(at + 1) ? [run] : [])),
    ).toEqual([]);
  });
  test("the verbs find deletions of every provider, and most sets have one", () => {
    const found = remedies.all.filter(({ steps }) =>
      commandsOf(steps["cli"]).some((run) => deletes.test(run)),
    );
    expect(found.length).toBeGreaterThan(90);
    for (const run of [
      "aws s3 rm s3://OLD --recursive",
      "aws rds delete-db-cluster --skip-final-snapshot",
      "aws ec2 terminate-instances --instance-ids i-1",
      "az disk delete -n DISK",
      "az rest --method delete --url x",
      "az afd endpoint purge",
      "az apim update --remove additionalLocations 0",
    ])
      expect(deletes.test(run), run).toBe(true);
    for (const run of [
      "azcopy copy a b --recursive",
      "az backup vault show --delete-backup-data false",
      "aws s3 sync s3://a s3://b",
      "az storage container-rm list -g GROUP",
      "az keyvault create --enable-purge-protection true",
      "az storage account show -n undelete",
    ])
      expect(deletes.test(run), run).toBe(false);
  });
  test.each(named)("%s: no free text counts commands", (_, { summary, warning = "", steps }) => {
    const free = [summary, warning.replaceAll(/Command \d+ of \d+/g, ""), steps["console"]].join(
      " ",
    );
    expect(free).not.toMatch(
      /\b(?:first|second|third|fourth|last|final|next|previous|following) (?:commands?|steps?)\b|\bcommands? \d/i,
    );
  });
  test.each(
    named.filter(
      ([, { role, steps, warning = "" }]) =>
        / deletes /.test(warning) &&
        (role === "home" ||
          commandsOf(steps["cli"]).some((run) =>
            /\b(?:sync|azcopy|copy-[a-z]+|restore-[a-z]+|start-copy-job)\b/.test(run),
          )),
    ),
  )("%s: what the copy leaves out is said before the source is deleted", (_, { warning }) => {
    expect(warning).toMatch(/Not copied: .+?\. Command \d/);
  });
  /** A command that writes settings: of AWS each is decided on, of Azure those that take a whole list. */
  const callOf = (run: string): string =>
    Object.keys(replacing).find((call) => {
      const [name = "", option] = call.split(" --");
      return run.startsWith(`${name} `) && (option === undefined || run.includes(` --${option} `));
    }) ??
    /^aws [\w-]+ [\w-]+/.exec(run)?.[0] ??
    run;
  test.each(named)(
    "%s: what replaces a whole configuration carries over what is there",
    (_, remedy) => {
      const { steps, warning = "" } = remedy;
      const runs = commandsOf(steps["cli"]);
      const marked = new Set(
        [
          ...warning.matchAll(
            /Command (\d+) of \d+ \(`[^`]+`\) replaces [^.]*\blost\b|Command (\d+) of \d+ \(`[^`]+`\) replaces [^.]*\bdefault\b/g,
          ),
        ].map(([, lost, set]) => Number(lost ?? set) - 1),
      );
      for (const [at, run] of runs.entries()) {
        const call = callOf(run);
        const known = replacing[call];
        expect(marked.has(at), `${run}: marked \`replaces\`, with what is lost`).toBe(
          known !== undefined,
        );
        if (known) {
          const before = runs.slice(0, at).filter((one) => one.startsWith(`${known} `));
          expect(before.length, `${known} before ${run}`).toBeGreaterThan(0);
          if (!run.startsWith("aws ")) continue;
          // The file that the command is given is the one that shows what was there.
          const file = /file:\/\/(\S+)/.exec(run)?.[1];
          expect(
            before.some((one) => file !== undefined && one.endsWith(` > ${file}`)),
            run,
          ).toBe(true);
        } else if (/^aws [\w-]+ (?:put|update|set|modify)-/.test(run))
          expect(
            calls.partial[call],
            `${call}: in test/support/replacing-calls.json`,
          ).toBeDefined();
      }
    },
  );
  test.each(named)("%s: the pages that say what is deleted, replaced or recreated", (_, remedy) => {
    const { steps, warning = "", sources } = remedy;
    const runs = commandsOf(steps["cli"]);
    const harmful = [...warning.matchAll(/Command (\d+) of \d+ \(`([^`]+)`\)/g)];
    for (const [, number, name] of harmful) {
      if (name === "az rest" || name!.startsWith("pac ")) continue;
      const words = name!.split(" ").slice(1);
      expect(sources, runs[Number(number) - 1]).toContain(
        name!.startsWith("aws ")
          ? `https://docs.aws.amazon.com/cli/latest/reference/${words.join("/")}.html`
          : `https://learn.microsoft.com/cli/azure/${words.slice(0, -1).join("/")}#az-${words.join("-")}`,
      );
    }
    if (/recreate/.test(warning))
      for (const [, provider, name] of codeOf(steps["terraform"]).matchAll(
        /^resource "(aws|awscc|azurerm)_(\w+)"/gm,
      ))
        expect(sources.join("\n")).toContain(
          `/hashicorp/${provider}/latest/docs/resources/${name}`,
        );
    expect(new Set(sources).size).toBe(sources.length);
  });
  test("a call of `az rest` that deletes names its page in the data", () => {
    const rest = remedies.all.filter(({ warning = "" }) => /\(`az rest`\) deletes/.test(warning));
    expect(rest.length).toBeGreaterThan(4);
    for (const remedy of rest)
      expect(
        remedy.sources.filter((page) => /^https:\/\/learn\.microsoft\.com\/(?!cli\/)/.test(page)),
        nameOf(remedy),
      ).not.toEqual([]);
  });
  test("what another tester lost", () => {
    const of = (type: string, role: Role): Remedy => find(type, role)!;
    const waf = of("AWS::WAFv2::LoggingConfiguration", "log");
    expect(waf.warning).toMatch(
      /\(`aws wafv2 put-logging-configuration`\) replaces .*redacted fields/,
    );
    expect(of("AWS::DSQL::Cluster", "replica").warning).toMatch(/PENDING_DELETE until its peer/);
    const backup = commandsOf(of("AWS::KinesisFirehose::DeliveryStream", "backup").steps["cli"]);
    expect(backup.filter((run) => run.includes("update-destination")).length).toBe(5);
    for (const run of backup.slice(1)) expect(run).toMatch(/S3(?:Backup)?Update=\{BucketARN/);
    expect(of("Microsoft.DocumentDB/databaseAccounts", "home").warning).toMatch(
      /Terraform cannot change the region with `failover_priority` 0/,
    );
    expect(of("AWS::Config::DeliveryChannel", "metadata").warning).toMatch(
      /replaces the whole delivery channel/,
    );
  });
  test("what a tester lost", () => {
    const of = (type: string, role: Role): string => find(type, role)!.warning!;
    const machine = of("Microsoft.Compute/virtualMachines", "home");
    expect(machine).toMatch(/`az vm delete`\) deletes the machine; its disks stay/);
    expect(machine).toMatch(/Command 6 of 6 \(`az disk delete`\) deletes the disk/);
    expect(of("AWS::Lambda::Function", "home")).toMatch(/`aws logs delete-log-group`\) deletes/);
    expect(of("AWS::ElastiCache::GlobalReplicationGroup", "replica")).toMatch(
      /Command 2 of 3 \(`aws elasticache delete-replication-group`\) deletes .*without a final snapshot/,
    );
    for (const type of ["AWS::RDS::GlobalCluster", "AWS::RDS::DBCluster"])
      expect(of(type, "replica")).toMatch(
        /Command 3 of 5 \(`aws rds delete-db-cluster`\) deletes .*without a final snapshot/,
      );
    expect(of("Microsoft.Storage/storageAccounts", "home")).toMatch(
      /Not copied: every container that is not named, file shares, queues, tables/,
    );
    expect(of("AWS::S3::Bucket", "home")).toMatch(/Not copied: old versions/);
    expect(of("AWS::S3::Bucket", "replica")).toMatch(/delete markers, a deletion in the copy/);
    const { steps } = find("AWS::S3::Bucket", "replica")!;
    const runs = commandsOf(steps["cli"]);
    expect(runs.indexOf("aws s3api delete-bucket-replication --bucket COPY-OUTSIDE")).toBeLessThan(
      runs.indexOf("aws s3 rm s3://COPY-OUTSIDE --recursive"),
    );
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
  const { steps, warning } = find("Microsoft.Storage/storageAccounts", "replica")!;
  test("geo-redundancy is left in place: GRS to LRS, GZRS to ZRS", () => {
    expect(steps["terraform"]).toMatch(
      /account_replication_type = "LRS" # from GRS or RAGRS; from GZRS or RAGZRS: "ZRS"/,
    );
    expect(steps["cli"]).toMatch(
      /# Standard_GRS or Standard_RAGRS\n# deletes .*\naz storage account update .*--sku Standard_LRS/,
    );
    expect(steps["cli"]).toMatch(
      /# Standard_GZRS or Standard_RAGZRS\n# deletes .*\naz storage account update .*--sku Standard_ZRS/,
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
    for (const { remediation } of loadRules().rules)
      expect(JSON.stringify(remediation)).not.toMatch(/account_replication_type|Standard_ZRS|_ZRS/);
  });
});

test("commands of an extension come after the one that installs it", () => {
  for (const remedy of remedies.all) {
    const cli = codeOf(remedy.steps["cli"]);
    if (/^az afd /m.test(cli)) expect(cli, nameOf(remedy)).toMatch(/^az extension add --name cdn/m);
  }
  for (const { remediation } of loadRules().rules) expect(remediation["cli"]).not.toMatch(/az afd/);
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
  const used = withRemedies(
    rules,
    new Map([["replica-outside", new Set([cosmos.type])]]),
    remedies,
  );
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
    expect(help.markdown).toContain("**Warning:** The write region cannot be removed");
    for (const shown of [help.text, help.markdown])
      expect(shown).toContain("Command 3 of 3 (`az cosmosdb update`) deletes the replica in each");
  });
  test("text: one line, once for a type, and the next command", () => {
    const twice = {
      ...report,
      findings: [finding, { ...finding, resource: { ...cosmos, id: `${cosmos.id}2` } }],
    };
    const said = [...text.render(twice, { color: false, verbose: true, width: 400 })].join("");
    expect(said.match(/^ {4}-> Add a region inside first.*$/gm)).toEqual([
      "    -> Add a region inside first if two are needed, then remove the region outside from the account. Steps (read the warning first): data-boundary explain replica-outside Microsoft.DocumentDB/databaseAccounts",
    ]);
    expect(said).toMatch(
      /\nNext: data-boundary explain replica-outside Microsoft\.DocumentDB\/databaseAccounts\n$/,
    );
  });
  test("contradictory data classes have the rule's advice, and nothing that moves or deletes a bucket", () => {
    const known = withRemedies(
      rules,
      new Map([["class-contradicted", new Set([bucket("x").type])]]),
      remedies,
    );
    expect(known.map(({ id, remedies: of }) => [id, of])).toEqual([
      ["class-contradicted", undefined],
    ]);
    const said = explain("class-contradicted", "AWS::S3::Bucket");
    expect(said).toContain("How to fix it, console:");
    expect(said).not.toMatch(/How to fix home|delete the old bucket|aws s3 rm/);
    expect(remedies.find("AWS::S3::Bucket", { role: "home", verdict: "outside" })).toBeDefined();
  });
  test("a rule that sets tags keeps the others", () => {
    for (const { id, remediation } of rules) {
      const cli = remediation["cli"]!;
      if (!cli.includes("put-bucket-tagging")) continue;
      expect(cli, id).toMatch(/replaces all tags/);
      expect(cli, id).toMatch(
        /get-bucket-tagging [^\n]* > tags\.json[\s\S]*put-bucket-tagging [^\n]*file:\/\/tags\.json/,
      );
    }
    expect(explain("class-contradicted")).toContain("put-bucket-tagging");
  });
  test("CloudFormation: a table's type that is changed deletes the table", () => {
    for (const role of ["home", "replica"] as const) {
      const remedy = find("AWS::DynamoDB::Table", role)!;
      expect(remedy.warning).toMatch(
        /`Type: AWS::DynamoDB::Table` .* can delete the table.*import/s,
      );
      expect(remedy.sources.join()).toContain("aws-resource-dynamodb-globaltable");
    }
  });
  test("explain: a rule on a type has its steps alone, a type all of its remedies", () => {
    const one = explain("replica-outside", "microsoft.documentdb/databaseaccounts");
    expect(one).toContain("az cosmosdb update");
    expect(one).toContain("WARNING: The write region");
    expect(one).not.toMatch(foreign);
    expect(explain("Microsoft.DocumentDB/databaseAccounts")).toMatch(
      /How to fix backup of[\s\S]*--backup-redundancy Zone/,
    );
    expect(explain("failover-outside", "AWS::SQS::Queue")).toContain("How to fix it, console:");
    expect(() => explain("replica-outside", "AWS::S3::Buket")).toThrow(
      "did you mean AWS::S3::Bucket?",
    );
    expect(() => explain("replica-outsid")).toThrow("did you mean replica-outside?");
  });
});
