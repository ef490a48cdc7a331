var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to2, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to2, key) && key !== except)
        __defProp(to2, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to2;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// facade:src/locate/path.ts?rows-microsoft365
import { none, own, resourceType, unshown } from "./scan.js";
var init_path = __esm({
  "facade:src/locate/path.ts?rows-microsoft365"() {
  }
});

// facade:src/locate/words.ts?rows-microsoft365
import { given, statusOf, switchOf, words } from "./scan.js";
var init_words = __esm({
  "facade:src/locate/words.ts?rows-microsoft365"() {
  }
});

// src/locate/microsoft365/organization.ts
function isInDataBoundary({ organization }) {
  const country = organization?.countryLetterCode;
  return typeof country === "string" ? dataBoundaryCountries.has(country.toUpperCase()) : void 0;
}
var dataBoundaryCountries, signUpCountry;
var init_organization = __esm({
  "src/locate/microsoft365/organization.ts"() {
    "use strict";
    dataBoundaryCountries = new Set(
      "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
        " "
      )
    );
    signUpCountry = "organization.countryLetterCode";
  }
});

// src/locate/microsoft365/directory.ts
var regionScopes, docs, directory;
var init_directory = __esm({
  "src/locate/microsoft365/directory.ts"() {
    "use strict";
    init_path();
    init_words();
    init_organization();
    regionScopes = {
      NA: "north-america",
      AS: "asiapacific",
      OC: "australia",
      WW: "global",
      USGov: "usgov",
      USG: "usgov",
      DOD: "usgov"
    };
    docs = "https://learn.microsoft.com/entra/fundamentals/data-residency";
    directory = resourceType(
      "m365:Directory",
      [
        {
          role: "home",
          read: "openid.tenant_region_scope",
          reads: [signUpCountry],
          absent: unshown,
          as: words({
            // Europe, the Middle East and Africa: kept in Europe, and in the EU Data Boundary for its members alone.
            EU: (_, { resource }) => isInDataBoundary(resource.properties) === true ? "eu-data-boundary" : "europe",
            ...regionScopes
          }),
          why: "directory data is kept in the geo-location in which the tenant was created; the geo-location EU means Europe, the Middle East and Africa, not the European Union",
          docs
        }
      ],
      {
        blind: [
          "where data of single components is processed: providers all over the world deliver text messages and calls for multifactor authentication, and accounts shared with other tenants are also kept there (https://learn.microsoft.com/entra/fundamentals/data-storage-eu)"
        ]
      }
    );
  }
});

// facade:src/locate/arms.ts?rows-microsoft365
import { holds, holdsAny, noArm } from "./scan.js";
var init_arms = __esm({
  "facade:src/locate/arms.ts?rows-microsoft365"() {
  }
});

// facade:src/locate/azure/arm.ts?rows-microsoft365
import { resourceAt } from "./scan.js";
var init_arm = __esm({
  "facade:src/locate/azure/arm.ts?rows-microsoft365"() {
  }
});

