/** Whom the deny statements of a document let through, by what their conditions say of the caller. */
import type { GuardExemption } from "../../guard-model.ts";
import { isPrincipalKey } from "./context.ts";
import { shownValue } from "../secrets.ts";
import { type Statement, valuesOf } from "./document.ts";

/** https://docs.aws.amazon.com/controltower/latest/controlreference/primary-region-deny-policy.html */
const controlTower =
  /role\/(?:aws-service-role\/.*|(?:service-role\/)?(?:AWSControlTowerExecution|aws-controltower-\w+|AWSControlTower_VPCFlowLogsRole|stacksets-exec-\*))$/;

export function exemptionsIn(
  guard: string,
  { Effect, Condition, NotResource }: Statement,
): GuardExemption[] {
  if (Effect !== "Deny") return [];
  const resources = valuesOf(NotResource).map((pattern) => ({
    guard,
    who: `resources ${pattern}`,
  }));
  return [...resources, ...principalsIn(guard, Condition)];
}

function principalsIn(guard: string, Condition: Statement["Condition"]): GuardExemption[] {
  return Object.entries(Condition ?? {}).flatMap(([operator, tests]) =>
    Object.entries(tests)
      .filter(([key]) => isPrincipalKey(key))
      .flatMap(([key, values]) =>
        valuesOf(values).map((value) => ({
          guard,
          who: whoOf(operator, key, value),
          ...(controlTower.test(value) && { isExpected: true as const }),
        })),
      ),
  );
}

function whoOf(operator: string, key: string, written: string): string {
  const value = shownValue(key, written);
  if (/^Bool/i.test(operator)) return `${key} ${value.toLowerCase() === "true" ? "false" : "true"}`;
  return /Not/i.test(operator)
    ? `${key} ${value}`
    : `all but those with ${operator} ${key} ${value}`;
}

/** An assumed role's `aws:PrincipalArn` is the ARN of the role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export const matchesNobody = (who: string): boolean =>
  /:sts:[^:]*:[^:]*:assumed-role\//.test(who) || /\[[A-Z_]+\]/.test(who);
