// src/providers/aws.ts
var regionCode = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;
var regionOf = (id) => id.startsWith("arn:") ? id.split(":", 4)[3] || void 0 : void 0;
var sampleResources = [
  ["rds", "ap-east-1", "210987654321", "db:q2"],
  ["dynamodb", "eu-central-1", "123456789012", "table/k5"],
  ["ec2", "us-west-1", "338801572964", "volume/vol-0f1e2d3c"],
  ["lambda", "sa-east-1", "338801572964", "function:w9"],
  ["kms", "us-east-1", "905512347788", "key/9b1f"],
  ["sqs", "ap-south-1", "905512347788", "q4"],
  ["sns", "ca-central-1", "617723409955", "t6"],
  ["logs", "us-east-2", "617723409955", "log-group:g3"],
  ["kinesis", "eu-west-2", "741126093358", "stream/r8"],
  ["elasticfilesystem", "us-west-2", "741126093358", "file-system/fs-02"],
  ["secretsmanager", "me-south-1", "741126093358", "secret:z1"],
  ["ecr", "af-south-1", "852204781136", "repository/y3"],
  ["backup", "ap-northeast-1", "852204781136", "backup-vault:v2"],
  ["redshift", "us-east-1", "852204781136", "cluster:c7"],
  ["es", "ap-southeast-2", "963317852201", "domain/d8"],
  ["elasticache", "us-east-1", "963317852201", "cluster:e5"],
  ["cognito-idp", "us-west-2", "963317852201", "userpool/u4"],
  ["sagemaker", "us-east-1", "174428963305", "endpoint/n6"],
  ["bedrock", "us-east-1", "174428963305", "guardrail/b9"]
];
var aws = {
  name: "AWS",
  recipient: "Amazon Web Services",
  account: "AWS account",
  ocsfAccount: { type_id: 10, type: "AWS Account" },
  targets: ["aws", "aws:ACCOUNT", "aws:org", "aws:config/AGGREGATOR"],
  options: ["role", "externalId", "insecureHosts"],
  foldsTagKeys: false,
  template: "cloudformation",
  places: {
    list: "locations/aws.json",
    isListedByRegion: true,
    // S3 calls two regions EU and external-1: names that mean something else to people.
    hasAliasesForPeople: false,
    fold: (raw) => raw.trim().toLowerCase(),
    spellings(raw, code) {
      const region = code.replace(/^fips-|-fips$/g, "");
      const wavelength = /^(.+-wl\d)-([a-z]{3})-wlz-(\d)$/.exec(region);
      if (wavelength) return [`${wavelength[1]}-${wavelength[2]}${wavelength[3]}`];
      const zone = /^([a-z-]+-\d(?:-[a-z]{3}-\d)?)[a-z]$/.exec(region);
      return [raw, code, region, ...zone ? [zone[1]] : []];
    },
    // "global" and other words are in no region that could be compared.
    isComparable: (location) => regionCode.test(location)
  },
  types: {
    // Types without a CloudFormation name are called by their ARNs: "aws:service:resource".
    owns: (type) => /^aws:/i.test(type),
    serviceOf: (type) => type.toLowerCase().split(/::?/)[1] ?? "",
    // A bucket of another account, which may be scanned as well.
    byNameAlone: "AWS::S3::ForeignBucket",
    nameOf: (namespace, name) => namespace.startsWith("aws:") ? `${namespace}:${name}` : `AWS::${namespace}::${name}`,
    classes: "classes/aws.json",
    pageOf(type) {
      const [prefix, service = "", resource = ""] = type.toLowerCase().split("::");
      return prefix === "aws" ? `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${service}-${resource}.html` : "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";
    },
    listedHome: {
      why: "the region in its ARN is the one that a resource was made in",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html"
    },
    envelope: void 0
  },
  ids: {
    start: "arn:",
    head: String.raw`arn:[\w-]+:[\w.-]*:[\w-]*:[\w.-]*:`,
    exactPrefix: "arn:",
    // An object's key is no part of where its bucket is.
    containerOf: (id) => id.replace(/^(arn:[\w-]+:s3:::[^/]+)\/.*$/s, "$1"),
    // A log group's ARN is written with and without its streams.
    canonical: (id) => id.replace(/^(arn:.*):\*$/, "$1"),
    inUrls: [
      {
        host: /^sqs\.[\w-]+\.amazonaws\.\w+(?:\.cn)?$/i,
        path: /^\/\d{12}\/[\w.-]{1,80}$/
      }
    ],
    regionOf,
    groupOf: () => void 0,
    nameWithin: (_id, _type, name) => name,
    apart(id, name) {
      const [, , , region = "", , ...rest] = id.split(":");
      const own = rest.join(":");
      const before = own.endsWith(name) ? own.slice(0, own.length - name.length) : `${own} `;
      const parents = before.replace(/^[\w-]*[/:]/, "");
      return [region, parents + name];
    },
    accountOf: (glob) => /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/i.exec(glob)?.[1],
    *accountsIn(glob) {
      for (const [run] of glob.matchAll(/[\d?*]*\d[\d?*]*/g)) {
        const digits = run.replaceAll("?", "0");
        const missing = 12 - digits.replaceAll("*", "").length;
        const account = digits.replace("*", "0".repeat(Math.max(0, missing))).replaceAll("*", "");
        if (account.length === 12) yield account;
      }
    },
    regionIn: (glob) => /(?<=[:*])[a-z]{2,4}(?:-[a-z]+)+-\d(?=[:*])/.exec(glob)?.[0],
    samples: (account, region) => [
      // A bucket's ARN says neither.
      ...account === void 0 && region === void 0 ? ["arn:aws:s3:::x7-radiology"] : [],
      ...sampleResources.map(
        ([service, someRegion, someAccount, resource]) => `arn:aws:${service}:${region ?? someRegion}:${account ?? someAccount}:${resource}`
      )
    ],
    accounts: [
      {
        // In its two forms: 123456789012, 1234-5678-9012.
        pattern: String.raw`(?<!\d)(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d)`,
        isAlwaysHidden: true,
        canonical: (id) => id.replaceAll("-", "")
      }
    ]
  }
};

