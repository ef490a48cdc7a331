/**
 * The kinds of files that say what will be, one line each; the first that fits reads it. Each is loaded for the
 * files that may be of it: `may` is true of every file that its `isIt` is true of, and costs next to nothing.
 */
import type { Dialect, PlanFile } from "./dialect.ts";
import { isSource } from "./terraform-sources/source-names.ts";

interface Candidate {
  readonly may: (file: PlanFile) => boolean;
  readonly load: () => Promise<Dialect>;
}

const has =
  (...members: readonly string[]) =>
  ({ json }: PlanFile): boolean =>
    typeof json === "object" && json !== null && members.some((name) => Object.hasOwn(json, name));
const isText = ({ json }: PlanFile): boolean => json === undefined;

const candidates: readonly Candidate[] = [
  {
    may: has("format_version", "terraform_version"),
    load: async () => (await import("./terraform/read-plan.ts")).terraformPlan,
  },
  {
    may: has("steps", "deployment"),
    load: async () => (await import("./pulumi/pulumi.ts")).pulumi,
  },
  {
    may: has("artifacts"),
    load: async () => (await import("./cloudformation/assembly.ts")).cdkAssembly,
  },
  {
    may: (file) => has("Resources")(file) || (isText(file) && file.text.includes("Resources")),
    load: async () => (await import("./cloudformation/template.ts")).cloudFormationTemplate,
  },
  {
    may: (file) => has("$schema", "resources")(file) || (isText(file) && /schema/i.test(file.text)),
    load: async () => (await import("./arm/arm.ts")).arm,
  },
  { may: isText, load: async () => (await import("./arm/bicep.ts")).bicep },
  {
    may: (file) => isText(file) || isSource(file.path ?? ""),
    load: async () => (await import("./terraform-sources/terraform-sources.ts")).terraformSources,
  },
];

export async function dialectOf(file: PlanFile): Promise<Dialect | undefined> {
  for (const { may, load } of candidates)
    if (may(file)) {
      const dialect = await load();
      if (dialect.isIt(file)) return dialect;
    }
  return undefined;
}
