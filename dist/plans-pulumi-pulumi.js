import {
  asAnswered,
  askedFor,
  branchAt,
  topicTypeOf,
  treeOf,
  typeOfId
} from "./plans-arm-attach.js";
import {
  instanceOf,
  placesOf,
  sourcePlan
} from "./plans-terraform-sources-places.js";
import {
  unreadable
} from "./plans-cloudformation-unreadable.js";
import {
  namedByLetters,
  spelledWhole,
  wordOf
} from "./plans-cloudformation-whole.js";
import {
  namedArn
} from "./plans-cloudformation-ids.js";
import {
  azurerm
} from "./plans-terraform-azurerm-data.js";
import {
  armTypes
} from "./plans-terraform-azurerm-ids.js";
import {
  nameProperties
} from "./declare-stack-name.js";
import {
  isUnknown,
  reference,
  shaped,
  tooMuch,
  unknown
} from "./plans-terraform-sources-value.js";
import "./plans-arm-limits.js";
import "./plans-cloudformation-text.js";
import {
  azureTypes,
  classOf,
  typesOf
} from "./classes.js";

// src/plans/pulumi/pulumi.ts
import { makesOthers as makesOthers2, othersRemedy } from "./terraform-aws.js";
import { planGap } from "./scan.js";
import { foreignGaps, makesNothing, unreadGaps } from "./terraform-plan.js";
import { listOf as listOf2, memberOf as memberOf5 } from "./terraform-plan.js";
import { withStacks } from "./terraform-plan.js";
import { resourcesOf } from "./terraform-plan.js";

// src/plans/pulumi/aws-native.ts
import { memberOf as memberOf2, rowOf, textOf as textOf2 } from "./terraform-plan.js";
import { symbolic as symbolic2, unseen as unseen2 } from "./terraform-plan.js";

// src/plans/pulumi/native.ts
import { isSymbolic, symbolic, unseen } from "./terraform-plan.js";

// src/plans/pulumi/names.ts
var snake = (name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
function terraformNames(name) {
  const as = snake(name);
  const one = singular(as);
  return one === as ? [as] : [as, one];
}
function singular(name) {
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(name)) return name.slice(0, -2);
  return /[^s]s$/.test(name) ? name.slice(0, -1) : name;
}

// src/plans/pulumi/values.ts
import "./terraform-plan.js";
import { memberOf, textOf } from "./terraform-plan.js";
var notYet = /* @__PURE__ */ new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff"
]);
var signature = "4dabf18193072939515e22adb298388d";
var secret = "1b47061264138c4ac30d75fd1eb44270";
var resourceReference = "5cf8f73096256a8f31e491e813e4eb8e";
var output = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
var deepest = 64;
function valueOf(json, reading, depth = 0) {
  if (depth > deepest) return unknown("it is nested too deep");
  if (notYet.has(json)) return later(reading.from);
  if (json === "[secret]") return unknown("it is a secret");
  if (json === null || json === void 0) return null;
  if (typeof json === "string" || typeof json === "number" || typeof json === "boolean")
    return json;
  if (Array.isArray(json)) return json.map((one) => valueOf(one, reading, depth + 1));
  const mark = memberOf(json, signature);
  if (mark === secret) return unknown("it is a secret");
  if (mark === resourceReference) return later([textOf(json, "urn") ?? ""]);
  if (mark === output) {
    const value = memberOf(json, "value");
    if (memberOf(json, "secret") === true) return unknown("it is a secret");
    const urns = memberOf(json, "dependencies");
    return value === void 0 ? later(Array.isArray(urns) ? urns.filter((one) => typeof one === "string") : []) : valueOf(value, reading, depth + 1);
  }
  if (mark !== void 0) return unknown("it is a file");
  const made = /* @__PURE__ */ new Map();
  for (const [key, one] of Object.entries(json)) {
    if (key.startsWith("__")) continue;
    const value = valueOf(one, reading, depth + 1);
    const [name = key, ...others2] = reading.named(key);
    made.set(name, value);
    for (const other of others2) if (!made.has(other)) made.set(other, value);
  }
  return made;
  function later(urns) {
    const targets = reading.targets(urns);
    return targets.length === 0 ? unknown("it is known after pulumi up", reading.expression) : reference(targets, reading.expression);
  }
}

// src/plans/pulumi/bridged.ts
var ownOutputs = /^(?:arn|id|region|bucketRegion|homeRegion|url|location|name|bucket|identifier)$/;
function madeOf(step, { provider, type }, configuration, { file, instance }) {
  const values = valuesOf(step, instance);
  const { place = { file, line: 1, column: 1 } } = step;
  const block = {
    kind: "resource",
    labels: [type, step.name],
    at: 0,
    attributes: /* @__PURE__ */ new Map(),
    blocks: [],
    file: { name: place.file, place: () => place }
  };
  const { action } = step;
  return {
    instance: instanceOf(block, "", void 0, provider, configuration, values, {
      address: addressOf(step),
      action,
      ...step.isNew && { isNew: true }
    }),
    block,
    values,
    configuration,
    rootFile: file
  };
}
var addressOf = ({ urn }) => urn.split("::").slice(2).join("::");
function valuesOf({ inputs, outputs, id, action, from }, instance) {
  const known3 = /* @__PURE__ */ new Map();
  const take = (key, json) => {
    if (key.startsWith("__")) return;
    const names = terraformNames(key);
    const targets = (urns2) => urns2.flatMap((urn) => {
      const found = instance(urn);
      return found ? [{ instance: found, attribute: attributeMeant(names[0]) }] : [];
    });
    const urns = from(key);
    const value = valueOf(json, {
      targets,
      from: urns,
      expression: urns.length > 0 ? urns.map((urn) => urn.split("::").at(-1)).join(", ") : void 0,
      named: terraformNames
    });
    for (const name of names) if (!known3.has(name)) known3.set(name, value);
  };
  for (const [key, json] of Object.entries(inputs)) take(key, json);
  if (action !== "create" && action !== "replace") {
    for (const [key, json] of Object.entries(outputs))
      if (action !== "change" || ownOutputs.test(key)) take(key, json);
    if (id !== void 0 && id !== "") take("id", id);
  }
  return {
    get: (name) => known3.get(name),
    names: [...known3.keys()],
    attribute: () => void 0,
    blocks: () => []
  };
}
function attributeMeant(property) {
  if (property === "location" || property === "region" || property === "resource_group_name")
    return property;
  return property.endsWith("_name") ? "name" : void 0;
}

