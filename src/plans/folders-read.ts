/** What was read in each folder of a directory, and what a reader should know of files that lie together. */
import { basename, dirname } from "node:path";
import type { Dialect, PlanFile } from "./dialect.ts";
import { isSource } from "./terraform-sources/source-names.ts";

export interface Folders {
  /** With a plan that a tool made of a program. */
  readonly planned: ReadonlySet<string>;
  readonly read: (dialect: Dialect, file: PlanFile, path: string) => void;
  /** A file that no dialect reads. */
  readonly note: (name: string, path: string) => void;
  readonly notes: () => readonly string[];
}

export function foldersIn(): Folders {
  const planned = new Set<string>();
  const states = new Map<string, string>();
  const sources = new Set<string>();
  const templates = new Set<string>();
  const samFiles = new Map<string, string>();
  return {
    planned,
    read({ name: kind }, { name, json }, path) {
      const folder = dirname(path);
      if (isSource(path)) sources.add(folder);
      else if (/Terraform plan/.test(kind)) {
        planned.add(folder);
        if (!Object.hasOwn(Object(json) as object, "resource_changes")) states.set(folder, name);
      } else if (/Pulumi/.test(kind)) planned.add(folder);
      // An assembly is in a folder of its own, below the app.
      else if (/CDK assembly/.test(kind)) planned.add(dirname(folder));
      else if (/CloudFormation/.test(kind)) {
        templates.add(folder);
        // So is what the Serverless Framework makes.
        if (basename(folder) === ".serverless") planned.add(dirname(folder));
      }
    },
    note(name, path) {
      if (basename(path) === "samconfig.toml") samFiles.set(dirname(path), name);
    },
    notes: () => [
      ...[...states].flatMap(([folder, name]) =>
        sources.has(folder)
          ? [
              `${name}: is the state of the sources beside it; what both hold is judged twice, as it is and as it will be`,
            ]
          : [],
      ),
      ...[...samFiles].flatMap(([folder, name]) =>
        templates.has(folder)
          ? [
              `${name}: was not read; give its region by --region, and its parameter_overrides by --param`,
            ]
          : [],
      ),
    ],
  };
}
