const { Worker } = process.getBuiltinModule("node:worker_threads");
const { closeSync, openSync, readFileSync, readSync } = process.getBuiltinModule("node:fs");
const { closeSync: closeSync2, openSync: openSync2, readSync: readSync2, readdirSync, statSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
import {
  claimsOf,
  faultOf,
  isCoverage,
  isGap,
  visible
} from "./collect-inventory-claims.js";
import {
  hasDuplicateKeys
} from "./duplicate-keys.js";
import {
  chosenIn,
  resourceOf
} from "./collect-chosen-in.js";
import {
  Fault
} from "./collect-azure-fault.js";
import {
  standardInput,
  textFile
} from "./collect-inventory-text-file.js";
import {
  decoded,
  linesOf,
  longestLine,
  withoutMark
} from "./collect-inventory-lines.js";
import {
  awsResource,
  configItem,
  goesOn,
  labelsIn,
  membersOf,
  rowsOf,
  taggingApi,
  textOf
} from "./collect-aws-config-item.js";
import {
  UserError
} from "./model.js";
import {
  accountIn,
  factsOf,
  providerOfTarget,
  providers
} from "./providers.js";

// src/collect/inventory/file-gap.ts
var saveAgain = "save the inventory again, or accept the gap with an exception";
function fileGap(file, detail, remedy = saveAgain, reason = "unvouched") {
  return { reason, provider: "inventory", scope: file, detail: `${file}: ${detail}`, remedy };
}

// src/collect/inventory/contradictions.ts
function contradictions(file) {
  const scopes = /* @__PURE__ */ new Map();
  const covered = /* @__PURE__ */ new Map();
  const referred = /* @__PURE__ */ new Map();
  const narrowings = [];
  let elsewhere;
  return {
    resource(resource) {
      const { id, provider, scope, location, onlyReferred } = resource;
      add(scopes, provider, scope);
      if (onlyReferred) {
        const key2 = JSON.stringify([provider, location]);
        const same = referred.get(key2);
        if (same) same.count++;
        else referred.set(key2, { first: id, provider, count: 1 });
      }
      if (location === void 0 || isWithin(factsOf(provider).ids.regionOf(id), location)) return;
      if (elsewhere) elsewhere.count++;
      else elsewhere = { first: `${id} at ${location}`, provider, count: 1 };
    },
    coverage: (provider, scope) => add(covered, provider, scope),
    leftOut: (narrowing) => void narrowings.push(narrowing),
    gaps() {
      const wrong = [];
      for (const [key2, some] of referred) {
        const [, location] = JSON.parse(key2);
        const chosen = narrowings.flatMap(({ regions }) => regions?.[some.provider] ?? []);
        const isAmongChosen = factsOf(some.provider).places.isListedByRegion && narrowings.length === 1 && location !== null && chosen.includes(location);
        if (chosen.length === 0 || isAmongChosen) wrong.push(some);
      }
      const [unsaid] = wrong;
      return [
        ...elsewhere ? [
          fileGap(
            file,
            `${elsewhere.count} of its resources have a location that is not in the region of their ARN, first ${elsewhere.first}`,
            "save the inventory again, and do not change it"
          )
        ] : [],
        ...unsaid ? [
          fileGap(
            file,
            `marks resources as onlyReferred, which are not judged, that its scan did not leave out: ${wrong.reduce((sum, { count }) => sum + count, 0)}, first ${unsaid.first}`,
            "save the inventory again, and do not change it"
          )
        ] : [],
        ...[...scopes].flatMap(([provider, own]) => {
          const looked = covered.get(provider);
          return looked === void 0 || looked.isDisjointFrom(own) ? [
            fileGap(
              file,
              `no coverage line of ${provider} is about an account or subscription of its resources: ${[...own].slice(0, 3).join(", ")}`
            )
          ] : [];
        })
      ];
    }
  };
}
function add(sets, key2, value) {
  const set = sets.get(key2);
  if (set) set.add(value);
  else sets.set(key2, /* @__PURE__ */ new Set([value]));
}
function isWithin(region, location) {
  return region === void 0 || location.startsWith(region);
}

// src/collect/inventory/targets-covered.ts
function targetsCovered(file, targets) {
  const clouds2 = /* @__PURE__ */ new Set();
  const listed = /* @__PURE__ */ new Set();
  const scopes = /* @__PURE__ */ new Map();
  const see = ({ provider, scope }) => {
    const known = scopes.get(provider);
    if (known) known.add(scope);
    else scopes.set(provider, /* @__PURE__ */ new Set([scope]));
  };
  const seenOf = (provider) => new Set([...scopes.get(provider) ?? []].map((scope) => accountIn(provider, scope)));
  const cloudsMissing = () => providers.filter((provider) => targets.some((target) => providerOfTarget(target) === provider)).filter((provider) => !clouds2.has(provider) && !listed.has(provider)).map(
    (provider) => fileGap(
      file,
      `its header names ${provider} as a target, and no coverage line or gap is of ${provider}`
    )
  );
  const accountsMissing = () => {
    const seen = new Map(providers.map((provider) => [provider, seenOf(provider)]));
    return targets.flatMap((target) => {
      const provider = providerOfTarget(target);
      if (provider === void 0 || !clouds2.has(provider)) return [];
      const account = accountIn(provider, target.slice(target.indexOf(":") + 1));
      return account !== void 0 && !seen.get(provider).has(account) ? [
        fileGap(
          file,
          `its header names ${target} as a target, and no coverage line or gap is of it`
        )
      ] : [];
    });
  };
  return {
    looked(at) {
      clouds2.add(at.provider);
      see(at);
    },
    expected(one) {
      listed.add(one.provider);
      see(one);
    },
    hasExpected: () => listed.size > 0,
    gaps: () => [...cloudsMissing(), ...accountsMissing()]
  };
}

// src/collect/inventory/census.ts
var key = (...parts) => JSON.stringify(parts);
var unitOf = ({ provider, scope, region, service, status }) => key(provider, scope, region, service, status);
function by(keyOf) {
  return (a, b) => keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0;
}
function census(file, targets, unvouched, whyOf2) {
  const kinds = /* @__PURE__ */ new Map();
  const explained = /* @__PURE__ */ new Set();
  const coverage = [];
  const byScope = /* @__PURE__ */ new Map();
  const byProvider = /* @__PURE__ */ new Map();
  const contradicting = contradictions(file);
  const targeted = targetsCovered(file, targets);
  let resources = 0;
  let gaps = 0;
  function kindOf(type) {
    let kind = kinds.get(type);
    if (!kind) {
      kind = { type, count: 0, why: whyOf2(type) };
      kinds.set(type, kind);
    }
    return kind;
  }
  function ofCoverage() {
    if (coverage.length === 0 && !targeted.hasExpected())
      return [
        fileGap(
          file,
          "has no coverage line, so nobody says which accounts, regions and services were looked at"
        )
      ];
    const silent = coverage.filter(
      ({ status, provider, scope }) => status !== "complete" && status !== "disabled" && !explained.has(key(provider, scope))
    );
    const [first] = silent.toSorted(by(unitOf));
    return first ? [
      fileGap(
        file,
        `${silent.length} units of work ended refused, failed or partial, and no gap line says so: ${first.service} in ${first.region} of ${first.scope} ${silent.length > 1 ? "and others" : `(${first.status})`}`,
        "scan these again, and save the inventory again"
      )
    ] : [];
  }
  function fewerThanCovered() {
    const covered = /* @__PURE__ */ new Map();
    for (const { provider, scope, resources: count } of coverage)
      covered.set(key(provider, scope), (covered.get(key(provider, scope)) ?? 0) + count);
    return [...covered].toSorted(by(([unit]) => unit)).flatMap(([unit, count]) => {
      const found = byScope.get(unit) ?? 0;
      const [, scope] = JSON.parse(unit);
      return count <= found ? [] : [
        fileGap(
          file,
          `its coverage lines count ${count} resources of ${scope}, and it holds ${found}`
        )
      ];
    });
  }
  function otherThanCovered() {
    const sums = /* @__PURE__ */ new Map();
    for (const { provider, resources: count } of coverage) {
      const { all, most } = sums.get(provider) ?? { all: 0, most: 0 };
      sums.set(provider, { all: all + count, most: Math.max(most, count) });
    }
    return [...sums].flatMap(([provider, { all, most }]) => {
      const held = byProvider.get(provider) ?? 0;
      if (most <= held && heldIn(provider) <= all) return [];
      const says = most > held ? `a coverage line counts ${most}` : `its coverage lines count ${all}`;
      return [fileGap(file, `${says} resources of ${provider}, and it holds ${held}`)];
    });
  }
  function heldIn(provider) {
    const scopes = new Set(
      coverage.filter((line) => line.provider === provider).map(({ scope }) => scope)
    );
    return [...scopes].reduce((sum, scope) => sum + (byScope.get(key(provider, scope)) ?? 0), 0);
  }
  function ofDigest() {
    return [
      fileGap(
        file,
        "its lines are not those that its last line vouches for (SHA-256 differs): it was changed after it was saved"
      ),
      ...[...kinds.values()].toSorted(by(({ type }) => type)).map(({ type, count }) => ({
        ...fileGap(file, `properties of ${type} that are not there may have been removed`),
        type,
        resources: count
      }))
    ];
  }
  return {
    resource(resource) {
      resources++;
      contradicting.resource(resource);
      const kind = kindOf(resource.type);
      kind.count++;
      byProvider.set(resource.provider, (byProvider.get(resource.provider) ?? 0) + 1);
      const unit = key(resource.provider, resource.scope);
      byScope.set(unit, (byScope.get(unit) ?? 0) + 1);
      return kind.why === void 0 ? resource : { ...resource, unseen: { "**": kind.why, ...resource.unseen } };
    },
    gap(gap) {
      gaps++;
      targeted.looked(gap);
      explained.add(key(gap.provider, gap.scope));
    },
    coverage(line) {
      coverage.push(line);
      targeted.looked(line);
      contradicting.coverage(line.provider, line.scope);
    },
    expected: targeted.expected,
    leftOut: contradicting.leftOut,
    gaps({ trailer, digest }) {
      const found = ofCoverage();
      if (coverage.length > 0) found.push(...contradicting.gaps());
      if (unvouched !== void 0) found.push(fileGap(file, unvouched), ...fewerThanCovered());
      if (resources === 0 && !targeted.hasExpected()) found.push(nothing(file));
      found.push(...targeted.gaps());
      if (unvouched !== void 0 || !trailer) return found;
      found.push(...otherThanCovered());
      if (digest !== trailer.sha256.toLowerCase()) found.push(...ofDigest());
      if (trailer.resources !== resources || trailer.gaps !== gaps || trailer.coverage !== coverage.length)
        found.push(
          fileGap(
            file,
            `its last line counts ${trailer.resources} resources, ${trailer.gaps} gaps and ${trailer.coverage} coverage lines, and it holds ${resources}, ${gaps} and ${coverage.length}`
          )
        );
      if (trailer.end !== "complete")
        found.push(
          fileGap(
            file,
            `the scan that saved it was ${trailer.end === "interrupted" ? "interrupted" : "stopped by its time limit"} before it had seen everything`,
            "scan again to the end, and save the inventory again",
            "interrupted"
          )
        );
      return found;
    },
    ifNothing: () => resources === 0 && targeted.hasExpected() ? [nothing(file)] : []
  };
}
var nothing = (file) => fileGap(
  file,
  "holds no resource, so nothing was judged",
  "look at the targets, regions and permissions of the scan that saved it"
);

// src/collect/inventory/chosen.ts
function chosenOf(isElsewhere) {
  if (!isElsewhere) return (records) => records;
  const mark = new Map(
    providers.map((provider) => [provider, chosenIn((place) => isElsewhere(provider, place))])
  );
  const isChosen = (provider, region) => {
    return region === void 0 || !isElsewhere(provider, region);
  };
  return ({ resources, gaps, coverage, ...rest }) => ({
    resources: resources.map((resource) => mark.get(resource.provider)(resource)),
    gaps: gaps.filter(({ provider, region }) => isChosen(provider, region)),
    coverage: coverage.filter(({ provider, region }) => isChosen(provider, region)),
    ...rest
  });
}

// src/collect/inventory/digest.ts

var large = 32 * 1024 * 1024;
function digestOf(file, end, signal) {
  return end < large ? Promise.resolve(sha256(file, end)) : inThread(file, end, signal);
}
function sha256(file, end) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const { closeSync: closeSync3, openSync: openSync3, readSync: readSync3 } = process.getBuiltinModule("node:fs");
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(256 * 1024);
  const descriptor = openSync3(file, "r");
  let last = 10;
  try {
    for (let at = 0; at < end; ) {
      const read = readSync3(descriptor, buffer, 0, Math.min(buffer.length, end - at), at);
      if (read === 0) break;
      const isMarked = at === 0 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191;
      const bytes = buffer.subarray(isMarked ? 3 : 0, read);
      const plain = bytes.includes(13) ? bytes.filter((byte) => byte !== 13) : bytes;
      const hasBlank = last === 10 && plain[0] === 10 || Buffer.from(plain.buffer, plain.byteOffset, plain.length).includes("\n\n");
      hash.update(
        hasBlank ? plain.filter((byte, i) => byte !== 10 || (i === 0 ? last : plain[i - 1]) !== 10) : plain
      );
      last = plain.at(-1) ?? last;
      at += read;
    }
    return hash.digest("hex");
  } finally {
    closeSync3(descriptor);
  }
}
function inThread(file, end, signal) {
  return new Promise((done, fail) => {
    const thread = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
       parentPort.postMessage((${sha256.toString()})(...workerData));`,
      {
        eval: true,
        workerData: [file, end],
        env: {},
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 32 }
      }
    );
    const stop = () => {
      void thread.terminate();
    };
    signal.addEventListener("abort", stop);
    const ended = () => signal.removeEventListener("abort", stop);
    thread.once("exit", () => done(""));
    thread.once("message", (digest) => {
      ended();
      done(digest);
    });
    thread.once("error", (error) => {
      ended();
      fail(error);
    });
  });
}

// src/collect/inventory/document.ts


// src/collect/inventory/formats/arm-records.ts
var unseen = { "*": "the Azure CLI's output does not show it" };
var armRecords = {
  name: "a list of Azure resources as the Azure CLI prints it (az resource list, az graph query)",
  isJson(value) {
    const { data, total_records: total, totalRecords = total } = membersOf(value);
    if (Array.isArray(data) && data.length === 0 && totalRecords !== void 0) return true;
    if (Object.keys(membersOf(value)).join() === "value" && rowsOf(value, "value").length === 0)
      return true;
    const [first] = rowsOf(value, "data", "value");
    if ("provider" in membersOf(first) || "scope" in membersOf(first)) return false;
    return textOf(first, "id")?.startsWith("/") === true && textOf(first, "type") !== void 0;
  },
  read(value) {
    const { total_records: total, totalRecords = total, count } = membersOf(value);
    const rows = rowsOf(value, "data", "value");
    const partial = [totalRecords, count].filter((said) => said !== void 0 && said !== null && Number(said) !== rows.length).map((said) => `holds ${rows.length} of ${JSON.stringify(said)} rows`)[0];
    return {
      rows: rows.map(resourceIn),
      ...(goesOn(value) || partial !== void 0) && {
        partial: partial ?? "says that there are more rows than it holds"
      }
    };
  },
  remedy: "it shows no child resources and no diagnostic settings, and az resource list shows no properties; scan with data-boundary scan azure to see these"
};
function resourceIn(row) {
  const record = Object.fromEntries(Object.entries(membersOf(row)).filter(([, it]) => it !== null));
  try {
    return resourceOf(record, "azure cli", unseen);
  } catch (error) {
    if (error instanceof Fault) return "is a record without id, type or name";
    throw error;
  }
}

// src/collect/inventory/formats/config-items.ts
var configItems = {
  name: "a snapshot of AWS Config",
  isJson(value) {
    const [first] = rowsOf(value, "configurationItems");
    return Array.isArray(membersOf(value)["configurationItems"]) || textOf(first, "resourceType") !== void 0 && textOf(first, "awsRegion") !== void 0;
  },
  read: (value, reads) => ({
    rows: rowsOf(value, "configurationItems").map((item) => configItem(item, reads)),
    ...goesOn(value) && {
      partial: "ends with a token for the next page, so there are more items than it holds"
    }
  }),
  remedy: "it holds what its recorder records, and what a record does not hold was not judged; scan with data-boundary scan aws to see the rest"
};

// src/collect/inventory/formats/foreign-json.ts
var scanInstead = 'save an inventory with "data-boundary scan aws --save-inventory FILE" (or azure)';
var findingsOnly = `it has findings and no whole resources; ${scanInstead}`;
var asInventory = `it is not in the form of an inventory; ${scanInstead}`;
var azureList = "write the list with az resource list --output json, or az graph query";
var has = (value, names) => names.every((name) => Object.hasOwn(membersOf(value), name));
var byMembers = [
  ["a baseline of data-boundary", ["baselineVersion"], "name it with --baseline"],
  ["an OSCAL document", ["assessment-results"], findingsOnly],
  ["a security report of GitLab", ["vulnerabilities", "scan"], findingsOnly],
  ["a report of Checkov", ["check_type", "results"], findingsOnly],
  ["a report of Trivy", ["SchemaVersion", "ArtifactName"], findingsOnly],
  ["a report of Steampipe or Powerpipe checks", ["groups", "summary"], findingsOnly],
  ["a report of driftctl", ["summary", "managed"], asInventory],
  ["an estimate of Infracost", ["currency", "projects"], asInventory],
  ["a software bill of materials", ["bomFormat"], asInventory],
  ["a Kubernetes manifest", ["apiVersion", "kind"], asInventory],
  ["a list of assets of Google Cloud", ["assetType"], asInventory],
  ["a log file of CloudTrail", ["eventVersion", "eventName"], asInventory],
  [
    "the answer of an AWS Config query",
    ["Results", "QueryInfo"],
    "its rows have the columns that the query chose; scan a snapshot of AWS Config, or the cloud itself"
  ],
  [
    "a list of what AWS Config discovered",
    ["resourceIdentifiers"],
    "it shows no place; scan a snapshot of AWS Config, or the cloud itself"
  ],
  ["items of AWS Config", ["baseConfigurationItems"], asInventory],
  ["the answer of a search of AWS Resource Explorer", ["Arn", "OwningAccountId"], asInventory],
  ["the answer of AWS Cloud Control", ["ResourceDescriptions", "TypeName"], asInventory],
  ["a list of accounts of the Azure CLI", ["tenantId", "cloudName"], azureList],
  ["resources as Azure PowerShell prints them", ["ResourceId", "ResourceType"], azureList],
  ["the answer of Search-AzGraph", ["SkipToken", "Data"], azureList]
];
var foreignJson = [
  ...byMembers.map(([name, members, remedy]) => ({
    name,
    isJson: (value) => has(value, members) || rowsOf(value, "Resources", "Records").slice(0, 1).some((first) => has(first, members)),
    remedy
  })),
  {
    name: "findings of Security Hub (ASFF)",
    isJson: (value) => has(rowsOf(value, "Findings")[0], ["ProductArn", "GeneratorId"]),
    remedy: findingsOnly
  },
  {
    name: "an answer of Resource Graph in the form of a table",
    isJson: (value) => has(membersOf(value)["data"], ["columns", "rows"]),
    remedy: "ask for it with resultFormat objectArray, or with az graph query"
  },
  {
    name: "an error that a cloud answered",
    isJson: (value) => textOf(membersOf(value)["error"], "code", "message") !== void 0,
    remedy: "it holds no resource; ask again, and look at what the error says"
  }
];
var otherJson = [
  {
    name: "an answer of the AWS CLI to a call that data-boundary does not read",
    isJson: (value) => Object.entries(membersOf(value)).some(
      ([name, list]) => /^[A-Z]\w*$/.test(name) && Array.isArray(list)
    ),
    remedy: `${scanInstead}, or use aws resourcegroupstaggingapi get-resources`
  },
  {
    name: "JSON of a form that data-boundary does not read",
    isJson: (value) => {
      const names = Object.keys(membersOf(value));
      return names.length > 0 && !names.some((name) => ofRecords.has(name));
    },
    remedy: `it has no record of an inventory, and no id and type of resources; ${scanInstead}`
  }
];
var ofRecords = new Set(
  "inventory identity leftOut expected end provider scope reason status".split(" ")
);

// src/collect/inventory/formats/refused.ts
var scanInstead2 = 'save an inventory with "data-boundary scan aws --save-inventory FILE" (or azure)';
var has2 = (value, ...names) => names.every((name) => Object.hasOwn(membersOf(value), name));
var refusedFormats = [
  {
    name: "a JSON report of data-boundary",
    isJson: (value) => has2(value, "schemaVersion", "findings", "summary") || textOf(membersOf(value)["tool"], "name") === "data-boundary" && !has2(value, "inventory"),
    remedy: 'a report has findings and no resources; save an inventory with "--save-inventory FILE" beside it'
  },
  {
    name: "a SARIF file",
    isJson: (value) => (textOf(value, "$schema")?.includes("sarif") ?? false) || has2(value, "runs", "version"),
    remedy: `SARIF has findings and no resources; ${scanInstead2}`
  },
  {
    name: "a file of parameters of an ARM template",
    isJson: (value) => /deploymentParameters\.json/i.test(textOf(value, "$schema") ?? ""),
    remedy: "name it with --params, and scan its template"
  },
  {
    name: "a report of Prowler (OCSF)",
    isJson: (value) => {
      const [first] = rowsOf(value);
      return has2(first, "class_uid") || has2(first, "finding_info");
    },
    remedy: `Prowler reports findings and no whole resources; ${scanInstead2}`
  },
  {
    name: "a report of Prowler (ASFF)",
    isJson: (value) => has2(rowsOf(value)[0], "ProductArn", "GeneratorId"),
    remedy: `it has findings and no whole resources; ${scanInstead2}`
  },
  {
    name: "rows of CloudQuery",
    isJson: (value) => {
      const [first] = rowsOf(value);
      return has2(first, "_cq_id") || has2(first, "_cq_sync_time") || has2(first, "_cq_source_name");
    },
    remedy: `its tables have columns of their own, which this version does not read; ${scanInstead2}`
  },
  {
    name: "a report of Prowler (CSV)",
    isText: (start2) => /^"?AUTH_METHOD"?;|^.*;"?CHECK_ID"?;/m.test(start2.split("\n", 1)[0]),
    remedy: `Prowler reports findings and no whole resources; ${scanInstead2}`
  },
  {
    name: "Terraform configuration",
    isText: (start2) => /^\s*(?:resource\s+"[^"]+"\s+"[^"]+"|(?:provider|variable|module|data|output)\s+"[^"]+"|terraform|locals)\s*(?:"[^"]+"\s*)?\{/m.test(
      start2
    ),
    remedy: "name the directory that holds it: its .tf files are read together"
  },
  {
    name: "a policy of data-boundary",
    isText: (start2) => /^(?:boundary|exceptions|failOn|classes)\s*:/m.test(start2),
    remedy: "name it with --policy"
  },
  {
    name: "a web page",
    isText: (start2) => /^\s*<!doctype html|<html[\s>]/i.test(start2),
    remedy: scanInstead2
  },
  {
    name: "XML, such as a report of JUnit",
    isText: (start2) => /^\s*<[?!\w]/.test(start2),
    remedy: scanInstead2
  },
  {
    name: "a page of Markdown",
    isText: (start2) => /^\s*#{1,6} \S/.test(start2),
    remedy: scanInstead2
  },
  {
    name: "results of Scout Suite",
    isText: (start2) => /^\s*scoutsuite_results\s*=/.test(start2),
    remedy: scanInstead2
  },
  {
    name: "a table as the Azure CLI or the AWS CLI prints it",
    isText: (start2) => /^(?=.*-{3})[-+| ]{8,}$/m.test(start2),
    remedy: "write JSON (--output json)"
  },
  {
    name: "YAML",
    isText: (start2) => /^(?:---\s*\n)?(?:\s*#.*\n|\s*\n)*(?:- )?[\w.-]+:(?:\s|$)/.test(start2),
    remedy: `write JSON (--output json), or ${scanInstead2}`
  },
  {
    name: "CSV",
    isText: (start2) => {
      const [header = ""] = start2.split(/\r?\n/, 1);
      return !/^\s*[[{]/.test(header) && /^[^\s,;\t][^,;\t]*(?:[,;\t][^,;\t]*)+$/.test(header);
    },
    remedy: `it has columns and no records; write JSON (az ... --output json, steampipe query --output json), or ${scanInstead2}`
  }
];
var packed = [
  ["1f8b", "a gzip file", "unpack it: gunzip --stdout FILE | data-boundary scan -"],
  ["504b0304", "a zip file (or a spreadsheet)", "unpack it, and name the inventory in it"],
  ["28b52ffd", "a zstd file", "unpack it: zstd --decompress --stdout FILE | data-boundary scan -"],
  ["50415231", "a Parquet file", "write it as JSON, one record a line"]
];

// src/collect/inventory/formats/steampipe-rows.ts
var unseen2 = { "*": "a table of Steampipe has columns of its own, which are not read" };
var steampipeRows = {
  name: "rows of Steampipe",
  isJson(value) {
    const first = membersOf(rowsOf(value, "rows")[0]);
    const { rows, columns } = membersOf(value);
    return "_ctx" in first || "sp_ctx" in first || Array.isArray(first["akas"]) && ("region" in first || "title" in first) || textOf(first, "arn")?.startsWith("arn:") === true && ("region" in first || "title" in first || "account_id" in first) || // A query may choose its columns.
    Array.isArray(rows) && Array.isArray(columns) || isEmpty(value);
  },
  read: (value) => ({ rows: isEmpty(value) ? [] : rowsOf(value, "rows").map(resourceIn2) }),
  remedy: "a table is one kind of resource, and only where each is was judged; scan with data-boundary scan aws or azure to see the rest"
};
function isEmpty(value) {
  const { rows, columns } = membersOf(value);
  return rows === null && Array.isArray(columns);
}
function resourceIn2(row) {
  const { akas, tags } = membersOf(row);
  const aka = (Array.isArray(akas) ? akas : []).find(
    (one) => typeof one === "string" && /^(?:arn:|azure:\/\/)/.test(one)
  );
  const arn = textOf(row, "arn") ?? aka;
  const known = { labels: labelsIn(tags), source: "steampipe", unseen: unseen2 };
  if (arn?.startsWith("arn:")) {
    const name = textOf(row, "name", "title");
    return awsResource(arn, {
      ...known,
      region: textOf(row, "region"),
      account: textOf(row, "account_id"),
      name
    }) ?? "is a row whose ARN is none";
  }
  const id = /^azure:\/\/(\/.*)$/.exec(arn ?? "")?.[1] ?? textOf(row, "id");
  if (id === void 0 || !/^\/subscriptions\/[^/]+\/.*\/providers\//i.test(id))
    return "is a row without arn, akas or an ARM id; select these columns as well";
  return resourceOf(
    {
      id,
      type: typeIn(id),
      name: textOf(row, "name", "title") ?? id.slice(id.lastIndexOf("/") + 1),
      location: textOf(row, "region", "location"),
      tags
    },
    known.source,
    unseen2
  );
}
function typeIn(id) {
  const [namespace, ...rest] = id.split(/\/providers\//i).at(-1).split("/");
  return [namespace, ...rest.filter((_, index) => index % 2 === 0)].join("/");
}

// src/collect/inventory/formats.ts
var refusal = (place, { name, remedy }) => new UserError(`${place}: is ${name}; ${remedy}`);
var formats = [
  ...refusedFormats,
  ...foreignJson,
  taggingApi,
  configItems,
  steampipeRows,
  armRecords
];

// src/collect/inventory/document.ts
var largestDocument = 256 * 1024 * 1024;
var windowSize = 64 * 1024;
function documentIn(file) {
  const start2 = startOf(file);
  refusePacked(file, start2);
  const text = withoutMark(start2.toString("utf8")).trimStart();
  const lines = text.split("\n");
  if (text[0] !== "[" && text[0] !== "{") {
    if (!lines.some((line) => faultOf(parsed(line)) === void 0)) refuseText(file, text);
    return void 0;
  }
  const isList = text[0] === "[";
  const isWholeLine = lines.length > 1 || file.size <= windowSize;
  if (!isList && (isWholeLine ? parsed(lines[0]) !== void 0 : file.size <= longestLine))
    return void 0;
  if (file.size > largestDocument) {
    if (!isList) return void 0;
    throw new UserError(
      `${file.name}: is larger than 256 MiB; write it as NDJSON (.ndjson), one record a line`
    );
  }
  const whole = decoded(readFileSync(file.path));
  const value = whole === void 0 ? void 0 : parsed(withoutMark(whole));
  if (value === void 0) return void 0;
  return Array.isArray(value) && !formats.some(({ isJson }) => isJson?.(value)) ? value : [value];
}
function startOf({ path, size }) {
  const start2 = Buffer.alloc(Math.min(size, windowSize));
  const descriptor = openSync(path, "r");
  try {
    return start2.subarray(0, readSync(descriptor, start2, 0, start2.length, 0));
  } finally {
    closeSync(descriptor);
  }
}
function refusePacked({ name }, start2) {
  const bytes = start2.toString("hex", 0, 4);
  const found = packed.find(([begins]) => bytes.startsWith(begins));
  if (found) throw refusal(name, { name: found[1], remedy: found[2] });
}
function refuseText({ name }, start2) {
  const format = formats.find(({ isText }) => isText?.(start2));
  if (format) throw refusal(name, format);
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/collect/inventory/reading.ts
var mostFaults = 20;
var seeSchema = 'see "data-boundary schema inventory" for what a record holds';
function reading(file, census2, reads) {
  const faults = [];
  const foreign = /* @__PURE__ */ new Map();
  let more = 0;
  let ours = 0;
  let others = 0;
  let isEnded = false;
  function fault(place, what, remedy, isForm = false) {
    if (faults.length < mostFaults) faults.push({ place, what, remedy, isForm });
    else more++;
  }
  function take(value, place, into) {
    const wrong = faultOf(value);
    if (wrong === void 0) {
      ours++;
      const record = value;
      if (isEnded)
        fault(place, "stands after the last line of an inventory", "scan each inventory by itself");
      else if ("inventory" in record && ours + others > 1)
        fault(place, "is a header that is not the first line", "scan each inventory by itself");
      isEnded = "end" in record;
      sort(record, into);
      return;
    }
    const isIts = ({ isJson }) => isJson?.(value) === true;
    const format = formats.find(isIts);
    const other = format ? void 0 : otherJson.find(isIts);
    if (other) fault(place, `is ${other.name}`, other.remedy, true);
    else if (!format) fault(place, wrong, seeSchema);
    else if (format.read) takeRows(format, format.read(value, reads), place, into);
    else if (ours + others === 0) throw refusal(file, format);
    else fault(place, `is ${format.name}`, format.remedy);
  }
  function takeRows({ name, remedy }, { rows, partial }, place, into) {
    for (const row of rows) {
      if (typeof row === "string") fault(place, row, "write the whole record");
      if (typeof row !== "object") continue;
      others++;
      into.resources.push(row);
    }
    if (!foreign.has(name)) foreign.set(name, fileGap(file, `is ${name}`, remedy));
    if (partial !== void 0)
      foreign.set(
        place,
        fileGap(file, partial, "ask for all pages, and scan the whole answer", "truncated")
      );
  }
  function sort(record, into) {
    if ("inventory" in record) {
      if (record.inventory === "1") into.identities.push(...record.identities);
      else if (record.leftOut) leftOut(record.leftOut, into);
    } else if ("leftOut" in record) leftOut(record.leftOut, into);
    else if ("expected" in record) {
      const { expected: scope, provider, name } = record;
      const one = { provider, scope, ...name !== void 0 && { name } };
      census2.expected(one);
      into.expected.push(one);
    } else if ("identity" in record) into.identities.push(record.identity);
    else if ("end" in record) return;
    else if (isGap(record)) {
      census2.gap(record);
      into.gaps.push(record);
    } else if (isCoverage(record)) {
      census2.coverage(record);
      into.coverage.push(record);
    } else into.resources.push(census2.resource(withoutNull(record)));
  }
  function leftOut(narrowing, into) {
    census2.leftOut(narrowing);
    into.leftOut.push(narrowing);
  }
  return {
    lines({ texts, first, fault: unread }) {
      const into = empty();
      for (let i = 0; i < texts.length; i++) {
        const place = `${file}:${first + i}`;
        const text = texts[i];
        if (text === void 0) {
          fault(place, unread, "an inventory holds one JSON record a line, as UTF-8 text");
          continue;
        }
        const bare = withoutMark(text);
        let value;
        try {
          value = JSON.parse(bare);
        } catch (error) {
          if (bare.trim() !== "")
            fault(
              place,
              `is not JSON (${reasonOf(error)})`,
              "the line may be cut off: save the inventory again"
            );
          continue;
        }
        if (hasDuplicateKeys(bare, value))
          fault(place, "names a key twice, so that it says two things", "write each key once");
        else take(value, place, into);
      }
      return into;
    },
    values(values, first) {
      const into = empty();
      values.forEach((value, i) => take(value, `${file}: record ${first + i}`, into));
      return into;
    },
    gaps: () => [
      ...foreign.values(),
      ...faults.map(({ place, what, remedy }) => ({
        ...fileGap(file, what, remedy, "failed"),
        detail: `${place}: ${what}`
      })),
      ...more > 0 ? [fileGap(file, `${more} more records could not be read`, seeSchema, "failed")] : []
    ],
    isForeign: () => ours === 0 && foreign.size > 0,
    mustHaveRead() {
      const [first] = faults;
      if (ours + others === 0 && first)
        throw new UserError(`${first.isForm ? file : first.place}: ${first.what}; ${first.remedy}`);
    }
  };
}
var empty = () => ({
  resources: [],
  gaps: [],
  coverage: [],
  identities: [],
  expected: [],
  leftOut: []
});
function withoutNull(resource) {
  if (resource.location !== null) return resource;
  const { location: _, ...rest } = resource;
  return rest;
}
var reasonOf = (error) => visible((error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " "));

// src/collect/inventory.ts
async function* collectInventory(file, options) {
  const { signal } = options;
  const document = documentIn(file);
  const { header, trailer, trailerAt, unvouched } = document ? noClaims : claimsOf(file);
  const stop = new AbortController();
  const digest = unvouched === void 0 ? digestOf(file.path, trailerAt, stop.signal) : void 0;
  digest?.catch(() => void 0);
  try {
    const counted = census(
      file.name,
      header?.targets ?? [],
      unvouched,
      whyOf({ header, trailer, unvouched }, options.knowledge)
    );
    const read = reading(file.name, counted, options.reads);
    const chosen = chosenOf(options.isElsewhere);
    for await (const { records, at } of document ? elementsOf(document, read, file.size) : recordsOf(file, read)) {
      const { identities, leftOut, ...batch } = chosen(records);
      for (const one of leftOut) yield { leftOut: one };
      for (const identity of identities) yield { identity };
      yield batch;
      if (!signal.aborted || at === file.size) continue;
      yield { gaps: [stopped(file, at)] };
      return;
    }
    read.mustHaveRead();
    if (header && (header.shard || trailer && trailer.resources > 0))
      yield {
        part: {
          targets: header.targets,
          startedAt: header.startedAt,
          ...header.shard && { shard: header.shard }
        }
      };
    const ofFile = read.isForeign() ? [] : counted.gaps({ trailer, digest: await digest });
    yield {
      gaps: [...read.gaps(), ...ofFile],
      ...!read.isForeign() && { ifNothing: counted.ifNothing() }
    };
  } finally {
    stop.abort();
  }
}
var noClaims = {
  header: void 0,
  trailer: void 0,
  trailerAt: 0,
  unvouched: "is one JSON document, which has no last line with counts and a digest"
};
async function* recordsOf({ path }, read) {
  for await (const lines of linesOf(path)) yield { records: read.lines(lines), at: lines.end };
}
var atOnce = 500;
function* elementsOf(values, read, size) {
  for (let i = 0; i < values.length; i += atOnce) {
    const records = read.values(values.slice(i, i + atOnce), i + 1);
    yield { records, at: Math.floor(size * Math.min(i + atOnce, values.length) / values.length) };
  }
}
function whyOf({ unvouched, trailer, header }, knowledge) {
  if (unvouched !== void 0) return () => "the inventory does not vouch for what it lacks";
  return (type) => knowledge === void 0 || trailer?.types[type] === knowledge(type) ? void 0 : `the inventory was saved by version ${header?.tool.version}, which kept other properties of this type`;
}
var stopped = ({ name, size }, at) => fileGap(
  name,
  `the scan was stopped when ${Math.floor(at / size * 100)} % of the file had been read`,
  "scan it again to its end: without Ctrl-C, or with a longer --timeout",
  "interrupted"
);

// src/collect/inventory/folder.ts


var start = Buffer.alloc(32);
function hasHeader(path) {
  const descriptor = openSync2(path, "r");
  try {
    const text = start.toString("utf8", 0, readSync2(descriptor, start, 0, start.length, 0));
    return /^\uFEFF?\{"inventory":/.test(text);
  } finally {
    closeSync2(descriptor);
  }
}
function isDirectory(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function inventoriesIn(directory) {
  const found = ndjsonIn(directory);
  for (const folder of foldersIn(directory)) found.push(...ndjsonIn(join(directory, folder)));
  return found.some(isInventory) ? found.sort() : [];
}
var ndjsonIn = (directory) => entriesOf(directory).filter((name) => /^[^.].*\.ndjson$/i.test(name)).map((name) => join(directory, name)).filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
var foldersIn = (directory) => entriesOf(directory).filter(
  (name) => !name.startsWith(".") && isDirectory(join(directory, name))
);
function entriesOf(directory) {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
function isInventory(path) {
  try {
    return hasHeader(path);
  } catch {
    return false;
  }
}

// src/files.ts
var files = {
  provider: "file",
  understands: (target) => target === standardInput || /[./\\]/.test(target) || isDirectory(target),
  async *collect(target, options) {
    if (isDirectory(target)) {
      const { collectDirectory } = await import("./plans-collect-directory.js");
      yield* collectDirectory(target, options, new Set(inventoriesIn(target)));
      return;
    }
    const file = await textFile(target, options.signal);
    try {
      const plan = hasHeader(file.path) ? void 0 : await (await import("./plans-collect-plan.js")).collectPlan(file, target, options);
      yield* plan ?? collectInventory(file, options);
    } finally {
      file.close();
    }
  }
};

// src/sources.ts
var clouds = {
  aws: {
    source: async () => (await import("./collect-aws-aws.js")).aws,
    preflight: async () => (await import("./collect-aws-preflight.js")).preflight,
    guards: async () => (await import("./collect-aws-guards-guards.js")).collectAwsGuards,
    listed: async () => (await import("./collect-aws-listed.js")).listed(),
    store: {
      scheme: "s3://",
      open: async () => (await import("./collect-aws-store.js")).openS3
    }
  },
  azure: {
    source: async () => (await import("./collect-azure-azure.js")).azure,
    preflight: async () => (await import("./collect-azure-preflight.js")).preflight,
    guards: async () => (await import("./collect-azure-guards-guards.js")).collectAzureGuards,
    listed: async () => (await import("./collect-azure-listed.js")).listed
  },
  microsoft365: {
    source: async () => (await import("./collect-microsoft365-microsoft365.js")).microsoft365,
    preflight: async () => (await import("./collect-microsoft365-preflight.js")).preflight,
    listed: async () => (await import("./collect-microsoft365-listed.js")).listed
  }
};
var sources = [
  ...Object.entries(clouds).map(sourceOf),
  files
];
var cloudOf = (provider) => provider !== void 0 && Object.hasOwn(clouds, provider) ? clouds[provider] : void 0;
var guardsOf = async (target) => cloudOf(providerOfTarget(target))?.guards?.();
var storeOf = async (url) => Object.values(clouds).find(({ store }) => store !== void 0 && url.startsWith(store.scheme))?.store?.open();
var listedBy = async (provider) => cloudOf(provider)?.listed();
function sourceOf([provider, { source, preflight }]) {
  return {
    provider,
    understands: (target) => providerOfTarget(target) === provider,
    async *collect(target, options) {
      const { collect } = await source();
      yield* collect(target, options);
    },
    async *discover(target, options) {
      const { discover } = await source();
      yield* discover(target, options);
    },
    async *preflight(target, options, needed) {
      yield* (await preflight())(target, options, needed);
    }
  };
}

export {
  hasHeader,
  isDirectory,
  inventoriesIn,
  files,
  sources,
  guardsOf,
  storeOf,
  listedBy
};
