/**
 * How each template of Azure is deployed, as far as the repository says so: what parameter files and calls give
 * to its parameters, and whether a call moves it to another scope.
 */
import { basename, posix } from "node:path";
import { armDeployments, armParameters, isArmTemplate } from "./arm.ts";
import { type BicepCall, bicepCalls, bicepParameters } from "./bicep.ts";
import type { Deployed } from "./declared.ts";
import type { RepositoryFiles } from "./files.ts";
import { orNothing } from "./or-nothing.ts";
import { treesOf } from "./tree.ts";

interface Given {
  /** wards.parameters.json and wards.prod.json are for wards.json and wards.bicep. */
  readonly isFor: (template: string) => boolean;
  readonly values: ReadonlyMap<string, string | undefined>;
}

export function azureDeployments(files: RepositoryFiles): (template: string) => Deployed {
  const given: Given[] = [];
  /** File -> the calls of it, and who calls. */
  const calls = new Map<string, { readonly from: string; readonly call: BicepCall }[]>();
  /** By their names alone: what other templates deploy. */
  const deployed = new Set<string>();
  const each = (ending: string, take: (path: string, text: string) => void): void => {
    for (const path of files.paths(ending)) {
      const text = files.read(path);
      if (text !== undefined) orNothing(() => take(path, text));
    }
  };
  each(".bicepparam", (path, text) => {
    const { file, values } = bicepParameters(path, text);
    given.push({ isFor: (template) => template === file, values });
  });
  each(".bicep", (path, text) => {
    for (const call of bicepCalls(path, text)) {
      const others = calls.get(call.file) ?? [];
      calls.set(call.file, others);
      others.push({ from: path, call });
    }
  });
  each(".json", (path, text) => {
    if (!/deployment(?:Parameters|Template)\.json/i.test(text)) return;
    for (const tree of treesOf(path, text)) {
      const values = armParameters(tree);
      if (values)
        given.push({
          isFor: (template) => path.startsWith(template.replace(/\.\w+$/, ".")),
          values,
        });
      if (!isArmTemplate(tree)) continue;
      for (const { file, parameters } of armDeployments(tree)) {
        if (file !== undefined) deployed.add(file);
        given.push({
          isFor: () => false,
          values: new Map(parameters.map((name) => [name, undefined])),
        });
      }
    }
  });
  /** By the name of the parameter, in lower case: what files give it. */
  const byName = new Map<string, { readonly one: Given; readonly value: string | undefined }[]>();
  for (const one of given)
    for (const [name, value] of one.values) {
      const others = byName.get(name.toLowerCase()) ?? [];
      byName.set(name.toLowerCase(), others);
      others.push({ one, value });
    }

  const isMoved = (file: string, seen = new Set<string>()): boolean => {
    if (seen.has(file)) return false;
    seen.add(file);
    return (calls.get(file) ?? []).some(({ from, call }) => call.isDoubtful || isMoved(from, seen));
  };
  return (template) => {
    const isCalled = calls.has(template) || deployed.has(basename(template));
    return {
      isDoubtful: deployed.has(basename(template)) || isMoved(posix.normalize(template)),
      parameter(name, initial) {
        if (isCalled) return undefined;
        const all = byName.get(name.toLowerCase()) ?? [];
        const own = all.filter(({ one }) => one.isFor(template));
        // A file that is for another template may be used for this one as well.
        const expected = own.length > 0 ? own[0]!.value : initial;
        return all.every(({ value }) => value === expected) ? expected : undefined;
      },
    };
  };
}