// src/locate/microsoft365/diagnostic-setting.ts
function sends({ properties }) {
  const switches = (properties?.logs ?? []).map(({ enabled }) => isOn(enabled));
  return switches.find((one) => one === true) ?? switches.find((one) => one !== false) ?? switches.length === 0;
}
var isOn, others, reads, sink, sinkAt, to, diagnosticSetting;
var init_diagnostic_setting = __esm({
  "src/locate/microsoft365/diagnostic-setting.ts"() {
    "use strict";
    init_arms();
    init_arm();
    init_path();
    init_words();
    isOn = switchOf("enabled", true);
    others = [
      "storageAccountId",
      "eventHubAuthorizationRuleId",
      "marketplacePartnerId",
      "serviceBusRuleId"
    ];
    reads = ["properties.logs[].enabled", "sinks[].id", "sinks[].location"];
    sink = {
      role: "log",
      docs: "https://learn.microsoft.com/entra/identity/monitoring-health/howto-configure-diagnostic-settings"
    };
    sinkAt = (id, { resource: { properties } }) => given(sends(properties), () => {
      const at = resourceAt(id);
      const known = properties.sinks?.find(
        (one) => typeof at === "object" && "resource" in at && one.id?.toLowerCase() === at.resource.toLowerCase()
      );
      return known?.location ?? at;
    });
    to = (other, why) => ({
      ...sink,
      read: `properties.${other}`,
      absent: none,
      reads,
      as: sinkAt,
      why
    });
    diagnosticSetting = resourceType(
      "m365:DiagnosticSetting",
      [
        {
          ...sink,
          read: "properties.workspaceId",
          unions: ["properties"],
          reads: [...reads, ...others.map((other) => `properties.${other}`)],
          absent: ({ resource: { properties } }) => holdsAny(properties.properties, others) ? none : given(
            sends(properties),
            () => noArm(
              "the sinks of a setting",
              properties.properties,
              ["workspaceId", ...others],
              ["logs", "eventHubName"]
            )
          ),
          as: sinkAt,
          why: "sign-in and audit logs of the directory, or logs of Intune, are sent to a Log Analytics workspace"
        },
        to(
          "storageAccountId",
          "sign-in and audit logs of the directory, or logs of Intune, are archived in a storage account"
        ),
        to(
          "eventHubAuthorizationRuleId",
          "sign-in and audit logs of the directory, or logs of Intune, are streamed to an event hub"
        ),
        to(
          "marketplacePartnerId",
          "sign-in and audit logs of the directory, or logs of Intune, are handed to another vendor's service"
        ),
        to(
          "serviceBusRuleId",
          "sign-in and audit logs of the directory, or logs of Intune, are streamed to a Service Bus or Event Hubs namespace, named by an older property"
        )
      ],
      {
        home: {
          role: "none",
          why: "a diagnostic setting is configuration of its service, and kept with it",
          docs: sink.docs
        }
      }
    );
  }
});

// src/locate/microsoft365/geography.ts
var geographyDocs, geography;
var init_geography = __esm({
  "src/locate/microsoft365/geography.ts"() {
    "use strict";
    init_words();
    init_organization();
    geographyDocs = "https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-multi-geo";
    geography = words({
      APC: "asia-pacific-geography",
      ARE: "uae",
      AUS: "australia",
      BRA: "brazil",
      CAN: "canada",
      CHE: "switzerland",
      DEU: "germany",
      // Europe, the Middle East and Africa: its data centres include Israel, but for tenants of the EU Data Boundary.
      EUR: (_, { resource }) => isInDataBoundary(resource.properties) === true ? "emea-geography-eu" : "emea-geography",
      FRA: "france",
      GBR: "uk",
      IND: "india",
      JPN: "japan",
      KOR: "korea",
      NAM: "unitedstates",
      NOR: "norway",
      POL: "poland",
      QAT: "qatar",
      SWE: "sweden",
      ZAF: "southafrica"
    });
  }
});

// src/locate/microsoft365/multi-geo.ts
var site, home, mailboxes, group;
var init_multi_geo = __esm({
  "src/locate/microsoft365/multi-geo.ts"() {
    "use strict";
    init_path();
    init_geography();
    init_organization();
    site = resourceType(
      "m365:Site",
      [
        {
          role: "home",
          read: "siteCollection.dataLocationCode",
          reads: [signUpCountry],
          absent: {
            gap: "SharePoint shows no geography for this site; it is probably in the tenant's default geography, but this is not certain",
            remedy: "look at Data location in the Microsoft 365 admin center (Settings > Org settings > Organization profile), and accept the gap with an exception"
          },
          as: geography,
          why: "files and lists of the site are kept in this geography",
          docs: "https://learn.microsoft.com/graph/api/resources/sitecollection"
        }
      ],
      { blind: ["where copies for eDiscovery are kept: for some geographies, in another one"] }
    );
    home = {
      role: "none",
      why: "without a preferred data location, it is in the tenant's default geography",
      docs: geographyDocs
    };
    mailboxes = resourceType(
      "m365:Mailboxes",
      [
        {
          role: "home",
          read: "preferredDataLocation",
          reads: [signUpCountry],
          absent: none,
          as: geography,
          why: "mailboxes, OneDrive, chat and Copilot interactions of these users are assigned to this geography",
          docs: "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-workload-exo"
        }
      ],
      {
        home,
        blind: [
          "whether the move of a mailbox to its preferred geography is still queued: Get-EXOMailbox shows its database"
        ]
      }
    );
    group = resourceType(
      "m365:Group",
      [
        {
          role: "home",
          read: "preferredDataLocation",
          reads: [signUpCountry],
          absent: none,
          as: geography,
          why: "the group's mailbox and the messages of its channels are assigned to this geography",
          docs: "https://learn.microsoft.com/graph/api/resources/group"
        }
      ],
      { home }
    );
  }
});

