// src/collect/azure/tables.ts
var columns = "project id, name, type, kind, location, tags, sku, managedBy, zones, extendedLocation, properties";
var containerTypes = [
  "microsoft.resources/subscriptions",
  "microsoft.resources/subscriptions/resourcegroups"
];
var isContainer = (type) => containerTypes.some((container) => container === type);
var resources = {
  table: "resources",
  pipe: columns,
  gives: (type) => !isContainer(type),
  properties: true
};
var containers = {
  table: "resourcecontainers",
  pipe: `where type in~ (${quoted(containerTypes)}) | project id, name, type, location, tags, managedBy`,
  gives: isContainer,
  properties: false
};
var children = [
  {
    table: "recoveryservicesresources",
    parents: ["microsoft.recoveryservices/vaults", "microsoft.dataprotection/backupvaults"],
    types: [
      "microsoft.recoveryservices/vaults/backupfabrics/protectioncontainers/protecteditems",
      "microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotecteditems",
      "microsoft.dataprotection/backupvaults/backupinstances"
    ]
  },
  {
    table: "kustoresources",
    parents: ["microsoft.kusto/clusters"],
    types: ["microsoft.kusto/clusters/databases/dataconnections"]
  },
  {
    table: "aksresources",
    parents: ["microsoft.containerservice/fleets"],
    types: ["microsoft.containerservice/fleets/members"]
  }
];
function childQuery({ table }, types) {
  return {
    table,
    pipe: `where type in~ (${quoted(types)}) | ${columns}`,
    gives: (type) => types.includes(type),
    properties: true
  };
}
function quoted(texts) {
  return texts.map((text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`).join(", ");
}

export {
  columns,
  resources,
  containers,
  children,
  childQuery,
  quoted
};
