const { BlockList } = process.getBuiltinModule("node:net");
let isIP_taken;
const isIP = (...all) => (isIP_taken ??= process.getBuiltinModule("node:net").isIP)(...all);
let createHash_taken;
const createHash = (...all) => (createHash_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all);
const { readFileSync, readdirSync, statSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { text: text3 } = process.getBuiltinModule("node:stream/consumers");
import {
  addGaps,
  fingerprintsOf,
  mostResults,
  sarifLog,
  suppressionOf
} from "./report-sarif-log.js";
import {
  repositoryUri,
  sarifPlace
} from "./report-sarif-place.js";
import {
  actionFile,
  azureTypes,
  typesOf
} from "./classes.js";
import {
  table
} from "./report-text-columns.js";
import {
  tableWithin
} from "./report-markdown-table.js";
import {
  readSavedReport
} from "./report-saved-shared.js";
import {
  guardRuleTexts
} from "./report-guards-rules.js";
import {
  descriptorOf,
  taxonomiesOf
} from "./report-sarif-rules.js";
import {
  factsOf,
  providerOfTarget,
  takesOption
} from "./providers.js";

// src/run/guards.ts
import { isCountry, loadJurisdictions } from "./scan.js";

// src/atlas/resource-regions.ts
import { packagedFile } from "./scan.js";

// src/atlas/locations.ts
import * as z from "./vendor/zod.js";
import { UserError, providers } from "./cli.js";
var country = z.string().regex(/^[A-Z]{2}$/);
var day = z.iso.date();
var kinds = [
  "region",
  "local-zone",
  "wavelength-zone",
  "edge-zone",
  /** A word of the provider for a country or a part of the world. */
  "logical",
  /** Stands for several places or none: `global`, a data zone, an edge network. */
  "pseudo"
];
var list = z.strictObject({
  provider: z.enum(providers),
  about: z.string(),
  sources: z.record(z.string(), z.string().min(1)),
  anywhere: z.strictObject({ countries: z.array(country).min(2), note: z.string() }),
  locations: z.array(
    z.strictObject({
      code: z.string().min(1),
      name: z.string().min(1),
      countries: z.union([z.array(country), z.literal("anywhere")]),
      kind: z.enum(kinds),
      cloud: z.string().min(1),
      aliases: z.array(z.string()).optional(),
      parent: z.string().optional(),
      pair: z.string().optional(),
      status: z.enum([
        "available",
        "limited",
        "announced",
        "reserved",
        "internal",
        "unconfirmed",
        "retired"
      ]),
      sources: z.array(z.string()).min(1),
      checked: day,
      note: z.string().optional()
    })
  )
});
function parseLocations(text4, file2) {
  const { provider, sources, anywhere, locations: locations2 } = checked(list, JSON.parse(text4), file2);
  return locations2.map(({ countries, sources: keys, aliases, parent, pair, note, ...rest }) => ({
    ...rest,
    provider,
    countries: Object.freeze(countries === "anywhere" ? anywhere.countries : countries),
    anywhere: countries === "anywhere",
    aliases: aliases ?? [],
    ...parent !== void 0 && { parent },
    ...pair !== void 0 && { pair },
    sources: keys.map((key) => {
      const source = sources[key];
      if (source === void 0)
        throw new UserError(
          `${file2}: ${rest.code}: no source is called "${key}"; add it to "sources"`
        );
      return source;
    }),
    ...note !== void 0 && { note }
  }));
}
function checked(schema, data, file2) {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const fault = result.error.issues[0];
  throw new UserError(
    `${file2}: ${fault.path.join(".") || "(top level)"}: ${fault.message}; restore the file from the package, or correct that entry`
  );
}

// src/atlas/resource-regions.ts
function readRegions(provider) {
  const file2 = `rules/${factsOf(provider).places.list}`;
  return parseLocations(packagedFile(file2), file2).filter(
    ({ kind, status, cloud }) => (kind === "region" && (status === "available" || status === "limited") || (kind === "region" || kind === "logical") && status === "internal") && cloud !== "unknown"
  ).map(({ code, name, cloud, countries }) => ({ code, name, cloud, countries })).sort((a, b) => a.code < b.code ? -1 : 1);
}

// src/guards/aws/once.ts
function withoutKnown(guards, known3) {
  const name = guards.organization ?? JSON.stringify(guards.nodes.map(({ id }) => id));
  if (known3.has(name)) return void 0;
  known3.add(name);
  return guards;
}

// src/guards/aws/document.ts
function isPolicyDocument(value) {
  const statements = statementsOf(value);
  return statements.length > 0 && statements.every((one) => {
    const { Effect } = Object(one);
    return Effect === "Allow" || Effect === "Deny";
  });
}
function statementsOf(document) {
  const { Statement: said } = Object(document);
  const all = said === void 0 ? [] : Array.isArray(said) ? said : [said];
  return all.map((one) => Object(one));
}
function valuesOf(value) {
  return value === void 0 ? [] : (Array.isArray(value) ? value : [value]).map(String);
}

// src/guards/aws/operators.ts

import { globOf } from "./scan.js";
var globs = /* @__PURE__ */ new Map();
function globbed(pattern, text4) {
  let matches3 = globs.get(pattern);
  if (!matches3) globs.set(pattern, matches3 = globOf(pattern));
  return matches3(text4);
}
var likeArn = (wanted, given3) => {
  const [patterns, parts2] = [sixParts(wanted), sixParts(given3)];
  if (patterns && parts2) return patterns.every((pattern, i) => globbed(pattern, parts2[i]));
  return globbed(wanted, given3) ? void 0 : false;
};
function sixParts(arn) {
  const parts2 = arn.split(":");
  return parts2.length < 6 ? void 0 : [...parts2.slice(0, 5), parts2.slice(5).join(":")];
}
var compared = (read2, holds) => (wanted, given3) => {
  const [left, right] = [read2(given3), read2(wanted)];
  return Number.isNaN(left) || Number.isNaN(right) ? void 0 : holds(left, right);
};
var instant = (text4) => /^\d{5,}$/.test(text4) ? Number(text4) * 1e3 : Date.parse(text4);
var inRange = (wanted, given3) => {
  const [address = "", bits] = wanted.split("/");
  const [family, own] = [isIP(address), isIP(given3)];
  if (family === 0 || own === 0) return void 0;
  if (family !== own) return false;
  const list4 = new BlockList();
  const kind = family === 4 ? "ipv4" : "ipv6";
  const length = bits === void 0 ? family === 4 ? 32 : 128 : Number(bits);
  if (!Number.isInteger(length) || length < 0 || length > (family === 4 ? 32 : 128))
    return void 0;
  list4.addSubnet(address, length, kind);
  return list4.check(given3, kind);
};
var equals = (wanted, given3) => wanted === given3;
var equalsInAnyCase = (wanted, given3) => wanted.toLowerCase() === given3.toLowerCase();
var like = globbed;
var ordered = (name, read2) => [
  [`${name}equals`, compared(read2, (given3, wanted) => given3 === wanted)],
  [`${name}lessthan`, compared(read2, (given3, wanted) => given3 < wanted)],
  [`${name}lessthanequals`, compared(read2, (given3, wanted) => given3 <= wanted)],
  [`${name}greaterthan`, compared(read2, (given3, wanted) => given3 > wanted)],
  [`${name}greaterthanequals`, compared(read2, (given3, wanted) => given3 >= wanted)]
];
var positive = new Map([
  ["stringequals", equals],
  ["stringequalsignorecase", equalsInAnyCase],
  ["stringlike", like],
  ["arnequals", likeArn],
  ["arnlike", likeArn],
  ["bool", equalsInAnyCase],
  ["binaryequals", equals],
  ["ipaddress", inRange],
  ...ordered("numeric", Number),
  ...ordered("date", instant)
]);
var negated = {
  stringnotequals: "stringequals",
  stringnotequalsignorecase: "stringequalsignorecase",
  stringnotlike: "stringlike",
  arnnotequals: "arnequals",
  arnnotlike: "arnlike",
  numericnotequals: "numericequals",
  datenotequals: "dateequals",
  notipaddress: "ipaddress"
};
function operatorOf(name) {
  const lower = name.toLowerCase();
  const isNegated = Object.hasOwn(negated, lower);
  const asked2 = isNegated ? negated[lower] : lower;
  const compare3 = positive.get(asked2);
  return compare3 && { name: asked2, compare: compare3, isNegated };
}

// src/guards/aws/actions.ts
var file;
var table2 = () => file ??= actionFile();
var known;
function dataActions() {
  return known ??= new Map(
    Object.entries(table2().services).flatMap(
      ([service, byArn]) => Object.entries(byArn).flatMap(
        ([arn, names]) => names.split(" ").map((name) => [`${service}:${name}`, arn])
      )
    )
  );
}
var serviceOf = (action) => action.split(":", 1)[0];
var leftOutRightly = (why) => table2().exempt[why].split(" ");
var rcpServices = () => table2().rcp.split(" ");
function alike(documents, tellsApart) {
  const kinds4 = /* @__PURE__ */ new Map();
  const classOf = new Map([...dataActions().keys()].map((one) => [one, tellsApart(one)]));
  const split = (apart2) => {
    kinds4.clear();
    for (const [action, before] of classOf) {
      const key = `${before} ${apart2(action)}`;
      const kind = kinds4.get(key) ?? String(kinds4.size);
      kinds4.set(key, kind);
      classOf.set(action, kind);
    }
  };
  const done = /* @__PURE__ */ new Set();
  for (const { Action, NotAction, Resource, NotResource } of documents.flatMap(statementsOf)) {
    const patterns = valuesOf(Action ?? NotAction);
    const isOfAll = NotResource === void 0 && valuesOf(Resource).join() === "*";
    const key = JSON.stringify([patterns.toSorted(), Action === void 0, isOfAll]);
    if (done.has(key)) continue;
    done.add(key);
    const named3 = new Set(patterns.flatMap((pattern) => [...actionsLike(pattern)]));
    const isIn2 = (action) => named3.has(action) === (Action !== void 0);
    split((action) => !isIn2(action) ? "" : isOfAll ? "in" : dataActions().get(action));
  }
  const groups = Map.groupBy(classOf, ([, kind]) => kind);
  return new Map(
    [...groups.values()].map((all) => [all[0][0], all.map(([action]) => action)])
  );
}
var like2 = /* @__PURE__ */ new Map();
var byService;
function actionsLike(pattern) {
  const lower = pattern.toLowerCase();
  let found = like2.get(lower);
  if (!found) {
    byService ??= Object.groupBy(dataActions().keys(), serviceOf);
    const service = /^[^:*?]+(?=:)/.exec(lower)?.[0];
    const among = service === void 0 ? [...dataActions().keys()] : byService[service] ?? [];
    found = among.filter((action) => globbed(lower, action.toLowerCase()));
    like2.set(lower, found);
  }
  return found;
}

// src/guards/aws/people.ts
var ordinary = "zz-ordinary-7f3a";
var kinds2 = ["role", "user"];
var words = (text4) => text4.split(/\s+/);
var signedIn = words(
  `DeveloperAccess_0f3a9c7d21b4e856 Billing_7c1d0e9f8a2b3c4d AWSAdministratorAccess_5e2b8d4f1a6c9037
  AWSReadOnlyAccess_93d7f0a2c4b8e615 AWSPowerUserAccess_b1c6e83f0d5a7294 DataScience_4a8f2e6d9c0b1375
  Support_e7054c9b3d1f8a62`
).map((name) => `role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_${name}`);
var usual = [
  [
    ...words(
      `Admin Administrator Analyst DataEngineer DataScientist Developer DeveloperAccess Developers Operations
      PowerUser ReadOnly SRE app-server appointments-api archive-import batch-jobs billing-api ci-deploy
      ec2-instance-profile ecsTaskExecutionRole ecs-task-role etl github-actions-deploy jenkins lab-import
      lambda-execution-role mail ops patient-portal platform-team radiology-pacs terraform web-backend
      service-role/lambda-dicom-k3x9w2`
    ).map((name) => `role/${name}`),
    ...signedIn.slice(0, 2)
  ],
  signedIn,
  words(
    `anna.schmidt backup ci deploy-bot j.mueller jonas lab-upload m.rossi monitoring pacs s.nowak terraform`
  ).map((name) => `user/${name}`)
];
function namedPrincipals(documents, arnOf) {
  const patterns = documents.flatMap(statementsOf).flatMap(
    ({ Condition }) => Object.values(Object(Condition)).flatMap(
      (tests) => Object.entries(Object(tests)).flatMap(
        ([key, values]) => key.toLowerCase() === "aws:principalarn" ? valuesOf(values) : []
      )
    )
  );
  const distinct = [...new Set(patterns)];
  return usual.flatMap((group2) => {
    const alike2 = Map.groupBy(
      group2,
      (path) => distinct.map((pattern) => Number(globbed(pattern, arnOf(path)))).join("")
    );
    const named3 = [...alike2].filter(([matches3]) => matches3.includes("1")).map(([, paths]) => ({ path: paths[0], names: paths.length, of: group2.length }));
    return isMost(named3) ? [named3] : [];
  });
}
var isMost = (principals) => 2 * principals.reduce((sum, { names }) => sum + names, 0) > (principals[0]?.of ?? 0);

// src/guards/aws/probes.ts
var arnOfPrincipal = (partition, account, path) => `arn:${partition}:iam::${account}:${path}`;
function ofIam(action) {
  const kind = /^(?:iam:(?:Tag|Create)|sts:Tag)(Role|User|Session)$/.exec(action)?.[1];
  return kind && `iam::ACCOUNT:${kind === "User" ? "user" : "role"}/NAME`;
}
function requestOf(action, region, principal2, { partition, account, organization, orgPath, asOf }, more = {}) {
  const about = dataActions().get(action) ?? ofIam(action) ?? `${action.split(":")[0]}:REGION:ACCOUNT:*`;
  const resource = about === "*" ? about : `arn:${partition}:${about.replace(":REGION:", `:${region}:`).replace(":ACCOUNT:", `:${account}:`).replaceAll("NAME", ordinary)}`;
  const own = organization === void 0 ? {} : { "aws:principalorgid": [organization], "aws:resourceorgid": [organization] };
  const path = orgPath === void 0 ? {} : { "aws:principalorgpaths": [orgPath], "aws:resourceorgpaths": [orgPath] };
  return {
    action,
    resource,
    mayBeTagged: true,
    now: Date.parse(asOf),
    keys: {
      "aws:requestedregion": [region],
      "aws:principalarn": [arnOfPrincipal(partition, account, principal2)],
      "aws:principalaccount": [account],
      "aws:resourceaccount": [account],
      "aws:principaltype": [principal2.startsWith("role/") ? "AssumedRole" : "User"],
      "aws:principalisawsservice": ["false"],
      "aws:viaawsservice": ["false"],
      "aws:securetransport": ["true"],
      ...own,
      ...path,
      ...action.startsWith("ec2:") && { "ec2:region": [region] },
      ...action === "s3:CreateBucket" && { "s3:locationconstraint": [region] },
      ...more
    }
  };
}
var besideProbes = [
  {
    action: "kms:CreateKey",
    asked: "there",
    note: "keys can be created in regions outside of the boundary"
  },
  {
    action: "acm:RequestCertificate",
    asked: "there",
    note: "certificates can be requested in regions outside of the boundary"
  },
  {
    action: "config:PutConfigurationRecorder",
    asked: "there",
    note: "AWS Config can record settings in regions outside of the boundary"
  },
  {
    action: "wafv2:CreateWebACL",
    asked: "there",
    note: "web ACLs can be created, with their logs, in regions outside of the boundary"
  },
  {
    action: "chime:CreateAppInstance",
    asked: "there",
    note: "Chime can be used in regions outside of the boundary"
  },
  {
    action: "rds:ModifyDBInstance",
    asked: "there",
    note: "databases that are in regions outside of the boundary already can be changed, and grow"
  },
  {
    action: "dynamodb:UpdateTable",
    asked: "there",
    note: "tables that are in regions outside of the boundary already can be changed, and get replicas"
  },
  {
    action: "cloudfront:CreateDistribution",
    asked: "global",
    note: "content can be served and cached all over the world"
  },
  {
    action: "globalaccelerator:CreateAccelerator",
    asked: "global",
    note: "traffic can enter at edge locations all over the world"
  },
  {
    action: "account:EnableRegion",
    asked: "global",
    keys: { "account:targetregion": ["REGION"] },
    note: "opt-in regions outside of the boundary can be switched on"
  },
  {
    action: "kms:ReplicateKey",
    asked: "here",
    keys: { "kms:replicaregion": ["REGION"] },
    note: "a multi-Region key can be replicated out of the boundary: the call goes to a region inside"
  },
  {
    action: "secretsmanager:ReplicateSecretToRegions",
    asked: "here",
    keys: { "secretsmanager:addreplicaregions": ["REGION"] },
    note: "a secret can be replicated out of the boundary: the call goes to a region inside"
  },
  {
    action: "backup:CopyFromBackupVault",
    asked: "here",
    keys: { "backup:copytargets": ["arn:PARTITION:backup:REGION:ACCOUNT:backup-vault:v"] },
    note: "recovery points can be copied out of the boundary: the call goes to a region inside"
  }
];
var unseenCopies = "No policy can test where these copy to: s3:PutReplicationConfiguration, s3:CreateMultiRegionAccessPoint, dynamodb:UpdateTable, ecr:PutReplicationConfiguration, elasticfilesystem:CreateReplicationConfiguration, rds:CreateDBInstanceReadReplica, backup:StartCopyJob; scan for them";

// src/guards/aws/beside.ts
var globalRegion = {
  aws: "us-east-1",
  "aws-cn": "cn-northwest-1",
  "aws-us-gov": "us-gov-west-1",
  "aws-eusc": "eusc-de-east-1"
};
function besideNotes(through, closed, inside, { partition, account }) {
  if (closed.length === 0) return [];
  const notes = besideProbes.flatMap(({ action, asked: asked2, keys = {}, note }) => {
    const passing = closed.filter((region) => {
      const from = asked2 === "there" ? region : asked2 === "here" ? inside[0] : globalRegion[partition];
      if (from === void 0) return false;
      const filled = Object.entries(keys).map(([key, values]) => [
        key,
        values.map(
          (value) => value.replace("PARTITION", partition).replace("REGION", region).replace("ACCOUNT", account)
        )
      ]);
      return through(action, from, "as-is", Object.fromEntries(filled)).is !== "denied";
    });
    if (passing.length === 0) return [];
    const where = asked2 === "there" && passing.length < closed.length ? ` (${passing.join(", ")})` : "";
    return [`${action} is let through: ${note}${where}`];
  });
  return [...notes, ...leftOut(through, closed), unseenCopies];
}
function leftOut(through, closed) {
  const passing = (why) => leftOutRightly(why).filter(
    (one) => !one.includes(":") && closed[why === "regional" ? "every" : "some"](
      (region) => through(`${one}:Any`, region, "as-is").is !== "denied"
    )
  );
  return whys.flatMap(([why, said]) => {
    const all = passing(why);
    return all.length === 0 ? [] : [`Left out of the guards, ${said}: ${all.join(", ")}`];
  });
}
var whys = [
  ["global", "as they have one endpoint for all regions"],
  ["home", "and in one region of the organization"],
  ["published", "as AWS's own region deny does"],
  ["regional", "as AWS's own region deny does, and open in every region"]
];

// src/guards/view.ts
var supposals = ["as-is", "nobody-exempt", "enforced", "reaching"];

// src/guards/aws/any-value.ts
var always = /* @__PURE__ */ new Set(["aws:currenttime", "aws:epochtime"]);
var oldest = 36 * 3600 * 1e3;
var leastOf = {
  "aws:currenttime": (now) => now,
  "aws:epochtime": (now) => now,
  "aws:tokenissuetime": (now) => now - oldest,
  "aws:multifactorauthage": () => 0
};
var beginnings = {
  "aws:sourcevpc": "vpc-",
  "aws:sourcevpce": "vpce-",
  "aws:principalorgid": "o-",
  "aws:resourceorgid": "o-",
  "aws:vpceorgid": "o-"
};
function holdsForAny(test) {
  const { wanted, isNegated } = test;
  if (wanted.length === 0 || wanted.some((one) => one.includes("${"))) return void 0;
  const meets = meetsAny(test);
  return meets === void 0 ? void 0 : meets !== isNegated;
}
var isAlwaysThere = (key) => always.has(key);
function meetsAny({ key, operator, wanted, now }) {
  if (operator === "bool") {
    const values = new Set(wanted.map((one) => one.toLowerCase()));
    const both = ["true", "false"].filter((one) => values.has(one)).length;
    return both === 2 ? true : both === 0 ? false : void 0;
  }
  const least = leastOf[key]?.(now);
  const [, kind, than = ""] = /^(date|numeric)(.*)$/.exec(operator) ?? [];
  if (least !== void 0 && kind !== void 0)
    return together(wanted.map((one) => meetsFrom(least, than, numberOf(one, kind, key))));
  if (operator === "stringlike" && wanted.some((one) => /^\*+$/.test(one))) return true;
  const begins = beginnings[key];
  if (begins !== void 0 && operator.startsWith("string"))
    return wanted.every((one) => !mayBegin(one, begins, operator)) ? false : void 0;
  return void 0;
}
function numberOf(written, kind, key) {
  if (kind === "date") return instant(written);
  return key === "aws:multifactorauthage" ? Number(written) : Number(written) * 1e3;
}
function meetsFrom(least, than, wanted) {
  if (Number.isNaN(wanted)) return void 0;
  switch (than) {
    case "lessthan":
      return wanted <= least ? false : void 0;
    case "lessthanequals":
    case "equals":
      return wanted < least ? false : void 0;
    case "greaterthan":
      return wanted < least ? true : void 0;
    default:
      return wanted <= least ? true : void 0;
  }
}
var together = (all) => all.includes(true) ? true : all.includes(void 0) ? void 0 : false;
function mayBegin(pattern, begins, operator) {
  const isGlob = operator.endsWith("like");
  const isAnyCase = operator.endsWith("ignorecase");
  const text4 = isAnyCase ? pattern.toLowerCase() : pattern;
  for (const [i, sign] of [...begins].entries()) {
    if (isGlob && text4[i] === "*") return true;
    if (text4[i] !== sign && !(isGlob && text4[i] === "?")) return false;
  }
  return true;
}
var everywhere = [...Array(223).keys()].map((i) => i + 1).filter((i) => i !== 10 && i !== 127).flatMap((i) => [`${i}.0.0.1`, `${i}.77.140.9`, `${i}.203.18.201`, `${i}.255.255.254`]);
var decided = /* @__PURE__ */ new Map();
var mostDecided = 1e3;
function holdEveryAddress(ranges) {
  const key = ranges.join(" ");
  let holds = decided.get(key);
  if (holds === void 0) {
    holds = everywhere.every((address) => ranges.some((range) => inRange(range, address) === true));
    if (decided.size === mostDecided) decided.clear();
    decided.set(key, holds);
  }
  return holds;
}

// src/guards/aws/context.ts
var principal = /^(aws:principal|aws:userid$|aws:username$|aws:federatedprovider$|aws:viaawsservice$|aws:calledvia|aws:sourceidentity$|aws:resourceaccount$|aws:resourceorg|saml:|sts:)/;
var isPrincipalKey = (key) => principal.test(key.toLowerCase());
var neverDirect = /* @__PURE__ */ new Set([
  "aws:calledvia",
  "aws:calledviafirst",
  "aws:calledvialast",
  "aws:principalservicename",
  "aws:principalservicenameslist",
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourceorgpaths"
]);
var namesAnother = /* @__PURE__ */ new Set([
  "account:targetregion",
  "backup:copytargets",
  "bedrock:inferenceprofilearn",
  "kms:replicaregion",
  "secretsmanager:addreplicaregions"
]);
function valueOf({ keys }, name) {
  const key = name.toLowerCase();
  if (Object.hasOwn(keys, key)) return keys[key];
  if (neverDirect.has(key) || namesAnother.has(key)) return "missing";
  return key.startsWith("aws:principaltag/") || key === "aws:sourceidentity" ? "usually-missing" : "unknown";
}

// src/guards/aws/variables.ts
var unknown = /* @__PURE__ */ Symbol("unknown");
function filledIn(text4, request) {
  if (!text4.includes("${")) return text4;
  let isMissing = false;
  let isUnknown = false;
  const filled = text4.replaceAll(
    /\$\{([^},]+)(?:,\s*'([^']*)')?\}/g,
    (_, key, otherwise) => {
      if (/^[*?$]$/.test(key)) {
        if (key !== "$") isUnknown = true;
        return key;
      }
      const value = valueOf(request, key.trim());
      const isAnyones = value === "usually-missing" && request.mayBeTagged === true;
      if (value === "unknown" || isAnyones && otherwise === void 0) isUnknown = true;
      if (typeof value !== "string") return value[0] ?? "";
      if (otherwise === void 0) isMissing = true;
      return otherwise ?? "";
    }
  );
  return isUnknown ? unknown : isMissing ? void 0 : filled;
}