// src/locate/microsoft365/copilot.ts
var docs2, copilot;
var init_copilot = __esm({
  "src/locate/microsoft365/copilot.ts"() {
    "use strict";
    init_path();
    init_organization();
    docs2 = "https://learn.microsoft.com/copilot/microsoft-365/microsoft-365-copilot-privacy";
    copilot = resourceType(
      "m365:Copilot",
      [
        {
          role: "processing",
          id: "model",
          reads: [signUpCountry, "organization.isMultipleDataLocationsForServicesEnabled"],
          always({ resource: { properties } }) {
            const isIn = isInDataBoundary(properties);
            if (isIn === false) return "global";
            if (isIn === true) {
              if (properties.organization?.isMultipleDataLocationsForServicesEnabled === true)
                return "eu-data-boundary";
              return {
                gap: "prompts stay in the EU Data Boundary unless flexible inferencing during peak load is enabled; it may be enabled by default, and no API shows the setting",
                remedy: "disable it in the Microsoft 365 admin center (Copilot > Settings), and accept the gap with an exception that records this"
              };
            }
            return {
              gap: "the organization's sign-up country, which decides whether prompts stay in the EU Data Boundary, could not be read",
              remedy: "grant Organization.Read.All, and scan again"
            };
          },
          why: "language models process prompts of licensed users: in the EU Data Boundary for tenants in the EU and EFTA, anywhere for others",
          docs: docs2
        }
      ],
      {
        home: {
          role: "none",
          why: "prompts and responses are kept with the user's mailbox",
          docs: "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-workload-copilot"
        }
      }
    );
  }
});

// src/locate/microsoft365/environment.ts
var docs3, ai, anywhereIfOn, isKept, inDataBoundary, elsewhere, hasNoSwitch, environment;
var init_environment = __esm({
  "src/locate/microsoft365/environment.ts"() {
    "use strict";
    init_path();
    init_words();
    docs3 = "https://learn.microsoft.com/power-platform/admin/list-environments";
    ai = "https://learn.microsoft.com/power-platform/admin/geographical-availability-copilot";
    anywhereIfOn = words({ true: "global", false: none });
    isKept = ({ macroRegion }) => macroRegion === void 0 || macroRegion === null || macroRegion === "";
    inDataBoundary = {
      europe: "power-europe",
      france: "france",
      germany: "germany",
      italy: "italy",
      norway: "norway",
      sweden: "sweden",
      switzerland: "switzerland"
    };
    elsewhere = {
      asia: "asia",
      australia: "australia",
      canada: "canada",
      india: "india",
      japan: "japan",
      korea: "korea",
      singapore: "singapore",
      southafrica: "southafrica",
      uae: "uae",
      unitedkingdom: "uk",
      unitedstates: "unitedstates",
      unitedstatesfirstrelease: "unitedstates"
    };
    hasNoSwitch = ({ location, macroRegion }) => isKept({ macroRegion }) && Object.hasOwn(elsewhere, String(location).toLowerCase());
    environment = resourceType(
      "m365:Environment",
      [
        {
          role: "home",
          read: "location",
          reads: ["macroRegion"],
          when: isKept,
          absent: unshown,
          as: words({ ...inDataBoundary, ...elsewhere }),
          why: "Dataverse keeps the environment's data in both Azure regions of this geography",
          docs: docs3
        },
        {
          role: "home",
          read: "macroRegion",
          as: words({
            "eu-efta": "eu-data-boundary",
            emea: "macro-emea",
            "north-america": "north-america",
            "the-americas": "macro-americas",
            "asia-pacific": "asiapacific"
          }),
          why: "the platform may keep the environment's data in any region of this macro region",
          docs: "https://learn.microsoft.com/power-platform/admin/macro-regions"
        },
        {
          role: "processing",
          read: "properties.copilotPolicies.crossGeoCopilotDataMovementEnabled",
          absent: unshown,
          as: anywhereIfOn,
          why: "prompts and data of Copilot features may be moved to another region",
          docs: ai
        },
        {
          role: "processing",
          read: "properties.copilotPolicies.crossBoundaryCopilotDataMovementEnabled",
          reads: ["location", "macroRegion"],
          absent: ({ resource: { properties } }) => hasNoSwitch(properties) ? none : unshown,
          as: anywhereIfOn,
          why: "prompts may be processed outside the EU Data Boundary during peak load",
          docs: ai
        },
        {
          role: "processing",
          read: "properties.bingChatEnabled",
          absent: unshown,
          as: anywhereIfOn,
          why: "Copilot features may send queries to Bing, which is outside the service's boundary",
          docs: ai
        }
      ],
      {
        blind: [
          "data that connectors and flows send elsewhere, exports to a database of your own (BYOD) and by Azure Synapse Link, and rules of environment groups that override these settings: Power Platform admin center, and Power Apps for Synapse Link"
        ]
      }
    );
  }
});

