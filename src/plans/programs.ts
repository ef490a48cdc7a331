/**
 * Files that only their own tool makes a plan of: each kind is a gap with the command that does. Where the
 * folder has such a plan, the plan was read.
 */
import { dirname } from "node:path";
import type { Gap } from "../model.ts";
import { planGap } from "./plan-gap.ts";

interface Program {
  /** "Terragrunt unit" */
  readonly name: string;
  readonly isIt: (name: string, text: () => string) => boolean;
  readonly remedy: string;
}

const programs: readonly Program[] = [
  {
    // https://terragrunt.gruntwork.io/docs/reference/hcl/
    name: "Terragrunt unit",
    isIt: (name) => /(?:^|\/)terragrunt(?:\.stack)?\.hcl(?:\.json)?$/.test(name),
    remedy:
      "scan the plan of each unit: terragrunt plan -out=PLAN, then terragrunt show -json PLAN > plan.json beside it",
  },
  {
    // https://developer.hashicorp.com/terraform/language/stacks
    name: "Terraform stack",
    isIt: (name) => /\.tf(?:component|stack|deploy)\.hcl$/.test(name),
    remedy:
      "scan the plan of each component (terraform show -json PLAN > plan.json), or the deployed account",
  },
  {
    // https://www.pulumi.com/docs/iac/concepts/projects/project-file/
    name: "Pulumi program",
    isIt: (name, text) =>
      /(?:^|\/)Pulumi\.ya?ml$/.test(name) && /^["']?runtime["']?\s*:/m.test(text()),
    remedy: "scan its preview: pulumi preview --json --show-sames > preview.json beside it",
  },
  {
    // https://docs.aws.amazon.com/cdk/v2/guide/cli.html
    name: "CDK app",
    isIt: (name, text) => /(?:^|\/)cdk\.json$/.test(name) && /"app"\s*:/.test(text()),
    remedy: "synthesize its assembly and scan it: cdk synth, then the directory cdk.out",
  },
  {
    // https://developer.hashicorp.com/terraform/cdktf/create-and-deploy/configuration-file
    name: "CDK for Terraform app",
    isIt: (name, text) => /(?:^|\/)cdktf\.json$/.test(name) && /"app"\s*:/.test(text()),
    remedy:
      "scan the plan of each stack: cdktf synth, then terraform show -json PLAN > plan.json beside it",
  },
  {
    // https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml
    name: "Serverless Framework service",
    isIt: (name, text) =>
      /(?:^|\/)serverless\.(?:ya?ml|json|js|ts)$/.test(name) &&
      /(?:^|[\s{,])["']?service["']?\s*:/.test(text()) &&
      /(?:^|[\s{,])["']?provider["']?\s*:/.test(text()),
    remedy:
      "scan the template that it makes: serverless package, then .serverless/cloudformation-template-update-stack.json",
  },
];

export interface Programs {
  /** Whether the file is of a kind that only a tool makes a plan of. */
  readonly take: (name: string, path: string, text: () => string) => boolean;
  /** `planned`: the folders in which plans were read. */
  readonly gaps: (planned: ReadonlySet<string>) => readonly Gap[];
}

export function programsIn(): Programs {
  const found = new Map<Program, { readonly name: string; readonly folder: string }[]>();
  return {
    take(name, path, text) {
      const program = programs.find(({ isIt }) => isIt(name, text));
      if (!program) return false;
      const known = found.get(program) ?? [];
      known.push({ name, folder: dirname(path) });
      found.set(program, known);
      return true;
    },
    gaps: (planned) =>
      [...found].flatMap(([{ name, remedy }, all]) => {
        const [first, ...more] = all.filter(({ folder }) => !planned.has(folder));
        return first === undefined
          ? []
          : [
              planGap(
                { file: first.name },
                `${more.length === 0 ? `a ${name} was` : `${more.length + 1} files of the kind ${name} were`} not read: only its own tool makes a plan of it`,
                remedy,
              ),
            ];
      }),
  };
}

/** Of a file that is named alone. */
export function programOf(name: string, text: () => string): Program | undefined {
  return programs.find(({ isIt }) => isIt(name, text));
}
