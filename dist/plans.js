var collected = (async function* collected({ read: read2, unread }, plan, options, used) {
  for (const name of unread?.(plan.json) ?? []) delete plan.json[name];
  const inputs = inputsOf(options.planInputs ?? noInputs, plan);
  const {
    resources,
    gaps,
    identity,
    leftOut,
    notes,
    removed,
    params = [],
    paramsInFiles = [],
    takes = [],
    covers = []
  } = await read2(plan, inputs);
  for (const name of params) used.params.add(name);
  for (const name of paramsInFiles) used.paramsInFiles.add(name);
  for (const option of takes) used.takes.add(option);
  if (identity !== void 0) yield { identity };
  if (leftOut) yield { leftOut };
  yield { gaps, file: plan.name, ...notes && { notes }, ...removed && { removed } };
  for (const some of inParts(resources))
    yield {
      resources: some.map(((one) => {
        const shown = withMaskedExpressions(one);
        return inputs.onlyChanged && one.planned?.action === "keep" ? { ...shown, onlyReferred: true } : shown;
      }))
    };
  return covers;
});
var withMaskedExpressions = (function withMaskedExpressions(resource) {
  const { planned } = resource;
  if (!planned?.written || !hasExpression(planned.written)) return resource;
  return {
    ...resource,
    planned: {
      ...planned,
      written: Object.fromEntries(
        Object.entries(planned.written).map((([pointer, one]) => [
          pointer,
          one.expression === void 0 ? one : { ...one, expression: maskedExpression(one.expression) }
        ]))
      )
    }
  };
});
var hasExpression = (function hasExpression(written) {
  for (const pointer in written) if (written[pointer].expression !== void 0) return true;
  return false;
});
var inputsOf = (function inputsOf({ ofFile, ...own }, { path }) {
  const said = ofFile && path !== void 0 ? ofFile(resolve(path)) : void 0;
  if (!said) return own;
  return {
    ...own,
    ...own.resourceGroupLocation === void 0 && said.resourceGroupLocation !== void 0 && {
      resourceGroupLocation: said.resourceGroupLocation
    },
    params: { ...said.params, ...own.params },
    paramFiles: [...said.paramFiles, ...own.paramFiles],
    regions: own.regions.length > 0 ? own.regions : said.regions,
    providerRegions: { ...said.providerRegions, ...own.providerRegions }
  };
});
var inParts = (function* inParts(resources) {
  let some = [];
  for (const resource of resources)
    if (some.push(resource) === 500) {
      yield some;
      some = [];
    }
  yield some;
});
var namesIn = (function namesIn(path, fits) {
  try {
    return readdirSync(path).filter(fits).sort();
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
});
var dialectOf = (async function dialectOf(file) {
  for (const { may, load } of candidates)
    if (may(file)) {
      const dialect = await load();
      if (dialect.isIt(file)) return dialect;
    }
  return void 0;
});
var idleInputs = (function idleInputs(target, used, { planInputs }) {
  const { params = {}, regions = [], resourceGroupLocation } = planInputs ?? {};
  const isUnknown = (name) => !used.params.has(name);
  const places = [
    ["--region", regions.length > 0],
    ["--resource-group-location", resourceGroupLocation !== void 0]
  ];
  return [
    ...Object.keys(params).filter(isUnknown).map(((name) => `--param ${name.slice(0, 100)}: no template of ${target} has that parameter`)),
    ...[...used.paramsInFiles].filter(isUnknown).map(
      ((name) => `${name.slice(0, 100)}, which a file of parameters gives: no template of ${target} has that parameter`)
    ),
    ...places.flatMap(
      (([option, isGiven]) => isGiven && !used.takes.has(option) ? [`${option}: has no effect on ${target}, where no file takes its place from it`] : [])
    )
  ];
});
var planFileOf = (function planFileOf({ name, path, size }, at, below) {
  if (size > largestPlan) return void 0;
  const start = startOf(path);
  const [first = "", ...more] = withoutMark(start).trimStart().split("\n");
  if (first.startsWith("{") && more.some((line) => line.trim() !== "") && parsed(first))
    return void 0;
  const common = { name, path: at, ...below !== void 0 && { below } };
  const cut = size > keptText ? cutPlanIn(path) : void 0;
  if (cut !== void 0) return withLateText({ ...common, json: cut }, path);
  const text = textIn(path);
  if (text === void 0) return void 0;
  const json = /^\s*[[{]/.test(text) ? parsed(text) : void 0;
  return json === void 0 || text.length < keptText ? { ...common, json, text } : withLateText({ ...common, json }, path);
});
var textIn = (function textIn(path) {
  const bytes = readFileSync(path);
  const text = isUtf16(bytes) ? bytes.toString("utf16le") : decoded(bytes);
  return text === void 0 ? void 0 : withoutMark(text);
});
var startOf = (function startOf(path) {
  const start = Buffer.alloc(windowSize);
  const descriptor = openSync(path, "r");
  try {
    const end = readSync(descriptor, start, 0, windowSize, 0);
    return start.toString(isUtf16(start) ? "utf16le" : "utf8", 0, end);
  } finally {
    closeSync(descriptor);
  }
});
var parsed = (function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
});
var collectPlan = (async function collectPlan(file, target, options) {
  const plan = planFileOf(file, target === standardInput ? void 0 : target);
  const dialect = plan && await dialectOf(plan);
  if (dialect) return collectedAlone(dialect, plan, options);
  const fault = unreadableIn(file, plan);
  if (fault) throw new UserError(`${file.name}: is ${fault.name}; ${fault.remedy}`);
  const program = programOf(file.name, () => plan?.text ?? "");
  if (program) throw new UserError(`${file.name}: is a ${program.name}; ${program.remedy}`);
  return void 0;
});
var collectedAlone = (async function* collectedAlone(dialect, plan, options) {
  if (dialect.note) yield { notes: [dialect.note(plan.name, 1)] };
  const used = nothingUsed();
  yield* collected(dialect, plan, options, used);
  yield { notes: idleInputs(plan.name, used, options) };
});
const { resolve } = process.getBuiltinModule("node:path");
const { readdirSync } = process.getBuiltinModule("node:fs");
const { closeSync, openSync, readFileSync, readSync } = process.getBuiltinModule("node:fs");
const { dirname } = process.getBuiltinModule("node:path");
// src/plans/collect-plan.ts
import { standardInput } from "./scan.js";
import { UserError } from "./cli.js";

// src/plans/collected.ts

import { noInputs } from "./scan.js";
import { maskedExpression } from "./scan.js";






// src/plans/terraform-sources/source-names.ts

var isSource = ((name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name));
var isVariables = (name) => /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(name);


// src/plans/dialects.ts
var has = ((...members) => (({ json }) => typeof json === "object" && json !== null && members.some(((name) => Object.hasOwn(json, name)))));
var isText = ({ json }) => json === void 0;
var candidates = [
  {
    may: has("format_version", "terraform_version"),
    load: (async () => (await import("./terraform-plan.js")).terraformPlan)
  },
  {
    may: has("steps", "deployment"),
    load: (async () => (await import("./plans-pulumi-pulumi.js")).pulumi)
  },
  {
    may: has("artifacts"),
    load: (async () => (await import("./plans-cloudformation-assembly.js")).cdkAssembly)
  },
  {
    may: (file) => has("Resources")(file) || isText(file) && file.text.includes("Resources"),
    load: (async () => (await import("./plans-cloudformation-template.js")).cloudFormationTemplate)
  },
  {
    may: (file) => has("$schema", "resources")(file) || isText(file) && /schema/i.test(file.text),
    load: (async () => (await import("./plans-arm-arm.js")).arm)
  },
  { may: isText, load: (async () => (await import("./plans-arm-bicep.js")).bicep) },
  {
    may: (file) => isText(file) || isSource(file.path ?? ""),
    load: (async () => (await import("./plans-terraform-sources-terraform-sources.js")).terraformSources)
  }
];


// src/plans/idle-inputs.ts
var nothingUsed = (() => ({
  params: /* @__PURE__ */ new Set(),
  paramsInFiles: /* @__PURE__ */ new Set(),
  takes: /* @__PURE__ */ new Set()
}));


// src/plans/plan-file.ts

import { decoded, withoutMark } from "./scan.js";

// src/plans/cut-plan.ts
var longestBefore = 1024 * 1024;
var read = [
  "format_version",
  "variables",
  "configuration",
  "action_invocations",
  "deferred_action_invocations",
  "prior_state",
  "deferred_changes",
  "complete",
  "errored"
];
function cutPlan(bytes) {
  const from = bytes.indexOf('"planned_values"');
  if (from < 0 || from > longestBefore) return void 0;
  const before = membersOf(bytes.toString("utf8", 0, from));
  if (!before) return void 0;
  const to = bytes.indexOf('"resource_changes"', from);
  if (to < 0 || !/[,\s]/.test(String.fromCharCode(bytes[to - 1]))) return void 0;
  if (!/^"resource_changes"\s{0,40}:\s{0,40}\[\s{0,40}\{/.test(bytes.toString("latin1", to, to + 160)))
    return void 0;
  const cut = bytes.subarray(from, to);
  if (read.some((name) => !before.has(name) && cut.includes(`"${name}"`))) return void 0;
  bytes.copyWithin(from, to);
  return bytes.subarray(0, bytes.length - (to - from));
}
function membersOf(start) {
  try {
    return new Set(Object.keys(JSON.parse(`${start}"":0}`)));
  } catch {
    return void 0;
  }
}
var isWholePlan = (json) => typeof json === "object" && json !== null && Object.hasOwn(json, "configuration");

// src/plans/unreadable.ts
var show = "terraform plan -out=PLAN, then terraform show -json PLAN > plan.json";
var membersOf2 = (json) => Object(json);
function unreadableAs(start, json, isWhole) {
  if (start.startsWith("PK") && /tfplan|tfstate/.test(start))
    return {
      name: "a plan as terraform plan -out saves it",
      remedy: `run terraform show -json on it: ${show}`
    };
  const row = membersOf2(json);
  if (typeof row["@level"] === "string" && typeof row["@message"] === "string")
    return { name: "a log of terraform plan -json, which does not hold the plan", remedy: show };
  if (!isWhole && typeof row["sequence"] === "number" && Object.keys(row).some((key) => key.endsWith("Event")))
    return {
      name: "a log of Pulumi's events, which this version does not read",
      remedy: "pulumi preview --json > preview.json, without PULUMI_ENABLE_STREAMING_JSON_PREVIEW"
    };
  if (row["encrypted_data"] !== void 0 && row["encryption_version"] !== void 0)
    return {
      name: "an encrypted plan or state of OpenTofu",
      remedy: "tofu show -json writes it in clear"
    };
  const version = row["version"];
  if (typeof version === "number" && version !== 4 && typeof row["terraform_version"] === "string")
    return {
      name: `a Terraform state of version ${version}, and this version of data-boundary reads 4`,
      remedy: "write it with a current Terraform: terraform show -json > state.json"
    };
  if (!isWhole && /"format_version"\s*:\s*"\d/.test(start) && /"terraform_version"\s*:/.test(start))
    return {
      name: "a Terraform plan or state that is cut off, or has other lines around it",
      remedy: `write it again, and nothing else into the file: ${show}`
    };
  if (!isWhole && /"terraform_version"\s*:/.test(start) && /"(?:lineage|serial)"\s*:/.test(start))
    return {
      name: "a Terraform state that is cut off",
      remedy: "write it again: terraform show -json > state.json"
    };
  if (!isWhole && start.includes('"urn:pulumi:'))
    return {
      name: "a Pulumi preview or stack that is cut off, or has other lines around it",
      remedy: "write it again, and nothing else into the file: pulumi preview --json > preview.json"
    };
  if (!isWhole && /"artifacts"\s*:/.test(start) && /"aws:cloudformation:stack"/.test(start))
    return {
      name: "the manifest of a CDK assembly, and no JSON that can be read",
      remedy: "synthesize it again: cdk synth"
    };
  return void 0;
}

// src/plans/plan-file.ts
var largestPlan = 256 * 1024 * 1024;
var windowSize = 64 * 1024;
var keptText = 1024 * 1024;

var withLateText = (file, path) => ({
  ...file,
  get text() {
    return textIn(path) ?? "";
  }
});
function cutPlanIn(path) {
  const text = cutTextIn(path);
  const json = text === void 0 ? void 0 : parsed(text);
  return isWholePlan(json) ? json : void 0;
}
function cutTextIn(path) {
  const rest = cutPlan(readFileSync(path));
  return rest && decoded(rest);
}

var isUtf16 = (bytes) => bytes[0] === 255 && bytes[1] === 254;


function holdsRecords(path) {
  const [first = ""] = withoutMark(startOf(path)).trimStart().split("\n", 1);
  const { inventory, id, type } = Object(parsed(first));
  return inventory !== void 0 || typeof id === "string" && typeof type === "string";
}
function unreadableIn({ path, size }, plan) {
  const start = startOf(path);
  const fault = plan ? unreadableAs(start, plan.json, plan.json !== void 0) : unreadableAs(start, parsed(withoutMark(start).trimStart().split("\n", 1)[0]), false);
  return fault && size > largestPlan ? { name: `a plan of more than ${largestPlan / 1024 ** 2} MB`, remedy: "plan a part of it" } : fault;
}

// src/plans/programs.ts


// src/plans/plan-gap.ts
function planGap(declared, detail, remedy, reason = "not-collected") {
  return { reason, provider: "plan", scope: declared.file, detail, remedy, declared };
}

// src/plans/programs.ts
var programs = [
  {
    // https://terragrunt.gruntwork.io/docs/reference/hcl/
    name: "Terragrunt unit",
    isIt: (name) => /(?:^|\/)terragrunt(?:\.stack)?\.hcl(?:\.json)?$/.test(name),
    remedy: "scan the plan of each unit: terragrunt plan -out=PLAN, then terragrunt show -json PLAN > plan.json beside it"
  },
  {
    // https://developer.hashicorp.com/terraform/language/stacks
    name: "Terraform stack",
    isIt: (name) => /\.tf(?:component|stack|deploy)\.hcl$/.test(name),
    remedy: "scan the plan of each component (terraform show -json PLAN > plan.json), or the deployed account"
  },
  {
    // https://www.pulumi.com/docs/iac/concepts/projects/project-file/
    name: "Pulumi program",
    isIt: (name, text) => /(?:^|\/)Pulumi\.ya?ml$/.test(name) && /^["']?runtime["']?\s*:/m.test(text()),
    remedy: "scan its preview: pulumi preview --json --show-sames > preview.json beside it"
  },
  {
    // https://docs.aws.amazon.com/cdk/v2/guide/cli.html
    name: "CDK app",
    isIt: (name, text) => /(?:^|\/)cdk\.json$/.test(name) && /"app"\s*:/.test(text()),
    remedy: "synthesize its assembly and scan it: cdk synth, then the directory cdk.out"
  },
  {
    // https://developer.hashicorp.com/terraform/cdktf/create-and-deploy/configuration-file
    name: "CDK for Terraform app",
    isIt: (name, text) => /(?:^|\/)cdktf\.json$/.test(name) && /"app"\s*:/.test(text()),
    remedy: "scan the plan of each stack: cdktf synth, then terraform show -json PLAN > plan.json beside it"
  },
  {
    // https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml
    name: "Serverless Framework service",
    isIt: (name, text) => /(?:^|\/)serverless\.(?:ya?ml|json|js|ts)$/.test(name) && /(?:^|[\s{,])["']?service["']?\s*:/.test(text()) && /(?:^|[\s{,])["']?provider["']?\s*:/.test(text()),
    remedy: "scan the template that it makes: serverless package, then .serverless/cloudformation-template-update-stack.json"
  }
];
function programsIn() {
  const found = /* @__PURE__ */ new Map();
  return {
    take(name, path, text) {
      const program = programs.find(({ isIt }) => isIt(name, text));
      if (!program) return false;
      const known = found.get(program) ?? [];
      known.push({ name, folder: dirname(path) });
      found.set(program, known);
      return true;
    },
    gaps: (planned) => [...found].flatMap(([{ name, remedy }, all]) => {
      const [first, ...more] = all.filter(({ folder }) => !planned.has(folder));
      return first === void 0 ? [] : [
        planGap(
          { file: first.name },
          `${more.length === 0 ? `a ${name} was` : `${more.length + 1} files of the kind ${name} were`} not read: only its own tool makes a plan of it`,
          remedy
        )
      ];
    })
  };
}
function programOf(name, text) {
  return programs.find(({ isIt }) => isIt(name, text));
}

// src/plans/collect-plan.ts


export {
  collectPlan,
  collected,
  dialectOf,
  holdsRecords,
  idleInputs,
  isSource,
  isVariables,
  namesIn,
  nothingUsed,
  planFileOf,
  planGap,
  programsIn,
  unreadableIn
};
