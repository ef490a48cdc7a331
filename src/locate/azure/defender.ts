/** Microsoft Defender for Cloud: where alerts are exported to, and which other clouds it watches. */
import { resourceType, none } from "../path.ts";
import { type Arm, resourceAt } from "./arm.ts";
import { switchOf } from "../words.ts";
import { isShown } from "../shown.ts";
import { noArm } from "./states.ts";

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
      !element || isShown(element.workspaceResourceId) || isShown(element.logicAppResourceId)
        ? none
        : noArm(`the action of type ${element.actionType ?? "unknown"}`),
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
    why: "findings about the other cloud are kept where the connector is",
    docs: "https://learn.microsoft.com/azure/defender-for-cloud/concept-aws-connector",
    answers: ["defender-multicloud"],
  },
  blind: [
    "where in the tenant Defender for Cloud keeps what it found: Microsoft's status of it in the EU Data Boundary could not be read",
  ],
});