// src/locate/microsoft365/fabric.ts
var docs4, capacity, workspace;
var init_fabric = __esm({
  "src/locate/microsoft365/fabric.ts"() {
    "use strict";
    init_path();
    docs4 = "https://learn.microsoft.com/fabric/admin/service-admin-premium-multi-geo";
    capacity = resourceType("m365:Capacity", [
      {
        role: "home",
        read: "region",
        absent: unshown,
        why: "data of the workspaces on this capacity is kept and processed in the capacity's region",
        docs: docs4
      }
    ]);
    workspace = resourceType(
      "m365:Workspace",
      [
        {
          role: "home",
          read: "capacityId",
          absent: none,
          as: (resource) => ({ resource }),
          why: "data of the workspace is kept in the region of its capacity",
          docs: docs4
        }
      ],
      {
        home: {
          role: "none",
          why: "a workspace without a capacity is in the tenant's home region, which no API shows",
          docs: docs4
        }
      }
    );
  }
});

// facade:src/locate/azure/data-map.ts?rows-microsoft365
import { dataMapLooker } from "./scan.js";
var init_data_map = __esm({
  "facade:src/locate/azure/data-map.ts?rows-microsoft365"() {
  }
});

// src/locate/microsoft365/data-map.ts
var dataMap;
var init_data_map2 = __esm({
  "src/locate/microsoft365/data-map.ts"() {
    "use strict";
    init_data_map();
    init_path();
    dataMap = resourceType("m365:DataMap", [], {
      home: {
        role: "none",
        why: "no API shows where the tenant's own Data Map keeps names of assets",
        docs: "https://learn.microsoft.com/purview/data-gov-classic-security-best-practices"
      },
      looker: dataMapLooker,
      blind: [
        "its region, and assets of collections that the identity cannot read: Microsoft Purview portal > Settings > Account"
      ]
    });
  }
});