// src/plans/pulumi/native.ts
import { setMember } from "./terraform-plan.js";
import { sha256Of } from "./scan.js";
function propertiesOf({ inputs, outputs, action, from }, named, { referred }) {
  const made = {};
  const all = action === "create" || action === "replace" ? inputs : { ...outputs, ...inputs };
  for (const [key, json] of Object.entries(all)) {
    if (key.startsWith("__")) continue;
    const urns = from(key);
    const value = valueOf(json, { targets: () => [], from: urns, expression: void 0, named });
    const plain = shaped(value, (open) => seen(open, key, urns));
    for (const name of named(key))
      setMember(
        made,
        name,
        plain === tooMuch ? unseen("it is more than this version looks at") : plain ?? void 0
      );
  }
  return made;
  function seen(open, key, urns) {
    const why = isUnknown(open) ? open.why : void 0;
    const expression = urns.map((urn) => urn.split("::").at(-1)).join(", ");
    const found = urns.map((urn) => referred(urn, key));
    const [first] = found;
    if (!first || why === "it is a secret" || why === "it is a file")
      return unseen(
        why ?? "it is known after pulumi up",
        expression === "" ? void 0 : expression
      );
    const homes = new Set(found.map((one) => one?.home));
    if (homes.size > 1)
      return unseen(
        "it may be one of several resources, which are in different regions",
        expression
      );
    return homes.has(void 0) ? unseen(`the region of ${expression} is not known`, expression) : symbolic(first.id, expression);
  }
}
function recordOf(step, spelt, file, said) {
  const { type, provider, name, home, noHome, ids, tags, isPart = false, unsaid } = said;
  return {
    id: `${file}#${addressOf(step)}`,
    type,
    provider,
    scope: file,
    name: name ?? step.name,
    labels: labelsOf(tags),
    ...home !== void 0 && { location: home },
    properties: spelt.properties,
    ...Object.keys(spelt.unseen).length > 0 && { unseen: spelt.unseen },
    source: "Pulumi",
    ...step.isRead && { onlyReferred: true },
    planned: {
      action: step.action,
      ...step.isNew && { isNew: true },
      ...step.place ?? { file },
      ...ids.length > 0 && !isPart && { ids },
      ...home === void 0 && { noLocation: noHome },
      ...isPart && { isPart: true },
      ...unsaid && { unsaid },
      written: spelt.written
    }
  };
}
function labelsOf(tags) {
  const pairs = Array.isArray(tags) ? tags.map((one) => {
    const {
      Key,
      Value: value,
      key = Key,
      value: other = value
    } = Object(one);
    return [key, other];
  }) : typeof tags === "object" && tags !== null ? Object.entries(tags) : [];
  return Object.fromEntries(
    pairs.filter(
      (pair) => typeof pair[0] === "string" && typeof pair[1] === "string"
    )
  );
}
var tokenOf = (step, file) => `p${sha256Of(`${file}#${step.urn}`).slice(0, 15)}`;
var idIn = (value) => typeof value === "string" && value !== "" ? value : isSymbolic(value) ? value.id : void 0;