// src/guards/aws/condition.ts
function conditionHolds({ Effect, Condition }, request, { isForAll = false } = {}) {
  let undecided;
  for (const [operator, tests] of Object.entries(Object(Condition ?? {})))
    for (const [key, wanted] of Object.entries(Object(tests))) {
      const truth = isForAll && isPrincipalKey(key) ? true : testHolds(operator, key, valuesOf(wanted), request, Effect);
      if (truth === false) return false;
      if (typeof truth === "string") undecided ??= truth;
    }
  return undecided ?? true;
}
function testHolds(written, key, wanted, request, effect) {
  const [, set = "", name = ""] = /^(?:(ForAllValues|ForAnyValue):)?(.*)$/i.exec(written);
  const given3 = valueOf(request, key);
  const depends = `depends on ${key}`;
  if (name.toLowerCase() === "null") {
    if (given3 === "unknown" && !isAlwaysThere(key.toLowerCase())) return depends;
    const isMissing = typeof given3 === "string" && given3 !== "unknown";
    const holds = wanted.some((value) => value.toLowerCase() === "true" === isMissing);
    return given3 === "usually-missing" && !holds ? depends : holds;
  }
  const ifExists = /IfExists$/i.test(name);
  const operator = operatorOf(ifExists ? name.slice(0, -"IfExists".length) : name);
  if (!operator) return `the condition operator ${written} is not known`;
  const { compare: compare3, isNegated } = operator;
  if (typeof given3 === "string") {
    const withoutIt = set.toLowerCase() === "forallvalues" || set.toLowerCase() !== "foranyvalue" && (ifExists || isNegated);
    if (given3 !== "unknown") return given3 === "usually-missing" && !withoutIt ? depends : withoutIt;
    const lower = key.toLowerCase();
    if (set === "" && lower === "aws:sourceip" && operator.name === "ipaddress" && holdEveryAddress(wanted)) {
      if (isNegated === (effect === "Deny")) return !isNegated;
    }
    const withAny = holdsForAny({
      key: lower,
      operator: operator.name,
      isNegated,
      wanted,
      now: request.now
    });
    return withAny !== void 0 && (withAny === withoutIt || isAlwaysThere(lower)) ? withAny : depends;
  }
  const values = wanted.map((value) => filledIn(value, request));
  const one = (text4) => {
    let unknown2;
    for (const value of values) {
      const meets = value === void 0 ? false : typeof value === "string" ? compare3(value, text4) : void 0;
      if (meets === true) return !isNegated;
      if (meets === void 0) unknown2 ??= `${written} of ${key} is not decided`;
    }
    return unknown2 ?? isNegated;
  };
  return inSet(set, given3, one);
}
function inSet(set, given3, one) {
  const truths = given3.map(one);
  const unknown2 = truths.find((truth) => typeof truth === "string");
  if (set?.toLowerCase() === "forallvalues")
    return truths.includes(false) ? false : unknown2 ?? true;
  if (set?.toLowerCase() === "foranyvalue")
    return truths.includes(true) ? true : unknown2 ?? false;
  return truths[0] ?? false;
}

// src/guards/aws/evaluate.ts
function throughLevels(levels2, request, reading = {}) {
  let undecided;
  for (const { documents, unread, maybeFull: maybeFull2 } of levels2) {
    let isAllowed = reading.hasAllows === false;
    for (const statement of documents.flatMap(statementsOf)) {
      const isDeny = statement.Effect === "Deny";
      const truth = matches(statement, request, isDeny ? reading : {});
      if (truth === false) continue;
      if (isDeny) {
        if (truth === true) return { is: "denied" };
        undecided ??= truth;
      } else if (isAllowed !== true) isAllowed = truth;
    }
    if (unread !== void 0) undecided ??= unread;
    else if (isAllowed !== true && maybeFull2 !== void 0) undecided ??= maybeFull2;
    else if (isAllowed === false) return { is: "denied" };
    else if (isAllowed !== true) undecided ??= isAllowed;
  }
  return undecided === void 0 ? { is: "allowed" } : { is: "undecided", why: undecided };
}
function matches(statement, request, reading = {}) {
  if (!namesAction(statement, request.action)) return false;
  const onResource = namesResource(statement, request);
  if (onResource === false) return false;
  const holds = conditionHolds(statement, request, reading);
  return holds === true ? onResource : holds;
}
var named = /* @__PURE__ */ new WeakMap();
function namesAction(statement, action) {
  let known3 = named.get(statement);
  if (!known3) named.set(statement, known3 = /* @__PURE__ */ new Map());
  let is = known3.get(action);
  if (is === void 0) known3.set(action, is = isNamed(statement, action.toLowerCase()));
  return is;
}
function isNamed({ Action, NotAction }, action) {
  const isIn2 = (patterns) => valuesOf(patterns).some((pattern) => globbed(pattern.toLowerCase(), action));
  if (Action !== void 0) return isIn2(Action);
  return NotAction !== void 0 && !isIn2(NotAction);
}
function resourcePattern(written, request) {
  const [, start = "", rest = ""] = /^((?:(?:\$\{[^}]*\}|[^:])*:){0,5})(.*)$/s.exec(written);
  const filled = filledIn(rest, request);
  return typeof filled === "string" ? start + filled : filled;
}
function namesResource({ Resource, NotResource }, request) {
  const isIn2 = (patterns) => {
    let unknown2;
    for (const written of valuesOf(patterns)) {
      const pattern = resourcePattern(written, request);
      if (pattern === void 0) continue;
      if (typeof pattern !== "string") unknown2 ??= `depends on ${written}`;
      else if (globbed(pattern, request.resource)) return true;
    }
    return unknown2 ?? false;
  };
  if (Resource !== void 0) return isIn2(Resource);
  if (NotResource === void 0) return true;
  const isExcluded = isIn2(NotResource);
  return typeof isExcluded === "string" ? isExcluded : !isExcluded;
}

// src/guards/aws/resources.ts
function telling(documents) {
  const patterns = documents.flatMap(statementsOf).flatMap(
    ({ Effect, Resource, NotResource }) => valuesOf(Effect === "Deny" ? NotResource : Resource)
  ).map((pattern) => pattern.replaceAll(/\$\{[^}]*\}/g, "*"));
  return [...new Set(patterns)].filter((pattern) => pattern !== "*");
}
function resourcesLike(ordinary2, patterns) {
  const own = parts(ordinary2);
  if (own === void 0) return [ordinary2];
  const kind = /^.*[/:]/.exec(own[5])?.[0] ?? "";
  const found = /* @__PURE__ */ new Set([ordinary2]);
  for (const pattern of patterns) {
    const wanted = parts(pattern);
    if (!wanted || !wanted.slice(0, 5).every((one, i) => globbed(one, own[i]))) continue;
    const name = wanted[5].replaceAll(/[*?]/g, "x");
    const fitting = [name, `${kind}${name}`].find(
      (one) => globbed(wanted[5], one) && one.startsWith(kind) && one.length > kind.length && // Buckets, queues and topics are names alone; what is below them is not a resource of the action.
      (kind !== "" || !/[/:]/.test(one))
    );
    if (fitting !== void 0) found.add([...own.slice(0, 5), fitting].join(":"));
  }
  return [...found];
}
function parts(arn) {
  const all = arn.split(":");
  return all.length < 6 ? void 0 : [...all.slice(0, 5), all.slice(5).join(":")];
}

// src/guards/aws/decide.ts
function pathTo(account, nodes) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const path = [account];
  for (let above = account.parent; above !== void 0; ) {
    const node = byId.get(above);
    if (!node || path.includes(node)) break;
    path.unshift(node);
    above = node.parent;
  }
  return path;
}
function aboveOf(path, { policies }) {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const attached = (kind) => path.map(({ policies: ids, unread, maybeFull: maybeFull2, id }) => {
    const here = ids.flatMap((one) => byId.get(one) ?? []).filter((one) => one.kind === kind);
    const isRead = ({ document }) => kind === "declarative" || isPolicyDocument(document);
    const closed = here.find((one) => !isRead(one));
    return {
      documents: here.filter(isRead).map(({ document }) => document),
      ...kind === "scp" && { maybeFull: maybeFull2 },
      unread: unread ?? (closed && `policy ${closed.name} (${closed.id}) at ${id} was not read`)
    };
  });
  const near = new Set(path.flatMap(({ policies: ids }) => ids));
  return {
    scps: attached("scp"),
    rcps: attached("rcp"),
    elsewhere: policies.filter(({ id, kind }) => kind !== "declarative" && !near.has(id))
  };
}
var open = { is: "allowed" };
function throughAll({ scps, rcps, elsewhere }, off, caller) {
  const all = [
    ...[...scps, ...rcps].flatMap(({ documents }) => documents),
    ...elsewhere.map(({ document }) => document)
  ];
  const patterns = telling(all);
  const named3 = namedPrincipals(
    all,
    (path) => arnOfPrincipal(caller.partition, caller.account, path)
  );
  return (action, region, supposal, keys) => {
    const isForAll = supposal !== "as-is";
    const isEnforced = supposals.indexOf(supposal) >= supposals.indexOf("enforced");
    const isOn = (kind) => isEnforced || !off.has(kind);
    const denies2 = { isForAll, hasAllows: false };
    const more = supposal === "reaching" ? elsewhere : isEnforced ? elsewhere.filter(({ kind }) => off.has(kind)) : [];
    const requestsOf = (principal2) => {
      const request = requestOf(action, region, principal2, caller, keys);
      return resourcesLike(request.resource, patterns).map((resource) => ({
        ...request,
        resource
      }));
    };
    const outcomeOf = (request) => worst(
      [
        isOn("scp") ? throughLevels(scps, request, { isForAll, hasAllows: !off.has("scp") }) : open,
        isOn("rcp") && isOfRcps(action) ? throughLevels(rcps, request, denies2) : open,
        throughLevels([{ documents: documentsFor(action, more) }], request, denies2)
      ],
      ["denied", "undecided", "allowed"]
    );
    const by = (path) => worst(requestsOf(path).map(outcomeOf), ["allowed", "undecided", "denied"]);
    const first = worst(
      kinds2.map((kind) => by(`${kind}/${ordinary}`)),
      ["allowed", "undecided", "denied"]
    );
    if (first.is === "allowed" || isForAll) return first;
    for (const principals of named3) {
      const outcomes = principals.map((one) => ({ ...one, outcome: by(one.path) }));
      const passing = outcomes.filter(({ outcome }) => outcome.is === "allowed");
      if (isMost(passing)) return open;
      const perhaps = outcomes.filter(({ outcome }) => outcome.is !== "denied");
      if (isMost(perhaps))
        return perhaps.find(({ outcome }) => outcome.is === "undecided").outcome;
    }
    return first;
  };
}
function closesAlone({ kind, document }, action, region, caller) {
  if (kind === "declarative" || kind === "rcp" && !isOfRcps(action)) return false;
  const hasAllows = statementsOf(document).some(({ Effect }) => Effect === "Allow");
  const request = requestOf(action, region, `role/${ordinary}`, caller);
  return throughLevels([{ documents: [document] }], request, { isForAll: true, hasAllows }).is === "denied";
}
var isOfRcps = (action) => rcpServices().includes(serviceOf(action));
var documentsFor = (action, policies) => policies.filter(({ kind }) => kind === "scp" || isOfRcps(action)).map(({ document }) => document);
function worst(outcomes, order3) {
  for (const is of order3) {
    const found = outcomes.find((outcome) => outcome.is === is);
    if (found) return found;
  }
  return open;
}

