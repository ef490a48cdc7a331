/**
 * Finds the line of a repository that declares a live resource: the surest way first, and none rather than
 * a wrong one. Files are read when the first finding asks, and once.
 */
import type { Declaration, Finding } from "../model.ts";
import { modulesOf } from "./blocks.ts";
import { byCloudFormationTags, templatesOf } from "./cloudformation.ts";
import { repositoryFiles } from "./files.ts";
import { byName, literalsOf } from "./literal.ts";
import { byTerraformState } from "./terraform.ts";
import { byYorTags, tracesOf } from "./yor.ts";

export interface Repository {
  /** The folder that paths in reports are relative to. */
  readonly root: string;
  /** Terraform states: `terraform state pull` or `terraform show -json`. */
  readonly stateFiles: readonly string[];
}

/** Throws a `UserError` for a state file that can't be read; everything else is looked at when it is asked for. */
export function declarations({
  root,
  stateFiles,
}: Repository): (finding: Pick<Finding, "resource">) => Declaration | undefined {
  const files = repositoryFiles(root);
  const modules = once(() => modulesOf(files));
  const templates = once(() => templatesOf(files));
  const literals = once(() => literalsOf(files));
  const traces = once(() => tracesOf(files, modules()));
  const byState = byTerraformState(root, stateFiles);
  return ({ resource }) =>
    byYorTags(resource, { modules, traces }) ??
    byCloudFormationTags(resource, templates) ??
    byState(resource, modules) ??
    byName(resource, literals);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