// src/plans/pulumi/aws-native.ts
function awsNativeType(token) {
  const [, module, type] = /^aws-native:([^:/]+)(?:\/[^:]+)?:(\w+)$/.exec(token) ?? [];
  if (module === void 0 || type === void 0) return void 0;
  if (module === "index" && type === "CustomResourceEmulator")
    return "AWS::CloudFormation::CustomResource";
  const made = `AWS::${module === "configuration" ? "Config" : module}::${type}`;
  return namedByLetters(made) ?? made;
}
function extensionIn(step) {
  if (step.type !== "aws-native:index:ExtensionResource") return step;
  const [, service, name] = /^AWS::(\w+)::(\w+)$/.exec(textOf2(step.inputs, "type") ?? "") ?? [];
  return service === void 0 || name === void 0 ? step : {
    ...step,
    type: `aws-native:${service === "Config" ? "configuration" : service}:${name}`,
    inputs: rowOf(memberOf2(step.inputs, "properties")),
    outputs: rowOf(memberOf2(step.outputs, "properties")),
    from: () => step.from("properties")
  };
}
var wordsOf = (type) => (key) => [
  wordOf(type, key) ?? key.charAt(0).toUpperCase() + key.slice(1)
];
function homeOf(step, { configurationOf }) {
  const { key, region } = configurationOf(step);
  const said = region();
  return {
    region: typeof said === "string" ? said : void 0,
    why: `the region of provider ${key} is not known${isUnknown(said) && said.why !== void 0 ? `: ${said.why}` : ""}`,
    key
  };
}
function awsNativeReferred(step, type, context) {
  const { region } = homeOf(step, context);
  const arn = step.outputs["arn"];
  const name = nameIn(step, type, context) ?? tokenOf(step, context.file);
  return {
    home: region,
    id: typeof arn === "string" && arn.startsWith("arn:") ? arn : namedArn(type, name, region)
  };
}
function nameIn(step, type, context) {
  const properties = propertiesOf(step, wordsOf(type), {
    ...context,
    referred: () => void 0
  });
  return nameProperties(type).map((one) => properties[one]).find((one) => typeof one === "string" && one !== "");
}
function* awsNativeRecords(step, type, context) {
  const { region, why, key } = homeOf(step, context);
  const said = propertiesOf(step, wordsOf(type), context);
  const own = awsNativeReferred(step, type, context);
  const base = {
    provider: "aws",
    name: nameIn(step, type, context),
    noHome: { why, remedy: `give its region: --provider-region ${key}=REGION` },
    tags: said["Tags"]
  };
  const arn = region === void 0 ? unseen2(why) : symbolic2(own.id, step.name);
  for (const part of spelledWhole(type, said, { region, noRegion: why, arn }))
    yield recordOf(step, part.spelt, context.file, {
      ...base,
      type: part.type,
      home: part.location,
      ids: part.isOwn && region !== void 0 ? [own.id] : [],
      isPart: part.isPart,
      unsaid: part.unsaid ?? unreadable(type)?.unsaid
    });
}

// src/plans/pulumi/azure-native.ts
import { types as types3 } from "./scan.js";
import { keptPaths as keptPaths2 } from "./scan.js";
import { makesOthers } from "./terraform-aws.js";
import { spell as spell2 } from "./terraform-plan.js";

// src/plans/pulumi/azure-native-parts.ts
import { types } from "./scan.js";
import { keptPaths } from "./scan.js";
import { spell } from "./terraform-plan.js";

// src/plans/pulumi/azure-native-shape.ts
import { isSymbolic as isSymbolic2, isUnseen } from "./terraform-plan.js";
var top = /* @__PURE__ */ new Set([
  "location",
  "sku",
  "kind",
  "identity",
  "tags",
  "zones",
  "plan",
  "managedBy",
  "extendedLocation",
  "name",
  "id",
  "type"
]);
function shape(value, branch, isTop) {
  if (Array.isArray(value))
    return branch.each ? value.map((one) => shape(one, branch.each, false)) : value;
  if (typeof value !== "object" || value === null || isSymbolic2(value) || isUnseen(value))
    return value;
  const row = value;
  if (branch.each && branch.named.size === 0)
    return Object.fromEntries(
      Object.entries(row).map(([key, one]) => [key, shape(one, branch.each, false)])
    );
  const made = {};
  for (const [name, inner] of branch.named) {
    const asked = askedFor(name);
    if (Object.hasOwn(row, name)) made[name] = shape(row[name], inner, false);
    else if (asked !== void 0 && Object.hasOwn(row, asked))
      made[name] = asAnswered(name, row[asked]);
    else if (name === "properties")
      made[name] = shape(
        isTop ? Object.fromEntries(Object.entries(row).filter(([key]) => !top.has(key))) : row,
        inner,
        false
      );
  }
  return made;
}

// src/plans/pulumi/azure-native-parts.ts
function azureNativePart(step, type, context) {
  const properties = propertiesOf(step, (key) => [key], context);
  const parent = parentOf(type, (property) => typeOfId(idIn(properties[property]) ?? ""));
  const known3 = parent === void 0 ? void 0 : types.get(parent.toLowerCase());
  const last = type.split("/").at(-1).toLowerCase();
  const need = known3?.needs.find(({ path }) => path.toLowerCase().split("/").at(-1) === last);
  const branch = need && branchAt(treeOf(known3.type), [need.property])?.each;
  if (!known3 || !branch) return void 0;
  const members = keptPaths(known3).filter((path) => path.startsWith(`${need.property}[]`));
  const shown = { [need.property]: [shape(properties, branch, true)] };
  return recordOf(
    step,
    spell(shown, { members: Object.fromEntries(members.map((path) => [path, path])) }),
    context.file,
    {
      type: known3.type,
      provider: "azure",
      name: void 0,
      home: void 0,
      noHome: { why: "it is part of another resource", remedy: "scan the subscription" },
      ids: [],
      tags: void 0,
      isPart: true
    }
  );
}
function parentOf(type, typeAt) {
  if (/^Microsoft\.Insights\/diagnosticSettings$/i.test(type)) return typeAt("resourceUri");
  const [, above] = /^(Microsoft\.EventGrid(?:\/(?!namespaces\/).*)?)\/eventSubscriptions$/i.exec(type) ?? [];
  if (above === void 0) return void 0;
  return topicTypeOf(above.includes("/") ? above : typeAt("scope"));
}