// src/guards/secrets.ts
var mask = "***";
var secretName = /(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credential|(?:api|access|private|auth)[_-]?key|signature)s?$/i;
var secretTexts = [
  /\b(?:A[KS]IA[0-9A-Z]{16}|gh[opsu]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|[sr]k_(?:live|test)_\w{8,}|xox[abeprs]-[\w-]{8,}|eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]+)?|AIza[\w-]{30,})/g,
  /(?<=\b(?:password|passwd|pwd|secret|token|api[_-]?key|sig)=)[^\s&;,"']+/gi,
  /(?<=:\/\/[^\s/:@]+:)[^\s/@]+(?=@)/g
];
var isSecretName = (name) => secretName.test(name);
var shownValue = (name, value) => isSecretName(name) && !/^(?:[*?]*|true|false)$/i.test(value) ? mask : withoutSecrets(value);
var withoutSecrets = (text4) => secretTexts.reduce((said, secret) => said.replaceAll(secret, mask), text4).replaceAll(/(?<![\w/.:-])[\w+=~-]{32,}/g, (word) => isDrawn(word) ? mask : word);
function isDrawn(word) {
  const kinds4 = [...word.replaceAll(/[^a-z\d]/gi, "")].map(
    (one) => /\d/.test(one) ? "1" : /[a-z]/.test(one) ? "a" : "A"
  );
  const changes = kinds4.filter((kind, i) => i > 0 && kind !== kinds4[i - 1]).length;
  return new Set(kinds4).size === 3 && changes > 0.35 * word.length;
}
function hideSecrets(marked) {
  const longestFirst = [...new Set(marked)].toSorted((a, b) => b.length - a.length);
  const shown2 = (text4) => {
    let said = withoutSecrets(text4);
    for (const one of longestFirst) said = said.replaceAll(one, mask);
    return said;
  };
  const hidden2 = (value) => {
    if (typeof value === "string") return shown2(value);
    if (Array.isArray(value)) return value.map(hidden2);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, asItIs.has(key) ? one : hidden2(one)])
    );
  };
  return (value) => hidden2(value);
}
var asItIs = /* @__PURE__ */ new Set([
  "file",
  "provider",
  "state",
  "direction",
  "enforcement",
  "reason",
  "location",
  "countries",
  "probes",
  "coverage",
  "closed",
  "blocked",
  "wouldOpen"
]);
function markedTexts(values, marks) {
  if (marks === true) return textsIn(values);
  if (typeof marks !== "object" || marks === null) return [];
  return Object.entries(marks).flatMap(
    ([key, mark]) => markedTexts(Object(values)[key], mark)
  );
}
var shortest = 4;
function textsIn(value) {
  const found = [];
  for (const rest = [value]; rest.length > 0; ) {
    const one = rest.pop();
    if (typeof one === "string") {
      const json = /^\s*[[{]/.test(one) ? parsed(one) : void 0;
      if (json !== void 0) rest.push(json);
      else if (one.length >= shortest && !isCommon(one)) found.push(one);
    } else if (typeof one === "object" && one !== null)
      for (const inner of Object.values(one)) rest.push(inner);
  }
  return found;
}
var isCommon = (text4) => /^(?:[\w-]+:[\w*?]+|\*.*|2012-10-17|allow|deny|audit|disabled|modify|default|all|indexed|location|type|\/providers\/Microsoft\.Authorization\/.*)$/i.test(
  text4
);
function parsed(text4) {
  try {
    return JSON.parse(text4);
  } catch {
    return void 0;
  }
}

// src/guards/aws/exempt.ts
var controlTower = /role\/(?:aws-service-role\/.*|(?:service-role\/)?(?:AWSControlTowerExecution|aws-controltower-\w+|AWSControlTower_VPCFlowLogsRole|stacksets-exec-\*))$/;
function exemptionsIn(guard, { Effect, Condition, NotResource }) {
  if (Effect !== "Deny") return [];
  const resources = valuesOf(NotResource).map((pattern) => ({
    guard,
    who: `resources ${pattern}`
  }));
  return [...resources, ...principalsIn(guard, Condition)];
}
function principalsIn(guard, Condition) {
  return Object.entries(Condition ?? {}).flatMap(
    ([operator, tests]) => Object.entries(tests).filter(([key]) => isPrincipalKey(key)).flatMap(
      ([key, values]) => valuesOf(values).map((value) => ({
        guard,
        who: whoOf(operator, key, value),
        ...controlTower.test(value) && { isExpected: true }
      }))
    )
  );
}
function whoOf(operator, key, written) {
  const value = shownValue(key, written);
  if (/^Bool/i.test(operator)) return `${key} ${value.toLowerCase() === "true" ? "false" : "true"}`;
  return /Not/i.test(operator) ? `${key} ${value}` : `all but those with ${operator} ${key} ${value}`;
}
var matchesNobody = (who) => /:sts:[^:]*:[^:]*:assumed-role\//.test(who) || /\[[A-Z_]+\]/.test(who);

// src/guards/grouped.ts
function grouped(probes, all, sign) {
  const serviceOf2 = (one) => one.split(sign, 1)[0];
  const total = Map.groupBy([...all.values()].flat(), serviceOf2);
  const here = Map.groupBy(
    probes.flatMap((probe) => all.get(probe) ?? [probe]),
    serviceOf2
  );
  return [...here].flatMap(
    ([service, ones]) => ones.length > 1 && ones.length === total.get(service)?.length ? [`${service}${sign}*`] : ones
  ).toSorted();
}

// src/guards/aws/never.ts
function neverMetNotes(policies, caller) {
  const request = requestOf("s3:CreateBucket", "us-east-1", `role/${ordinary}`, caller);
  const notes = policies.flatMap(
    ({ name, document }) => statementsOf(document).filter(({ Effect }) => Effect === "Deny").flatMap(
      ({ Effect, Condition }) => Object.entries(Object(Condition)).flatMap(
        ([operator, tests]) => Object.entries(Object(tests)).filter(
          ([key, values]) => valueOf(request, key) === "unknown" && conditionHolds(
            { Effect, Condition: { [operator]: { [key]: values } } },
            request
          ) === false
        ).map(
          ([key, values]) => `A deny of ${name} asks for ${operator} ${key} ${valuesOf(values).map((one) => shownValue(key, one)).join(
            ", "
          )}, which no ordinary caller meets on ${caller.asOf}: it closes nothing`
        )
      )
    )
  );
  return [...new Set(notes)];
}

// src/guards/aws/self-exempt.ts
var tagging = [
  "iam:TagRole",
  "iam:TagUser",
  "iam:CreateRole",
  "iam:CreateUser",
  "sts:TagSession"
];
var prefix = "aws:principaltag/";
function selfExemptNotes(through, statements, globalRegion2, { partition, account }) {
  const tests = statements.filter(({ Effect }) => Effect === "Deny").flatMap(
    ({ Condition }) => Object.entries(Condition ?? {}).flatMap(
      ([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values: valuesOf(values) }))
    )
  );
  const notes = tests.filter(({ key }) => key.toLowerCase().startsWith(prefix)).flatMap(({ operator, key, values }) => {
    const tag = key.slice(prefix.length);
    const own = /Not/i.test(operator) && values[0] !== void 0 ? values[0] : "any";
    const free = tagging.filter(
      (action) => through(action, globalRegion2, "as-is", {
        "aws:tagkeys": [tag],
        [`aws:requesttag/${tag.toLowerCase()}`]: [own]
      }).is !== "denied"
    );
    return free.length === 0 ? [] : [
      `The tag ${tag}${own === "any" ? "" : ` (${shownValue(key, own)})`} of a principal exempts it, and no policy denies an ordinary principal ${free.join(", ")}: who may tag can exempt himself`
    ];
  });
  const root = arnOfPrincipal(partition, account, "root");
  const isRootExempt = tests.some(
    ({ operator, key, values }) => key.toLowerCase() === "aws:principalarn" && /Not/i.test(operator) && values.some((value) => value.endsWith(":root") && globbed(value, root))
  );
  return [
    ...new Set(notes),
    ...isRootExempt ? ["The root user of the account is exempt: who signs in as root passes"] : []
  ];
}

// src/guards/aws/view.ts
var managementIsFree = "the management account is not subject to service or resource control policies";
function awsViews(guards, places, asOf) {
  const locations2 = places.filter(({ cloud }) => cloud === guards.partition);
  const shared = {
    probes: alike(
      guards.policies.map(({ document }) => document),
      toldApart
    ),
    signatures: /* @__PURE__ */ new Map(),
    outcomes: /* @__PURE__ */ new Map(),
    closing: /* @__PURE__ */ new Map()
  };
  return guards.nodes.filter(({ kind }) => kind === "account").map((account) => viewOf(account, guards, locations2, shared, asOf));
}
var toldApart = (action) => action === "s3:CreateBucket" ? action : `${action.startsWith("ec2:")} ${rcpServices().includes(serviceOf(action))}`;
function viewOf(account, guards, locations2, shared, asOf) {
  const path = pathTo(account, guards.nodes);
  const documents = aboveOf(path, guards);
  const caller = callerOf(account, path, guards, asOf);
  const through = throughAll(documents, guards.off, caller);
  const disabled = guards.disabledRegions.get(account.id) ?? /* @__PURE__ */ new Set();
  const signature = signatureOf(documents, account.id, shared);
  const probes = [...shared.probes.keys()];
  const unread = new Set(
    [...documents.scps, ...documents.rcps].flatMap(({ unread: why }) => why ?? [])
  );
  const isNear = ({ id }) => path.some(({ policies }) => policies.includes(id));
  const exempting = guards.policies.filter((policy) => isNear(policy) && policy.kind !== "declarative").flatMap((policy) => exemptingIn(policy, locations2, probes, caller));
  const exemptions = exempting.flatMap(({ id, statement }) => exemptionsIn(id, statement));
  const cached = (action, location, supposal, make) => {
    const key = `${signature}|${supposal}|${location}|${action}`;
    const known3 = shared.outcomes.get(key) ?? make();
    shared.outcomes.set(key, known3);
    return known3;
  };
  return {
    provider: "aws",
    scope: account.id,
    name: account.name,
    path: path.slice(0, -1).map(({ name }) => name),
    locations: locations2,
    probes,
    standsFor: (probe) => shared.probes.get(probe)?.length ?? 1,
    named: (some) => grouped(some, shared.probes, ":"),
    decide(location, probe, supposal) {
      const known3 = cached(probe, location, supposal, () => through(probe, location, supposal));
      if (known3.is === "denied" || !disabled.has(location)) return known3;
      const enabling = cached(
        "account:EnableRegion",
        location,
        supposal,
        () => through("account:EnableRegion", "us-east-1", supposal, {
          "account:targetregion": [location]
        })
      );
      return enabling.is === "denied" ? enabling : known3;
    },
    candidates: guards.policies.filter(({ kind }) => kind !== "declarative").map((policy) => candidate(policy, isNear(policy), guards, caller, shared.closing)),
    exemptions,
    notes: (closed, inside) => [
      ...besideNotes(
        through,
        closed.filter((region) => !disabled.has(region)),
        inside,
        caller
      ),
      ...closed.length === 0 ? [] : selfExemptNotes(
        through,
        exempting.map(({ statement }) => statement),
        globalRegion[guards.partition] ?? "us-east-1",
        caller
      ),
      ...neverMetNotes(guards.policies.filter(isNear), caller),
      ...switchable(disabled, [...closed, ...inside]),
      ...exemptions.filter(({ who }) => matchesNobody(who)).map(({ who }) => `The exemption of ${who} matches nobody`)
    ],
    ...account.id === guards.management && { unguardable: managementIsFree },
    exemptState: "exempts-everyone",
    isUnread: (why) => unread.has(why)
  };
}
function switchable(disabled, known3) {
  const regions = [...disabled].filter((region) => !known3.includes(region)).sort();
  return regions.length === 0 ? [] : [`Not switched on, and account:EnableRegion can switch them on: ${regions.join(", ")}`];
}
function callerOf({ id: account }, path, { partition, organization }, asOf) {
  const nodes = [organization, ...path.slice(0, -1).map(({ id }) => id)];
  return {
    partition,
    account,
    organization,
    asOf,
    orgPath: organization === void 0 ? void 0 : `${nodes.join("/")}/`
  };
}
function signatureOf({ scps, rcps, elsewhere }, account, { signatures }) {
  const text4 = JSON.stringify([scps, rcps, elsewhere.map(({ document }) => document)]);
  const isOwn = tellsAccounts(text4, account);
  const whole = isOwn ? `${text4}${account}` : text4;
  const known3 = signatures.get(whole) ?? String(signatures.size);
  signatures.set(whole, known3);
  return known3;
}
var tellsAccounts = (text4, account) => text4.includes(account) || /\$\{|PrincipalAccount|ResourceAccount|OrgPaths/i.test(text4);
function exemptingIn({ id, document }, locations2, probes, caller) {
  return statementsOf(document).filter(
    (statement) => locations2.some(
      ({ code }) => probes.some(
        (probe) => matches(statement, requestOf(probe, code, `role/${ordinary}`, caller), {
          isForAll: true
        }) !== false
      )
    )
  ).map((statement) => ({ id, statement }));
}
function candidate(policy, isNear, { nodes, off }, caller, closing) {
  const { id, name, file: file2, line, kind, detached = "it is attached to nothing" } = policy;
  const at = nodes.filter(({ policies }) => policies.includes(id)).map((node) => node.id);
  const isOff = off.has(kind);
  const why = isOff ? `policies of its kind (${kind.toUpperCase()}) are not switched on in the organization` : isNear ? void 0 : at.length === 0 ? detached : `it is attached to ${at.join(", ")}, which the account is not in`;
  return {
    id,
    name,
    at,
    ...file2 !== void 0 && { file: file2 },
    ...line !== void 0 && { line },
    from: isOff ? "enforced" : isNear ? "as-is" : "reaching",
    ...why !== void 0 && { why },
    closes: closesOf(policy, caller, closing)
  };
}
function closesOf(policy, caller, closing) {
  const isOwn = tellsAccounts(JSON.stringify(policy.document) ?? "", caller.account);
  const name = isOwn ? `${policy.id}|${caller.account}` : policy.id;
  const made2 = closing.get(name);
  if (made2) return made2;
  const known3 = /* @__PURE__ */ new Map();
  const closes = (location, probe) => {
    const key = `${location} ${probe}`;
    const is = known3.get(key) ?? closesAlone(policy, probe, location, caller);
    known3.set(key, is);
    return is;
  };
  closing.set(name, closes);
  return closes;
}

// src/guards/aws/words.ts
var awsWords = {
  scope: "account",
  kind: "policy",
  probes: "actions",
  generate: "data-boundary guards generate scp",
  unreachable: {
    why: "it is the management account, which service control policies do not apply to",
    fix: "keep workloads and data out of the management account"
  },
  notAttached: "attach it, or keep it attached, to the root or a unit above the account",
  leftOut: "attach it to what is left out as well",
  notEnforced: "switch the policy type on in the organization",
  exempting: "name single roles in the exemption",
  partial: "deny all actions but those of global services (NotAction), on every resource",
  disjoint: "deny with StringNotEquals on aws:RequestedRegion, and list the regions of the boundary",
  blocking: "list the regions by name: StringNotEquals knows no wildcard and compares case"
};

// src/guards/azure/selectors.ts
var plain = (text4) => text4.toLowerCase().replaceAll(" ", "");
function picks(selectors2, created, reference) {
  let isUnknown = false;
  for (const { kind = "", in: among, notIn } of selectors2) {
    const value = valueOf2(kind, created, reference);
    if (value === void 0) {
      isUnknown = true;
      continue;
    }
    const has2 = (texts) => texts.some((one) => plain(one) === plain(value));
    if (among && !has2(among)) return false;
    if (notIn && has2(notIn)) return false;
  }
  return isUnknown ? void 0 : true;
}
function valueOf2(kind, { type, location }, reference) {
  switch (kind.toLowerCase()) {
    case "resourcelocation":
      return location;
    case "resourcetype":
      return type;
    case "policydefinitionreferenceid":
      return reference ?? "";
    // All that is probed has a location.
    case "resourcewithoutlocation":
      return "";
    default:
      return void 0;
  }
}
function selected(entries, created) {
  if (!Array.isArray(entries) || entries.length === 0) return true;
  const picked = entries.map(
    ({ selectors: selectors2 = [] }) => picks(selectors2, created, void 0)
  );
  return picked.includes(true) ? true : picked.includes(void 0) ? void 0 : false;
}
function overridden(effect, overrides, created, reference) {
  let now = effect;
  for (const { kind, value, selectors: selectors2 = [] } of Array.isArray(overrides) ? overrides : []) {
    if (kind?.toLowerCase() === "definitionversion") continue;
    if (kind?.toLowerCase() !== "policyeffect" || value === void 0) {
      now = void 0;
      continue;
    }
    const isPicked = picks(selectors2, created, reference);
    if (isPicked === true) now = value;
    if (isPicked === void 0 && value.toLowerCase() !== now?.toLowerCase()) now = void 0;
  }
  return now;
}

// src/guards/azure/scopes.ts
function ancestorsOf(of, scopes2) {
  const byId = new Map(scopes2.map((scope) => [scope.id.toLowerCase(), scope]));
  return [of, ...of.above.flatMap((id) => byId.get(id.toLowerCase()) ?? [])];
}
var isSubscription = (scope) => /^\/subscriptions\/[^/]+$/i.test(scope);
var marker = "/providers/microsoft.authorization/policy";
function scopeOfAssignment({ id, properties }) {
  const { scope } = properties;
  if (typeof scope === "string" && scope !== "") return scope.replace(/\/$/, "");
  return id.slice(0, Math.max(0, id.toLowerCase().lastIndexOf(marker)));
}
var isAbove = (above, scope) => `${scope.toLowerCase()}/`.startsWith(`${above.toLowerCase().replace(/\/$/, "")}/`);
function leavesOut(assignment, chain, { exemptions }, asOf) {
  const own = exemptions.filter(
    (exemption) => isFor(exemption, assignment) && chain.some(({ id }) => id.toLowerCase() === scopeOfAssignment(exemption).toLowerCase()) && isLive(exemption, asOf)
  );
  return (reference, created) => own.some(({ properties }) => {
    const references = properties["policyDefinitionReferenceIds"];
    const named3 = Array.isArray(references) ? references.map(String) : [];
    return (named3.length === 0 || named3.some((one) => one.toLowerCase() === reference?.toLowerCase())) && // Of a selector that is not known the exemption may leave out everything.
    selected(properties["resourceSelectors"], created) !== false;
  });
}
var isFor = ({ properties }, { id }) => String(properties["policyAssignmentId"]).toLowerCase() === id.toLowerCase();
function isLive({ properties }, asOf) {
  const { expiresOn } = properties;
  if (typeof expiresOn !== "string" || Number.isNaN(Date.parse(expiresOn))) return true;
  return new Date(expiresOn).toISOString().slice(0, 10) >= asOf;
}
function exemptionsOf(subscription, chain, { exemptions }, asOf, of) {
  return exemptions.filter((one) => {
    const scope = scopeOfAssignment(one);
    return isLive(one, asOf) && of.some((assignment) => isFor(one, assignment)) && (isAbove(subscription.id, scope) || chain.some(({ id }) => id.toLowerCase() === scope.toLowerCase()));
  }).map((one) => {
    const { policyAssignmentId, exemptionCategory = "Waiver", expiresOn } = one.properties;
    return {
      guard: String(policyAssignmentId),
      who: `${scopeOfAssignment(one)} (${String(exemptionCategory).toLowerCase()})`,
      ...typeof expiresOn === "string" && expiresOn !== "" && { until: expiresOn }
    };
  });
}

// src/guards/azure/once.ts
function withoutKnownScopes(guards, known3) {
  const scopes2 = guards.scopes.filter(({ id }) => {
    if (!isSubscription(id)) return true;
    const key = id.toLowerCase();
    return !known3.has(key) && known3.add(key);
  });
  return { ...guards, scopes: scopes2 };
}

// src/guards/azure/built-in.ts
var definitions = "/providers/Microsoft.Authorization/policyDefinitions/";
var sets = "/providers/Microsoft.Authorization/policySetDefinitions/";
var builtIn = {
  allowedLocations: `${definitions}e56962a6-4747-49cd-b67b-bf8b01975c4c`,
  groupLocations: `${definitions}e765b5de-1225-4ba3-bd56-1ac6695af988`,
  cosmosLocations: `${definitions}0473574d-2d43-4217-aefe-941fcdf7e684`,
  dataResidency: `${sets}bebfcba2-e789-4da6-9043-726ef3a00d02`,
  sovereigntyBaseline: `${sets}c1cbff38-87c0-4b9f-9f70-035c7a3b5523`
};
var list2 = "[parameters('listOfAllowedLocations')]";
var locations = { listOfAllowedLocations: { type: "Array" } };
var given = { listOfAllowedLocations: { value: list2 } };
var cosmos = "Microsoft.DocumentDB/databaseAccounts";
var records = [
  {
    id: builtIn.allowedLocations,
    properties: {
      displayName: "Allowed locations",
      mode: "Indexed",
      parameters: { ...locations, effect: { type: "String", defaultValue: "Deny" } },
      policyRule: {
        if: {
          allOf: [
            { field: "location", notIn: list2 },
            { field: "location", notEquals: "global" },
            { field: "type", notEquals: "Microsoft.AzureActiveDirectory/b2cDirectories" }
          ]
        },
        // Version 1.0.0 has no such parameter and always denies.
        // oxlint-disable-next-line unicorn/no-thenable
        then: { effect: "[parameters('effect')]" }
      }
    }
  },
  {
    id: builtIn.groupLocations,
    properties: {
      displayName: "Allowed locations for resource groups",
      mode: "All",
      parameters: { ...locations, effect: { type: "String", defaultValue: "Deny" } },
      policyRule: {
        if: {
          allOf: [
            { field: "type", equals: "Microsoft.Resources/subscriptions/resourceGroups" },
            { field: "location", notIn: list2 }
          ]
        },
        // oxlint-disable-next-line unicorn/no-thenable
        then: { effect: "[parameters('effect')]" }
      }
    }
  },
  {
    id: builtIn.cosmosLocations,
    properties: {
      displayName: "Azure Cosmos DB allowed locations",
      mode: "Indexed",
      parameters: { ...locations, policyEffect: { type: "String", defaultValue: "deny" } },
      policyRule: {
        if: {
          allOf: [
            { field: "type", equals: cosmos },
            {
              count: {
                field: `${cosmos}/Locations[*]`,
                where: {
                  value: `[replace(toLower(first(field('${cosmos}/Locations[*].locationName'))), ' ', '')]`,
                  in: list2
                }
              },
              notEquals: `[length(field('${cosmos}/Locations[*]'))]`
            }
          ]
        },
        // oxlint-disable-next-line unicorn/no-thenable
        then: { effect: "[parameters('policyEffect')]" }
      }
    }
  },
  ...[
    { id: builtIn.dataResidency, displayName: "Enforce Data Residency" },
    { id: builtIn.sovereigntyBaseline, displayName: "Sovereignty Baseline - Global Policies" }
  ].map(({ id, displayName }) => ({
    id,
    properties: {
      displayName,
      parameters: { ...locations, effect: { type: "String", defaultValue: "Deny" } },
      policyDefinitions: [
        {
          policyDefinitionReferenceId: "AllowedLocations",
          policyDefinitionId: builtIn.allowedLocations,
          parameters: given
        },
        {
          policyDefinitionReferenceId: "AllowedLocationsForResourceGroups",
          policyDefinitionId: builtIn.groupLocations,
          parameters: given
        },
        {
          policyDefinitionReferenceId: "AllowedLocationsForAzureCosmosDB",
          policyDefinitionId: builtIn.cosmosLocations,
          parameters: { ...given, policyEffect: { value: "[parameters('effect')]" } }
        }
      ]
    }
  }))
];
var builtInDefinitions = new Map(
  records.map((record2) => [record2.id.toLowerCase(), record2])
);

// src/guards/azure/truth.ts
function not(truth) {
  return typeof truth === "string" ? truth : !truth;
}
function allOf(truths) {
  let unknown2;
  for (const truth of truths) {
    if (truth === false) return false;
    if (typeof truth === "string") unknown2 ??= truth;
  }
  return unknown2 ?? true;
}
function anyOf(truths) {
  let unknown2;
  for (const truth of truths) {
    if (truth === true) return true;
    if (typeof truth === "string") unknown2 ??= truth;
  }
  return unknown2 ?? false;
}
var Unknown = class {
  why;
  constructor(why) {
    this.why = why;
  }
};

// src/guards/azure/functions.ts
var text = (value) => String(value ?? "");
var list3 = (value) => Array.isArray(value) ? value : [];
var same = (a, b) => typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : JSON.stringify(a) === JSON.stringify(b);
var has = (values, value) => values.some((one) => same(one, value));
var isLong = (lists) => lists.flatMap(list3).length > 2e3 ? new Unknown("depends on lists of many values") : void 0;
var functions = /* @__PURE__ */ new Map([
  ["tolower", ([a]) => text(a).toLowerCase()],
  ["toupper", ([a]) => text(a).toUpperCase()],
  ["trim", ([a]) => text(a).trim()],
  ["replace", ([a, b, c]) => text(a).replaceAll(text(b), text(c))],
  ["concat", (given3) => Array.isArray(given3[0]) ? given3.flatMap(list3) : given3.map(text).join("")],
  ["split", ([a, b]) => text(a).split(Array.isArray(b) ? text(b[0]) : text(b))],
  ["join", ([a, b]) => list3(a).map(text).join(text(b))],
  [
    "substring",
    ([a, b, c]) => text(a).slice(Number(b), c === void 0 ? void 0 : Number(b) + Number(c))
  ],
  ["startswith", ([a, b]) => text(a).toLowerCase().startsWith(text(b).toLowerCase())],
  ["endswith", ([a, b]) => text(a).toLowerCase().endsWith(text(b).toLowerCase())],
  ["first", ([a]) => Array.isArray(a) ? a[0] : text(a).slice(0, 1)],
  ["last", ([a]) => Array.isArray(a) ? a.at(-1) : text(a).slice(-1)],
  [
    "length",
    ([a]) => Array.isArray(a) ? a.length : typeof a === "string" ? a.length : Object.keys(Object(a)).length
  ],
  [
    "empty",
    ([a]) => a === void 0 || a === null || (Array.isArray(a) || typeof a === "string" ? a.length === 0 : Object.keys(Object(a)).length === 0)
  ],
  ["contains", ([a, b]) => Array.isArray(a) ? has(a, b) : text(a).includes(text(b))],
  ["createarray", (given3) => [...given3]],
  ["array", ([a]) => Array.isArray(a) ? a : [a]],
  [
    "union",
    (given3) => isLong(given3) ?? given3.flatMap(list3).filter((one, i, all) => all.findIndex((other) => same(one, other)) === i)
  ],
  [
    "intersection",
    ([a, ...rest]) => isLong([a, ...rest]) ?? list3(a).filter((one) => rest.every((other) => has(list3(other), one)))
  ],
  ["equals", ([a, b]) => same(a, b)],
  ["if", ([a, b, c]) => a === true ? b : c],
  ["not", ([a]) => a !== true],
  ["and", (given3) => given3.every((one) => one === true)],
  ["or", (given3) => given3.some((one) => one === true)],
  ["coalesce", (given3) => given3.find((one) => one !== void 0 && one !== null)],
  ["string", ([a]) => typeof a === "string" ? a : JSON.stringify(a)],
  ["int", ([a]) => Number(a)],
  ["bool", ([a]) => text(a).toLowerCase() === "true"],
  ["true", () => true],
  ["false", () => false],
  ["null", () => null],
  ["greater", ([a, b]) => Number(a) > Number(b)],
  ["greaterorequals", ([a, b]) => Number(a) >= Number(b)],
  ["less", ([a, b]) => Number(a) < Number(b)],
  ["lessorequals", ([a, b]) => Number(a) <= Number(b)],
  ["requestcontext", () => new Unknown("depends on requestContext()")]
]);

// src/guards/azure/expression.ts
function valueIn(said, scope) {
  if (Array.isArray(said)) return said.map((one) => valueIn(one, scope));
  if (typeof said !== "string" || !said.startsWith("[")) return said;
  if (said.startsWith("[[")) return said.slice(1);
  if (!said.endsWith("]")) return said;
  const tokens2 = said.length > longest ? void 0 : tokensOf(said.slice(1, -1));
  if (!tokens2) return new Unknown(`${cut(said)} is not understood`);
  try {
    const value = parse(tokens2, scope);
    return tokens2.length === 0 ? value : new Unknown(`${cut(said)} is not understood`);
  } catch {
    return new Unknown(`${cut(said)} is not understood`);
  }
}
var longest = 8192;
var cut = (text4) => text4.length > 80 ? `${text4.slice(0, 79)}\u2026` : text4;
var token = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|([()[\],.]))/y;
function tokensOf(text4) {
  const tokens2 = [];
  const rest = text4.trimEnd();
  for (let at = 0; at < rest.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(rest);
    if (!match) return void 0;
    const [, quoted, number, name, sign] = match;
    if (quoted !== void 0) tokens2.push({ text: quoted.replaceAll("''", "'") });
    else if (number !== void 0) tokens2.push({ number: Number(number) });
    else if (name !== void 0) tokens2.push({ name });
    else tokens2.push({ sign });
  }
  return tokens2;
}
var isSign = (one, sign) => one !== void 0 && "sign" in one && one.sign === sign;
function parse(tokens2, scope) {
  const first = tokens2.shift();
  if (!first || "sign" in first) throw new Error("an operand is missing");
  if ("text" in first) return first.text;
  if ("number" in first) return first.number;
  if (!isSign(tokens2[0], "(")) throw new Error("a name is not a value");
  tokens2.shift();
  const given3 = [];
  while (!isSign(tokens2[0], ")")) {
    if (given3.length > 0 && !isSign(tokens2.shift(), ",")) throw new Error("a comma is missing");
    given3.push(parse(tokens2, scope));
  }
  tokens2.shift();
  return followed(called(first.name, given3, scope), tokens2, scope);
}
function followed(value, tokens2, scope) {
  let at = value;
  for (; ; )
    if (isSign(tokens2[0], ".")) {
      tokens2.shift();
      const member = tokens2.shift();
      if (!member || !("name" in member)) throw new Error("a member is missing");
      at = at instanceof Unknown ? at : Object(at)[member.name];
    } else if (isSign(tokens2[0], "[")) {
      tokens2.shift();
      const index = parse(tokens2, scope);
      if (!isSign(tokens2.shift(), "]")) throw new Error("a bracket is open");
      at = at instanceof Unknown ? at : Object(at)[String(index)];
    } else return at;
}
function called(name, given3, scope) {
  const lower = name.toLowerCase();
  const unknown2 = given3.find((one) => one instanceof Unknown);
  if (unknown2) return unknown2;
  const [first] = given3;
  if (lower === "parameters") return scope.parameter(String(first));
  if (lower === "field") return scope.field(String(first));
  if (lower === "current") return scope.current(first === void 0 ? void 0 : String(first));
  const known3 = functions.get(lower);
  return known3 ? known3(given3) : new Unknown(`depends on the function ${name}()`);
}

// src/guards/azure/member.ts
function memberOf(of, name) {
  const wanted = name.toLowerCase();
  return Object.entries(Object(of ?? {})).find(
    ([key]) => key.toLowerCase() === wanted
  )?.[1];
}

// src/guards/azure/rule.ts
import { globMatches } from "./scan.js";

// src/guards/azure/fields.ts
function fieldOf(resource, name) {
  const { type, location, fields } = resource;
  const lower = name.toLowerCase();
  if (lower === "type") return type;
  if (lower === "location") return location;
  const prefix2 = `${type.toLowerCase()}/`;
  if (!lower.startsWith(prefix2))
    return lower.includes("/") && !lower.startsWith("tags") ? void 0 : new Unknown(`depends on ${name}`);
  return aliased(resource, lower.slice(prefix2.length), fields, name);
}
function aliased({ current = [] }, path, fields, name) {
  const [list4, rest] = path.split("[*]");
  const known3 = Object.entries(fields).find(
    ([key]) => key.toLowerCase() === (rest === void 0 ? list4 : `${list4}[*]`)
  );
  if (!known3) return new Unknown(`depends on ${name}`);
  const here = current.findLast((one) => one.path === `${list4}[*]`);
  const items = here ? [here.item] : known3[1];
  if (rest === void 0) return known3[1];
  const member = rest.replace(/^\./, "");
  return member === "" ? items : items.map((item) => memberOf2(item, member));
}
function memberOf2(item, member) {
  const wanted = member.toLowerCase();
  return Object.entries(Object(item)).find(([key]) => key.toLowerCase() === wanted)?.[1];
}
var listPath = (resource, alias) => {
  const lower = alias.toLowerCase();
  const prefix2 = `${resource.type.toLowerCase()}/`;
  return lower.startsWith(prefix2) ? lower.slice(prefix2.length) : lower;
};

// src/guards/azure/rule.ts
var tooMuch = "the rule takes more work to evaluate than this version does";
function conditionMet(condition, context) {
  if (--context.work.left < 0) return tooMuch;
  const malformed = faultOf(condition);
  if (malformed !== void 0) return malformed;
  const key = (name2) => memberOf(condition, name2);
  const [all, any, none] = [key("allof"), key("anyof"), key("not")];
  if (Array.isArray(all)) return allOf(all.map((one) => conditionMet(one, context)));
  if (Array.isArray(any)) return anyOf(any.map((one) => conditionMet(one, context)));
  if (none !== void 0) return not(conditionMet(none, context));
  const scope = scopeOf(context);
  const [operator, wanted] = Object.entries(condition).find(
    ([name2]) => !subjects.has(name2.toLowerCase())
  );
  const expected = valueIn(wanted, scope);
  if (Array.isArray(expected)) context.work.left -= expected.length;
  const count = key("count");
  if (count !== void 0) return counted(count, operator, expected, context);
  const field = key("field");
  if (typeof field !== "string")
    return compared2(operator, valueIn(key("value"), scope), expected, false);
  const name = valueIn(field, scope);
  if (name instanceof Unknown) return name.why;
  const value = fieldOf(context.resource, String(name));
  const isLocation = String(name).toLowerCase() === "location";
  if (String(name).includes("[*]") && Array.isArray(value))
    return allOf(value.map((one) => compared2(operator, one, expected, isLocation)));
  return compared2(operator, value, expected, isLocation);
}
var subjects = /* @__PURE__ */ new Set(["field", "value", "count"]);
var logical = /* @__PURE__ */ new Set(["allof", "anyof", "not"]);
function faultOf(condition) {
  if (typeof condition !== "object" || condition === null || Array.isArray(condition))
    return "a condition is not an object";
  const entries = Object.entries(condition).map(([name, of2]) => [name.toLowerCase(), of2]);
  const own = entries.find(([name]) => logical.has(name));
  if (own) {
    if (entries.length > 1) return `a condition with ${own[0]} and other members`;
    return own[0] === "not" || Array.isArray(own[1]) ? void 0 : `a condition whose ${own[0]} is not a list`;
  }
  const of = entries.filter(([name]) => subjects.has(name));
  if (of.length !== 1) return "a condition without one field, value or count";
  if (entries.length === 1) return "a condition without an operator";
  if (entries.length > 2) return "a condition with several operators";
  return of[0][0] === "field" && typeof of[0][1] !== "string" ? "a condition whose field is not a string" : void 0;
}
function scopeOf({ resource, parameter, named: named3 = {} }) {
  return {
    parameter,
    field: (name) => fieldOf(resource, name),
    current(name) {
      if (name !== void 0 && Object.hasOwn(named3, name)) return named3[name];
      if (name === void 0)
        return Object.values(named3).at(-1) ?? new Unknown("depends on current()");
      return fieldOf(resource, name);
    }
  };
}
function counted(count, operator, expected, context) {
  const [field, value, where, name = ""] = ["field", "value", "where", "name"].map(
    (one) => memberOf(count, one)
  );
  const over = typeof field === "string" ? fieldOf(context.resource, field) : valueIn(value, scopeOf(context));
  if (over instanceof Unknown) return over.why;
  const items = Array.isArray(over) ? over : over === void 0 ? [] : [over];
  context.work.left -= items.length;
  if (context.work.left < 0) return tooMuch;
  const truths = items.map(
    (item) => where === void 0 ? true : conditionMet(
      where,
      typeof field === "string" ? {
        ...context,
        resource: {
          ...context.resource,
          current: [
            ...context.resource.current ?? [],
            { path: listPath(context.resource, field), item }
          ]
        }
      } : { ...context, named: { ...context.named, [String(name)]: item } }
    )
  );
  const unknown2 = truths.find((truth) => typeof truth === "string");
  if (unknown2 !== void 0) return unknown2;
  return compared2(operator, truths.filter((truth) => truth === true).length, expected, false);
}
var plain2 = (value, isLocation) => typeof value !== "string" ? value : isLocation ? value.toLowerCase().replaceAll(/[\s()]/g, "") : value.toLowerCase();
var equal = (value, wanted) => {
  if (typeof value === "boolean" || typeof wanted === "boolean")
    return String(value) === String(wanted);
  if (typeof value === "number" || typeof wanted === "number")
    return Number(value) === Number(wanted);
  return value === wanted;
};
var isIn = (value, wanted) => Array.isArray(wanted) ? wanted.some((one) => equal(value, one)) : void 0;
var matches2 = (value, wanted) => {
  const [text4, pattern] = [String(value), String(wanted)];
  const one = (sign, character) => sign === "#" ? /\d/.test(character) : sign === "?" ? /[a-z]/i.test(character) : sign === "." || sign === character;
  return text4.length === pattern.length && [...pattern].every((sign, i) => one(sign, text4[i]));
};
var ordered2 = (holds) => (value, wanted) => {
  if (typeof value === "number" || typeof wanted === "number")
    return holds(Number(value) - Number(wanted));
  const [a, b] = [String(value), String(wanted)];
  return holds(a < b ? -1 : a > b ? 1 : 0);
};
var positive2 = {
  equals: equal,
  in: isIn,
  like: (value, wanted) => globMatches(String(wanted).replaceAll("?", "\0"), String(value ?? "")),
  match: matches2,
  matchinsensitively: matches2,
  contains: (value, wanted) => Array.isArray(value) ? value.some((one) => equal(one, wanted)) : String(value ?? "").includes(String(wanted)),
  containskey: (value, wanted) => Object.keys(Object(value)).some((one) => one.toLowerCase() === wanted),
  exists: (value, wanted) => value !== void 0 === (String(wanted).toLowerCase() === "true"),
  less: ordered2((order3) => order3 < 0),
  lessorequals: ordered2((order3) => order3 <= 0),
  greater: ordered2((order3) => order3 > 0),
  greaterorequals: ordered2((order3) => order3 >= 0)
};
function compared2(operator, value, wanted, isLocation) {
  if (value instanceof Unknown) return value.why;
  if (wanted instanceof Unknown) return wanted.why;
  const lower = operator.toLowerCase();
  const isNegated = lower.startsWith("not");
  const name = isNegated ? lower.slice("not".length) : lower;
  if (!Object.hasOwn(positive2, name)) return `the condition ${operator} is not known`;
  if (Array.isArray(wanted)) {
    const unknown2 = wanted.find((one) => one instanceof Unknown);
    if (unknown2 instanceof Unknown) return unknown2.why;
  }
  const expected = Array.isArray(wanted) ? wanted.map((one) => plain2(one, isLocation)) : plain2(wanted, isLocation);
  const holds = positive2[name](plain2(value, isLocation), expected);
  return holds === void 0 ? `${operator} is not given what it compares with` : holds !== isNegated;
}

// src/guards/azure/assignment.ts
var made = /* @__PURE__ */ new WeakMap();
function membersOf(assignment, guards) {
  const known3 = made.get(guards.definitions) ?? /* @__PURE__ */ new Map();
  made.set(guards.definitions, known3);
  const members2 = known3.get(assignment) ?? read(assignment, guards);
  known3.set(assignment, members2);
  return members2;
}
function read(assignment, { definitions: definitions2 }) {
  const { policyDefinitionId, parameters } = assignment.properties;
  const work = { left: mostWork };
  const id = String(policyDefinitionId);
  const record2 = find(id, definitions2);
  if (!record2) return `the definition ${id} was not read`;
  const policyDefinitions = memberOf(record2.properties, "policyDefinitions");
  if (!Array.isArray(policyDefinitions))
    return [ruleOf(record2, void 0, given2(record2, parameters), work)];
  const ofSet = given2(record2, parameters);
  const members2 = [];
  for (const one of policyDefinitions) {
    const memberId = String(memberOf(one, "policyDefinitionId"));
    const definition = find(memberId, definitions2);
    if (!definition) return `the definition ${memberId} was not read`;
    const filled = mapped(memberOf(one, "parameters"), ofSet);
    members2.push(
      ruleOf(
        definition,
        String(memberOf(one, "policyDefinitionReferenceId") ?? memberId),
        given2(definition, filled),
        work
      )
    );
  }
  return members2;
}
var find = (id, definitions2) => definitions2.get(id.toLowerCase()) ?? builtInDefinitions.get(id.toLowerCase());
function isDefined(id, definitions2) {
  const record2 = find(id, definitions2);
  const members2 = memberOf(record2?.properties, "policyDefinitions");
  return record2 !== void 0 && (!Array.isArray(members2) || members2.every((one) => find(String(memberOf(one, "policyDefinitionId")), definitions2)));
}
function given2({ properties }, values) {
  return (name) => {
    const value = memberOf(memberOf(values, name), "value");
    if (value !== void 0) return value;
    const defaultValue = memberOf(
      memberOf(memberOf(properties, "parameters"), name),
      "defaultValue"
    );
    return defaultValue === void 0 ? new Unknown(`the parameter ${name} has no value`) : defaultValue;
  };
}
function mapped(parameters, ofSet) {
  const scope = { parameter: ofSet, field: unseen, current: unseen };
  return Object.fromEntries(
    Object.entries(Object(parameters ?? {})).map(([name, said]) => [
      name,
      { value: valueIn(memberOf(said, "value"), scope) }
    ])
  );
}
var unseen = () => new Unknown("an initiative passes on no fields");
function ruleOf({ id, name, properties }, reference, parameter, work) {
  const rule = memberOf(properties, "policyRule");
  const condition = memberOf(rule, "if");
  const written = memberOf(memberOf(rule, "then"), "effect");
  const effect = written === void 0 ? new Unknown(`the rule of ${name ?? id} has no effect`) : valueIn(written, { parameter, field: unseen, current: unseen });
  let isLarge = isTooLarge(condition);
  const known3 = /* @__PURE__ */ new Map();
  const mode = String(memberOf(properties, "mode") ?? "Indexed");
  return {
    reference,
    name: String(properties["displayName"] ?? name ?? id),
    effect: effect instanceof Unknown || isEffect(String(effect)) ? effect : new Unknown(`the effect ${String(effect).slice(0, 100)} is not known`),
    // One without a condition may be about anything.
    isAboutLocations: condition === void 0 || /location/i.test(JSON.stringify(condition)),
    // Modes of resource providers are about what is inside of a resource: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-basics#mode
    met(resource) {
      if (!/^(all|indexed)$/i.test(mode)) return false;
      if (isLarge) return `the rule of ${name ?? id} is larger than Azure Policy takes`;
      const key = `${resource.type} ${resource.location}`;
      let truth = known3.get(key);
      if (truth === void 0) {
        const own = { left: Math.min(mostOfOne, work.left) };
        truth = conditionMet(condition, { resource, parameter, work: own });
        work.left -= mostOfOne - own.left;
        isLarge = own.left < 0;
        known3.set(key, truth);
      }
      return truth;
    }
  };
}
var isEffect = (effect) => /^(?:addToNetworkGroup|append|audit|auditIfNotExists|deny|denyAction|deployIfNotExists|disabled|enforceOPAConstraint|enforceRegoPolicy|manual|modify|mutate)$/i.test(
  effect
);
var mostOfOne = 2e4;
var mostWork = 8e6;
var mostConditions = 512;
var longestText = 1024 * 1024;
function isTooLarge(condition) {
  let conditions = 0;
  for (const rest = [condition]; rest.length > 0; ) {
    const value = rest.pop();
    if (typeof value === "string" && value.length > longestText) return true;
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value) && ++conditions > mostConditions) return true;
    for (const one of Object.values(value)) rest.push(one);
  }
  return false;
}