// src/locate/microsoft365/partner.ts
var partner, isActive, provisioning, externalConnection;
var init_partner = __esm({
  "src/locate/microsoft365/partner.ts"() {
    "use strict";
    init_path();
    init_words();
    init_directory();
    partner = resourceType(
      "m365:PartnerTenant",
      [
        {
          role: "metadata",
          read: "openid.tenant_region_scope",
          reads: ["isBlocked"],
          when: ({ isBlocked }) => isBlocked !== true,
          absent: {
            gap: "the location of the partner's directory could not be read, and accounts of this tenant may be guests there",
            remedy: "ask the partner, and accept the gap with an exception that records the answer"
          },
          // A partner's commitments are not known: Europe, the Middle East and Africa is kept in Europe.
          as: words({ ...regionScopes, EU: "europe" }),
          why: "accounts of this tenant that are guests of the partner are kept in its directory, and what they write in its shared channels with it",
          docs: "https://learn.microsoft.com/privacy/eudb/eu-data-boundary-transfers-for-optional-capabilities"
        }
      ],
      {
        home: {
          role: "none",
          why: "the directory belongs to the partner; of this tenant it holds guest accounts only",
          docs: "https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview"
        }
      }
    );
    isActive = statusOf("schedule.state", { Active: true, Paused: true, Disabled: false });
    provisioning = resourceType(
      "m365:Provisioning",
      [
        {
          role: "replica",
          read: "templateId",
          reads: ["schedule.state"],
          as: (template, { resource: { properties, name } }) => (
            // From a directory of the organization's own, or a system for personnel, into this one.
            /^(?:(?!(?:AAD|Azure|Entra)\w*2)\w*2(?:AAD|AzureAD)|\w*Inbound)/i.test(template) ? none : given(isActive(properties.schedule?.state), () => ({
              gap: `accounts are written to ${name} (${template}), and no API shows where it keeps them`,
              remedy: "ask its operator, and accept the gap with an exception that records the answer, or disable the job"
            }))
          ),
          absent: none,
          why: "accounts of the directory are copied to another tenant or application",
          docs: "https://learn.microsoft.com/entra/identity/app-provisioning/user-provisioning"
        }
      ],
      {
        home: {
          role: "none",
          why: "a provisioning job is configuration of the directory, and is kept with it",
          docs: "https://learn.microsoft.com/entra/identity/app-provisioning/user-provisioning"
        }
      }
    );
    externalConnection = resourceType(
      "m365:ExternalConnection",
      [],
      {
        home: {
          role: "none",
          why: "imported data of a connector is kept with Exchange data in the tenant's geography, which no API shows",
          docs: "https://learn.microsoft.com/microsoftsearch/connectors-overview"
        },
        blind: [
          "which system a connector reads, and where that is: Microsoft 365 admin center > Copilot > Connectors"
        ]
      }
    );
  }
});

// src/locate/microsoft365/diagnostic-policy.ts
function sent(_, { resource: { properties } }) {
  const isIn = isInDataBoundary(properties);
  if (isIn !== void 0) return isIn ? "eu-data-boundary" : "global";
  return {
    gap: "the organization's sign-up country, which decides whether diagnostic data stays in the EU Data Boundary, could not be read",
    remedy: "grant Organization.Read.All, and scan again"
  };
}
var diagnosticPolicy;
var init_diagnostic_policy = __esm({
  "src/locate/microsoft365/diagnostic-policy.ts"() {
    "use strict";
    init_path();
    init_words();
    init_organization();
    diagnosticPolicy = resourceType(
      "m365:DiagnosticPolicy",
      [
        {
          role: "log",
          read: "level",
          reads: [signUpCountry, "product", "isAssigned"],
          when: ({ isAssigned }) => isAssigned !== false,
          absent: unshown,
          as: words({
            // Windows.
            none,
            basic: sent,
            enhanced: sent,
            full: sent,
            // Not set by this policy: the default is to send what is required.
            userDefined: sent,
            // Office; what is required for a service to work is sent whatever is set.
            neither: none,
            required: sent,
            optional: sent
          }),
          why: "devices send diagnostic data of this level to Microsoft: in the EU Data Boundary for tenants in the EU and EFTA, with documented exceptions, and anywhere for others",
          docs: "https://learn.microsoft.com/windows/privacy/configure-windows-diagnostic-data-in-your-organization"
        }
      ],
      {
        home: {
          role: "none",
          why: "a policy is configuration of Intune, and is kept with it",
          docs: "https://learn.microsoft.com/intune/intune-service/configuration/device-profiles"
        }
      }
    );
  }
});

// rows:rows-microsoft365
var parts = [
  () => (init_directory(), directory),
  () => (init_diagnostic_setting(), diagnosticSetting),
  () => (init_multi_geo(), site),
  () => (init_multi_geo(), mailboxes),
  () => (init_multi_geo(), group),
  () => (init_copilot(), copilot),
  () => (init_environment(), environment),
  () => (init_fabric(), capacity),
  () => (init_fabric(), workspace),
  () => (init_data_map2(), dataMap),
  () => (init_partner(), partner),
  () => (init_partner(), provisioning),
  () => (init_partner(), externalConnection),
  () => (init_diagnostic_policy(), diagnosticPolicy)
];
var part = (number) => [parts[number]()].flat();
export {
  part
};