// src/plans/pulumi/azure-native-types.ts
import { types as types2 } from "./scan.js";
import { textOf as textOf3 } from "./terraform-plan.js";
var modules = {
  applicationinsights: "insights",
  cosmosdb: "documentdb",
  deviceprovisioningservices: "devices",
  dns: "network",
  dnsresolver: "network",
  dynatrace: "dynatrace.observability",
  frontdoor: "network",
  iothub: "devices",
  mongocluster: "documentdb",
  monitor: "insights",
  newrelic: "newrelic.observability",
  privatedns: "network",
  redis: "cache",
  redisenterprise: "cache",
  trafficmanager: "network",
  webpubsub: "signalrservice"
};
var others = {
  "apimanagement:apimanagementservice": "Microsoft.ApiManagement/service",
  "applicationinsights:webtest": "Microsoft.Insights/webtests",
  "azureactivedirectory:b2ctenant": "Microsoft.AzureActiveDirectory/b2cDirectories",
  "azureactivedirectory:ciamtenant": "Microsoft.AzureActiveDirectory/ciamDirectories",
  "botservice:bot": "Microsoft.BotService/botServices",
  "cdn:policy": "Microsoft.Cdn/cdnWebApplicationFirewallPolicies",
  "compute:dedicatedhostgroup": "Microsoft.Compute/hostGroups",
  "databoxedge:device": "Microsoft.DataBoxEdge/dataBoxEdgeDevices",
  "dbformysql:server": "Microsoft.DBforMySQL/flexibleServers",
  "dbforpostgresql:server": "Microsoft.DBforPostgreSQL/flexibleServers",
  "dbforpostgresql:servergroupcluster": "Microsoft.DBforPostgreSQL/serverGroupsv2",
  "deviceprovisioningservices:iotdpsresource": "Microsoft.Devices/provisioningServices",
  "digitaltwins:digitaltwin": "Microsoft.DigitalTwins/digitalTwinsInstances",
  "dns:zone": "Microsoft.Network/dnsZones",
  "fabric:fabriccapacity": "Microsoft.Fabric/capacities",
  "frontdoor:policy": "Microsoft.Network/frontDoorWebApplicationFirewallPolicies",
  "iothub:iothubresource": "Microsoft.Devices/IotHubs",
  "netapp:account": "Microsoft.NetApp/netAppAccounts",
  "netapp:capacitypool": "Microsoft.NetApp/netAppAccounts/capacityPools",
  "netapp:capacitypoolvolume": "Microsoft.NetApp/netAppAccounts/capacityPools/volumes",
  "network:virtualnetworkgatewayconnection": "Microsoft.Network/connections",
  "powerbidedicated:capacitydetails": "Microsoft.PowerBIDedicated/capacities",
  "oracledatabase:autonomousdatabase": "Oracle.Database/autonomousDatabases",
  "privatedns:privatezone": "Microsoft.Network/privateDnsZones",
  "resources:azurecliscript": "Microsoft.Resources/deploymentScripts",
  "resources:azurepowershellscript": "Microsoft.Resources/deploymentScripts",
  ...Object.fromEntries(
    ["", "atscope", "atmanagementgroupscope", "atsubscriptionscope", "attenantscope"].map((at) => [
      `resources:deployment${at}`,
      "Microsoft.Resources/deployments"
    ])
  ),
  ...Object.fromEntries(
    ["atmanagementgroup", "atresourcegroup", "atsubscription"].map((at) => [
      `resources:deploymentstack${at}`,
      "Microsoft.Resources/deploymentStacks"
    ])
  ),
  "search:service": "Microsoft.Search/searchServices",
  "trafficmanager:profile": "Microsoft.Network/trafficManagerProfiles",
  "virtualmachineimages:virtualmachineimagetemplate": "Microsoft.VirtualMachineImages/imageTemplates",
  "web:appserviceplan": "Microsoft.Web/serverfarms",
  "web:webapp": "Microsoft.Web/sites",
  "web:webappslot": "Microsoft.Web/sites/slots"
};
var known;
function azureNativeType(token) {
  const [, module, type] = /^azure-native(?:_[^:]+)?:([^:/]+)(?:\/[^:]+)?:(\w+)$/.exec(token) ?? [];
  if (module === void 0 || type === void 0) return void 0;
  known ??= tokensOf();
  const as = `${module}:${type}`.toLowerCase();
  if (Object.hasOwn(others, as)) return others[as];
  const name = module.toLowerCase();
  const namespace = Object.hasOwn(modules, name) ? modules[name] : name;
  return known.get(`${namespace}:${type.toLowerCase()}`) ?? `Microsoft.${module}/${type}`;
}
function azureNativeTypeOf({ type, inputs }) {
  if (!/^azure-native(?:_[^:]+)?:resources(?:\/[^:]+)?:Resource$/.test(type))
    return azureNativeType(type);
  const [namespace, path, own] = [
    textOf3(inputs, "resourceProviderNamespace"),
    textOf3(inputs, "parentResourcePath") ?? "",
    textOf3(inputs, "resourceType")
  ];
  const above = path.split("/").filter((one, i) => one !== "" && i % 2 === 0);
  return namespace === void 0 || own === void 0 ? anyType : [namespace, ...above, own].join("/");
}
var anyType = "Microsoft.Resources/resources";
function tokensOf() {
  const all = /* @__PURE__ */ new Map();
  const names = [
    ...[...types2.values()].map(({ type }) => type).filter((one) => one.includes("/")),
    ...typesOf("azure").map(([one]) => one)
  ].toSorted((a, b) => a.split("/").length - b.split("/").length);
  for (const name of names) {
    const [namespace = "", ...kinds] = name.split("/");
    const module = namespace.replace(/^Microsoft\./i, "").toLowerCase();
    const last = kinds.at(-1);
    for (const one of [last, singular2(last), kinds.map(singular2).join("")]) {
      const as = `${module}:${one}`.toLowerCase();
      if (!all.has(as)) all.set(as, name);
    }
  }
  return all;
}
var singular2 = (name) => /ies$/i.test(name) ? `${name.slice(0, -3)}y` : /(?:ss|x|ch|sh)es$/i.test(name) ? name.slice(0, -2) : name.replace(/(?<!s)s$/i, "");