// src/guards/azure/assigned.ts
function assignedTo(record2, subscription, chain, guards, asOf) {
  const scope = scopeOfAssignment(record2);
  const members2 = membersOf(record2, guards);
  const mode = String(record2.properties["enforcementMode"] ?? "Default");
  const exempt = leavesOut(record2, chain, guards, asOf);
  const isMaybe = subscription.maybeAbove?.some((id) => id.toLowerCase() === scope.toLowerCase());
  const base = {
    record: record2,
    // What a word that Azure does not have comes to is not known.
    members: isMode(mode) ? members2 : `the enforcementMode ${mode} is not known`,
    exempt,
    ...record2.perhaps !== void 0 && { perhaps: record2.perhaps },
    ...isMaybe && {
      perhaps: `no record says whether ${subscription.name} is below ${scope.split("/").at(-1)}`
    }
  };
  if (!isMaybe && !chain.some(({ id }) => id.toLowerCase() === scope.toLowerCase()))
    return {
      ...base,
      from: "reaching",
      why: isAbove(subscription.id, scope) ? `it is assigned to ${scope} alone` : `it is assigned to ${scope}, which the subscription is not in`
    };
  if (record2.detached !== void 0) return { ...base, from: "reaching", why: record2.detached };
  const excluded = notScopesOf(record2).find(
    (one) => chain.some(({ id }) => id.toLowerCase() === one.toLowerCase())
  );
  if (excluded !== void 0)
    return {
      ...base,
      from: "reaching",
      why: `its notScopes leave out ${excluded}`,
      isExcluded: true
    };
  if (isMode(mode) && mode.toLowerCase() !== "default")
    return { ...base, from: "enforced", why: `its enforcementMode is ${mode}` };
  return { ...base, from: "as-is" };
}
var isMode = (mode) => /^(?:Default|DoNotEnforce|Enroll)$/i.test(mode);
var notScopesOf = ({ properties: { notScopes } }) => (Array.isArray(notScopes) ? notScopes : [notScopes ?? []].flat()).map(
  (one) => String(one).replace(/\/$/, "")
);
function denies({ record: record2, members: members2, exempt }, created, rank) {
  if (typeof members2 === "string") return members2;
  const isEnforced = rank >= supposals.indexOf("enforced");
  const isForAll = rank >= supposals.indexOf("nobody-exempt");
  const isSelected = selected(record2.properties["resourceSelectors"], created);
  if (isSelected === false) return false;
  let undecided = isSelected === void 0 ? "depends on a selector of a kind that is not known" : void 0;
  for (const { reference, effect, isAboutLocations, met } of members2) {
    if (!isForAll && exempt(reference, created)) continue;
    const own = effect instanceof Unknown ? void 0 : overridden(effect, record2.properties["overrides"], created, reference);
    const lower = own?.toLowerCase();
    const isDeny = lower === "deny" || isEnforced && isAboutLocations && (lower === "audit" || lower === "disabled");
    if (own !== void 0 && !isDeny) continue;
    const truth = met(created);
    if (truth === false || typeof truth === "string" && !isAboutLocations) continue;
    if (truth === true && own !== void 0 && undecided === void 0) return true;
    undecided ??= typeof truth === "string" ? truth : effect instanceof Unknown ? effect.why : "depends on an override";
  }
  return undecided ?? false;
}

// src/guards/azure/left-out.ts
var isGroup = (id) => /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(id);
function partsLeftOut(subscription, chain, assigned, guards, asOf) {
  const holding = assigned.filter(({ from }) => from === "as-is");
  const exempt = guards.exemptions.filter(
    (one) => isGroup(scopeOfAssignment(one)) && isLive(one, asOf) && holding.some(({ record: record2 }) => isFor(one, record2))
  );
  const below = [
    ...holding.flatMap(({ record: record2 }) => notScopesOf(record2)),
    ...exempt.map(scopeOfAssignment)
  ].filter((id) => isAbove(subscription.id, id));
  const ids = new Map(below.map((id) => [id.toLowerCase(), id]));
  return [...ids.values()].map((id) => {
    const excludes = ({ record: record2 }) => notScopesOf(record2).some((one) => isAbove(one, id));
    const own = exempt.filter((one) => isAbove(scopeOfAssignment(one), id));
    const exempts = ({ record: record2 }) => own.filter((one) => isFor(one, record2));
    const by = holding.filter((one) => excludes(one) || exempts(one).length > 0);
    const ends = by.flatMap(
      (one) => excludes(one) ? [void 0] : exempts(one).map(({ properties }) => properties["expiresOn"])
    );
    const until = ends.every((end) => typeof end === "string" && end !== "") ? ends.toSorted().at(-1) : void 0;
    const within = [...chain, ...own.map((one) => scopeNamed(scopeOfAssignment(one)))];
    return {
      id,
      by: by.map(({ record: record2 }) => record2.id),
      ...until !== void 0 && { until },
      assigned: assigned.flatMap(
        (one) => excludes(one) ? [] : exempts(one).length === 0 ? [one] : [{ ...one, exempt: leavesOut(one.record, within, guards, asOf) }]
      )
    };
  });
}
var scopeNamed = (id) => ({ id, name: id, above: [] });

// src/guards/azure/probes.ts
var fieldsOf = {
  // Cosmos DB's locations carry display names: https://learn.microsoft.com/azure/templates/microsoft.documentdb/databaseaccounts
  "Microsoft.DocumentDB/databaseAccounts": ({ name }) => ({
    "locations[*]": [{ locationName: name }]
  })
};
var withoutRegion = new Set(
  [
    "Microsoft.AzureActiveDirectory/b2cDirectories",
    "Microsoft.AzureActiveDirectory/ciamDirectories",
    "Microsoft.Bing/accounts",
    "Microsoft.Cdn/profiles",
    "Microsoft.CertificateRegistration/certificateOrders",
    "Microsoft.Communication/communicationServices",
    "Microsoft.Communication/emailServices",
    "Microsoft.Contoso/employees",
    "Microsoft.Network/frontDoors",
    "Microsoft.Portal/consoles",
    "Microsoft.SaaS/resources",
    "Microsoft.Security/alerts",
    "Microsoft.SecurityInsights/threatIntelligenceIndicators",
    "Microsoft.Support/fileWorkspaces",
    "Microsoft.Support/supportTickets",
    "Microsoft.Widget/employees",
    "Microsoft.WindowsIoT/deviceServices"
  ].map((type) => type.toLowerCase())
);
var known2;
function typeProbes() {
  if (known2) return known2;
  const [unlocated, located] = [azureTypes("unlocatedTops"), azureTypes("locatedChildren")];
  return known2 = typesOf("azure").flatMap(([type, kind]) => {
    const lower = type.toLowerCase();
    const isTop = type.split("/").length === 2 && !unlocated.has(lower);
    return kind !== "configuration" && (isTop || located.has(lower)) && !withoutRegion.has(lower) ? [type] : [];
  });
}
var createdIn = (type, at) => ({
  type,
  location: at.code,
  fields: fieldsOf[type]?.(at) ?? {}
});
var hasFields = (type) => Object.hasOwn(fieldsOf, type);

// src/guards/azure/alike.ts
function alikeTypes({
  assignments,
  definitions: definitions2,
  exemptions
}) {
  const records2 = [...assignments, ...definitions2.values(), ...exemptions];
  const text4 = JSON.stringify(records2.map(({ properties }) => properties)).toLowerCase();
  const isEach = looksAtNames(JSON.parse(text4));
  const groups = Map.groupBy(
    typeProbes(),
    (type) => isEach || hasFields(type) || text4.includes(`${type.toLowerCase()}`) ? type : ""
  );
  return new Map([...groups].map(([, all]) => [all[0], all]));
}
var byName = /* @__PURE__ */ new Set(["equals", "notequals", "in", "notin"]);
function looksAtNames(root) {
  const rest = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value === "string" && /\bfield\((?!'(?!type')[^']*'\))|\bcurrent\('type'/.test(value))
      return true;
    if (typeof value !== "object" || value === null) continue;
    const { field, ...more } = value;
    if (field === "type" && Object.entries(more).some(([name, to]) => !byName.has(name) || !isWrittenOut(to)) || typeof field === "string" && field.startsWith("["))
      return true;
    const { policydefinitions } = more;
    if (policydefinitions !== void 0 && /"\[(?!\[?parameters\('[^']*'\)\]")/.test(JSON.stringify(policydefinitions)))
      return true;
    for (const one of Object.values(value)) rest.push(one);
  }
  return false;
}
var isWrittenOut = (value) => Array.isArray(value) ? value.every(isWrittenOut) : typeof value !== "string" || !value.startsWith("[") || /^\[parameters\('[^']*'\)\]$/.test(value);

// src/guards/azure/notes.ts
var byDesign = "Locations are tested when a resource is created or changed: resources at global, B2C directories and copies to a paired or secondary region are let through; scan for them";
function azureNotes(holding, subscription, { exemptions }, asOf) {
  const own = exemptions.filter((one) => isAbove(subscription.id, scopeOfAssignment(one)));
  return [
    byDesign,
    ...holding.flatMap(displayNames),
    ...own.filter((one) => !isLive(one, asOf)).map(
      (one) => `The exemption ${one.name ?? one.id} expired on ${String(one.properties["expiresOn"]).slice(0, 10)} and leaves nothing out`
    ),
    ...own.filter(({ properties }) => !properties["expiresOn"]).map((one) => `The exemption ${one.name ?? one.id} has no end`)
  ];
}
function displayNames({ properties }) {
  const { policyDefinitionId, parameters } = properties;
  if (String(policyDefinitionId).toLowerCase() !== builtIn.dataResidency.toLowerCase()) return [];
  const { listOfAllowedLocations } = Object(parameters);
  const { value } = Object(listOfAllowedLocations);
  const names = (Array.isArray(value) ? value : []).map(String);
  return [
    ...names.some((one) => one !== one.toLowerCase().replaceAll(" ", "")) ? [
      "The list has display names: the members for Cosmos DB and Azure Maps compare canonical names (westeurope) and deny everything"
    ] : [],
    ...names.some(
      (one) => /^(europe|france|germany|norway|switzerland|uk|united states)$/i.test(one)
    ) ? [] : [
      "The member for Communication Services compares geographies (Europe): with names of regions alone it denies everything"
    ]
  ];
}

// src/guards/azure/view.ts
function azureViews(guards, places, asOf) {
  const locations2 = places.filter(({ cloud }) => cloud === guards.cloud);
  const alike2 = alikeTypes(guards);
  return guards.scopes.filter(({ id }) => isSubscription(id)).map((subscription) => viewOf2(subscription, guards, locations2, alike2, asOf));
}
function viewOf2(subscription, guards, locations2, alike2, asOf) {
  const probes = [...alike2.keys()];
  const chain = ancestorsOf(subscription, guards.scopes);
  const noExemptions = guards.unreadExemptions.get(subscription.id.toLowerCase());
  const unread = new Set(
    [...chain.map(({ unread: why }) => why), noExemptions].flatMap((why) => why ?? [])
  );
  const assigned = guards.assignments.map(
    (record2) => assignedTo(record2, subscription, chain, guards, asOf)
  );
  const byCode = new Map(locations2.map((location) => [location.code, location]));
  const cache = /* @__PURE__ */ new Map();
  const outcomeOf = (created, supposal, guarding = assigned) => {
    const rank = supposals.indexOf(supposal);
    let undecided;
    for (const one of guarding) {
      if (supposals.indexOf(one.from) > rank) continue;
      const denied = denies(one, created, rank);
      if (denied === true && one.perhaps === void 0)
        return noExemptions === void 0 ? { is: "denied" } : { is: "undecided", why: noExemptions };
      if (denied !== false) undecided ??= denied === true ? one.perhaps : denied;
    }
    undecided ??= [...unread][0];
    return undecided === void 0 ? { is: "allowed" } : { is: "undecided", why: undecided };
  };
  return {
    provider: "azure",
    scope: subscription.id.split("/")[2],
    name: subscription.name,
    path: chain.slice(1).map(({ name }) => name).toReversed(),
    locations: locations2,
    probes,
    standsFor: (probe) => alike2.get(probe)?.length ?? 1,
    named: (some) => grouped(some, alike2, "/"),
    decide(location, probe, supposal) {
      const key = `${supposal}|${location}|${probe}`;
      const known3 = cache.get(key) ?? outcomeOf(createdIn(probe, byCode.get(location)), supposal);
      cache.set(key, known3);
      return known3;
    },
    candidates: assigned.flatMap((one) => candidate2(one, byCode)),
    exemptions: exemptionsOf(
      subscription,
      chain,
      guards,
      asOf,
      assigned.filter(
        ({ members: members2 }) => typeof members2 === "string" || members2.some(({ isAboutLocations }) => isAboutLocations)
      ).map(({ record: record2 }) => record2)
    ),
    notes: (closed) => closed.length === 0 ? [] : azureNotes(
      assigned.filter(({ from }) => from === "as-is").map(({ record: record2 }) => record2),
      subscription,
      guards,
      asOf
    ),
    leftOut: (outside) => partsLeftOut(subscription, chain, assigned, guards, asOf).filter(
      (part) => outside.some(
        (code) => probes.some(
          (probe) => outcomeOf(createdIn(probe, byCode.get(code)), "as-is", part.assigned).is !== "denied"
        )
      )
    ).map(({ id, by, until }) => ({ id, by, ...until !== void 0 && { until } })),
    exemptState: "exempted",
    mayOnlyClose: (why) => noRecord.test(why),
    isUnread: (why) => unread.has(why) || noRecord.test(why) || why.endsWith("was not read")
  };
}
var unlisted = (code) => ({ code, name: code });
var noRecord = /^no record says whether /;
function candidate2(one, locations2) {
  const { record: record2, members: members2, from, why } = one;
  const closesAs = (rank) => (location, probe) => denies(
    one,
    createdIn(probe, locations2.get(location) ?? unlisted(location)),
    supposals.indexOf(rank)
  ) === true;
  if (typeof members2 === "string") return [];
  const reports = members2.find(
    ({ effect, isAboutLocations }) => isAboutLocations && !(effect instanceof Unknown) && /^(audit|disabled)$/i.test(effect)
  );
  const only = reports && `its effect is ${String(reports.effect)}`;
  const known3 = /* @__PURE__ */ new Map();
  const closes = (location, probe) => {
    const key = `${location} ${probe}`;
    const is = known3.get(key) ?? closesAs("enforced")(location, probe);
    known3.set(key, is);
    return is;
  };
  const guard = {
    id: record2.id,
    name: String(record2.properties["displayName"] ?? record2.name ?? record2.id.split("/").at(-1)),
    at: [scopeOfAssignment(record2)],
    ...record2.file !== void 0 && { file: record2.file },
    ...record2.line !== void 0 && { line: record2.line },
    closes
  };
  if (from === "as-is" && only !== void 0 && members2.every(({ effect }) => !/^deny$/i.test(String(effect))))
    return [{ ...guard, from: "enforced", why: only }];
  return [
    {
      ...guard,
      from,
      ...why !== void 0 && { why },
      ...one.isExcluded && { isExcluded: true }
    }
  ];
}

// src/guards/azure/words.ts
var azureWords = {
  scope: "subscription",
  kind: "assignment",
  probes: "types",
  generate: "data-boundary guards generate azure-policy",
  notAttached: "assign it, or keep it assigned, above the subscription, and take the subscription out of notScopes",
  leftOut: "take it out of notScopes and exemptions, or exempt the single resources that need it",
  notEnforced: "set enforcementMode to Default and the effect to Deny",
  exempting: "remove the exemption, or narrow it to single resources",
  partial: "assign it without selectors on types, for all resources",
  disjoint: "deny where location is notIn the list",
  blocking: "list the locations of the boundary by name"
};

// src/guards/clouds.ts
var clouds = {
  aws: { views: awsViews, words: awsWords, fresh: withoutKnown },
  azure: { views: azureViews, words: azureWords, fresh: withoutKnownScopes }
};
function viewsOf(guards, locations2, asOf) {
  const cloud = clouds[guards.provider];
  return cloud.views(guards, locations2, asOf);
}
function onlyOnce(found) {
  const known3 = /* @__PURE__ */ new Map();
  return found.flatMap((guards) => {
    const own = known3.get(guards.provider) ?? /* @__PURE__ */ new Set();
    known3.set(guards.provider, own);
    return freshOf(guards, own) ?? [];
  });
}
function freshOf(guards, known3) {
  const cloud = clouds[guards.provider];
  return cloud.fresh(guards, known3);
}
var wordsOf = (provider) => clouds[provider].words;

// src/guards/audit.ts
import { withId } from "./scan.js";

// src/guards/findings.ts


// src/guards/places-text.ts
function placesText(open2, most4 = 6) {
  const shown2 = open2.slice(0, most4).map(
    ({ location, name, countries }) => `${location} (${name}, ${countries.join("/") || "country unknown"})`
  );
  const more = open2.length - shown2.length;
  return `${shown2.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/guards/sentences.ts
function sentences(verdict, guards, scopes2) {
  const { provider, open: open2, state, coverage, reach, exemptions, blocked, wouldOpen = [] } = verdict;
  const words2 = wordsOf(provider);
  const { scope, kind, generate, probes, unreachable } = words2;
  const here = scopes2 === 1 ? `${scope} ${verdict.name} (${verdict.scope})` : `${scopes2} ${scope}s`;
  const names = guards.map(({ name }) => name).join(", ") || "The guards";
  const isOne = guards.length === 1;
  const all = `all ${coverage.locations} locations outside of the boundary`;
  const still = wouldOpen.length === 0 ? "" : ` Even if it held, ${wouldOpen.slice(0, 6).join(", ")}${wouldOpen.length > 6 ? ` and ${wouldOpen.length - 6} more` : ""} would stay open.`;
  if (state === "does-not-apply" && unreachable)
    return { detail: `No guard can reach ${here}: ${unreachable.why}.`, fix: unreachable.fix };
  switch (state) {
    case "no-guard":
      return {
        detail: `No guard reaches ${here}: data can be created in ${all}.`,
        fix: `attach what "${generate}" prints at the top`
      };
    case "does-not-apply":
    case "not-attached": {
      const [missed] = reach.missed.filter(({ id }) => guards.some((one) => one.id === id));
      return {
        detail: `${names} ${isOne ? "does" : "do"} not reach ${here}: ${isOne && missed?.why || "attached elsewhere"}. Data can be created in ${all}.${still}`,
        fix: words2.notAttached
      };
    }
    case "not-enforced":
      return {
        detail: `${names} ${isOne ? "is" : "are"} not enforced in ${here}: ${reach.missed.find(({ id }) => guards.some((one) => one.id === id))?.why ?? "it only reports"}. Data can be created in ${all}.${still}`,
        fix: words2.notEnforced
      };
    case "exempted":
    case "exempts-everyone": {
      const who = exemptions.filter(({ isExpected }) => !isExpected).map((one) => one.who);
      const until = exemptions.find((one) => one.until !== void 0)?.until;
      return {
        detail: `${names} ${isOne ? "exempts" : "exempt"} everyone in ${here}: ${who.join(", ") || "every principal passes"}${until === void 0 ? "" : ` until ${until.slice(0, 10)}`}. Data can be created in ${all}.${still}`,
        fix: words2.exempting
      };
    }
    case "left-out": {
      const groups = (verdict.leftOut ?? []).map(
        ({ id, until }) => until === void 0 ? id : `${id} (exempt until ${until.slice(0, 10)})`
      );
      return {
        detail: `${names} ${isOne ? "leaves" : "leave"} out a part of ${here}: ${groups.slice(0, 6).join(", ")}${groups.length > 6 ? ` and ${groups.length - 6} more` : ""}. Data can be created there outside of the boundary.`,
        fix: words2.leftOut
      };
    }
    case "wider": {
      const whole = open2.filter((one) => one.probes === void 0);
      const { isDenyList: isDenyList2 } = verdict;
      const some = [...new Set(open2.flatMap((one) => one.probes ?? []))];
      const others = some.length === 0 ? "" : ` In ${open2.length - whole.length} others ${listed(some)} can be used.`;
      return {
        detail: `${names} ${isOne ? "lets" : "let"} data be created outside of the boundary in ${here}: ${placesText(whole)}.${others}${isDenyList2 ? byName2(isOne, blocked) : ""}`,
        fix: isDenyList2 ? words2.disjoint : `remove ${whole.length === 1 ? "this location" : "these locations"} from the ${kind}'s list, by name and without wildcards`
      };
    }
    case "partial": {
      const where = open2.length === coverage.locations ? all : placesText(open2);
      const stopped = coverage.closed.length > 0 && coverage.closed.length < coverage.open.length ? `${isOne ? "stops" : "stop"} ${listed(coverage.closed)} alone in ${here}:` : `${isOne ? "does" : "do"} not stop all ${probes} in ${here}:`;
      return {
        detail: `${names} ${stopped} ${listed(coverage.open)} can be used in ${where}.`,
        fix: words2.partial
      };
    }
    case "disjoint":
      return {
        detail: `${names} ${isOne ? "closes" : "close"} every location of the boundary in ${here} and ${isOne ? "opens" : "open"} others: ${placesText(open2)}. The condition is the wrong way round.`,
        fix: words2.disjoint
      };
    case "reversed": {
      const { closed, probes: some } = verdict.reversed;
      const isHeld = verdict.enforcement === "deny";
      const verb = isHeld ? isOne ? "closes" : "close" : "would close";
      const missed = reach.missed.find(({ id }) => guards.some((one) => one.id === id));
      const unheld = missed?.why ?? (isOne ? "it exempts everyone" : "they exempt everyone");
      const where = open2.length === coverage.locations ? all : placesText(open2);
      return {
        detail: `${names} ${verb} ${listed(closed)} of the boundary in ${here}${some ? ` for ${listed(some)}` : ""}${isHeld ? "" : ` if ${isOne ? "it" : "they"} held (${unheld})`}, and data can be created in ${where}. The condition is the wrong way round.`,
        fix: words2.disjoint
      };
    }
    default:
      return {
        detail: `${names} ${isOne ? "closes" : "close"} every location of the boundary (${blocked.join(", ")}) in ${here}, and all others.`,
        fix: words2.blocking
      };
  }
}
var byName2 = (isOne, blocked) => ` ${isOne ? "It denies" : "They deny"} locations by name${blocked.length === 0 ? "" : ` (${listed(blocked)} of the boundary among them)`}, so that every other location, and each new one, is open.`;
var most = 10;
var listed = (all) => `${all.slice(0, most).join(", ")}${all.length > most ? ` and ${all.length - most} more` : ""}`;

