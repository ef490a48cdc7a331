/** Bicep files and files of Bicep parameters, by way of the user's own compiler. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../../model.ts";
import type { Dialect, PlanFile, ReadPlan } from "../dialect.ts";
import { filesBelow } from "../files-below.ts";
import { readTemplate } from "./arm.ts";
import { compile } from "./bicep-compiler.ts";
import { noteBicepFiles } from "./bicep-files.ts";
import { isCompiled, sourceIn } from "./bicep-places.ts";
import { jsonText } from "./json-text.ts";
import { parametersIn } from "./parameters.ts";

const nothing: ReadPlan = { resources: [], gaps: [] };

export const bicep: Dialect = {
  name: "a Bicep file",
  isIt: ({ name, json, text }) =>
    json === undefined &&
    (/\.bicep(?:param)?$/i.test(name) ||
      /^[^\S\n]*(?:resource\s+\w+\s+'[^'\n]+@[^'\n]+'|targetScope\s*=\s*'|using\s+'[^'\n]+\.bicep')/m.test(
        text.slice(0, 50_000),
      )),
  async read(file, inputs) {
    const { name, path } = file;
    if (path === undefined)
      throw new UserError(
        `${name}: is a Bicep file; name the file itself, as its modules are beside it`,
      );
    if (file.below !== undefined && isReadElsewhere(file, file.below)) return nothing;
    noteBicepFiles(path, file.text);
    const compiled = await compile(name, path);
    const document = jsonText(compiled)?.value;
    const { templateJson } = Object(document) as { templateJson?: unknown };
    const using = /^[^\S\n]*using\s+'([^'\n]+)'/m.exec(file.text)?.[1];
    const isParameters = typeof templateJson === "string";
    const text = isParameters ? templateJson : compiled;
    const parameters = isParameters ? parametersIn(document) : undefined;
    const source =
      isParameters && using !== undefined
        ? sourceIn(join(dirname(name), using), join(dirname(path), using))
        : sourceIn(name, path);
    return readTemplate({ ...file, text, json: undefined }, inputs, {
      source: "Bicep",
      ...(parameters && { parameters }),
      sourceOf: source,
    });
  },
};

/**
 * Of a directory a file is read once: as a module of the file that names it, with the parameters that go with
 * it, or compiled already.
 */
function isReadElsewhere({ path, name }: PlanFile, below: string): boolean {
  if (/\.bicepparam$/i.test(name)) return false;
  const beside = path!.replace(/\.bicep$/i, ".json");
  if (
    beside !== path &&
    existsSync(beside) &&
    isCompiled(jsonText(readFileSync(beside, "utf8"))?.value)
  )
    return true;
  return namedBelow(below).has(resolve(path!));
}

const known = new Map<string, ReadonlySet<string>>();

/** The files that others of a directory name. */
function namedBelow(below: string): ReadonlySet<string> {
  let named = known.get(below);
  if (!named) {
    const made = new Set<string>();
    for (const { path, size } of filesBelow(below).files)
      if (/\.bicep(?:param)?$/i.test(path) && size < 4 * 1024 * 1024)
        for (const [, of] of readFileSync(path, "utf8").matchAll(
          /^[^\S\n]*(?:module\s+\w+|using)\s+'([^'\n:]+\.bicep)'/gm,
        ))
          made.add(resolve(dirname(path), of!));
    known.set(below, (named = made));
  }
  return named;
}
