/**
 * Templates that others wrote: node scripts/foreign-templates.ts FOLDER... reads every file below as a plan or
 * template, and prints how many files, resources, gaps and faults there were, and what took longest. The
 * folders are unpacked packages: the sdists of cfn-lint and checkov, aws-cdk-lib. It is not part of the tests.
 */
import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { loadAtlas } from "../src/atlas.ts";
import { noInputs } from "../src/collect/collect.ts";
import { types } from "../src/locate/index.ts";
import { keeper } from "../src/locate/kept.ts";
import { locator } from "../src/locate/locate.ts";
import { UserError } from "../src/model.ts";
import { cdkAssembly } from "../src/plans/cloudformation/assembly.ts";
import { cloudFormationTemplate } from "../src/plans/cloudformation/template.ts";
import { filesBelow } from "../src/plans/files-below.ts";

const region = "eu-central-1";
const largest = 16 * 1024 * 1024;
const atlas = loadAtlas();
const keep = keeper(types);
const reasons = new Map<string, number>();
const faults = new Map<string, number>();
const homes = new Map<string, number>();
const count = (into: Map<string, number>, key: string): void =>
  void into.set(key, (into.get(key) ?? 0) + 1);

let files = 0;
let templates = 0;
let resources = 0;
let placements = 0;
let own = 0;
let bare = 0;
let slowest = { name: "", ms: 0 };

for (const folder of process.argv.slice(2))
  for (const { name, path, size } of filesBelow(folder).files) {
    if (!/\.(?:ya?ml|json|template|template\.\w+)$/.test(name) || size > largest) continue;
    files++;
    const text = readFileSync(path, "utf8");
    const plan = { name, path, text, json: /^\s*[[{]/.test(text) ? parsed(text) : undefined };
    const dialect = [cdkAssembly, cloudFormationTemplate].find(({ isIt }) => isIt(plan));
    if (!dialect) continue;
    templates++;
    const started = performance.now();
    try {
      const read = await dialect.read(plan, { ...noInputs, regions: [region] });
      const { see, finish } = locator(types, atlas, {
        placement({ role, location, evidence }) {
          placements++;
          if (role === "home" && evidence.basis === "stated" && evidence.pointer === "/location")
            count(homes, location.code);
        },
        gap: ({ reason, detail }) => {
          count(
            reasons,
            `${reason}: ${detail.replaceAll(/[A-Za-z0-9+/:.-]*\d[A-Za-z0-9+/:.-]*/g, "N").slice(0, 110)}`,
          );
        },
      });
      for (const resource of read.resources) {
        resources++;
        see(keep(resource));
      }
      finish();
      for (const { reason, detail } of read.gaps)
        count(reasons, `${reason}: ${detail.replace(/^\S+ /, "").slice(0, 90)}`);
    } catch (error) {
      if (!(error instanceof UserError))
        throw new Error(`${name}: no reading may fail so`, { cause: error });
      count(faults, error.message.replace(name, "").replaceAll(/\d+/g, "N").slice(0, 100));
    }
    const ms = performance.now() - started;
    own += ms;
    if (ms > slowest.ms) slowest = { name, ms };
    const begun = performance.now();
    parseDocument(text, { logLevel: "silent", prettyErrors: false, uniqueKeys: false });
    bare += performance.now() - begun;
  }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const sorted = (all: Map<string, number>): string =>
  [...all]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 40)
    .map(([key, n]) => `  ${n}  ${key}`)
    .join("\n");
process.stdout
  .write(`${files} files, ${templates} templates, ${resources} resources, ${placements} placements
read and located in ${Math.round(own)} ms; yaml alone ${Math.round(bare)} ms: ${(own / bare).toFixed(2)}
slowest: ${Math.round(slowest.ms)} ms ${slowest.name}
homes by listing:\n${sorted(homes)}
files that are no template after all:\n${sorted(faults)}
gaps:\n${sorted(reasons)}
`);