// src/guards/findings.ts
var ruleOf2 = {
  equal: void 0,
  narrower: void 0,
  "not-readable": void 0,
  undecidable: void 0,
  "does-not-apply": "guard-not-reaching",
  "not-attached": "guard-not-reaching",
  "no-guard": "guard-missing",
  exempted: "guard-exempts-everyone",
  "exempts-everyone": "guard-exempts-everyone",
  "not-enforced": "guard-not-enforced",
  wider: "guard-wider",
  partial: "guard-wider",
  "left-out": "guard-not-reaching",
  disjoint: "guard-disjoint",
  reversed: "guard-disjoint",
  "blocks-boundary": "guard-disjoint"
};
function findingsOf(verdicts, { levelOf: ruledLevel, exceptionOf }, hide) {
  const groups = /* @__PURE__ */ new Map();
  for (const whole of verdicts.flatMap(faultsOf)) {
    const verdict = hide(whole);
    const rule = ruleOf2[verdict.state];
    if (rule === void 0) continue;
    const level = ruledLevel(rule, levelOf(verdict));
    if (level === "off") continue;
    const exception = exceptionOf(
      rule,
      whole,
      guardsOf(whole).map(({ id }) => id)
    );
    const { provider, state, open: open2, blocked } = verdict;
    const key = JSON.stringify([
      provider,
      state,
      open2,
      blocked,
      guardsOf(verdict),
      untilOf(verdict),
      verdict.leftOut,
      verdict.reversed,
      verdict.isDenyList,
      level,
      exception
    ]);
    groups.set(key, [...groups.get(key) ?? [], { verdict, rule, level, exception }]);
  }
  return [...groups.values()].map(findingOf).sort(bySeverity);
}
function faultsOf(verdict) {
  const { state, leftOut: leftOut2, reversed } = verdict;
  const isPart = leftOut2 !== void 0 && (state === "wider" || state === "partial");
  return [
    verdict,
    ...isPart ? [{ ...verdict, state: "left-out", open: [] }] : [],
    ...reversed && state !== "reversed" ? [{ ...verdict, state: "reversed", enforcement: "deny" }] : []
  ];
}
function findingOf(group2) {
  const [{ verdict: first, rule, level, exception }] = group2;
  const scopes2 = group2.map(({ verdict: { scope, name } }) => ({ scope, name }));
  const guards = guardsOf(first);
  return {
    rule,
    level,
    provider: first.provider,
    ...sentences(first, guards, scopes2.length),
    guards,
    scopes: scopes2,
    open: first.open,
    ...first.state === "left-out" && first.leftOut && { leftOut: first.leftOut },
    ...exception && { exception },
    fingerprint: createHash("sha256").update(
      JSON.stringify([
        rule,
        guards.map(({ id }) => id),
        scopes2.map(({ scope }) => scope).sort(),
        first.open.map(({ location }) => location).sort(),
        ...first.state === "left-out" && first.leftOut ? [first.leftOut.map(({ id }) => id).sort()] : []
      ])
    ).digest("hex")
  };
}
function guardsOf({ reach, open: open2, state, leftOut: leftOut2 = [], reversed }) {
  if (state === "reversed") return reversed.guards;
  const all = [...reach.guards, ...reach.missed];
  if (state === "left-out") {
    const by = new Set(leftOut2.flatMap((one) => one.by));
    return reach.guards.filter(({ id }) => by.has(id));
  }
  const opening = new Set(open2.flatMap(({ openedBy }) => openedBy));
  return state === "blocks-boundary" || state === "disjoint" || state === "partial" ? reach.guards : all.filter(({ id }) => opening.has(id));
}
var untilOf = ({ state, exemptions }) => state === "exempted" || state === "exempts-everyone" ? exemptions : void 0;
var levelOf = ({ state, provider }) => state === "does-not-apply" && wordsOf(provider).unreachable ? "note" : "error";
var order = { error: 0, warning: 1, note: 2 };
var bySeverity = (a, b) => order[a.level] - order[b.level] || compare(a.provider, b.provider) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/guards/reversal.ts
function reversalIn(within, out, { probes, candidates }, from) {
  const rank = supposals.indexOf(from);
  const holding = candidates.filter((one) => supposals.indexOf(one.from) <= rank);
  const closed = /* @__PURE__ */ new Set();
  const guards = /* @__PURE__ */ new Set();
  const [wrong, right] = [[], []];
  let tried = 0;
  for (const probe of probes) {
    const inside = within.filter((row) => isClosed(row, probe));
    if (out.every((row) => isClosed(row, probe))) continue;
    tried++;
    const byGuard = (row) => isClosed(row, probe) ? holding.filter(({ closes }) => closes(row.location.code, probe)) : [];
    const isUnguarded = (row) => !row.undecided.has(probe) && byGuard(row).length === 0;
    const isWrong = out.some(({ open: open2 }) => open2.has(probe)) && inside.length > 0 && (inside.length === within.length || out.every(isUnguarded));
    const closing = isWrong ? inside.filter((row) => byGuard(row).length > 0) : [];
    if (closing.length > 0) wrong.push(probe);
    else if (!out.every(isUnguarded)) right.push(probe);
    for (const row of closing) {
      closed.add(row.location.code);
      for (const one of byGuard(row)) guards.add(one);
    }
  }
  return wrong.length === 0 ? void 0 : {
    guards: [...guards],
    closed: [...closed],
    ...wrong.length < tried && { probes: wrong },
    from,
    isAll: right.length === 0
  };
}
var isClosed = ({ open: open2, undecided }, probe) => !open2.has(probe) && !undecided.has(probe);
var nowhere = "zz-nowhere-1";
var isDenyList = ({ closes }, locations2, probes) => probes.every(
  (probe) => !closes(nowhere, probe) || locations2.every(({ code }) => closes(code, probe))
);
var opensNew = ({ candidates }, probes) => {
  const held = candidates.filter(({ from }) => from === "as-is");
  return probes.some((probe) => !held.some(({ closes }) => closes(nowhere, probe)));
};

// src/guards/verdict.ts
function verdictOn(view, countries) {
  const isInside = ({ countries: of }) => of.length > 0 && of.every((country2) => countries.has(country2));
  const inside = view.locations.filter(isInside);
  const outside = view.locations.filter((one) => !isInside(one));
  const grid = (locations2, supposal) => locations2.map((location) => rowOf(view, location, supposal));
  const out = grid(outside, "as-is");
  const within = grid(inside, "as-is");
  const moving = movingIn(view, [...out, ...within]);
  const isFull = (row) => row.open.size > 0 && moving.every((probe) => row.open.has(probe));
  const closesAny = (supposal) => grid(outside, supposal).some((row) => !moving.every((probe) => row.open.has(probe)));
  const open2 = out.filter((row) => row.open.size > 0);
  const blocked = within.filter((row) => row.open.size + row.undecided.size === 0);
  const isClosedRow = (row) => row.open.size + row.undecided.size === 0;
  const unsure = out.filter((row) => !isFull(row) && row.undecided.size > 0);
  const whys2 = reasonsOf([...out, ...within]);
  const isClosing = (locations2) => ({ closes }) => closesIn(closes, locations2, view.probes);
  const relevant = view.candidates.filter(isClosing(outside));
  const isAllBlocked = inside.length > 0 && blocked.length === inside.length;
  const leftOut2 = view.leftOut?.(outside.map(({ code }) => code)) ?? [];
  const reversal = open2.length === 0 ? void 0 : reversalIn(within, out, view, "as-is");
  let supposed = reversal;
  const state = stateOf();
  const reversed = state === "reversed" ? supposed : state === "disjoint" ? void 0 : reversal;
  const held = heldBy(state);
  const isByName = isOpenByName();
  const openCodes = new Set(open2.map(({ location }) => location.code));
  return {
    provider: view.provider,
    scope: view.scope,
    name: view.name,
    path: view.path,
    state,
    direction: directionOf(),
    enforcement: state === "reversed" ? heldAs[supposed.from] : enforcementOf(state),
    reach: {
      // One that is the wrong way round closes the boundary alone.
      guards: concerned().filter(({ from }) => from === "as-is" || from === "nobody-exempt").map(guardIn),
      missed: (state === "reversed" ? concerned() : relevant).filter(({ from }) => from === "enforced" || from === "reaching").map(missedGuard)
    },
    coverage: {
      closed: view.named(view.probes.filter((probe) => out.every((row) => isClosed2(row, probe)))),
      open: view.named(view.probes.filter((probe) => !out.every((row) => isClosed2(row, probe)))),
      locations: outside.length
    },
    open: open2.map((row) => openLocation(row)),
    closed: out.filter(isClosedRow).map(({ location }) => location.code),
    ...unsure.length > 0 && view.unguardable === void 0 && {
      undecidedAt: unsure.map((row) => ({ location: row.location.code, why: reasonsOf([row]) }))
    },
    ...held !== "as-is" && {
      wouldOpen: grid(outside, held).filter((row) => row.open.size > 0).map(({ location }) => location.code)
    },
    ...leftOut2.length > 0 && { leftOut: leftOut2 },
    ...reversed && {
      reversed: {
        guards: reversed.guards.map(
          (one) => one.why === void 0 ? guardIn(one) : missedGuard(one)
        ),
        closed: reversed.closed,
        ...reversed.probes && { probes: view.named(reversed.probes) }
      }
    },
    ...isByName && { isDenyList: true },
    blocked: blocked.map(({ location }) => location.code),
    exemptions: view.exemptions,
    undecided: whys2,
    notes: [
      ...isByName && open2.length === 0 ? ["The guards deny locations by name: a location that they do not name is not denied."] : [],
      ...view.notes(
        out.filter((row) => moving.some((probe) => isClosed2(row, probe))).map(({ location }) => location.code),
        inside.map(({ code }) => code)
      )
    ]
  };
  function stateOf() {
    if (view.unguardable !== void 0) return "does-not-apply";
    const fully = open2.filter(isFull);
    if (fully.length > 0 && isAllBlocked) return "disjoint";
    if (fully.length > 0 && fully.length === outside.length) {
      if (closesAny("nobody-exempt")) return view.exemptState;
      if (closesAny("enforced")) return "not-enforced";
      if (!closesAny("reaching")) {
        supposed ??= reversalIfHeld();
        return supposed ? "reversed" : "no-guard";
      }
      return relevant.some(({ isExcluded }) => isExcluded) ? "does-not-apply" : "not-attached";
    }
    const isReversed = reversal?.isAll === true;
    if (fully.length > 0) return isReversed ? "reversed" : "wider";
    const undecided = reasonsOf(out);
    if (undecided.some(view.isUnread)) return "not-readable";
    if (open2.length > 0) return isReversed ? "reversed" : "partial";
    if (undecided.length > 0) return "undecidable";
    if (isAllBlocked) return "blocks-boundary";
    const unsureInside = within.filter((row) => row.undecided.size > 0 && row.open.size === 0);
    const isFault = unsureInside.some(
      (row) => [...row.undecided.values()].some((why) => view.mayOnlyClose?.(why) !== true)
    );
    if (isFault && within.every((row) => row.open.size === 0))
      return whys2.some(view.isUnread) ? "not-readable" : "undecidable";
    if (leftOut2.length > 0) return "left-out";
    return blocked.length + unsureInside.length > 0 ? "narrower" : "equal";
  }
  function directionOf() {
    if (state === "not-readable" || state === "undecidable") return "undecided";
    if (open2.length === 0)
      return isAllBlocked ? "disjoint" : blocked.length > 0 ? "narrower" : "equal";
    if (isAllBlocked) return "disjoint";
    if (reversal?.isAll) return "reversed";
    return openCodes.size === outside.length && open2.every(isFull) ? "open" : "wider";
  }
  function reversalIfHeld() {
    const candidates = view.candidates.filter(
      ({ from, at }) => from !== "reaching" || at.length === 0
    );
    for (const supposal of supposals.slice(1)) {
      const found = reversalIn(
        grid(inside, supposal),
        grid(outside, supposal),
        { ...view, candidates },
        supposal
      );
      if (found) return found;
    }
    return void 0;
  }
  function concerned() {
    if (state === "reversed") return supposed.guards;
    return state === "disjoint" ? view.candidates.filter(isClosing(inside)) : relevant;
  }
  function isOpenByName() {
    const blame = new Set(
      open2.flatMap((row) => blamed(row.location.code, [...row.open])).filter(({ from }) => from === "as-is")
    );
    if (state === "equal" || state === "narrower") return opensNew(view, moving);
    return state === "wider" && blame.size > 0 && [...blame].every((one) => isDenyList(one, view.locations, view.probes));
  }
  function openLocation(row) {
    const { location } = row;
    const probes = [...row.open];
    return {
      location: location.code,
      name: location.name,
      countries: location.countries,
      ...!isFull(row) && { probes: view.named(probes) },
      openedBy: blamed(location.code, probes).map(({ id }) => id)
    };
  }
  function blamed(code, probes) {
    if (state === "reversed") return supposed.guards;
    if (state === "disjoint")
      return view.candidates.filter((one) => one.from === "as-is" && isClosing(inside)(one));
    if (state === "partial") return relevant.filter(({ from }) => from === "as-is");
    if (held === "as-is")
      return relevant.filter(
        ({ closes, from }) => from === "as-is" && probes.some(
          (probe) => !closes(code, probe) && outside.some((other) => closes(other.code, probe))
        )
      );
    const would = relevant.filter(
      ({ closes, from, isExcluded }) => from === (held === "nobody-exempt" ? "as-is" : held) && (state !== "does-not-apply" || isExcluded === true) && probes.some((probe) => closes(code, probe))
    );
    const nowhere2 = would.filter(({ at }) => at.length === 0);
    return nowhere2.length > 0 ? nowhere2 : would;
  }
}
function heldBy(state) {
  if (state === "exempted" || state === "exempts-everyone") return "nobody-exempt";
  if (state === "not-enforced") return "enforced";
  return state === "not-attached" || state === "does-not-apply" ? "reaching" : "as-is";
}
var heldAs = {
  "as-is": "deny",
  "nobody-exempt": "exempted",
  enforced: "not-enforced",
  reaching: "none"
};
function enforcementOf(state) {
  if (state === "not-enforced") return "not-enforced";
  if (state === "exempted" || state === "exempts-everyone") return "exempted";
  if (state === "no-guard" || state === "not-attached" || state === "does-not-apply") return "none";
  return state === "not-readable" || state === "undecidable" ? "undecided" : "deny";
}
var guardIn = ({ id, name, at, file: file2, line }) => ({
  id,
  name,
  at,
  ...file2 !== void 0 && { file: file2 },
  ...line !== void 0 && { line }
});
var missedGuard = (one) => ({ ...guardIn(one), why: one.why ?? "" });
function movingIn({ probes, standsFor }, rows) {
  const some = probes.filter((probe) => rows.some(({ open: open2 }) => open2.has(probe)));
  const count = (of) => of.reduce((sum, probe) => sum + standsFor(probe), 0);
  return 2 * count(some) < count(probes) ? probes : some;
}
var isClosed2 = ({ open: open2, undecided }, probe) => !open2.has(probe) && !undecided.has(probe);
var reasonsOf = (rows) => [
  ...new Set(rows.flatMap(({ undecided }) => [...undecided.values()]))
];
var asked = /* @__PURE__ */ new WeakMap();
function closesIn(closes, locations2, probes) {
  const key = locations2.map(({ code }) => code).join();
  const known3 = asked.get(closes) ?? /* @__PURE__ */ new Map();
  asked.set(closes, known3);
  const is = known3.get(key) ?? locations2.some(({ code }) => probes.some((probe) => closes(code, probe)));
  known3.set(key, is);
  return is;
}
function rowOf(view, location, supposal) {
  const open2 = /* @__PURE__ */ new Set();
  const undecided = /* @__PURE__ */ new Map();
  for (const probe of view.probes) {
    const outcome = view.decide(location.code, probe, supposal);
    if (outcome.is === "allowed") open2.add(probe);
    if (outcome.is === "undecided") undecided.set(probe, outcome.why ?? "undecided");
  }
  return { location, open: open2, undecided };
}

// src/guards/audit.ts
function auditGuards(found, collected2, { boundary, asOf, places, rulings, estate, hide: hideIds = (it) => it }) {
  const codes = new Set(
    found.flatMap(({ provider }) => places(provider).flatMap(({ code, name }) => [code, name]))
  );
  const marked = found.flatMap(({ sensitive = [] }) => sensitive);
  const hideThem = hideSecrets(marked.filter((text4) => !codes.has(text4)));
  const hide = (it) => hideIds(hideThem(it));
  const views = found.flatMap((guards) => viewsOf(guards, places(guards.provider), asOf));
  const verdicts = views.map((view) => verdictOn(view, boundary.countries));
  const findings = findingsOf(verdicts, rulings, hide);
  return {
    boundary: { id: boundary.id, countries: [...boundary.countries].sort() },
    asOf,
    verdicts: hide(verdicts),
    findings,
    gaps: hide(
      [...collected2, ...gapsOf(views, verdicts)].map((gap) => {
        const exception = rulings.gapExceptionOf(gap);
        return { ...gap, ...exception && { exception } };
      })
    ).map(withId),
    notes: hide([...found.flatMap(({ notes }) => notes), ...rulings.notes()]),
    ...estate && { estate: hide(estate(verdicts)) }
  };
}
function gapsOf(views, verdicts) {
  const gaps = /* @__PURE__ */ new Map();
  for (const [i, verdict] of verdicts.entries()) {
    const { provider, scope, name } = verdict;
    for (const [why, places] of reasonsOf2(verdict)) {
      const isUnread = views[i].isUnread(why);
      const key = `${provider} ${isUnread} ${why}`;
      const known3 = gaps.get(key);
      gaps.set(key, {
        reason: isUnread ? "not-collected" : "unknown-value",
        provider,
        scope: known3?.scope ?? scope,
        resources: (known3?.resources ?? 0) + 1,
        detail: known3?.detail ?? `whether data can be created ${places} in ${name} is not decided: ${why}`,
        remedy: isUnread ? "let the audit read it, or export the documents and audit the files" : "test locations with keys and functions that docs/guards.md lists"
      });
    }
  }
  return [...gaps.values()];
}
function reasonsOf2({
  state,
  undecided,
  undecidedAt = []
}) {
  const reasons = /* @__PURE__ */ new Map();
  if (state === "not-readable" || state === "undecidable")
    for (const why of undecided)
      reasons.set(why, `${undecidedAt.length > 0 ? "outside" : "inside"} of the boundary`);
  for (const why of undecidedAt.flatMap((one) => one.why))
    if (!reasons.has(why)) {
      const at = undecidedAt.filter((one) => one.why.includes(why)).map((one) => one.location);
      const more = at.length > most2 ? ` and ${at.length - most2} more` : "";
      reasons.set(why, `at ${at.slice(0, most2).join(", ")}${more}`);
    }
  return reasons;
}
var most2 = 6;

// src/guards/estate.ts
import { sameId } from "./cli.js";
var most3 = 5;
function crossCheck(verdicts, findings, file2) {
  const byScope = new Map(verdicts.map((one) => [`${one.provider} ${sameId(one.scope)}`, one]));
  const notes = /* @__PURE__ */ new Map();
  let elsewhere = 0;
  for (const finding of findings) {
    const { provider, scope, id } = finding.resource;
    const verdict = byScope.get(`${provider} ${sameId(scope)}`);
    if (!verdict) {
      elsewhere++;
      continue;
    }
    const says = saysOf(verdict, finding);
    const { code } = finding.location;
    const key = `${says} ${verdict.provider} ${verdict.scope} ${code}`;
    const note = notes.get(key) ?? {
      says,
      provider: verdict.provider,
      scope: verdict.scope,
      name: verdict.name,
      location: code,
      countries: finding.location.countries,
      resources: 0,
      ids: []
    };
    note.resources++;
    if (note.ids.length < most3 && !note.ids.includes(id)) note.ids.push(id);
    notes.set(key, note);
  }
  return { file: file2, notes: [...notes.values()].sort(byScopeAndPlace), elsewhere };
}
function saysOf({ state, open: open2, coverage, ...verdict }, finding) {
  if (finding.role !== "home" || finding.verdict !== "outside") return "not-tested";
  if (state === "not-readable" || state === "undecidable") return "not-decided";
  const { code } = finding.location;
  if (!verdict.closed.includes(code)) {
    const passing = open2.find(({ location }) => location === code);
    if (!passing) return "not-tested";
    const { type } = finding.resource;
    const isClosed3 = coverage.closed.some(
      (one) => one.endsWith("/*") ? sameId(type).startsWith(sameId(one.slice(0, -1))) : sameId(one) === sameId(type)
    );
    return isClosed3 ? "exempt-or-older" : "open";
  }
  return "exempt-or-older";
}
var order2 = [
  "exempt-or-older",
  "open",
  "not-decided",
  "not-tested"
];
var byScopeAndPlace = (a, b) => order2.indexOf(a.says) - order2.indexOf(b.says) || compare2(`${a.provider} ${a.scope} ${a.location}`, `${b.provider} ${b.scope} ${b.location}`);
var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/guards/hide.ts
import { withoutAccounts } from "./scan.js";
var hideAccounts = (value) => hidden(value);
function hidden(value) {
  if (typeof value === "string") return withoutAccounts(value);
  if (Array.isArray(value)) return value.map(hidden);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === "file" ? one : hidden(one)])
  );
}

// src/guards/read/files.ts
import { UserError as UserError4 } from "./cli.js";

// src/guards/generate/scp.ts
import { UserError as UserError2 } from "./cli.js";

// src/guards/generate/print.ts
var printed = (document) => JSON.stringify(document, void 0, 2);
var sizeOf = (document) => printed(document).length;

// src/guards/generate/scp.ts
var scpLimit = 5120;
var globalServices = [
  ["account:*", "settings of the account; switching regions on is denied below"],
  ["aws-portal:*", "billing"],
  ["billing:*", "billing"],
  ["budgets:*", "billing"],
  ["ce:*", "billing"],
  ["consolidatedbilling:*", "billing"],
  ["cur:*", "billing"],
  ["freetier:*", "billing"],
  ["health:*", "notices of AWS about the account"],
  ["iam:*", "identities are global"],
  ["invoicing:*", "billing"],
  ["organizations:*", "the organization is global"],
  ["payments:*", "billing"],
  ["pricing:*", "price lists"],
  ["route53:*", "public DNS is global"],
  ["route53domains:*", "registered domains are global"],
  ["s3:ListAllMyBuckets", "lists the names of buckets of all regions"],
  ["shield:*", "protection of global endpoints"],
  ["sts:*", "sessions; the global endpoint is in us-east-1"],
  ["support:*", "cases with AWS"],
  ["tax:*", "billing"],
  ["trustedadvisor:*", "advice of AWS about the account"],
  ["wafv2:*", "web ACLs of CloudFront are in us-east-1; all other regions are denied below"]
];
function generateScp({ regions, boundary, exempt }) {
  const deny = (Sid, scope, Condition) => ({
    Sid,
    Effect: "Deny",
    ...scope,
    Resource: "*",
    Condition: withExempt(Condition, exempt)
  });
  const outside = (key, more = []) => ({
    StringNotEquals: { [key]: [...regions, ...more] }
  });
  const anyOutside = (key) => ({
    "ForAnyValue:StringNotEquals": { [key]: [...regions] }
  });
  const statements = [
    deny(
      "DenyOutsideTheBoundary",
      { NotAction: globalServices.map(([action]) => action) },
      outside("aws:RequestedRegion")
    ),
    deny(
      "DenyWebAclsOutside",
      { Action: "wafv2:*" },
      outside("aws:RequestedRegion", ["us-east-1"])
    ),
    deny(
      "DenySwitchingRegionsOn",
      { Action: "account:EnableRegion" },
      outside("account:TargetRegion")
    ),
    deny("DenyKeysToOtherRegions", { Action: "kms:ReplicateKey" }, outside("kms:ReplicaRegion")),
    deny(
      "DenySecretsToOtherRegions",
      { Action: ["secretsmanager:CreateSecret", "secretsmanager:ReplicateSecretToRegions"] },
      anyOutside("secretsmanager:AddReplicaRegions")
    ),
    deny(
      "DenyBackupsToOtherRegions",
      { Action: "backup:CopyFromBackupVault" },
      {
        "ForAnyValue:ArnNotLike": {
          "backup:CopyTargets": regions.map((region) => `arn:*:backup:${region}:*:backup-vault:*`)
        }
      }
    )
  ];
  return {
    documents: packed(statements, scpLimit),
    companion: [
      `Service control policies for ${boundary}: only ${regions.join(", ")}.`,
      "Exempt from the region list, as these services have one endpoint for all regions:",
      ...globalServices.map(([action, why]) => `  ${action}: ${why}`),
      ...exempt.map((arn) => `  ${arn}: named with --exempt`),
      "Attach to the root and keep FullAWSAccess; try it on a test unit first. The management account is never held by it.",
      "New regions stay closed until you generate it again."
    ]
  };
}
function withExempt(condition, exempt) {
  return exempt.length === 0 ? condition : { ...condition, ArnNotLike: { "aws:PrincipalArn": [...exempt] } };
}
function packed(statements, limit) {
  const documents = [];
  for (const statement of statements) {
    if (sizeOf({ Version: "2012-10-17", Statement: [statement] }) > limit)
      throw new UserError2(
        `guards generate scp: the statement ${statement.Sid} is longer than the ${limit.toLocaleString("en")} characters of a policy; exempt fewer principals, by a path that they share`
      );
    const last = documents.at(-1);
    if (last && sizeOf({ ...last, Statement: [...last.Statement, statement] }) <= limit)
      last.Statement.push(statement);
    else documents.push({ Version: "2012-10-17", Statement: [statement] });
  }
  return documents;
}

// src/guards/read/json-values.ts
import { hasDuplicateKeys } from "./scan.js";
import { UserError as UserError3 } from "./cli.js";
import { jsonFault } from "./scan.js";
function jsonValues(text4, file2) {
  try {
    return [{ value: jsonValue(text4, file2), text: text4, line: 1 }];
  } catch (error) {
    if (error instanceof UserError3) throw error;
    const parts2 = objectsIn(text4);
    if (parts2.length < 2) throw notJson(file2, error);
    let line = 1;
    return parts2.map((part) => {
      const begins = line;
      line += part.split("\n").length - 1;
      try {
        return { value: jsonValue(part, file2), text: part, line: begins };
      } catch (fault) {
        if (fault instanceof UserError3) throw fault;
        throw notJson(file2, fault);
      }
    });
  }
}
function jsonValue(text4, file2) {
  const value = JSON.parse(text4);
  if (isTooDeep(value))
    throw new UserError3(
      `${file2}: its values are nested more than ${deepest} levels deep; name policy documents, which have a few`
    );
  if (hasDuplicateKeys(text4, value))
    throw new UserError3(
      `${file2}: an object in it names a key twice, so that it is not known which one counts; keep one of them`
    );
  return value;
}
var deepest = 200;
function isTooDeep(value) {
  let level = [value];
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap(
      (one) => typeof one === "object" && one !== null ? Object.values(one) : []
    );
    if (level.length === 0) return false;
  }
  return true;
}
var notJson = (file2, error) => new UserError3(
  `${file2}: is not JSON (${jsonFault(error)}); name policy documents, a Terraform plan as JSON (terraform show -json), or ARM records`
);
function objectsIn(text4) {
  const parts2 = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: token2 } of text4.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token2 === "{" || token2 === "[") depth++;
    if ((token2 === "}" || token2 === "]") && --depth === 0) {
      parts2.push(text4.slice(start, index + 1));
      start = index + 1;
    }
  }
  return text4.slice(start).trim() === "" ? parts2 : [...parts2, text4.slice(start)];
}

