/** Organizations: one control plane for the tree of accounts, and what AWS may keep to improve AI services. */
import {
  type Destination,
  type RowContext,
  type ResourceType,
  none,
  resourceType,
} from "../path.ts";
import { words } from "../words.ts";
import { controlPlane } from "./control-plane.ts";
import { setting } from "./setting.ts";

interface EffectivePolicy {
  readonly EffectivePolicy?: { readonly PolicyContent?: string } | null;
}

const optOut = words<"optOut" | "optIn">({ optOut: none, optIn: "global" });

/** The effective policy is JSON: services -> name or "default" -> opt_out_policy. One that is not out is in. */
function keptByAws(content: string, here: RowContext<EffectivePolicy>): Destination {
  const { services } = JSON.parse(content) as {
    services?: Record<string, { opt_out_policy?: unknown }>;
  };
  const said = { default: { opt_out_policy: "optIn" }, ...services };
  return (
    Object.values(said)
      .map((one) => optOut(String(one.opt_out_policy), here))
      .find((place) => place !== none) ?? none
  );
}

export const organizations: readonly ResourceType[] = [
  controlPlane(
    "AWS::Organizations::Organization",
    "Organizations keeps the tree of accounts and policies in one control plane: account information, no customer content",
  ),
  controlPlane(
    "AWS::Organizations::OrganizationalUnit",
    "an organizational unit groups accounts: account information, no customer content",
  ),
  controlPlane(
    "AWS::Organizations::Account",
    "an entry in the tree of accounts: account information, no customer content",
  ),
  controlPlane(
    "AWS::Organizations::Policy",
    "a policy for accounts: account information, no customer content",
  ),
  resourceType<EffectivePolicy>(
    "AWS::Organizations::AiServicesOptOut",
    [
      {
        role: "replica",
        read: "EffectivePolicy.PolicyContent",
        as: keptByAws,
        absent: "global",
        why: "without an opt-out policy, AWS may store data that AI services process, also in other regions, to improve the services",
        docs: "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html",
        answers: ["ai.optout"],
      },
    ],
    {
      home: setting(
        "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html",
      ),
    },
  ),
];