// src/plans/pulumi/azure-native.ts
function ownName(properties, type) {
  const last = singular2(type.split("/").at(-1)).toLowerCase();
  const names = Object.keys(properties).filter(
    (key) => key.endsWith("Name") && key !== "resourceGroupName"
  );
  const fits = names.find((key) => last.endsWith(key.slice(0, -4).toLowerCase())) ?? (names.length === 1 ? names[0] : void 0);
  return idIn(fits === void 0 ? properties["name"] : properties[fits]);
}
function idOf(step, type, context) {
  if (step.id?.startsWith("/")) return step.id;
  const properties = propertiesOf(step, (key) => [key], { referred: () => void 0 });
  const token = tokenOf(step, context.file);
  const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000";
  const name = ownName(properties, type) ?? token;
  if (/\/resourceGroups$/i.test(type))
    return `${subscription}/resourceGroups/${idIn(properties["resourceGroupName"]) ?? token}`;
  const group = idIn(properties["resourceGroupName"]) ?? context.file.replaceAll(/[^\w.-]/g, "-");
  const [namespace = "", ...kinds] = type.split("/");
  const above = kinds.slice(0, -1).map((kind) => {
    const key = Object.keys(properties).find(
      (one) => one.endsWith("Name") && singular2(kind).toLowerCase().endsWith(one.slice(0, -4).toLowerCase())
    );
    return `${kind}/${(key === void 0 ? void 0 : idIn(properties[key])) ?? token}`;
  });
  return [
    `${subscription}/resourceGroups/${group}/providers/${namespace}`,
    ...above,
    `${kinds.at(-1)}/${name}`
  ].join("/");
}
function homeOf2(step, type, context) {
  const { location } = propertiesOf(step, (key) => [key], context);
  if (location !== void 0) return idIn(location);
  if (/\/resourceGroups$/i.test(type)) return context.groupLocation;
  const homes = new Set(
    step.from("resourceGroupName").map((urn) => context.referred(urn, "location")?.home)
  );
  return homes.size === 1 ? [...homes][0] : void 0;
}
function azureNativeReferred(step, type, property, context) {
  const home = homeOf2(step, type, context);
  if (property === "location") return { home, id: home ?? "" };
  const id = idOf(step, type, context);
  const isName = property.endsWith("Name");
  return { home, id: isName ? id.split("/").at(-1) : id };
}
var attached;
function isAttached(type) {
  attached ??= new Set(
    [...types3.values()].flatMap(
      ({ needs }) => needs.map(({ path }) => path.split("?", 1)[0].split("/").at(-1).toLowerCase())
    )
  );
  return attached.has(type.split("/").at(-1).toLowerCase());
}
var unplaced;
var mustBePlaced = (type) => ["stores", "processes"].includes(classOf(type)) && !(unplaced ??= azureTypes("unlocatedTops")).has(type.toLowerCase());
function azureNativeRecord(step, type, context) {
  const isPlaced = step.inputs["location"] !== void 0 || step.outputs["location"] !== void 0;
  const isTop = type.split("/").length === 2 && (types3.get(type.toLowerCase())?.home !== void 0 || mustBePlaced(type));
  const part = azureNativePart(step, type, context);
  if (part) return part;
  if (type === anyType) return "its type is known only after pulumi up";
  if (!isPlaced && makesOthers(type) !== void 0) return void 0;
  if (!isPlaced && isAttached(type))
    return `${type} only adds to another resource, and is not read from Pulumi by this version`;
  if (!isPlaced && !isTop) return void 0;
  const properties = propertiesOf(step, (key) => [key], context);
  const described = types3.get(type.toLowerCase());
  const members = Object.fromEntries(
    (described ? keptPaths2(described) : []).map((path) => [path, path])
  );
  const spelt = spell2(shape(properties, treeOf(type), true), { members });
  const id = idOf(step, type, context);
  return recordOf(step, spelt, context.file, {
    type,
    provider: "azure",
    name: ownName(properties, type),
    home: homeOf2(step, type, context),
    noHome: {
      why: "the preview does not say its location",
      remedy: "write its location out, or scan the subscription that holds it"
    },
    ids: [id],
    tags: properties["tags"]
  });
}

// src/plans/pulumi/providers.ts
import { memberOf as memberOf4, textOf as textOf5 } from "./terraform-plan.js";

