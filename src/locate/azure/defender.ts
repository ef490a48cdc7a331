/** Microsoft Defender for Cloud: where alerts are exported to, and which other clouds it watches. */
import { resourceType, none, unshown } from "../path.ts";
import { type Arm, resourceAt } from "./arm.ts";
import { given, statusOf, switchOf } from "../words.ts";
import { holdsAny } from "../arms.ts";

type Automation = Arm<{
  readonly isEnabled?: boolean;
  readonly actions?: readonly {
    readonly actionType?: string;
    readonly eventHubResourceId?: string;
    readonly workspaceResourceId?: string;
    readonly logicAppResourceId?: string;
  }[];
}>;

const docs = "https://learn.microsoft.com/azure/defender-for-cloud/continuous-export";
const isOn = switchOf("properties.isEnabled", true);
/** Each kind of action names its resource. */
const isKnown = statusOf("properties.actions[].actionType", {
  EventHub: true,
  LogicApp: true,
  Workspace: true,
});
const automation = {
  when: ({ properties }: Automation) => isOn(properties?.isEnabled),
  answers: ["defender-export"],
};

export const securityAutomation = resourceType<Automation>("Microsoft.Security/automations", [
  {
    ...automation,
    role: "log",
    read: "properties.actions[].eventHubResourceId",
    as: resourceAt,
    absent: ({ element }) =>
      !element || holdsAny(element, ["workspaceResourceId", "logicAppResourceId"])
        ? none
        : given(isKnown(element.actionType), () => unshown),
    reads: [
      "properties.isEnabled",
      "properties.actions[].actionType",
      "properties.actions[].logicAppResourceId",
      "properties.actions[].workspaceResourceId",
    ],
    why: "security alerts are exported to an event hub",
    docs,
  },
  {
    ...automation,
    role: "log",
    read: "properties.actions[].workspaceResourceId",
    as: resourceAt,
    absent: none,
    reads: ["properties.isEnabled"],
    why: "security alerts are exported to a workspace",
    docs,
  },
  {
    ...automation,
    role: "processing",
    read: "properties.actions[].logicAppResourceId",
    as: resourceAt,
    absent: none,
    reads: ["properties.isEnabled"],
    why: "security alerts start a logic app",
    docs: "https://learn.microsoft.com/azure/defender-for-cloud/workflow-automation",
  },
]);

export const securityConnector = resourceType<Arm>("Microsoft.Security/securityConnectors", [], {
  home: {
    role: "home",
    why: "findings about the other cloud are kept in the connector's region",
    docs: "https://learn.microsoft.com/azure/defender-for-cloud/concept-aws-connector",
    answers: ["defender-multicloud"],
  },
  blind: [
    "where Defender for Cloud keeps its findings: its status in Microsoft's EU Data Boundary could not be read",
  ],
});
