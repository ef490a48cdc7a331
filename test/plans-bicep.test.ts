/** Bicep: compiled with what is on the PATH, and pointed at in its own source. */
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary } from "./support/command.ts";

const main = `targetScope = 'resourceGroup'

param place string

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'logs'
  location: place
  properties: {
    replication: {
      enabled: true
      location: 'eastus'
    }
  }
}

module wards './modules/storage.bicep' = {
  name: 'wards'
  params: {
    place: place
  }
}
`;

const storage = `param place string

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'wards'
  location: 'westus'
  sku: {
    name: 'Standard_LRS'
  }
  kind: 'StorageV2'
}
`;

const metadata = { _generator: { name: "bicep", version: "0.30.0" } };
const schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
const parameters = { place: { type: "string" } };

const compiled = {
  $schema: schema,
  contentVersion: "1.0.0.0",
  metadata,
  parameters,
  resources: [
    {
      type: "Microsoft.OperationalInsights/workspaces",
      apiVersion: "2023-09-01",
      name: "logs",
      location: "[parameters('place')]",
      properties: { replication: { enabled: true, location: "eastus" } },
    },
    {
      type: "Microsoft.Resources/deployments",
      apiVersion: "2022-09-01",
      name: "wards",
      properties: {
        expressionEvaluationOptions: { scope: "inner" },
        mode: "Incremental",
        parameters: { place: { value: "[parameters('place')]" } },
        template: {
          $schema: schema,
          contentVersion: "1.0.0.0",
          metadata,
          parameters,
          resources: [
            {
              type: "Microsoft.Storage/storageAccounts",
              apiVersion: "2023-01-01",
              name: "wards",
              location: "westus",
              sku: { name: "Standard_LRS" },
              kind: "StorageV2",
            },
          ],
        },
      },
    },
  ],
};

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "data-boundary-bicep-"));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/** A compiler that knows one file, and writes down what it was given. */
function compilerIn(folder: string, name: string, output: unknown): string {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "output.json"), JSON.stringify(output));
  writeFileSync(
    join(bin, name),
    `#!/bin/sh\necho "$@" > "${bin}/arguments"\n/usr/bin/env > "${bin}/environment"\n/bin/cat "${bin}/output.json"\n`,
  );
  chmodSync(join(bin, name), 0o755);
  return bin;
}

interface Finding {
  readonly role: string;
  readonly evidence: { readonly declared?: { readonly file: string; readonly line?: number } };
}

async function findings(
  folder: string,
  path: string,
  args: readonly string[],
): Promise<{ findings: Finding[]; gaps: { detail: string }[] }> {
  const { stdout, stderr } = await dataBoundary(
    ["scan", ...args, "--format", "json", "--policy", join(folder, "policy.yaml")],
    { cwd: folder, env: { PATH: path, AZURE_CLIENT_SECRET: "planted-secret" } },
  );
  if (!stdout.startsWith("{")) throw new Error(stderr);
  return JSON.parse(stdout) as { findings: Finding[]; gaps: { detail: string }[] };
}

const policy = "boundary: eea\n";
const places = (list: readonly Finding[]): readonly string[] =>
  list
    .map(({ role, evidence: { declared } }) => `${role} ${declared?.file}:${declared?.line}`)
    .sort();
const expected = ["home modules/storage.bicep:5", "replica main.bicep:11"];

test.each(["bicep", "az"])("%s on the PATH compiles it, without credentials", async (program) => {
  const folder = folderWith({
    "main.bicep": main,
    "modules/storage.bicep": storage,
    "policy.yaml": policy,
  });
  const bin = compilerIn(folder, program, compiled);
  const read = await findings(folder, bin, ["./main.bicep", "--param", "place=westeurope"]);
  expect(places(read.findings).map((one) => one.replace("./", ""))).toEqual(expected);
  const { readFileSync } = await import("node:fs");
  expect(readFileSync(join(bin, "arguments"), "utf8").trim()).toMatch(
    program === "az"
      ? /^bicep build --file \S*main\.bicep --stdout --no-restore$/
      : /^build \S*main\.bicep --stdout --no-restore$/,
  );
  expect(readFileSync(join(bin, "environment"), "utf8")).not.toContain("planted-secret");
});

test("a directory reads a module once, as a part of the file that names it", async () => {
  const folder = folderWith({
    "infra/main.bicep": main,
    "infra/modules/storage.bicep": storage,
    "policy.yaml": policy,
  });
  const bin = compilerIn(folder, "bicep", compiled);
  const read = await findings(folder, bin, ["./infra", "--param", "place=westeurope"]);
  expect(places(read.findings)).toEqual(expected.map((one) => one.replace(" ", " infra/")));
});

test("a file of Bicep parameters brings its template", async () => {
  const folder = folderWith({
    "main.bicep": main,
    "modules/storage.bicep": storage,
    "prod.bicepparam": "using './main.bicep'\n\nparam place = 'eastus'\n",
    "policy.yaml": policy,
  });
  const bin = compilerIn(folder, "bicep", {
    templateJson: JSON.stringify(compiled),
    parametersJson: JSON.stringify({
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
      contentVersion: "1.0.0.0",
      parameters: { place: { value: "eastus" } },
    }),
  });
  const read = await findings(folder, bin, ["./prod.bicepparam"]);
  expect(places(read.findings).map((one) => one.replace("./", ""))).toEqual([
    "home main.bicep:7",
    "home modules/storage.bicep:5",
    "replica main.bicep:11",
  ]);
});

test("the compiled template beside its source points at the source", async () => {
  const folder = folderWith({
    "main.bicep": main,
    "main.json": JSON.stringify(compiled),
    "modules/storage.bicep": storage,
    "policy.yaml": policy,
  });
  const read = await findings(folder, "/nowhere", ["./main.json", "--param", "place=westeurope"]);
  expect(places(read.findings).map((one) => one.replace("./", ""))).toEqual(expected);
});

test("without a compiler one sentence says how to go on", async () => {
  const folder = folderWith({ "main.bicep": main });
  const { code, stderr } = await dataBoundary(["scan", "./main.bicep"], {
    cwd: folder,
    env: { PATH: "/nowhere" },
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /main\.bicep: no Bicep compiler is on the PATH; install one \("az bicep install", .*\), or name the JSON that "bicep build" writes/,
  );
});

test("a compiler that refuses the file is quoted by its codes, and by nothing of the file", async () => {
  const folder = folderWith({ "main.bicep": main });
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "bicep"),
    `#!/bin/sh\necho "main.bicep(7,13) : Error BCP057: The name \\"planted-secret\\" does not exist" >&2\nexit 1\n`,
  );
  chmodSync(join(bin, "bicep"), 0o755);
  const { code, stderr } = await dataBoundary(["scan", "./main.bicep"], {
    cwd: folder,
    env: { PATH: bin },
  });
  expect(code).toBe(2);
  expect(stderr).toContain("the Bicep compiler refuses it (7:13 BCP057)");
  expect(stderr).not.toContain("planted-secret");
});