// src/guards/aws/grammar.ts
function rejectionOf(document, kind) {
  const { Version, Statement, Id: _, ...other } = Object(document);
  const [unknown2] = Object.keys(other);
  if (unknown2 !== void 0) return `it has an element "${unknown2}"`;
  if (Version !== "2012-10-17") return `its Version is not "2012-10-17"`;
  const statements = Array.isArray(Statement) ? Statement : [Statement];
  if (statements.length === 0) return "it has no statement";
  const sids = /* @__PURE__ */ new Set();
  for (const [i, statement] of statements.entries()) {
    const why = faultOf2(statement, kind);
    if (why !== void 0) return `statement ${i + 1} ${why}`;
    const { Sid } = statement;
    if (Sid !== void 0 && sids.has(Sid)) return `statement ${i + 1} has the Sid of another one`;
    sids.add(Sid);
  }
  return void 0;
}
var elements = /* @__PURE__ */ new Set([
  "Sid",
  "Effect",
  "Principal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition"
]);
function faultOf2(statement, kind) {
  if (!isObject(statement)) return "is not an object";
  const unknown2 = Object.keys(statement).find((name) => !elements.has(name));
  if (unknown2 !== void 0) return `has an element "${unknown2}"`;
  const { Sid, Effect, Principal, Action, NotAction, Resource, NotResource, Condition } = statement;
  if (Sid !== void 0 && typeof Sid !== "string") return "has a Sid that is not a string";
  if (kind === "scp" && Principal !== void 0) return 'has an element "Principal"';
  if (kind === "rcp" && Principal === void 0) return "has no Principal";
  if (kind === "rcp" ? Effect !== "Deny" : Effect !== "Allow" && Effect !== "Deny")
    return kind === "rcp" ? "has another Effect than Deny" : "has no Effect of Allow or Deny";
  if (kind === "rcp" && NotAction !== void 0) return 'has an element "NotAction"';
  return oneOfBoth("Action", Action, NotAction, isAction) ?? oneOfBoth("Resource", Resource, NotResource, isResource) ?? (Condition === void 0 ? void 0 : faultOfCondition(Condition));
}
function oneOfBoth(name, one, not2, is) {
  if (one === void 0 === (not2 === void 0))
    return one === void 0 ? `has no ${name}` : `has both ${name} and Not${name}`;
  const values = listOf(one ?? not2);
  if (values.length === 0) return `has an empty list of ${name}`;
  const wrong = values.find((value) => typeof value !== "string" || !is(value));
  return wrong === void 0 ? void 0 : `has ${name} ${shown(wrong)}, which is none`;
}
var isAction = (text4) => text4 === "*" || /^(?:\*|[\w-]+):[\w*?-]+$/.test(text4);
var isResource = (text4) => text4 === "*" || /^arn:(?:(?:\$\{[^}]*\}|[^:])*:){4}./s.test(text4);
function faultOfCondition(condition) {
  if (!isObject(condition)) return "has a Condition that is not an object";
  for (const [operator, tests] of Object.entries(condition)) {
    if (!isObject(tests)) return `has a condition ${shown(operator)} without keys`;
    for (const [key, values] of Object.entries(tests)) {
      if (!/^[\w-]+:./.test(key)) return `tests ${shown(key)}, which is not a condition key`;
      const wrong = listOf(values).find(
        (value) => !["string", "number", "boolean"].includes(typeof value)
      );
      if (wrong !== void 0) return `compares ${key} with what is not a value`;
    }
  }
  return void 0;
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var listOf = (value) => Array.isArray(value) ? value : [value];
var shown = (value) => {
  const text4 = JSON.stringify(value) ?? "nothing";
  return text4.length > 60 ? `${text4.slice(0, 59)}\u2026` : text4;
};

// src/guards/read/aws-files.ts
var fullAccess = {
  id: "p-FullAWSAccess",
  name: "FullAWSAccess",
  kind: "scp",
  document: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }
};
function kindOfDocument(value) {
  if (typeof Object(value).ec2_attributes === "object")
    return "declarative";
  if (!("Statement" in Object(value))) return void 0;
  const statements = statementsOf(value);
  const named3 = statements.filter((one) => "Principal" in one || "NotPrincipal" in one);
  if (named3.length < statements.length || named3.length === 0) return "scp";
  return named3.every(({ Principal }) => isAll(Principal)) ? "rcp" : void 0;
}
var isAll = (principal2) => principal2 === "*" || Object(principal2).AWS === "*";
function checked2(policy, size) {
  const { kind, document } = policy;
  if (kind === "declarative" || document === void 0) return policy;
  const rejected = rejectionOf(document, kind) ?? (size > scpLimit ? `it has ${size} characters, and a policy takes ${scpLimit.toLocaleString("en")}` : void 0);
  return rejected === void 0 ? policy : { ...policy, rejected };
}
function rejectedAsBoth(document) {
  const [asResource, asService] = [rejectionOf(document, "rcp"), rejectionOf(document, "scp")];
  return asResource === void 0 || asService === void 0 || asService === asResource ? asResource : `as a service control policy, ${asService}; as a resource control policy, ${asResource}`;
}
function rejectedGaps(policies) {
  return policies.flatMap(
    ({ rejected, name, file: file2 = name, line }) => rejected === void 0 ? [] : [
      {
        reason: "unknown-value",
        provider: "plan",
        scope: file2,
        detail: `AWS would not take the policy ${name}, so that it guards nothing: ${rejected}`,
        remedy: "correct the document; the grammar is that of AWS Organizations",
        declared: { file: file2, ...line !== void 0 && { line } }
      }
    ]
  );
}
function partitionOf(policies) {
  const text4 = JSON.stringify(policies);
  return /"eusc-[a-z]+-/.test(text4) && !/"eu-[a-z]+-\d"/.test(text4) ? "aws-eusc" : "aws";
}
var types = {
  SERVICE_CONTROL_POLICY: "scp",
  RESOURCE_CONTROL_POLICY: "rcp",
  DECLARATIVE_POLICY_EC2: "declarative"
};
var kindOfType = (type) => typeof type === "string" && Object.hasOwn(types, type) ? types[type] : void 0;
function policyIn(value, file2, number) {
  const kind = kindOfDocument(value);
  const name = number === 0 ? file2 : `${file2}#${number + 1}`;
  if (kind) {
    const policy = { id: name, name, kind, document: value, file: file2 };
    const rejected = kind === "rcp" ? rejectedAsBoth(value) : void 0;
    return rejected === void 0 ? checked2(policy, JSON.stringify(value).length) : { ...policy, rejected };
  }
  const { Policy } = Object(value);
  const described = kindOfType(Policy?.PolicySummary?.Type);
  if (!Policy || !described || typeof Policy.Content !== "string") return void 0;
  try {
    const { Id = name, Name = name } = Policy.PolicySummary;
    const document = jsonValue(Policy.Content, file2);
    return checked2({ id: Id, name: Name, kind: described, document, file: file2 }, 0);
  } catch {
    return void 0;
  }
}
function asAttached(all) {
  const policies = all.filter(({ rejected }) => rejected === void 0);
  const allows = hasOwnAllow(policies);
  const beside = allows ? [] : [fullAccess];
  return {
    provider: "aws",
    partition: partitionOf(policies),
    nodes: [
      {
        id: "root",
        name: "root",
        kind: "root",
        policies: [...beside, ...policies].map(({ id }) => id),
        ...allows && { maybeFull: maybeFull("the root") }
      },
      {
        id: "000000000000",
        name: "any member account",
        kind: "account",
        parent: "root",
        policies: [fullAccess.id]
      },
      // One that a deny leaves out by its id has no guard.
      ...accountsLeftOut(policies).map((id) => ({
        id,
        name: id,
        kind: "account",
        parent: "root",
        policies: [fullAccess.id]
      }))
    ],
    policies: [fullAccess, ...policies],
    off: /* @__PURE__ */ new Set(),
    disabledRegions: /* @__PURE__ */ new Map(),
    notes: [
      `The documents do not say what they are attached to: audited as if all were attached to the root${allows ? ", without FullAWSAccess beside them" : ", beside FullAWSAccess"}.`
    ]
  };
}
function hasOwnAllow(policies) {
  const allows = policies.filter(({ kind }) => kind === "scp").flatMap(({ document }) => statementsOf(document)).filter(({ Effect }) => Effect === "Allow");
  const isFull = ({ Action, Resource, Condition }) => Condition === void 0 && valuesOf(Action).some((one) => one === "*" || one === "*:*") && valuesOf(Resource).includes("*");
  return allows.length > 0 && !allows.some(isFull);
}
var maybeFull = (name) => `the documents hold only where FullAWSAccess is taken off ${name}, which the files do not say`;
function accountsLeftOut(policies) {
  const texts = policies.flatMap(({ document }) => statementsOf(document)).filter(({ Effect }) => Effect === "Deny").flatMap(({ Condition, NotResource }) => [
    ...valuesOf(NotResource).flatMap((arn) => arn.split(":")[4] ?? []),
    ...Object.values(Object(Condition)).flatMap(
      (tests) => Object.entries(Object(tests)).flatMap(
        ([key, values]) => /^aws:(?:principal|resource)account$/i.test(key) ? valuesOf(values) : []
      )
    )
  ]);
  return [...new Set(texts.flatMap(accountLike))];
}
function accountLike(pattern) {
  if (!/^[\d*?]*\d[\d*?]*$/.test(pattern)) return [];
  const digits = pattern.replaceAll("?", "0");
  const missing = "0".repeat(Math.max(0, 12 - digits.replaceAll("*", "").length));
  const one = digits.replace("*", missing).replaceAll("*", "");
  return one.length === 12 ? [one] : [];
}