// src/plans/pulumi/steps.ts
import { listOf, memberOf as memberOf3, rowOf as rowOf2, textOf as textOf4 } from "./terraform-plan.js";
var actions = {
  create: "create",
  import: "create",
  update: "change",
  same: "keep",
  refresh: "keep",
  read: "keep",
  replace: "replace",
  "create-replacement": "replace",
  "import-replacement": "replace",
  "read-replacement": "keep",
  delete: "destroy",
  "delete-replaced": "skip",
  "discard-replaced": "skip",
  discard: "skip",
  "read-discard": "skip",
  "remove-pending-replace": "skip"
};
var isPreview = (json) => Array.isArray(memberOf3(json, "steps")) && (memberOf3(json, "changeSummary") !== void 0 || listOf(memberOf3(json, "steps")).some((one) => isUrn(memberOf3(one, "urn"))));
var isExport = (json) => listOf(memberOf3(memberOf3(json, "deployment"), "resources")).some(
  (one) => isUrn(memberOf3(one, "urn"))
);
var isUrn = (value) => typeof value === "string" && value.startsWith("urn:pulumi:");
function stepsOf(json) {
  if (isExport(json)) {
    const resources = listOf(memberOf3(memberOf3(json, "deployment"), "resources"));
    const steps = resources.flatMap(
      (one) => memberOf3(one, "delete") === true ? [] : stepOf(one, "keep", "same") ?? []
    );
    return { steps, destroyed: 0, unclear: [], hidden: 0 };
  }
  const byUrn = /* @__PURE__ */ new Map();
  const unclear = [];
  let destroyed = 0;
  let same = 0;
  let isStackShown = false;
  for (const one of listOf(memberOf3(json, "steps"))) {
    const op = textOf4(one, "op") ?? "";
    const action = Object.hasOwn(actions, op) ? actions[op] : void 0;
    if (op === "same") same++;
    if (textOf4(one, "urn")?.includes("::pulumi:pulumi:Stack::")) isStackShown = true;
    if (action === void 0) {
      unclear.push(textOf4(one, "urn") ?? "");
      continue;
    }
    if (action === "skip") continue;
    const old = memberOf3(one, "oldState");
    const isLeft = action === "destroy" && memberOf3(old, "retainOnDelete") === true;
    if (action === "destroy" && !isLeft) {
      if (memberOf3(old, "custom") !== false && !isOwn(textOf4(old, "type") ?? "")) destroyed++;
      continue;
    }
    const step = isLeft ? stepOf(old, "forget", op) : stepOf(memberOf3(one, "newState"), action, op);
    if (step) byUrn.set(step.urn, step);
  }
  const kept = memberOf3(memberOf3(json, "changeSummary"), "same");
  const hidden = typeof kept === "number" ? kept - same - (isStackShown ? 0 : 1) : 0;
  return { steps: [...byUrn.values()], destroyed, unclear, hidden: Math.max(0, hidden) };
}
var providerOf = (type) => /^pulumi:providers:(.+)$/.exec(type)?.[1];
var isOwn = (type) => type.startsWith("pulumi:");
function stepOf(state, action, op) {
  const urn = textOf4(state, "urn");
  const type = textOf4(state, "type");
  if (urn === void 0 || type === void 0 || memberOf3(state, "custom") === false)
    return void 0;
  const dependencies = memberOf3(state, "propertyDependencies");
  return {
    urn,
    type,
    name: urn.split("::").slice(3).join("::"),
    action,
    ...op === "create" && { isNew: true },
    isRead: memberOf3(state, "external") === true || op.startsWith("read"),
    inputs: rowOf2(memberOf3(state, "inputs")),
    outputs: rowOf2(memberOf3(state, "outputs")),
    id: textOf4(state, "id"),
    provider: textOf4(state, "provider") ?? "",
    from: (property) => listOf(memberOf3(dependencies, property)).filter((one) => typeof one === "string"),
    place: placeIn(textOf4(state, "sourcePosition"))
  };
}
function placeIn(position) {
  const [, file, line, column] = /^project:\/\/\/([^#]+)#(\d+),(\d+)/.exec(position ?? "") ?? [];
  return file === void 0 ? void 0 : { file, line: Number(line), column: Number(column) };
}

// src/plans/pulumi/providers.ts
var usual = /^default(?:_|$)/;
function configurationsOf(json, steps, { providerRegions }) {
  const providers = new Map(
    steps.flatMap(
      (step) => providerOf(step.type) === void 0 ? [] : [[step.urn, step]]
    )
  );
  const known3 = /* @__PURE__ */ new Map();
  return ({ provider: reference2, type }) => {
    const urn = reference2.split("::").slice(0, -1).join("::");
    let made = known3.get(urn);
    if (!made) known3.set(urn, made = configuration(urn, type.split(":", 1)[0]));
    return made;
  };
  function configuration(urn, name) {
    const provider = providers.get(urn);
    const called = urn.split("::").at(-1) ?? "";
    const isUsual = called === "" || usual.test(called);
    const key = isUsual ? name : `${name}.${called}`;
    const configured = textOf5(memberOf4(json, "config"), `${name}:region`);
    const given = Object.hasOwn(providerRegions, key) ? providerRegions[key] : void 0;
    return {
      key,
      source: name,
      isDeclared: provider !== void 0 || isUsual,
      region() {
        const said = memberOf4(provider?.inputs, "region") ?? memberOf4(provider?.outputs, "region");
        if (said !== void 0)
          return valueOf(said, {
            targets: () => [],
            from: [],
            expression: void 0,
            named: (one) => [one]
          });
        return (isUsual ? configured : void 0) ?? given ?? notSaid(key, provider !== void 0);
      }
    };
  }
}
var notSaid = (key, isShown) => unknown(
  isShown ? "it comes from the environment" : `the preview does not show the provider ${key.slice(0, 100)}: preview with --show-sames`
);

// src/plans/pulumi/terraform-types.ts
import { cloudFormationNames, settings } from "./terraform-aws.js";
import { aws } from "./terraform-aws.js";
var bridges = {
  aws: {
    provider: aws,
    prefix: "aws_",
    anywhere: [],
    types: () => [
      ...Object.values(cloudFormationNames).flatMap((names) => names.split(" ")),
      ...settings
    ],
    starts: {
      alb: "alb lb",
      amp: "prometheus",
      bcmdata: "bcmdataexports",
      cfg: "config",
      cloudcontrol: "cloudcontrolapi",
      cloudhsmv2: "cloudhsm_v2",
      costexplorer: "ce",
      directconnect: "dx",
      ebs: "-",
      ec2: "-",
      ec2clientvpn: "ec2_client_vpn",
      ec2transitgateway: "ec2_transit_gateway ec2",
      elb: "elb -",
      lex: "lex lexv2models",
      macie: "macie2",
      opensearchingest: "osis",
      rds: "db",
      resourceexplorer: "resourceexplorer2",
      route53recoverycontrol: "route53recoverycontrolconfig",
      s3: "s3_bucket",
      ses: "ses_domain"
    },
    others: {
      "alb/loadbalancer": "alb",
      "cfg/recorder": "config_configuration_recorder",
      "cfg/recorderstatus": "config_configuration_recorder_status",
      "cfg/rule": "config_config_rule",
      "cloudcontrol/resource": "cloudcontrolapi_resource",
      "cloudtrail/trail": "cloudtrail",
      "codedeploy/application": "codedeploy_app",
      "codepipeline/pipeline": "codepipeline",
      "datasync/efslocation": "datasync_location_efs",
      "datasync/locationfsxlustre": "datasync_location_fsx_lustre_file_system",
      "datasync/locationfsxwindows": "datasync_location_fsx_windows_file_system",
      "datasync/nfslocation": "datasync_location_nfs",
      "datasync/s3location": "datasync_location_s3",
      "directconnect/linkaggregationgroup": "dx_lag",
      "ec2/peeringconnectionoptions": "vpc_peering_connection_options",
      "ec2transitgateway/transitgateway": "ec2_transit_gateway",
      "elb/loadbalancer": "elb",
      "lb/loadbalancer": "lb",
      "s3/bucketreplicationconfig": "s3_bucket_replication_configuration"
    }
  },
  azure: {
    provider: azurerm,
    prefix: "azurerm_",
    anywhere: ["-"],
    types: () => Object.values(armTypes).flatMap((names) => names.split(" ")),
    starts: {
      apimanagement: "api_management",
      appconfiguration: "app_configuration app",
      appinsights: "application_insights",
      appservice: "app_service app_service_environment function_app",
      authorization: "role",
      avs: "vmware",
      bot: "bot",
      compute: "virtual_machine",
      containerapp: "container_app",
      containerservice: "container kubernetes",
      datashare: "data_share",
      desktopvirtualization: "virtual_desktop",
      devcenter: "dev_center",
      domainservices: "active_directory_domain_service",
      eventhub: "servicebus eventgrid",
      hsm: "dedicated_hardware_security",
      iot: "iothub",
      keyvault: "key_vault",
      loganalytics: "log_analytics",
      logicapps: "logic_app",
      monitoring: "monitor",
      operationalinsights: "log",
      privatelink: "private",
      waf: "web_application_firewall",
      webpubsub: "web_pubsub"
    },
    others: {
      "aifoundry/hub": "ai_foundry",
      "apimanagement/service": "api_management",
      "appconfiguration/configurationstore": "app_configuration",
      "appinsights/insights": "application_insights",
      "appservice/appflexconsumption": "function_app_flex_consumption",
      "bot/channelteams": "bot_channel_ms_teams",
      "communication/emailservice": "email_communication_service",
      "containerapp/app": "container_app",
      "datafactory/factory": "data_factory",
      "datafactory/integrationruntimerule": "data_factory_integration_runtime_azure",
      "datafactory/integrationruntimessis": "data_factory_integration_runtime_azure_ssis",
      "dataprotection/backupinstanceblogstorage": "data_protection_backup_instance_blob_storage",
      "domainservices/service": "active_directory_domain_service",
      "eventhub/subscription": "servicebus_subscription",
      "lb/loadbalancer": "lb",
      "notificationhub/hub": "notification_hub",
      "webpubsub/hub": "web_pubsub_hub",
      "webpubsub/service": "web_pubsub"
    }
  }
};
var flat = (text) => text.replaceAll("_", "").toLowerCase();
var known2 = /* @__PURE__ */ new Map();
function bridgedType(token) {
  const [, name = "", module = "", type = ""] = /^(aws|azure):([^/:]+)\/[^:]+:(\w+)$/.exec(token) ?? [];
  const bridge = Object.hasOwn(bridges, name) ? bridges[name] : void 0;
  if (!bridge) return void 0;
  const { provider, prefix, starts, others: others2 } = bridge;
  let names = known2.get(name);
  if (!names) {
    const all = [
      ...bridge.types(),
      ...[...provider.spellings.keys()].map((one) => one.slice(prefix.length))
    ];
    known2.set(name, names = new Map(all.map((one) => [flat(one), one])));
  }
  const called = `${module.toLowerCase()}/${type.toLowerCase()}`;
  if (Object.hasOwn(others2, called)) return { provider, type: prefix + others2[called] };
  const said = Object.hasOwn(starts, module.toLowerCase()) ? starts[module.toLowerCase()] : "";
  for (const start of [module, ...said.split(" "), ...bridge.anywhere])
    for (const end of start === "" ? [] : [type, type.replace(/V2$/, "")]) {
      const found = names.get(flat((start === "-" ? "" : start) + end));
      if (found !== void 0) return { provider, type: prefix + found };
    }
  return {
    provider,
    type: `${prefix}${module}_${type.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_")}`.toLowerCase()
  };
}

// src/plans/pulumi/pulumi.ts
var pulumi = {
  name: "a Pulumi preview or stack",
  isIt: ({ json }) => isPreview(json) || isExport(json),
  read
};
async function read(file, inputs) {
  const { json, name } = file;
  const all = stepsOf(json);
  const configurationOf = configurationsOf(json, all.steps, inputs);
  const made = /* @__PURE__ */ new Map();
  const withoutPlace = new Set(
    all.steps.flatMap(({ urn, place }) => place === void 0 ? [urn] : [])
  );
  const natives = /* @__PURE__ */ new Map();
  const foreign = /* @__PURE__ */ new Map();
  for (const given of all.steps) {
    if (isOwn(given.type)) continue;
    const step = extensionIn(given);
    const bridged2 = bridgedType(step.type);
    const [aws2, azure] = [awsNativeType(step.type), azureNativeTypeOf(step)];
    if (bridged2)
      made.set(
        step.urn,
        madeOf(step, bridged2, configurationOf(step), {
          file: name,
          instance: (urn) => made.get(urn)?.instance
        })
      );
    else if (aws2 !== void 0 || azure !== void 0) natives.set(step.urn, [step, aws2, azure]);
    else if (!makesNothing.test(`/hashicorp/${packageOf(step)}`))
      foreign.set(packageOf(step), (foreign.get(packageOf(step)) ?? 0) + 1);
  }
  const bridged = [...made.values()];
  const plan = sourcePlan(name, bridged, inputs.providerRegions);
  const places = placesOf([...made].flatMap(([urn, one]) => withoutPlace.has(urn) ? [] : [one]));
  const stacks = await withStacks(resourcesOf(plan, places), plan, places);
  const asked = /* @__PURE__ */ new Set();
  const context = {
    file: name,
    configurationOf,
    groupLocation: inputs.resourceGroupLocation,
    referred(urn, property) {
      const one = made.get(urn)?.instance;
      if (one) return { home: plan.homeOf(one).location, id: plan.idsOf(one).of(void 0) ?? "" };
      const [step, aws2, azure] = natives.get(urn) ?? [];
      if (!step || asked.has(urn)) return void 0;
      asked.add(urn);
      try {
        return aws2 === void 0 ? azureNativeReferred(step, azure, property, context) : awsNativeReferred(step, aws2, context);
      } finally {
        asked.delete(urn);
      }
    }
  };
  const azureRecords = [...natives.values()].flatMap(
    ([step, , azure]) => azure === void 0 ? [] : [[step, azureNativeRecord(step, azure, context)]]
  );
  return {
    resources: recordsOf(),
    takes: ["--resource-group-location"],
    gaps: [
      ...gapsOf(json, name, all, inputs),
      ...azureRecords.flatMap(
        ([step, why]) => typeof why === "string" ? [planGap(step.place ?? { file: name }, `${addressOf(step)}: ${why}`, notRead)] : []
      ),
      ...stacks.gaps,
      ...[...natives.values()].flatMap(([step, aws2, azure]) => madeUnseen(step, aws2 ?? azure)),
      ...foreignGaps(foreign, name),
      ...unreadGaps(plan.instances, name, places.block)
    ],
    ...all.destroyed > 0 && {
      notes: [
        `${all.destroyed} resource${all.destroyed === 1 ? "" : "s"} that the preview destroys`
      ]
    }
  };
  function madeUnseen(step, type) {
    const why = step.isRead ? void 0 : makesOthers2(type);
    return why === void 0 ? [] : [planGap(step.place ?? { file: name }, `${addressOf(step)}: ${why}`, othersRemedy)];
  }
  function* recordsOf() {
    yield* ofPulumi(stacks.resources, all.steps, name);
    for (const [step, aws2] of natives.values())
      if (aws2 !== void 0) yield* awsNativeRecords(step, aws2, context);
    for (const [, record] of azureRecords) if (typeof record === "object") yield record;
  }
}
var notRead = "scan the subscription after it was made, or look at it yourself and accept the gap with an exception";
var packageOf = ({ type }) => type.split(":", 1)[0];
function* ofPulumi(resources, steps, file) {
  const onlyRead = new Set(
    steps.filter(({ isRead }) => isRead).map((step) => `${file}#${addressOf(step)}`)
  );
  for (const one of resources)
    yield {
      ...one,
      source: "Pulumi",
      ...onlyRead.has(one.id) && { onlyReferred: true }
    };
}
function gapsOf(json, file, { unclear, hidden }, { onlyChanged }) {
  const gaps = unclear.map(
    (urn) => planGap(
      { file },
      `${urn.slice(0, 300)}: this version does not know what the preview does with it`,
      "a newer version of data-boundary may know it",
      "unknown-value"
    )
  );
  if (listOf2(memberOf5(json, "diagnostics")).some((one) => memberOf5(one, "severity") === "error") || memberOf5(json, "maybeCorrupt") === true)
    gaps.push(
      planGap(
        { file },
        "the preview ended with an error, and holds only what was planned before it",
        "correct the error and preview again",
        "truncated"
      )
    );
  if (hidden > 0 && !onlyChanged)
    gaps.push(
      planGap(
        { file },
        `the preview leaves out ${hidden} resource${hidden === 1 ? " that stays" : "s that stay"} as ${hidden === 1 ? "it is" : "they are"}`,
        "preview with --show-sames, or judge what changes alone with --only changed",
        "truncated"
      )
    );
  return gaps;
}
export {
  pulumi
};