// src/providers/azure.ts
var namesIn = (path) => path.split("/").filter((_, i) => i % 2 === 1);
var start = String.raw`\/(?:subscriptions|providers|tenants)\/`;
var sampleResources2 = [
  "storage/storageaccounts/st5",
  "sql/servers/x/databases/k7",
  "documentdb/databaseaccounts/d4",
  "compute/virtualmachines/v3",
  "keyvault/vaults/k2",
  "web/sites/w8",
  "operationalinsights/workspaces/o6",
  "cognitiveservices/accounts/c1",
  "eventhub/namespaces/e9",
  "dbforpostgresql/flexibleservers/p7",
  "recoveryservices/vaults/r5",
  "containerservice/managedclusters/m3"
];
function siteIn(record) {
  const site = record?.extendedLocation;
  if (typeof site !== "object" || site === null) return void 0;
  const { name, type } = site;
  if (!name && !type) return void 0;
  const said = String(name ?? "");
  const pointer = "/extendedLocation/name";
  return String(type).toLowerCase() === "edgezone" ? { code: said, name: said, pointer } : { name: said, pointer };
}
var azure = {
  name: "Azure",
  recipient: "Microsoft Azure",
  account: "Azure subscription",
  // The schema has no type for a subscription.
  ocsfAccount: { type_id: 99, type: "Azure Subscription" },
  targets: ["azure", "azure:SUBSCRIPTION", "azure:mg/GROUP"],
  options: ["skip", "azureCloud"],
  // https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources: names are
  // case-insensitive, values are case-sensitive.
  foldsTagKeys: true,
  template: "bicep",
  places: {
    list: "locations/azure.json",
    isListedByRegion: false,
    hasAliasesForPeople: true,
    // ARM gives "westeurope", "West Europe" and, as regionalDisplayName, "(Europe) West Europe".
    fold: (raw) => raw.trim().replace(/^\((?:[^()]|\([^()]*\))*\)\s*/, "").toLowerCase().replaceAll(/[\s()_-]/g, ""),
    spellings: (raw, folded) => [raw, folded],
    site: { reads: ["extendedLocation.name", "extendedLocation.type"], of: siteIn },
    isComparable: () => true
  },
  types: {
    owns: (type) => /^[^:/]+\/./.test(type),
    serviceOf: (type) => type.toLowerCase().split("/", 1)[0],
    byNameAlone: void 0,
    nameOf: (namespace, name) => `${namespace}/${name}`,
    classes: "classes/azure.json",
    pageOf: (type) => `https://learn.microsoft.com/azure/templates/${type.toLowerCase()}`,
    listedHome: {
      why: "the provider lists the resource at this location",
      docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/overview"
    },
    envelope: "properties"
  },
  ids: {
    start,
    head: start,
    inUrls: [
      {
        host: /^management\.(?:azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/i,
        path: new RegExp(String.raw`^${start}[^?#"'<>\\;\p{Cc}]*`, "iu")
      }
    ],
    regionOf: () => void 0,
    groupOf: (id) => /\/resourceGroups\/([^/]+)\//i.exec(id)?.[1],
    // A child is named with its parents: "server/database".
    nameWithin: (id, type, name) => type.split("/").length <= 2 ? name : namesIn(/.*\/providers\/[^/]+\/(.*)$/i.exec(id)?.[1] ?? "").join("/"),
    apart(id, name) {
      const [, group = "", parents = ""] = /\/resourceGroups\/([^/]+)(?:\/providers\/[^/]+\/(.*))?$/i.exec(id) ?? [];
      const names = namesIn(parents);
      return [group, ...names.length > 0 ? names : [name]];
    },
    accountOf: (glob) => /^\/subscriptions\/([^/*?]+)\//i.exec(glob)?.[1],
    *accountsIn(glob) {
      const [, subscription] = /subscriptions\/([^/]*)/.exec(glob) ?? [];
      if (subscription !== void 0 && /[^*?]/.test(subscription))
        yield subscription.replaceAll("*", "").replaceAll("?", "0");
      const [guid2] = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/.exec(glob) ?? [];
      if (guid2 !== void 0) yield guid2;
    },
    regionIn: () => void 0,
    samples: (subscription) => sampleResources2.map(
      (rest, at) => `/subscriptions/${subscription ?? `${at}8f3d2c1a`}/resourcegroups/q${at}/providers/microsoft.${rest}`
    ),
    accounts: [
      {
        pattern: String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?<![\da-f])[\da-f]{32}(?![\da-f])`,
        // Other ids of this form are keys' and items', by which people find them.
        isAlwaysHidden: false,
        // A partner's subscription too is known by where it is.
        after: String.raw`subscriptions\/`,
        canonical: (id) => id.toLowerCase().replaceAll("-", "").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")
      }
    ]
  }
};

// src/providers/microsoft365.ts
var guid = String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}`;
var tenantOf = (id) => /^m365:([^/*?]+)\//i.exec(id)?.[1];
var sampleResources3 = [
  "directory/d",
  "sites/s4",
  "groups/g7",
  "mailboxes/eur",
  "environments/e2",
  "capacities/c9",
  "workspaces/w1",
  "copilot/k3",
  "diagnosticsettings/l5"
];
var microsoft365 = {
  name: "Microsoft 365",
  recipient: "Microsoft 365",
  account: "Microsoft 365 tenant",
  ocsfAccount: { type_id: 99, type: "Microsoft 365 Tenant" },
  targets: ["entra:TENANT", "m365:TENANT"],
  options: ["azureCloud"],
  foldsTagKeys: true,
  template: void 0,
  places: {
    list: "locations/microsoft365.json",
    regionsOf: "azure",
    isListedByRegion: false,
    hasAliasesForPeople: false,
    fold: (raw) => raw.trim().toLowerCase(),
    spellings: (raw, folded) => [raw, folded],
    isComparable: () => true
  },
  types: {
    owns: (type) => /^m365:/i.test(type),
    serviceOf: (type) => type.toLowerCase(),
    byNameAlone: void 0,
    nameOf: (_namespace, name) => `m365:${name}`,
    classes: void 0,
    pageOf: () => "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-overview",
    listedHome: {
      why: "the service lists it in this geography",
      docs: "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-overview"
    },
    envelope: void 0
  },
  ids: {
    start: "m365:",
    head: "m365:[^/]+/",
    inUrls: [],
    regionOf: () => void 0,
    groupOf: () => void 0,
    nameWithin: (_id, _type, name) => name,
    apart: (id, name) => [id.split("/")[1] || "tenant", name],
    accountOf: tenantOf,
    *accountsIn(glob) {
      const tenant = /^m365:([^/]*)/i.exec(glob)?.[1];
      if (tenant !== void 0 && /[^*?]/.test(tenant))
        yield tenant.replaceAll("*", "").replaceAll("?", "0");
    },
    regionIn: () => void 0,
    samples: (tenant) => sampleResources3.map((rest, at) => `m365:${tenant ?? `${at}7c2e1d4b`}/${rest}`),
    accounts: [
      {
        pattern: guid,
        // Other ids of this form are those of items, by which people find them.
        isAlwaysHidden: false,
        after: "m365:",
        canonical: (id) => id.toLowerCase()
      }
    ]
  }
};

// src/providers.ts
var list = { aws, azure, microsoft365 };
var known = { ...list };
var exactPrefixes = Object.values(list).flatMap(
  ({ ids }) => ids.exactPrefix ?? []
);
var providers = Object.keys(list);
function factsOf(provider) {
  return known[provider];
}
function isProvider(name) {
  return Object.hasOwn(known, name);
}
function providerOfTarget(target) {
  const [word] = target.split(":", 1);
  return providers.find(
    (provider) => factsOf(provider).targets.some((form) => form.split(":", 1)[0] === word)
  );
}
function accountIn(provider, id) {
  return factsOf(provider).ids.accounts.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, "i").test(id))?.canonical(id);
}
function takesOption(target, option) {
  const provider = providerOfTarget(target);
  return provider !== void 0 && factsOf(provider).options.includes(option);
}
function targetForms() {
  return providers.flatMap((provider) => factsOf(provider).targets);
}
function plainTargets() {
  return targetForms().filter((form) => !/[A-Z]/.test(form));
}
function providerOfType(type) {
  return providers.find((provider) => factsOf(provider).types.owns(type));
}
function providerOfId(id) {
  return providers.find((provider) => new RegExp(`^${factsOf(provider).ids.start}`, "i").test(id));
}
function isExactId(id) {
  for (const prefix of exactPrefixes) if (id.startsWith(prefix)) return true;
  return false;
}

export {
  providers,
  factsOf,
  isProvider,
  providerOfTarget,
  accountIn,
  takesOption,
  targetForms,
  plainTargets,
  providerOfType,
  providerOfId,
  isExactId
};