// src/guards/read/arm-template.ts
var group = "/providers/Microsoft.Management/managementGroups/deployed";
var idOf = (type, name) => `${group}/providers/${type}/${name}`;
var listed2 = (template) => Object.entries(Object(memberOf(template, "resources") ?? {})).map(
  ([key, resource]) => [key, Object(resource)]
);
var nestedDeployments = (value) => listed2(value).flatMap(
  ([key, resource]) => /^Microsoft\.Resources\/deployment/i.test(String(resource.type)) && /templateLink"|Microsoft\.Authorization\/policy/i.test(JSON.stringify(resource)) ? [key] : []
);
function resourcesOf(template) {
  const parameters = Object(template["parameters"] ?? {});
  const scope = {
    parameter: (name) => parameters[name]?.defaultValue ?? new Unknown(`the parameter ${name} has no value`),
    field: () => new Unknown("depends on a field"),
    current: () => new Unknown("depends on current()")
  };
  const filled = (value) => {
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
    const result = typeof value === "string" ? named2(value) ?? valueIn(value, scope) : value;
    return result instanceof Unknown ? value : result;
  };
  return listed2(template).flatMap(
    ([
      key,
      { type = "", name, properties, condition = true, copy, existing }
    ]) => {
      if (!/^Microsoft\.Authorization\/policy/i.test(type) || existing === true) return [];
      const isDeployed = filled(condition);
      if (isDeployed === false || isDeployed === "false") return [];
      const plain4 = String(filled(name));
      const own = Object(filled(properties) ?? {});
      const isAssignment = /policyAssignments$/i.test(type);
      const deployed = isAssignment && own["scope"] === void 0 && { scope: group };
      const record2 = { id: idOf(type, plain4), name: plain4, properties: { ...own, ...deployed } };
      const open2 = [
        ...isDeployed === true ? [] : ["condition"],
        ...copy === void 0 ? [] : ["copy"],
        ...narrowing.filter((one) => isOpen(memberOf(own, one)))
      ];
      const perhaps = `${open2.join(" and ")} of ${plain4} is not known before the deployment`;
      return [{ record: record2, key, ...isAssignment && open2.length > 0 && { perhaps } }];
    }
  );
}
var narrowing = ["notScopes", "overrides", "resourceSelectors"];
var isOpen = (value) => typeof value === "string" ? /^\[(?!\[)/.test(value) : typeof value === "object" && value !== null && Object.values(value).some(isOpen);
function named2(text4) {
  const match = /^\[(?:\w*[rR]esourceId)\((?:[^']*)'(Microsoft\.Authorization\/policy\w+)',\s*'([^']+)'\)\]$/.exec(
    text4
  );
  return match ? idOf(match[1], match[2]) : void 0;
}

// src/guards/read/terraform-values.ts
function isPlan(value) {
  const { planned_values: planned, format_version: version2 } = Object(value);
  return typeof version2 === "string" && typeof planned === "object" && planned !== null;
}
function plannedResources(plan) {
  const {
    planned_values: planned,
    configuration,
    prior_state: prior,
    resource_changes: changes
  } = Object(plan);
  const all = changesOf(changes);
  const unknown2 = new Map(
    all.map(({ address, change }) => [
      address,
      Object(change?.after_unknown)
    ])
  );
  const sensitive = new Map(all.map(({ address, change }) => [address, change?.after_sensitive]));
  const references = /* @__PURE__ */ new Map();
  configured(configuration?.root_module, "", references);
  const read2 = (module, isData) => module === void 0 ? [] : [
    ...(module.resources ?? []).flatMap(
      ({ address = "", type = "", mode, values, ...more }) => mode === "data" === isData ? [
        {
          address,
          type,
          values: values ?? {},
          refersTo: (argument) => references.get(plain3(address))?.get(argument) ?? [],
          sensitive: markedTexts(
            values,
            isData ? more.sensitive_values : sensitive.get(address) ?? more.sensitive_values
          ),
          isUnknown: (argument) => !isData && hasTrue(unknown2.get(address)?.[argument])
        }
      ] : []
    ),
    ...(module.child_modules ?? []).flatMap((child) => read2(child, isData))
  ];
  return [
    ...read2(planned?.root_module, false),
    ...read2(prior?.values?.root_module, true),
    ...all.filter(isKept).map(beforeOf)
  ];
}
function removedResources(plan, places) {
  const { resource_changes: changes } = Object(plan);
  const all = changesOf(changes);
  const replaced = new Set(
    all.flatMap(
      ({ change: { actions = [], before } = {} }) => actions.includes("delete") && actions.includes("create") ? [Object(before).id] : []
    )
  );
  return all.filter((one) => {
    const { actions = [], before, after } = one.change ?? {};
    if (isKept(one) || typeof before !== "object" || before === null) return false;
    const [then, now] = [before, Object(after)];
    return actions.includes("delete") && !actions.includes("create") ? true : actions.some((action) => action === "delete" || action === "update") && places.some(
      (place) => then[place] !== void 0 && then[place] !== now[place] && !replaced.has(then[place])
    );
  }).map(beforeOf);
}
var changesOf = (changes) => (Array.isArray(changes) ? changes : []).filter(
  ({ deposed, mode }) => deposed === void 0 && mode !== "data"
);
var isKept = ({ change: { actions = [], before } = {} }) => actions.includes("forget") || actions.join() === "delete" && Object(before).skip_destroy === true;
var beforeOf = ({ address = "", type = "", change }) => ({
  address,
  type,
  values: Object(change?.before),
  refersTo: () => [],
  isUnknown: () => false,
  sensitive: markedTexts(change?.before, change?.before_sensitive)
});
var hasTrue = (value) => value === true || typeof value === "object" && value !== null && Object.values(value).some(hasTrue);
var plain3 = (address) => address.replaceAll(/\[[^\]]*\]/g, "");
function configured(module, prefix2, into) {
  for (const { address = "", expressions = {} } of module?.resources ?? [])
    into.set(
      `${prefix2}${address}`,
      new Map(
        Object.entries(expressions).map(([argument, expression]) => [
          argument,
          referencesIn(expression).map((name) => `${prefix2}${plain3(name)}`)
        ])
      )
    );
  for (const [name, { module: child }] of Object.entries(module?.module_calls ?? {}))
    configured(child, `${prefix2}module.${name}.`, into);
}
function referencesIn(expression) {
  if (Array.isArray(expression)) return expression.flatMap(referencesIn);
  const { references } = Object(expression);
  if (Array.isArray(references)) return references.filter((one) => typeof one === "string");
  return typeof expression === "object" && expression !== null ? Object.values(expression).flatMap(referencesIn) : [];
}
function referred(from, argument, among) {
  for (const name of from.refersTo(argument)) {
    const found = among.filter(
      ({ address }) => name === plain3(address) || name.startsWith(`${plain3(address)}.`)
    );
    const key = /\[[^\]]*\]$/.exec(from.address)?.[0];
    const hit = found.find(({ address }) => key !== void 0 && address.endsWith(key)) ?? found[0];
    if (hit) return hit;
  }
  return void 0;
}
var text2 = (value) => typeof value === "string" && value !== "" ? value : void 0;

// src/guards/read/group-tree.ts
function takeTree(parents, value) {
  const { id, type, properties, children, details } = Object(value);
  if (!/^(?:\/providers\/)?Microsoft\.Management\/managementGroups$/i.test(text2(type) ?? "") || !text2(id))
    return false;
  const inner = Object(properties);
  const said = Object(details ?? inner.details);
  if ("parent" in said) putBelow(parents, text2(id), text2(Object(said.parent).id));
  takeChildren(parents, text2(id), children ?? inner.children);
  return true;
}
function takeChildren(parents, above, children) {
  for (const child of Array.isArray(children) ? children : []) {
    const id = text2(child.id);
    if (id === void 0) continue;
    putBelow(parents, id, above);
    takeChildren(parents, id, child.children);
  }
}
function putBelow(parents, id, parent) {
  parents.set(id.toLowerCase(), parent ?? parents.get(id.toLowerCase()));
}
function isPlaced(parents, id) {
  const end = [id, ...chainOf(parents, id)].at(-1);
  return parents.has(end.toLowerCase()) ? parents.get(end.toLowerCase()) === void 0 : /managementGroups\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(end);
}
function chainOf(parents, id) {
  const chain = [];
  for (let at = parents.get(id.toLowerCase()); at !== void 0 && !chain.includes(at); ) {
    chain.push(at);
    at = parents.get(at.toLowerCase());
  }
  return chain;
}
function isBesides(parents, group2, other) {
  const above = new Set(chainOf(parents, other).map((one) => one.toLowerCase()));
  return !above.has(group2.toLowerCase()) && chainOf(parents, group2).some((one) => above.has(one.toLowerCase()));
}

// src/guards/read/json-lines.ts
function placeAt(place, pointer) {
  if (place === void 0) return {};
  const line = place.lineAt(pointer);
  return { file: place.file, ...line !== void 0 && { line } };
}
var deepest2 = 4;
var tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
function linesOf(text4, first = 1) {
  const lines = /* @__PURE__ */ new Map();
  const levels2 = [];
  let line = first;
  let counted2 = 0;
  let lastText = "";
  for (const { index, 0: token2 } of text4.matchAll(tokens)) {
    const top = levels2.at(-1);
    if (token2 === "{" || token2 === "[") {
      const path = top === void 0 ? "" : `${top.path}/${top.next}`;
      if (levels2.length < deepest2) {
        for (; counted2 < index; counted2++) if (text4[counted2] === "\n") line++;
        lines.set(path, line);
      }
      levels2.push({ isList: token2 === "[", path, next: "0", number: 0 });
    } else if (token2 === "}" || token2 === "]") levels2.pop();
    else if (token2 === ",") {
      if (top?.isList === true) top.next = String(++top.number);
    } else if (token2 === ":") {
      if (top !== void 0) top.next = lastText.slice(1, -1);
    } else lastText = token2;
  }
  return (pointer) => lines.get(pointer);
}

// src/guards/read/azure-files.ts
var azurePieces = () => ({
  definitions: /* @__PURE__ */ new Map(),
  assignments: [],
  exemptions: [],
  parents: /* @__PURE__ */ new Map(),
  notes: [],
  records: 0
});
var plannedIds = "/planned/";
function takeAzure(pieces, value, file2, at, perhaps) {
  const below = (path) => at && { ...at, pointer: `${at.pointer}/${path}` };
  const said = Object(value);
  if (Array.isArray(said["value"]))
    return said["value"].length > 0 && said["value"].map((one, i) => takeAzure(pieces, one, file2, below(`value/${i}`))).every(Boolean);
  if (typeof said["resources"] === "object" && said["resources"] !== null)
    return resourcesOf(said).map(
      ({ record: record3, key, perhaps: open2 }) => takeAzure(pieces, record3, file2, below(`resources/${key}`), open2)
    ).some(Boolean);
  if (takeTree(pieces.parents, said)) return true;
  if (memberOf(said, "if") !== void 0 && memberOf(said, "then") !== void 0)
    return takeAzure(pieces, { policyRule: said }, file2, at);
  const properties = Object(said["properties"] ?? said);
  const id = typeof said["id"] === "string" ? said["id"] : `${file2}#${pieces.records + 1}`;
  const record2 = {
    id,
    name: typeof said["name"] === "string" ? said["name"] : file2,
    properties,
    ...perhaps !== void 0 && { perhaps },
    ...at && placeAt(at.place, at.pointer)
  };
  if (memberOf(properties, "policyRule") !== void 0 || Array.isArray(memberOf(properties, "policyDefinitions")))
    pieces.definitions.set(id.toLowerCase(), record2);
  else if (typeof properties["policyAssignmentId"] === "string") pieces.exemptions.push(record2);
  else if (typeof properties["policyDefinitionId"] === "string") pieces.assignments.push(record2);
  else return false;
  pieces.records++;
  return true;
}
var presumed = "/providers/Microsoft.Management/managementGroups/presumed";
var isManagementGroup = (id) => /^\/providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(id);
var subscriptionIn = /^\/subscriptions\/[^/]+/i;
function asAssigned({
  definitions: definitions2,
  assignments,
  exemptions,
  parents,
  notes: presumptions
}) {
  const notes = [...new Set(presumptions)];
  const given3 = [...assignments];
  if (given3.length === 0) {
    given3.push(...assignedByDefault(definitions2));
    if (given3.some((one) => one.detached === void 0))
      notes.push(
        "The definitions are assigned by no record: audited as if each were assigned above all subscriptions, with its default parameters."
      );
  }
  const scopes2 = [...given3, ...exemptions].map(scopeOfAssignment);
  const named3 = [...scopes2, ...given3.flatMap(notScopesOf)];
  const groups = once(scopes2.filter((scope) => !subscriptionIn.test(scope)));
  const subscriptions = once(
    // Those of the tree are there whether or not a guard names them.
    [...named3, ...parents.keys()].flatMap((scope) => subscriptionIn.exec(scope)?.[0] ?? [])
  );
  const leftOut2 = once(
    given3.flatMap((one) => notScopesOf(one).filter((scope) => isManagementGroup(scope)))
  ).filter((id) => !groups.some((group2) => sameScope(group2, id)));
  const related = (id) => groups.filter(
    (group2) => (
      // Of one group alone all that is named is presumed to be below it.
      groups.length === 1 && isSubscription(id) && !parents.has(id.toLowerCase()) || [
        ...given3.flatMap(
          (one) => sameScope(scopeOfAssignment(one), group2) ? notScopesOf(one) : []
        ),
        ...exemptions.flatMap(
          (one) => isBelow(String(one.properties["policyAssignmentId"]), group2) ? [scopeOfAssignment(one)] : []
        )
      ].some((one) => isBelow(one, id))
    )
  );
  const place = (id, name, near) => {
    const above2 = once([...near, ...[id, ...near].flatMap((one) => chainOf(parents, one))]);
    const isKnown = [id, ...near].some((one) => isPlaced(parents, one));
    const maybe = groups.filter(
      (group2) => !above2.some((one) => sameScope(one, group2)) && !(isKnown && isPlaced(parents, group2)) && !isBesides(parents, group2, id)
    );
    return { id, name, above: above2, ...maybe.length > 0 && { maybeAbove: maybe } };
  };
  const nameOf = (id) => id.split("/").at(-1) || "tenant";
  const above = [...parents.values()].flatMap((id) => id ?? []);
  if (groups.some((group2) => !isPlaced(parents, group2)) && assignments.length > 0)
    notes.push(
      groups.length === 1 ? `The records do not say what is below ${nameOf(groups[0])}: audited as if every subscription that they name were.` : "The records do not say what is below which management group: each is audited by itself, and what depends on that is a gap."
    );
  return {
    provider: "azure",
    cloud: "AzureCloud",
    scopes: [
      ...[...groups, ...leftOut2].map((id) => ({ id, name: nameOf(id), above: [] })),
      ...once(above.filter((id) => ![...groups, ...leftOut2].some((one) => sameScope(one, id)))).map(
        (id) => ({ id, name: nameOf(id), above: [] })
      ),
      ...subscriptions.map((id) => place(id, id.split("/")[2], related(id))),
      // Others than those that are named may be there, and below a management group that is left out.
      ...subscriptions.length === 0 && groups.length === 0 ? [place("/subscriptions/any", "any subscription", [])] : [],
      ...groups.length === 1 ? [place("/subscriptions/any", "any subscription", groups)] : [],
      ...[...groups.length > 1 ? groups : [], ...leftOut2].map(
        (id) => place(`/subscriptions/any-in-${nameOf(id)}`, `any subscription in ${nameOf(id)}`, [
          id,
          ...related(id)
        ])
      )
    ],
    assignments: given3,
    definitions: definitions2,
    exemptions,
    unreadExemptions: /* @__PURE__ */ new Map(),
    notes
  };
}
var sameScope = (a, b) => a.toLowerCase() === b.toLowerCase();
var isBelow = (id, above) => isAbove(above, id);
function assignedByDefault(definitions2) {
  const members2 = new Set(
    [...definitions2.values()].flatMap(
      ({ properties: { policyDefinitions } }) => (Array.isArray(policyDefinitions) ? policyDefinitions : []).map(({ policyDefinitionId = "" }) => policyDefinitionId.toLowerCase())
    )
  );
  return [...definitions2.values()].filter(({ id }) => !members2.has(id.toLowerCase())).map(({ id, name, file: file2, line, detached }) => ({
    id: `${presumed}/providers/Microsoft.Authorization/policyAssignments/${name ?? "presumed"}`,
    ...name !== void 0 && { name },
    properties: { policyDefinitionId: id, scope: presumed },
    ...detached !== void 0 && { detached },
    ...file2 !== void 0 && { file: file2 },
    ...line !== void 0 && { line }
  }));
}
var once = (ids) => ids.filter((id, i) => ids.findIndex((one) => one.toLowerCase() === id.toLowerCase()) === i);

// src/guards/read/join-azure.ts
function joinAzure(sources) {
  const gaps = [];
  const tenants = tenantsOf(sources);
  const isPlanned = tenants.some(
    ({ pieces }) => pieces.assignments.some(({ id }) => id.startsWith(plannedIds))
  );
  const guards = tenants.flatMap(({ pieces, sensitive }) => {
    if (pieces.records === 0) return [];
    const ids = new Set(pieces.assignments.map(({ id }) => id.toLowerCase()));
    const lost = pieces.exemptions.filter((one) => !ids.has(assignmentOf(one).toLowerCase()));
    const isAlone = ids.size + pieces.definitions.size === 0;
    if (isPlanned || isAlone && tenants.length > 1) gaps.push(...lost.map(lostExemption));
    if (isAlone && tenants.length > 1) return [];
    const joined = asAssigned(pieces);
    return [sensitive.length === 0 ? joined : { ...joined, sensitive }];
  });
  return { guards, gaps };
}
var assignmentOf = ({ properties }) => String(properties["policyAssignmentId"]);
function tenantsOf(sources) {
  let groups = [];
  for (const source of sources) {
    const keys = keysOf(source.pieces);
    const same2 = groups.filter((one) => !one.keys.isDisjointFrom(keys));
    groups = [
      ...groups.filter((one) => !same2.includes(one)),
      {
        keys: /* @__PURE__ */ new Set([...same2.flatMap((one) => [...one.keys]), ...keys]),
        of: [...same2.flatMap((one) => one.of), source]
      }
    ];
  }
  return groups.map(({ of }) => {
    const pieces = azurePieces();
    for (const one of of) take(pieces, one.pieces);
    return { pieces, sensitive: of.flatMap(({ sensitive }) => sensitive) };
  });
}
function take(to, from) {
  for (const [id, one] of from.definitions) to.definitions.set(id, one);
  for (const [id, parent] of from.parents)
    if (parent !== void 0 || !to.parents.has(id)) to.parents.set(id, parent);
  const known3 = new Set(to.assignments.map((one) => JSON.stringify([one.id, one.properties])));
  to.assignments.push(
    ...from.assignments.filter((one) => !known3.has(JSON.stringify([one.id, one.properties])))
  );
  to.exemptions.push(...from.exemptions);
  to.notes.push(...from.notes);
  to.records += from.records;
}
function keysOf({ definitions: definitions2, assignments, exemptions, parents }) {
  const subscription = /^\/subscriptions\/[^/]+/i;
  const scopes2 = [...assignments, ...exemptions].map(scopeOfAssignment).map((scope) => subscription.exec(scope)?.[0] ?? scope);
  return new Set(
    [
      ...scopes2,
      ...definitions2.keys(),
      ...assignments.map(({ id }) => id),
      ...assignments.map(({ properties }) => String(properties["policyDefinitionId"])),
      ...exemptions.map(assignmentOf),
      ...parents.keys()
    ].filter((id) => /^\/(?:subscriptions|providers\/microsoft\.management)\//i.test(id)).map((id) => id.toLowerCase())
  );
}
var lostExemption = (one) => ({
  reason: "unknown-value",
  provider: "plan",
  scope: one.file ?? one.id,
  detail: `the exemption ${one.name ?? one.id} is for ${assignmentOf(one)}, which no file holds by this id: what it leaves out is not known`,
  remedy: "name the assignment's record, or a plan that says its name and its scope",
  declared: { file: one.file ?? one.id, ...one.line !== void 0 && { line: one.line } }
});

// src/guards/read/terraform-aws.ts
var placesOfAttachment = ["policy_id", "target_id"];
function awsOfPlan(resources, removed, at, { unseen: unseen2, rejected, detached }) {
  const of = (type) => resources.filter((one) => one.type === type);
  const addresses = new Set(resources.map(({ address }) => address));
  const destroyed = removed.filter(({ address }) => !addresses.has(address));
  const policies = [
    ...of("aws_organizations_policy").flatMap((one) => policyOf(one, at, unseen2)),
    ...destroyed.filter(({ type }) => type === "aws_organizations_policy").flatMap((one) => policyOf(one, at, unseen2)).map((one) => ({ ...one, detached: "the plan destroys it" }))
  ];
  const nodes = /* @__PURE__ */ new Map();
  const root = "root";
  nodes.set(root, { id: root, name: "root", kind: "root", policies: [] });
  const units = of("aws_organizations_organizational_unit");
  const accounts = of("aws_organizations_account");
  const places = [...units, ...accounts];
  const parentOf = (one) => referred(one, "parent_id", units)?.address ?? knownNode(text2(one.values["parent_id"])) ?? root;
  function knownNode(id) {
    if (id === void 0) return void 0;
    const managed = places.find(({ values }) => values["id"] === id);
    if (managed) return managed.address;
    if (id.startsWith("r-")) return root;
    if (!nodes.has(id))
      nodes.set(id, {
        id,
        name: id,
        kind: /^\d{12}$/.test(id) ? "account" : "unit",
        parent: root,
        policies: []
      });
    return id;
  }
  for (const one of units)
    nodes.set(one.address, {
      id: one.address,
      name: text2(one.values["name"]) ?? one.address,
      kind: "unit",
      parent: parentOf(one),
      policies: []
    });
  for (const one of accounts)
    nodes.set(one.address, {
      id: one.address,
      name: text2(one.values["name"]) ?? one.address,
      kind: "account",
      parent: parentOf(one),
      policies: []
    });
  for (const one of of("aws_organizations_policy_attachment")) {
    const policy = referred(one, "policy_id", of("aws_organizations_policy"))?.address ?? policies.find(({ id }) => id === one.values["policy_id"])?.id ?? of("aws_organizations_policy").find(
      ({ values }) => text2(values["id"]) !== void 0 && values["id"] === one.values["policy_id"]
    )?.address;
    const target = referred(one, "target_id", places)?.address ?? knownNode(text2(one.values["target_id"])) ?? rootOf(one);
    const node = target === void 0 ? void 0 : nodes.get(target);
    if (policy === void 0) {
      const id = text2(one.values["policy_id"]);
      if (id !== fullAccess.id)
        (node ?? nodes.get(root)).unread ??= id === void 0 ? `which policy ${one.address} attaches is not known` : `policy ${id}, which ${one.address} attaches, is in no file`;
    } else if (node) node.policies = [...node.policies, policy];
    else {
      unseen2(one.address, "what the policy is attached to");
      nodes.get(root).unread ??= `what ${one.address} attaches ${policy} to is not known`;
    }
  }
  const lost = /* @__PURE__ */ new Set();
  for (const { type, address, values } of removed) {
    const [id, target] = [text2(values["policy_id"]), text2(values["target_id"])];
    if (type !== "aws_organizations_policy_attachment" || id === void 0) continue;
    const own = [...of("aws_organizations_policy"), ...destroyed].find(
      (one) => one.values["id"] === id
    );
    const policy = policies.findIndex((one) => one.id === own?.address);
    const isGone = destroyed.some((one) => one.values["id"] === target);
    if (policy < 0) {
      if (!isGone && id !== fullAccess.id) detached(address, id);
      continue;
    }
    policies[policy] = { detached: "the plan detaches it", ...policies[policy] };
    const node = isGone ? void 0 : knownNode(target);
    if (node !== void 0) lost.add(node);
  }
  if (policies.length === 0) return void 0;
  const organizations = of("aws_organizations_organization").map(({ values }) => values);
  rejected(rejectedGaps(policies));
  return complete(
    [...nodes.values()],
    policies.filter((one) => one.rejected === void 0),
    offIn(organizations),
    lost
  );
}
function offIn(organizations) {
  const off = /* @__PURE__ */ new Set();
  for (const { feature_set: features, enabled_policy_types: enabled } of organizations)
    for (const [type, kind] of switched)
      if (features === "CONSOLIDATED_BILLING" || Array.isArray(enabled) && !enabled.includes(type))
        off.add(kind);
  return off;
}
var switched = [
  "SERVICE_CONTROL_POLICY",
  "RESOURCE_CONTROL_POLICY",
  "DECLARATIVE_POLICY_EC2"
].flatMap((type) => {
  const kind = kindOfType(type);
  return kind ? [[type, kind]] : [];
});
var rootOf = (one) => one.refersTo("target_id").some((name) => /aws_organizations_organization\.[^.]+\.roots/.test(plain3(name))) ? "root" : void 0;
function policyOf({ address, values }, at, unseen2) {
  const kind = kindOfType(values["type"] ?? "SERVICE_CONTROL_POLICY");
  if (!kind) return [];
  const policy = { id: address, name: text2(values["name"]) ?? address, kind, ...at(address) };
  const content = text2(values["content"]);
  try {
    if (content !== void 0)
      return [checked2({ ...policy, document: jsonValue(content, policy.file) }, content.length)];
  } catch {
  }
  unseen2(address, "content");
  return [policy];
}
function complete(nodes, policies, off, lost) {
  const parents = new Set(nodes.flatMap(({ parent }) => parent ?? []));
  const presumed2 = nodes.filter(
    ({ kind, id, policies: own }) => kind !== "account" && (!parents.has(id) || own.length > 0 || lost.has(id))
  ).map(({ id, name }) => ({
    id: `any:${id}`,
    name: `any account in ${name}`,
    kind: "account",
    parent: id,
    policies: []
  }));
  const all = [...nodes, ...presumed2];
  return {
    provider: "aws",
    partition: partitionOf(policies),
    nodes: all.map((node) => {
      const own = policies.filter(({ id }) => node.policies.includes(id));
      return hasOwnAllow(own) ? { ...node, maybeFull: maybeFull(node.name) } : { ...node, policies: [fullAccess.id, ...node.policies] };
    }),
    policies: [fullAccess, ...policies],
    off,
    disabledRegions: /* @__PURE__ */ new Map(),
    notes: [
      "What the plan does not hold of the organization is not known: other policies, units and accounts are left out."
    ]
  };
}

// src/guards/read/terraform-azure.ts
var kinds3 = /^azurerm_(?:(?:management_group_)?policy_(?:definition|set_definition)|(management_group|subscription|resource_group|resource)_policy_(assignment|exemption))$/;
var scopeArgument = {
  management_group: "management_group_id",
  subscription: "subscription_id",
  resource_group: "resource_group_id",
  resource: "resource_id"
};
var placesOfAssignment = [...Object.values(scopeArgument), "policy_definition_id"];
function azureOfPlan(resources, removed, placeOf, {
  unseen: unseen2,
  detached
}) {
  const pieces = azurePieces();
  const take2 = (to, one, all) => {
    const { file: file2, line } = placeOf(one.address);
    const record2 = recordOf(one, all, unseen2);
    const at = { place: { file: file2, lineAt: () => line }, pointer: "" };
    takeAzure(to, record2, one.address, at, record2.perhaps);
  };
  for (const one of resources) if (kinds3.test(one.type)) take2(pieces, one, resources);
  if (pieces.assignments.length === 0)
    for (const [id, definition] of pieces.definitions)
      pieces.definitions.set(id, { ...definition, detached: "it is assigned to nothing" });
  takeRemoved(pieces, resources, removed, { take: take2, detached });
  if (pieces.records === 0) return void 0;
  takeGroups(pieces.parents, resources);
  pieces.notes.push(
    "What the plan does not hold of the tenant is not known: other assignments and exemptions are left out."
  );
  return pieces;
}
function takeRemoved(pieces, resources, removed, {
  take: take2,
  detached
}) {
  const addresses = new Set(resources.map(({ address }) => address));
  const gone = azurePieces();
  for (const one of removed)
    if (kinds3.test(one.type) && !one.type.endsWith("_exemption"))
      take2(gone, one, [...resources, ...removed]);
  for (const [id, definition] of gone.definitions)
    if (!pieces.definitions.has(id)) pieces.definitions.set(id, definition);
  for (const record2 of gone.assignments) {
    const { id, properties } = record2;
    const from = removed.find((one) => idOf2(one, [...resources, ...removed]) === id).address;
    const definition = String(properties["policyDefinitionId"]);
    if (!isDefined(definition, pieces.definitions)) {
      detached(from, definition);
      continue;
    }
    const how = addresses.has(from) ? "the plan moves it elsewhere" : "the plan destroys it";
    pieces.assignments.push({ ...record2, id: `${id} (before)`, detached: how });
    pieces.records++;
  }
}
function takeGroups(parents, resources) {
  for (const one of resources) {
    const of = (argument) => text2(one.values[argument]) ?? undefinedUnless(referred(one, argument, resources), resources);
    if (one.type === "azurerm_management_group") {
      const parent = of("parent_management_group_id");
      if (parent === void 0 && one.isUnknown("parent_management_group_id")) continue;
      putBelow(parents, idOf2(one, resources), parent);
      const own = one.values["subscription_ids"];
      for (const id of Array.isArray(own) ? own : [])
        putBelow(parents, `/subscriptions/${String(id)}`, idOf2(one, resources));
    }
    if (one.type === "azurerm_management_group_subscription_association") {
      const [group2, subscription] = [of("management_group_id"), of("subscription_id")];
      if (group2 !== void 0 && subscription !== void 0) putBelow(parents, subscription, group2);
    }
  }
}
function idOf2(one, all) {
  const { address, type, values } = one;
  const id = text2(values["id"]);
  if (id !== void 0) return id;
  const name = text2(values["name"]);
  const planned = `${plannedIds}${address}`;
  if (name === void 0) return planned;
  if (type === "azurerm_management_group")
    return `/providers/Microsoft.Management/managementGroups/${name}`;
  const [, place, kind] = kinds3.exec(type);
  const argument = scopeArgument[place ?? "management_group"];
  const scope = text2(values[argument]) ?? undefinedUnless(referred(one, argument, all), all);
  if (scope === void 0 || scope.startsWith(plannedIds)) return planned;
  const list4 = kind === void 0 ? type.endsWith("set_definition") ? "policySetDefinitions" : "policyDefinitions" : kind === "assignment" ? "policyAssignments" : "policyExemptions";
  return `${scope}/providers/Microsoft.Authorization/${list4}/${name}`;
}
function recordOf(one, all, unseen2) {
  const { type, values, address } = one;
  const [, place, kind] = kinds3.exec(type);
  const at = (argument) => {
    const known3 = text2(values[argument]) ?? undefinedUnless(referred(one, argument, all), all);
    if (known3 === void 0) unseen2(address, argument);
    return known3 ?? `${plannedIds}${address}/${argument}`;
  };
  const named3 = { id: idOf2(one, all), name: text2(values["name"]) ?? address };
  const title = { displayName: text2(values["display_name"]) ?? named3.name };
  if (place === void 0)
    return {
      ...named3,
      properties: {
        ...title,
        mode: values["mode"],
        parameters: parsed2(values["parameters"]),
        ...type.endsWith("set_definition") ? { policyDefinitions: members(one, all, unseen2) } : { policyRule: parsed2(values["policy_rule"]) ?? (unseen2(address, "policy_rule"), {}) }
      }
    };
  const scope = at(scopeArgument[place]);
  const open2 = narrowing2.filter((argument) => one.isUnknown(argument));
  for (const argument of open2) unseen2(address, argument);
  if (kind === "exemption")
    return {
      ...named3,
      properties: {
        ...title,
        scope,
        policyAssignmentId: at("policy_assignment_id"),
        exemptionCategory: values["exemption_category"],
        expiresOn: values["expires_on"],
        policyDefinitionReferenceIds: values["policy_definition_reference_ids"]
      }
    };
  return {
    ...named3,
    ...open2.length > 0 && { perhaps: `${open2.join(" and ")} of ${address} is known after apply` },
    properties: {
      ...title,
      scope,
      policyDefinitionId: at("policy_definition_id"),
      enforcementMode: values["enforce"] === false ? "DoNotEnforce" : "Default",
      notScopes: values["not_scopes"] ?? [],
      parameters: parsed2(values["parameters"]),
      resourceSelectors: blocks(values["resource_selectors"]).map((each) => ({
        selectors: selectors(each)
      })),
      overrides: blocks(values["overrides"]).map((each) => ({
        kind: "policyEffect",
        value: each["value"],
        selectors: selectors(each, "override_selector", "policyDefinitionReferenceId")
      }))
    }
  };
}
var narrowing2 = [
  "enforce",
  "not_scopes",
  "overrides",
  "resource_selectors",
  "expires_on",
  "policy_definition_reference_ids"
];
var undefinedUnless = (found, all) => found && idOf2(found, all);
function members(one, all, unseen2) {
  const definitions2 = all.filter(({ type }) => type === "azurerm_policy_definition");
  return blocks(one.values["policy_definition_reference"]).map((each, i) => {
    const literal2 = text2(each["policy_definition_id"]);
    const names = one.refersTo("policy_definition_reference");
    const referredTo = definitions2.filter(
      ({ address }) => names.some((name) => name.startsWith(`${address}.`))
    );
    const known3 = literal2 ?? undefinedUnless(referredTo.length === 1 ? referredTo[0] : void 0, all);
    if (known3 === void 0)
      unseen2(one.address, `policy_definition_reference[${i}].policy_definition_id`);
    return {
      policyDefinitionId: known3 ?? `${plannedIds}${one.address}/${i}`,
      policyDefinitionReferenceId: each["reference_id"],
      parameters: parsed2(each["parameter_values"])
    };
  });
}
var blocks = (value) => Array.isArray(value) ? value : [];
var selectors = (block, name = "selectors", usual2) => blocks(block[name]).map(({ kind = usual2, in: among, not_in: notIn }) => ({
  kind,
  ...Array.isArray(among) && among.length > 0 && { in: among },
  ...Array.isArray(notIn) && notIn.length > 0 && { notIn }
}));
function parsed2(value) {
  if (typeof value !== "string" || value === "") return void 0;
  try {
    return jsonValue(value, "plan");
  } catch {
    return void 0;
  }
}

// src/guards/read/terraform.ts
function lineOfAddress({ text: whole, line }, address) {
  const named3 = JSON.stringify(address);
  const at = [`"address":${named3}`, `"address": ${named3}`].map((one) => whole.indexOf(one)).find((index) => index >= 0);
  return at === void 0 ? void 0 : line + whole.slice(0, at).split("\n").length - 1;
}
function guardsOfPlan(plan, file2, part, places) {
  const resources = plannedResources(plan);
  const removed = removedResources(plan, [...placesOfAttachment, ...placesOfAssignment]);
  const gaps = [];
  const say = (detail, remedy, declared = { file: file2 }) => void gaps.push({
    reason: "not-collected",
    provider: "plan",
    scope: file2,
    detail,
    remedy,
    declared
  });
  const unseen2 = (address, what) => say(
    `${address}: ${what} is known after apply`,
    "audit the account after the apply, or write the value as a literal"
  );
  const at = (address) => {
    const { file: own, line: declared } = places?.(address) ?? {};
    if (own !== void 0) return { file: own, ...declared !== void 0 && { line: declared } };
    const line = lineOfAddress(part, address);
    return { file: file2, ...line !== void 0 && { line } };
  };
  const rejected = (more) => void gaps.push(...more);
  const detached = (address, what) => say(
    `${address}: the plan takes ${what} off, and does not hold what it guards`,
    "audit the account as it is, and name its documents",
    at(address)
  );
  const sensitive = [...resources, ...removed].flatMap((each) => each.sensitive);
  const aws = awsOfPlan(resources, removed, at, { unseen: unseen2, rejected, detached });
  const pieces = azureOfPlan(resources, removed, at, { unseen: unseen2, detached });
  for (const { address, type, values } of removed)
    if (isControlTower(type) || isAzapiPolicy(values)) detached(address, typeOf(type, values));
  for (const { address, type, values } of resources)
    if (isAzapiPolicy(values))
      say(
        `${address}: ${typeOf(type, values)} of azapi is not read`,
        "audit the tenant after the apply, or use the resources of azurerm"
      );
  const isNone = !aws && !pieces && gaps.length === 0;
  const { complete: complete2, errored } = plan;
  if (complete2 === false)
    say(
      "the plan is not complete: it was made with -target, or defers some changes",
      "make a plan of everything"
    );
  if (errored === true)
    say(
      "the plan ended with an error: what it would make may be missing",
      "correct the error, and make the plan again"
    );
  if (isNone)
    say(
      "the plan holds no control policy and no policy assignment",
      "name the plan that manages the organization or the management groups"
    );
  return {
    aws: aws && { ...aws, sensitive },
    azure: pieces && { pieces, sensitive },
    gaps,
    isNone
  };
}
var isControlTower = (type) => /^aws_controltower_(?:control|landing_zone)$/.test(type);
var typeOf = (type, { type: own }) => text2(own)?.split("@")[0] ?? type;
var isAzapiPolicy = ({ type }) => /^Microsoft\.Authorization\/policy/i.test(text2(type) ?? "");

// src/guards/read/files.ts
function guardsInFiles(files) {
  const policies = [];
  const azure = azurePieces();
  const guards = [];
  const tenants = [];
  const gaps = [];
  let isNone = true;
  for (const { file: file2, text: text4, places, notes = [], unread = [], gaps: of = [] } of files) {
    gaps.push(...of);
    isNone &&= of.length === 0 && unread.length === 0;
    const values = jsonValues(text4, file2).flatMap((part) => recordsIn(part, file2));
    let number = 0;
    for (const { value, part, place, pointer } of values) {
      if (isPlan(value)) {
        const plan = guardsOfPlan(value, file2, part, places);
        if (plan.aws) guards.push({ ...plan.aws, notes: [...plan.aws.notes, ...notes] });
        else plan.azure?.pieces.notes.push(...notes);
        if (plan.azure) tenants.push(plan.azure);
        gaps.push(...unread.map((detail) => notOfText(file2, detail)));
        gaps.push(...plan.gaps);
        isNone &&= plan.isNone;
        number++;
        continue;
      }
      const { nextLink } = Object(value);
      if (typeof nextLink === "string" && nextLink !== "") gaps.push(cutShort(file2));
      const nested = nestedDeployments(value);
      gaps.push(...nested.map((key) => notOfDeployment(file2, key)));
      isNone &&= nested.length === 0;
      const policy = policyIn(value, file2, number);
      if (policy) policies.push({ ...apart(policy, policies), ...placeAt(place, pointer) });
      else if (!takeAzure(azure, value, file2, { place, pointer }))
        gaps.push(notUnderstood(file2, number));
      number++;
    }
  }
  if (policies.length > 0) guards.push(asAttached(policies));
  gaps.push(...rejectedGaps(policies));
  if (azure.records > 0 || azure.parents.size > 0) tenants.push({ pieces: azure, sensitive: [] });
  const joined = joinAzure(tenants);
  guards.push(...joined.guards);
  gaps.push(...joined.gaps);
  if (guards.length === 0 && isNone)
    throw new UserError4(
      `${files.map(({ file: file2 }) => file2).join(", ")}: no guard found; name service or resource control policies, Azure Policy definitions or assignments, or a Terraform plan as JSON`
    );
  return { guards, gaps };
}
var apart = (policy, known3) => known3.some(({ id }) => id === policy.id) ? { ...policy, id: `${policy.id} (${known3.length + 1})` } : policy;
function recordsIn(part, file2) {
  const { value, text: text4, line } = part;
  const place = { file: file2, lineAt: linesOf(text4, line) };
  return Array.isArray(value) ? value.map((one, i) => ({ value: one, part, place, pointer: `/${i}` })) : [{ value, part, place, pointer: "" }];
}
var notOfText = (file2, detail) => ({
  reason: "not-collected",
  provider: "plan",
  scope: file2,
  detail,
  remedy: "audit the plan (terraform show -json)",
  declared: { file: file2 }
});
var notOfDeployment = (file2, key) => ({
  reason: "not-collected",
  provider: "plan",
  scope: file2,
  detail: `${file2}: resources/${key} is a deployment of its own, which is not read`,
  remedy: "name its template in a file of its own, or audit the tenant after the deployment",
  declared: { file: file2 }
});
var cutShort = (file2) => ({
  reason: "truncated",
  provider: "plan",
  scope: file2,
  detail: "the list of the file goes on at its nextLink",
  remedy: "save the whole list",
  declared: { file: file2 }
});
var notUnderstood = (file2, number) => ({
  reason: "unknown-value",
  provider: "plan",
  scope: file2,
  detail: `value ${number + 1} of the file is not a policy document that is known`,
  remedy: "leave it out, or name a policy document, a record of ARM, or a Terraform plan as JSON"
});

// src/guards/rulings.ts
import { sameId as sameId2 } from "./cli.js";
import { guardRules } from "./cli.js";
import { exceptionsOn } from "./scan.js";
import { gapIdPattern } from "./scan.js";
function rulingsOf({ levels: levels2, exceptions }, asOf) {
  const own = exceptions.filter(
    ({ rule, gap, scope, resource }) => rule?.startsWith("guard-") || gap !== void 0 && (gapIdPattern.test(gap) || (scope ?? resource) !== void 0)
  );
  const all = exceptionsOn(
    asOf,
    own,
    guardRules,
    (_, place) => place,
    () => []
  );
  return {
    levelOf: (rule, level) => levels2.get(rule) ?? level,
    exceptionOf(rule, { provider, scope, name }, guards) {
      for (const id of [scope, ...guards]) {
        const found = all.forFinding({
          rule,
          level: "error",
          verdict: "outside",
          resource: { id, type: "", provider, scope: sameId2(scope), name, labels: {} },
          role: "home",
          location: { code: "", countries: [] },
          outside: [],
          evidence: { pointer: "", value: void 0, basis: "stated", why: "", docs: "" },
          classes: [],
          fingerprint: "",
          references: []
        });
        if (found) return found;
      }
      return void 0;
    },
    gapExceptionOf: (gap) => all.forGap(gap),
    notes: () => all.outcomes().filter(
      ({ status, rule }) => status === "expired" || status === "unused" && !rule.startsWith("gap:")
    ).map(
      ({ rule, resource, status, expires }) => status === "expired" ? `The exception of ${rule} for ${resource} expired on ${expires}` : `The exception of ${rule} for ${resource} accepts nothing`
    )
  };
}

// src/run/guards.ts
import { UserError as UserError9, isAccepted as isAccepted4, levels } from "./cli.js";
import { boundariesOn, loadRules as loadRules2 } from "./scan.js";
import { version } from "./cli.js";

// src/run/collect-guards.ts
import { callTimeout } from "./scan.js";
import { UserError as UserError5 } from "./cli.js";
import { guardsOf as guardsOf2 } from "./scan.js";
var usualConcurrency = 16;
async function collectGuards({ target, role, externalId }, connection, {
  insecureHosts,
  concurrency = usualConcurrency,
  callTimeout: patience = callTimeout,
  progress
}) {
  const options = {
    signal: new AbortController().signal,
    concurrency,
    callTimeout: patience,
    needs: /* @__PURE__ */ new Map(),
    connection,
    progress: progress ?? (() => void 0),
    ...insecureHosts && { insecureHosts },
    ...role !== void 0 && { role },
    ...externalId !== void 0 && { externalId }
  };
  const collect = await guardsOf2(target);
  if (!collect)
    throw new UserError5(
      `guards: "${target}" has no guards that this version of data-boundary reads`
    );
  const { guards, gaps } = await collect(target, options);
  return { guards: guards ? [guards] : [], gaps };
}

// src/run/guard-file.ts



import { cannotRead } from "./cli.js";
import { isDirectory } from "./scan.js";
import { placesOfPlan, planOfText, plansOfFolder } from "./scan.js";
import { UserError as UserError6 } from "./cli.js";
async function guardFiles(target) {
  if (target === "-" || !isDirectory(target)) return [await guardFile(target)];
  const plans = await plansOfFolder(target);
  const read2 = plans.map(({ folder, sources }) => fileOf(folder, sources));
  const some = read2.filter(
    ({ text: plan, unread, gaps }) => [ofGuards.test(plan), unread?.length, gaps?.length].some(Boolean)
  );
  const names = readdirSync(target).filter((name) => name.endsWith(".json"));
  const [first, ...others] = some.length > 0 ? some : read2;
  if (first) {
    const beside = await unnamedDocuments(target, names);
    return [{ ...first, gaps: [...first.gaps ?? [], ...beside] }, ...others];
  }
  if (names.length === 0)
    throw new UserError6(
      `${target}: holds no Terraform sources and no JSON files; name a folder that does, or a file`
    );
  return Promise.all(names.sort().map((name) => guardFile(join(target, name))));
}
var isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
async function unnamedDocuments(target, names) {
  const sources = readdirSync(target).filter((name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name) && isFile(join(target, name))).map((name) => readFileSync(join(target, name), "utf8"));
  const gaps = [];
  for (const name of names) {
    if (/\.(?:tf|tofu|tfvars)\.json$/.test(name) || sources.some((one) => one.includes(name)))
      continue;
    const file2 = join(target, name);
    if (ofPolicies.test(await readText(file2)))
      gaps.push({
        reason: "not-collected",
        provider: "plan",
        scope: target,
        detail: `${file2}: no source of the folder names this policy document, so it is not read`,
        remedy: "name the document beside the folder, or move it to another folder",
        declared: { file: file2 }
      });
  }
  return gaps;
}
var ofPolicies = /"Statement"\s*:|"policyRule"\s*:|"policy(?:Assignment|Definition|Exemption)\w*"\s*:|Microsoft\.Authorization\/policy/i;
async function guardFile(target) {
  const file2 = target === "-" ? "standard input" : target;
  const said = await readText(target);
  const isSource = /\.(?:tf|tofu)\.json$/.test(target);
  const json = isSource ? void 0 : parsed3(said);
  if (json === void 0) {
    const sources = isSource || /^\s*resource\s+"/m.test(said) ? await planOfText(said, file2, target !== "-") : void 0;
    return sources === void 0 ? { file: file2, text: said } : fileOf(file2, sources);
  }
  const isPlan2 = "planned_values" in Object(json);
  return {
    file: file2,
    text: said,
    ...isPlan2 && { places: await placesOfPlan(json, target === "-" ? void 0 : target) }
  };
}
var ofGuards = /"type":"(?:aws_organizations_|aws_controltower_|azurerm_\w*(?:policy|management_group)|azapi_)/;
var isOfGuards = (address) => address.startsWith("module.") || ofGuards.test(`"type":"${address}`);
var fileOf = (file2, { plan, places, open: open2, unread, gaps }) => ({
  file: file2,
  text: JSON.stringify(plan),
  places,
  unread: unread.filter(isOfGuards),
  gaps,
  notes: open2.map(
    (one) => `The variable ${one} has no value: audited as if it were the root, or a management group of its name.`
  )
});
function parsed3(said) {
  try {
    return JSON.parse(said);
  } catch {
    return /^\s*[[{]/.test(said) ? null : void 0;
  }
}
var largest = 64 * 1024 * 1024;
async function readText(target) {
  if (target === "-") return (await text3(process.stdin)).replace(/^\uFEFF/, "");
  try {
    if (statSync(target).size > largest)
      throw new UserError6(
        `${target}: is larger than 64 MB; name the files that hold policy documents`
      );
    return readFileSync(target, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof UserError6) throw error;
    const { code } = error;
    if (code === "ENOENT")
      throw new UserError6(
        `guards: unknown target "${target}"; use aws, azure, demo, or a file with policy documents (- reads standard input)`
      );
    throw cannotRead(target, error, "name a file with policy documents");
  }
}

// src/run/guards-reports.ts
import { guardFormats } from "./cli.js";
import { UserError as UserError7 } from "./cli.js";
import { useOneOf } from "./cli.js";

// src/report/guards/json.ts
import { toJson } from "./cli.js";
import { guardsSchemaUrl, guardsVersion } from "./scan.js";
function* guardsJson({
  run,
  boundary,
  asOf,
  verdicts,
  findings,
  gaps,
  notes,
  estate
}) {
  const { sets: sets2, numbered } = sharedSets();
  const { tool, startedAt, finishedAt, targets, policy = null, status, redacted } = run;
  yield `${toJson(
    {
      $schema: guardsSchemaUrl,
      guardsVersion,
      tool: { name: tool.name, version: tool.version },
      run: { startedAt, finishedAt, asOf, boundary, targets, policy, status, redacted },
      verdicts: verdicts.map((one) => ({ ...one, open: one.open.map(numbered) })),
      findings: findings.map((one) => ({ ...one, open: one.open.map(numbered) })),
      probeSets: sets2,
      gaps,
      notes,
      estate
    },
    2
  )}
`;
}
function sharedSets() {
  const sets2 = [];
  const numbers = /* @__PURE__ */ new Map();
  const numberOf2 = (probes) => {
    const key = probes.join("\n");
    const number = numbers.get(key) ?? sets2.push(probes) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    sets: sets2,
    numbered: ({ probes, ...open2 }) => probes === void 0 ? open2 : { ...open2, probes: numberOf2(probes) }
  };
}

// src/report/guards/markdown.ts
import { isAccepted as isAccepted2 } from "./cli.js";
import { wholeForMarkdown as safe } from "./cli.js";
import { rulePageUrl } from "./scan.js";

// src/report/guards/text.ts
import { isAccepted } from "./cli.js";
import { forTerminal, wholeForTerminal } from "./cli.js";
import { penOf } from "./scan.js";
function guardsText(audit, color) {
  const pen = penOf({ color });
  const { findings, gaps, verdicts, boundary } = audit;
  return [
    `${guardsHeadline(audit)}
`,
    ...findings.map((finding) => findingText(finding, pen)),
    audit.estate ? estateText(audit.estate, pen) : "",
    verdicts.length > 0 ? section("Scopes", scopes(verdicts)) : "",
    listed3("Exemptions", exemptionLines(verdicts), pen),
    listed3("Notes", [...audit.notes, ...noteLines(verdicts)], pen),
    gaps.length > 0 ? `Gaps: not read, so nothing is claimed
${gaps.map((gap) => gapText(gap, pen)).join("")}` : "",
    pen.say(
      0,
      `Boundary ${boundary.id} as of ${audit.asOf}. Guards stop what is created from now on; what is there already is for scan to find.`
    )
  ].filter((part) => part !== "").join("\n");
}
function guardsHeadline({ verdicts, findings, gaps, boundary }) {
  const isHeld = ({ state }) => state === "equal" || state === "narrower";
  const unheld = verdicts.filter((one) => !isHeld(one)).length;
  const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
  const known3 = gaps.filter(isAccepted).length;
  const sum = `${count(findings.length, "finding")}, ${count(gaps.length - known3, "gap")}${known3 === 0 ? "" : ` and ${known3} accepted`}`;
  if (verdicts.length > 0 && unheld + findings.length + gaps.length === 0) {
    const only = verdicts.every(({ state }) => state === "equal") ? "equal" : "narrower";
    return `${only}: the guards allow ${only === "equal" ? "the locations of" : "fewer locations than"} ${boundary.id} and no other, in ${count(verdicts.length, "scope")}`;
  }
  const reported = new Set(findings.flatMap((one) => one.scopes.map(({ scope }) => scope)));
  const silent = verdicts.filter(
    (one) => !isHeld(one) && one.state !== "not-readable" && one.state !== "undecidable" && !reported.has(one.scope)
  ).length;
  return `Guards of ${count(verdicts.length, "scope")} against ${boundary.id}: ${sum}${silent === 0 ? "" : `; ${count(silent, "scope")} without a finding, as a rule is off, ${silent === 1 ? "is" : "are"} not held`}`;
}
function findingText({ level, rule, provider, detail, fix, guards, scopes: at, exception }, { paint, say }) {
  const color = level === "error" ? "red" : level === "warning" ? "yellow" : "blue";
  const many = at.length > 1 ? say(2, `in: ${at.map(({ scope, name }) => forTerminal(`${name} (${scope})`)).join(", ")}`) : "";
  const declared = declaredAt(guards);
  const where = declared === "" ? "" : say(2, `at ${forTerminal(declared)}`);
  const accepted = exception === void 0 ? "" : say(2, wholeForTerminal(acceptedText(exception)));
  return `${paint(color, level)} ${paint("bold", rule)} (${provider})
${say(2, wholeForTerminal(detail))}${where}${many}${accepted}${say(2, `fix: ${wholeForTerminal(fix)}`)}`;
}
var mostFiles = 5;
function declaredAt(guards) {
  const all = guards.flatMap(
    ({ file: file2, line }) => file2 === void 0 ? [] : [line === void 0 ? file2 : `${file2}:${line}`]
  );
  const files = [...new Set(all)];
  const more = files.length - mostFiles;
  return `${files.slice(0, mostFiles).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
var acceptedText = ({ expired, expires, approvedBy, reason }) => expired ? `its exception expired on ${expires}` : `accepted by ${approvedBy} until ${expires}: ${reason}`;
var section = (title, text4) => `${title}
${text4}
`;
function scopes(verdicts) {
  return table(
    ["  state", "direction", "scope", "name", "below", "open", "guards"],
    verdicts.map(({ state, direction, scope, name, path, open: open2, coverage, reach }) => [
      `  ${state}`,
      direction,
      forTerminal(scope),
      forTerminal(name),
      forTerminal(path.join(" / ")),
      `${open2.length} of ${coverage.locations}`,
      forTerminal(reach.guards.map((guard) => guard.name).join(", ") || "-")
    ])
  );
}
var estateWords = {
  "exempt-or-older": "the guards let nobody create it there: it is exempt or older than the guard",
  open: "the guards let it be created there",
  "not-decided": "whether the guards would stop it is not decided",
  "not-tested": "a copy or a place that no guard tests"
};
function estateText({ file: file2, notes, elsewhere }, { say }) {
  const lines = notes.map(
    ({ says, location, countries, scope, name, resources, ids }) => `${location} (${countries.join("/") || "country unknown"}) in ${name} (${scope}): ${resources} ${resources === 1 ? "finding" : "findings"}; ${estateWords[says]}: ${ids.join(", ")}${resources > ids.length ? ", ..." : ""}`
  );
  const rest = elsewhere === 0 ? [] : [
    `${elsewhere} ${elsewhere === 1 ? "finding is" : "findings are"} in accounts that the audit has no verdict on`
  ];
  return `Data outside of the boundary, by ${forTerminal(file2)}
${[...lines, ...rest].map((line) => say(2, wholeForTerminal(line))).join("") || say(2, "none")}`;
}
function exemptionLines(verdicts) {
  const lines = verdicts.flatMap(
    ({ exemptions }) => exemptions.map(
      ({ guard, who, until, isExpected }) => `${guard}: ${who}${until === void 0 ? "" : `, until ${until.slice(0, 10)}`}${isExpected ? " (needed by AWS Control Tower)" : ""}`
    )
  );
  return [...new Set(lines)];
}
function noteLines(verdicts) {
  const scopesOf = /* @__PURE__ */ new Map();
  for (const { notes } of verdicts)
    for (const note of notes) scopesOf.set(note, (scopesOf.get(note) ?? 0) + 1);
  return [...scopesOf].map(
    ([note, number]) => number === 1 || number === verdicts.length ? note : `${note} (${number} scopes)`
  );
}
var listed3 = (title, lines, { say }) => lines.length === 0 ? "" : `${title}
${lines.map((line) => say(2, wholeForTerminal(line))).join("")}`;
var gapText = (gap, { say }) => say(2, wholeForTerminal(`${gap.id}: ${gap.scope}: ${gap.detail}`)) + say(4, wholeForTerminal(gap.exception ? acceptedText(gap.exception) : gap.remedy));

// src/report/guards/markdown.ts
function guardsMarkdown(report, room) {
  const { findings, gaps, verdicts } = report;
  const counting = findings.filter((one) => !isAccepted2(one));
  const head = `## Guards

${safe(guardsHeadline(report))}
`;
  const found = tableWithin(
    room * 0.5,
    ["Level", "Rule", "What", "Fix"],
    counting.map((one) => () => rowOf2(one))
  );
  const missed = tableWithin(
    room * 0.15,
    ["Gap", "What", "Remedy"],
    gaps.filter((one) => !isAccepted2(one)).map((gap) => () => [gap.id, safe(gap.detail), safe(gap.remedy)])
  );
  const states = tableWithin(
    room * 0.1,
    ["State", "Scope", "Name"],
    verdicts.map((one) => () => [one.state, safe(one.scope), safe(one.name)])
  );
  const lines = (title, all) => all.length === 0 ? "" : `
### ${title}

${listWithin(room * 0.1, all)}`;
  return [
    head,
    ...found.text === "" ? [] : [`
### Findings

${found.text}`],
    ...missed.text === "" ? [] : [`
### Gaps: not read, so nothing is claimed

${missed.text}`],
    ...states.text === "" ? [] : [`
### Scopes

${states.text}`],
    lines("Exemptions", exemptionLines(verdicts)),
    lines("Notes", [...report.notes, ...noteLines(verdicts)])
  ].join("");
}
function listWithin(room, all) {
  let left = room;
  const shown2 = all.map((line) => `- ${safe(line)}
`).filter((line) => (left -= Buffer.byteLength(line)) >= 0);
  return `${shown2.join("")}${shown2.length < all.length ? `- ${all.length - shown2.length} more
` : ""}`;
}
function rowOf2({ level, rule, detail, fix, guards, scopes: scopes2 }) {
  const declared = declaredAt(guards);
  const within = scopes2.length > 1 ? ` In: ${scopes2.map(({ scope, name }) => `${name} (${scope})`).join(", ")}` : "";
  return [
    level,
    `[${rule}](${rulePageUrl(rule)})`,
    safe(detail + within) + (declared === "" ? "" : `<br>at ${safe(declared)}`),
    safe(fix)
  ];
}

// src/report/guards/sarif.ts
import { isAccepted as isAccepted3 } from "./cli.js";
import { forSarifMessage, toJson as toJson2, wholeForSarif } from "./cli.js";
function guardsSarif(report, { citations, inRepository: inRepository2, category, profile }) {
  const wanted = report.findings.filter((one) => profile === "full" || !isAccepted3(one));
  const findings = wanted.slice(0, mostResults);
  const used = new Set(findings.map(({ rule }) => rule));
  const rules = guardRuleTexts.filter(({ id }) => used.has(id));
  const cited = new Set(rules.flatMap(({ references }) => references));
  const known3 = citations.filter(({ id }) => cited.has(id));
  const taxonomies = taxonomiesOf(known3);
  const { startedAt, finishedAt, status, tool, policy } = report.run;
  const notifications = [
    ...report.notes,
    ...noteLines(report.verdicts),
    ...exemptionLines(report.verdicts).map((line) => `Exempt: ${line}`)
  ].map((note) => ({
    level: "note",
    message: { text: wholeForSarif(note) }
  }));
  if (wanted.length > findings.length)
    notifications.push({
      level: "warning",
      message: {
        text: `${wanted.length - findings.length} findings are left out of this file: code scanning stores ${mostResults} results. The JSON report has all of them.`
      }
    });
  addGaps(notifications, report.gaps);
  return sarifLog({
    tool,
    rules: rules.map((rule) => descriptorOf(rule, known3, taxonomies)),
    taxonomies,
    category: category ?? "data-boundary/guards/",
    invocation: {
      executionSuccessful: status === "complete",
      startTimeUtc: startedAt,
      endTimeUtc: finishedAt,
      ...notifications.length > 0 && { toolExecutionNotifications: notifications }
    },
    results: findings.map(
      (finding) => toJson2(
        resultOf(finding, {
          ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
          taxonomies,
          references: rules.find(({ id }) => id === finding.rule).references,
          declaration: guardDeclaration(finding.guards, inRepository2),
          policyFile: repositoryUri(policy === void 0 ? void 0 : inRepository2(policy))
        })
      )
    )
  });
}
function guardDeclaration(guards, inRepository2) {
  for (const { file: file2, line = 1 } of guards) {
    const uri = repositoryUri(file2 === void 0 ? void 0 : inRepository2(file2));
    if (uri !== void 0)
      return { uri, startLine: line, how: "file of the guard", confidence: "high" };
  }
  return void 0;
}
function resultOf(finding, { ruleIndex, taxonomies, references, declaration, policyFile }) {
  const { rule, level, provider, detail, fix, guards, scopes: scopes2, open: open2, leftOut: leftOut2, exception } = finding;
  const { uri, startLine, locatedBy, confidence } = sarifPlace(declaration, policyFile, () => [
    provider,
    scopes2[0].scope,
    rule,
    guards.map(({ name }) => name).join(" ") || scopes2[0].name
  ]);
  const expired = exception?.expired ? ` Its exception expired on ${exception.expires}.` : "";
  const within = scopes2.length > 1 ? ` In: ${forSarifMessage(scopes2.map(({ scope, name }) => `${name} (${scope})`).join(", "))}.` : "";
  const taxa = taxonomies.references(rule, references);
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: `${wholeForSarif(detail)}${within} Fix: ${wholeForSarif(fix)}.${expired}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...startLine !== void 0 && { region: { startLine } }
        },
        logicalLocations: scopes2.map(({ scope, name }) => ({
          name,
          fullyQualifiedName: scope,
          kind: "resource"
        })),
        message: { text: forSarifMessage(guards.map(({ name }) => name).join(", ") || rule) }
      }
    ],
    partialFingerprints: fingerprintsOf(finding.fingerprint),
    ...taxa.length > 0 && { taxa: [...taxa] },
    ...isAccepted3(finding) && { suppressions: [suppressionOf(finding.exception)] },
    properties: { provider, scopes: scopes2, guards, open: open2, leftOut: leftOut2, locatedBy, confidence }
  };
}

// src/report/guards/index.ts
var guardReporters = {
  text: (report, { color }) => [guardsText(report, color)],
  json: (report) => guardsJson(report),
  sarif: (report, { citations, ...options }) => guardsSarif(report, { ...options, citations: citations() }),
  markdown: (report) => [guardsMarkdown(report, Infinity)]
};

// src/run/guards-reports.ts
import { loadRules } from "./scan.js";
import { openOutput } from "./scan.js";
import { descriptorOf as descriptorOf2, refuseSharedPlaces } from "./scan.js";
import { inRepository } from "./scan.js";
import { writeTo } from "./scan.js";
function openGuardReports(request, inputs) {
  const wanted = request.formats.length === 0 ? [{ format: "text" }] : request.formats;
  const reports = wanted.map(({ format, file: file2 }) => ({
    format: formatOf(format),
    file: file2 === void 0 || descriptorOf2(file2) === 1 ? void 0 : file2
  }));
  if (reports.filter(({ file: file2 }) => file2 === void 0).length > 1)
    throw new UserError7(
      "--format: only one report may go to standard output; give the others a file, as in --format json=guards.json"
    );
  refuseSharedPlaces(
    reports.map(({ format, file: file2 = "-" }) => ({ option: `--format ${format}`, file: file2 })),
    inputs
  );
  const outputs = [];
  const discard = () => {
    for (const output of outputs) output?.discard();
  };
  try {
    for (const { file: file2 } of reports) outputs.push(file2 === void 0 ? void 0 : openOutput(file2));
  } catch (error) {
    discard();
    throw error;
  }
  return {
    discard,
    async write(report) {
      for (const [i, { format }] of reports.entries()) {
        const chunks = guardReporters[format](report, {
          color: outputs[i] === void 0 && request.color,
          citations: () => loadRules().citations,
          inRepository,
          ...request.sarifCategory !== void 0 && { category: request.sarifCategory },
          ...request.sarifProfile !== void 0 && { profile: request.sarifProfile }
        });
        const output = outputs[i];
        if (output === void 0) await writeTo(request.stdout, chunks);
        else {
          for (const chunk of chunks) output.write(chunk);
          await output.finish();
        }
      }
      for (const output of outputs) output?.commit();
    }
  };
}
function formatOf(said) {
  const format = guardFormats.find((one) => one === said);
  if (format === void 0)
    throw new UserError7(`--format: unknown format "${said}"; ${useOneOf(said, guardFormats)}`);
  return format;
}

// src/run/guards-targets.ts
import { UserError as UserError8 } from "./cli.js";
var isCloud = (target) => providerOfTarget(target) !== void 0;
var isOneAccount = (target) => takesOption(target, "role") && /:\d+$/.test(target);
function cloudTargets(targets, { role, externalId, insecureHosts, azureCloud }, policy) {
  const clouds2 = targets.filter(isCloud);
  const refuse = (option, missing) => {
    throw new UserError8(`${option}: has no effect, because ${missing}; leave it out`);
  };
  if (role !== void 0 && !clouds2.some(isOneAccount))
    refuse("--role", "no target is an AWS account such as aws:123456789012");
  if (externalId !== void 0 && role === void 0) refuse("--external-id", "it requires --role");
  if (insecureHosts && !clouds2.some((one) => takesOption(one, "insecureHosts")))
    refuse("--insecure-host", "no target is AWS");
  if (azureCloud !== void 0 && !clouds2.some((one) => takesOption(one, "azureCloud")))
    refuse("--azure-cloud", "no target is Azure");
  const known3 = new Map(policy.targets.map((one) => [one.target, one]));
  return clouds2.map((target) => {
    if (!isOneAccount(target)) return { target };
    const said = known3.get(target);
    return said?.role !== void 0 ? said : {
      target,
      ...role !== void 0 && { role },
      ...externalId !== void 0 && { externalId }
    };
  });
}

// src/run/guards.ts
import { choosePolicy } from "./scan.js";
async function runGuards(targets, request) {
  if (targets.length === 0)
    throw new UserError9(
      "guards: no target; name aws, azure, demo, or files with policy documents (- reads standard input)"
    );
  const startedAt = (/* @__PURE__ */ new Date()).toISOString();
  const asOf = request.asOf ?? startedAt.slice(0, 10);
  const named3 = [...new Set(targets)];
  const files = named3.filter((target) => target !== "demo" && !isCloud(target));
  const demo = named3.includes("demo") ? await (await import("./demo.js")).startGuardsDemo() : void 0;
  let outputs;
  try {
    const { policy, file: policyFile } = await chosenPolicy(request, asOf, demo?.policyFile);
    const clouds2 = cloudTargets(named3, request, policy);
    const inFiles = (await Promise.all(files.map(guardFiles))).flat();
    const inputs = [.../* @__PURE__ */ new Set([...files, ...inFiles.map(({ file: file2 }) => file2)])];
    outputs = openGuardReports(request, inputsOf(inputs, request, policyFile));
    const estate = request.report === void 0 ? void 0 : estateIn(request.report);
    const read2 = files.length === 0 ? [] : [guardsInFiles(inFiles)];
    const live = await collected(
      [
        ...clouds2.map((target) => ({ target, connection: connectionOf(request) })),
        ...(demo?.targets ?? []).map((target) => ({
          target: { target },
          connection: demo.connection
        }))
      ],
      request
    );
    const hide = request.redact ? hideAccounts : (value) => value;
    const audit = auditGuards(
      [...read2.flatMap(({ guards }) => guards), ...live.guards],
      [...read2.flatMap(({ gaps }) => gaps), ...live.gaps],
      {
        boundary: policy.boundary,
        asOf,
        places: readRegions,
        rulings: rulingsOf(policy, asOf),
        hide,
        ...estate && { estate }
      }
    );
    const report = {
      run: {
        tool: { name: "data-boundary", version: version() },
        startedAt,
        finishedAt: (/* @__PURE__ */ new Date()).toISOString(),
        targets: hide(named3),
        ...policyFile !== void 0 && { policy: policyFile },
        status: audit.gaps.some((gap) => !isAccepted4(gap)) ? "incomplete" : "complete",
        ...request.redact && { redacted: true }
      },
      ...audit
    };
    await outputs.write(report);
    const failOn = request.failOn ?? policy.failOn;
    return { report, exitCode: exitCodeOf(audit, failOn, request.allowIncomplete ?? false) };
  } finally {
    outputs?.discard();
    await demo?.close();
  }
}
async function collected(clouds2, request) {
  const found = [];
  for (const { target, connection } of clouds2)
    found.push(await collectGuards(target, connection, request));
  return {
    guards: onlyOnce(found.flatMap(({ guards }) => guards)),
    gaps: found.flatMap(({ gaps }) => gaps)
  };
}
function estateIn(file2) {
  const { findings, run } = readSavedReport(file2);
  if (run.redacted)
    throw new UserError9(
      `--report ${file2}: was written with --redact, and hides which account each resource is in; scan without --redact`
    );
  return (verdicts) => crossCheck(verdicts, findings, file2);
}
var inputsOf = (files, { report }, policy) => [
  ...files.map((file2) => ({ option: "target", file: file2 })),
  ...report === void 0 ? [] : [{ option: "--report", file: report }],
  ...policy === void 0 ? [] : [{ option: "--policy", file: policy }]
];
var connectionOf = ({ azureCloud }) => azureCloud ? { azure: { cloud: azureCloud } } : {};
async function chosenPolicy({ policy: file2, boundary }, asOf, fallback) {
  const { ruleIds, boundaries } = loadRules2();
  return choosePolicy({
    boundaries: boundariesOn(asOf, boundaries, loadJurisdictions()),
    isCountry,
    ruleIds,
    ...file2 !== void 0 && { file: file2 },
    ...fallback !== void 0 && { fallback },
    ...boundary !== void 0 && { boundary }
  });
}
function exitCodeOf({ findings, gaps }, failOn, allowIncomplete) {
  if (failOn === "never") return 0;
  const failing = levels.slice(0, levels.indexOf(failOn) + 1);
  if (findings.some((one) => failing.includes(one.level) && !isAccepted4(one))) return 1;
  return gaps.some((gap) => !isAccepted4(gap)) && !allowIncomplete ? 3 : 0;
}

export {
  guardsHeadline,
  guardsMarkdown,
  guardDeclaration,
  readRegions,
  rcpServices,
  builtIn,
  printed,
  generateScp,
  isOneAccount,
  runGuards,
  chosenPolicy
};
