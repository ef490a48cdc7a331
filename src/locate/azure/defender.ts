/** Microsoft Defender for Cloud: where alerts are exported to, and which other clouds it watches. */
import { none, resourceType } from "../path.ts";
import { type Arm, resourceAt } from "./arm.ts";

type Automation = Arm<{
  readonly isEnabled?: boolean;
  readonly actions?: readonly {
    readonly eventHubResourceId?: string;
    readonly workspaceResourceId?: string;
    readonly logicAppResourceId?: string;
  }[];
}>;

const docs = "https://learn.microsoft.com/azure/defender-for-cloud/continuous-export";
const answers = ["defender-export"];

export const securityAutomation = resourceType<Automation>("Microsoft.Security/automations", [
  {
    role: "log",
    read: "properties.actions[].eventHubResourceId",
    absent: none,
    as: resourceAt,
    why: "security alerts are exported to an event hub",
    docs,
    answers,
  },
  {
    role: "log",
    read: "properties.actions[].workspaceResourceId",
    absent: none,
    as: resourceAt,
    why: "security alerts are exported to a workspace",
    docs,
    answers,
  },
  {
    role: "processing",
    read: "properties.actions[].logicAppResourceId",
    absent: none,
    as: resourceAt,
    why: "security alerts start a logic app",
    docs: "https://learn.microsoft.com/azure/defender-for-cloud/workflow-automation",
    answers,
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
