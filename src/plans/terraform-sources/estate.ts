/** All that a folder of sources makes: its root module, the modules that it calls, and what of them could not be read. */
import { enabledOf } from "./copies.ts";
import { join, resolve } from "node:path";
import type { PlanInputs } from "../../collect/collect.ts";
import type { Gap } from "../../model.ts";
import { planGap } from "../plan-gap.ts";
import { evaluator } from "./evaluate.ts";
import type { Declared } from "./declared.ts";
import { type Folder, readFolder } from "./folder.ts";
import type { Made } from "./instance.ts";
import type { TerraformProvider } from "../terraform/provider.ts";
import { moduleOf } from "./module.ts";
import type { Estate, Module } from "./shared.ts";
import { textOf } from "./value.ts";
import { givenTo } from "./variables.ts";

export interface ReadEstate {
  readonly made: readonly Made[];
  readonly foreign: ReadonlyMap<string, number>;
  /** Addresses of blocks that run programs when they are applied. */
  readonly programs: readonly string[];
  readonly gaps: readonly Gap[];
  readonly paramsInFiles: readonly string[];
}

/** What `terraform init` installed: "network.logs" -> its folder, from that of the root module. */
export type Installed = ReadonlyMap<string, string>;

const mostModules = 10_000;
const mostResources = 200_000;
const deepest = 64;

export function readEstate(
  root: Folder,
  inputs: PlanInputs,
  installed: Installed,
  providers: readonly TerraformProvider[],
): ReadEstate {
  const shared = evaluator();
  const made: Made[] = [];
  const foreign = new Map<string, number>();
  const gaps = new Map<string, Gap>();
  const programs: string[] = [];
  const folders = new Map<string, Folder>([[root.path, root]]);
  const modules = new Map<string, Module>();
  const waiting: Module[] = [];
  const given = givenTo(root, inputs, shared);
  const say = (key: string, gap: () => Gap): void => {
    if (!gaps.has(key)) gaps.set(key, gap());
  };

  const estate: Estate = {
    evaluator: shared,
    inputs,
    providers,
    given: given.value,
    folderOf(call, from, above, called) {
      const place = call.file.place(call.at);
      const source = sourceIn(call);
      const name = `module ${call.labels[0]}`;
      if (source === undefined || !/^\.\.?(?:[/\\]|$)/.test(source)) {
        const here = installed.get(called);
        if (here !== undefined) return folderAt(join(root.path, here), join(root.name, here));
        say(`remote ${place.file}:${place.line}`, () =>
          planGap(
            place,
            `${name} comes from ${source === undefined ? "a source that is not a literal" : source.slice(0, 200)}, which was not read: what it makes is not judged`,
            "scan a plan (terraform show -json), or run terraform init so that the module is there",
          ),
        );
        return undefined;
      }
      const path = resolve(from.path, source);
      // Its own folder, or one that it is in.
      if (above.length > deepest || path === from.path || above.includes(path)) {
        say(`cycle ${place.file}:${place.line}`, () =>
          planGap(place, `${name} calls itself`, "correct its source", "failed"),
        );
        return undefined;
      }
      return folderAt(path, join(from.name, source), () => {
        say(`none ${place.file}:${place.line}`, () =>
          planGap(
            place,
            `${name}: the folder ${source.slice(0, 200)} holds no file of Terraform`,
            "correct its source, or scan the repository whole",
            "failed",
          ),
        );
      });
    },
    module(address, make) {
      let found = modules.get(address);
      if (!found && modules.size < mostModules) {
        modules.set(address, (found = make()));
        waiting.push(found);
      }
      if (!found) say("modules", () => tooMany(root, `${mostModules} modules`));
      return found;
    },
    add(one) {
      if (made.length < mostResources) made.push(one);
      else say("resources", () => tooMany(root, `${mostResources} resources`));
    },
    program: (address) => void programs.push(address),
    foreign: (provider) => void foreign.set(provider, (foreign.get(provider) ?? 0) + 1),
    open(block, module, by, why) {
      const [first = "", second] = block.labels;
      if (block.kind === "data") return;
      const address = `${module === "" ? "" : `${module}.`}${second === undefined ? `module.${first}` : `${first}.${second}`}`;
      say(`open ${address}`, () =>
        planGap(
          block.file.place((block.attributes.get(by) ?? enabledOf(block))?.at ?? block.at),
          `${address}: how many there will be is not known (${by}: ${why}); it was judged as one`,
          "give what is missing, or scan a plan (terraform show -json)",
          "not-collected",
        ),
      );
    },
  };

  function folderAt(path: string, name: string, isEmpty?: () => void): Folder {
    let folder = folders.get(path);
    if (!folder) {
      folders.set(path, (folder = readFolder(path, name)));
      if (folder.files.length === 0) isEmpty?.();
    }
    return folder;
  }

  const main = moduleOf(root, "", undefined, estate);
  main.expand();
  for (let next = waiting.pop(); next; next = waiting.pop()) next.expand();
  if (shared.isSpent())
    say("spent", () => tooMany(root, "the work that this version does for one folder"));
  return {
    made,
    foreign,
    programs,
    paramsInFiles: given.namesInFiles,
    gaps: [
      ...[...folders.values()].flatMap((folder) => folder.gaps),
      ...given.gaps,
      ...gaps.values(),
    ],
  };
}

const tooMany = ({ name }: Folder, what: string): Gap =>
  planGap(
    { file: name },
    `${name}: its sources make more than ${what}, and the rest was not judged`,
    "scan a plan (terraform show -json)",
    "truncated",
  );

/** The `source` of a module's call, which is a literal. */
export function sourceIn({ attributes }: Declared): string | undefined {
  const source = attributes.get("source")?.expression;
  return source?.kind === "literal" ? textOf(source.value) : undefined;
}
