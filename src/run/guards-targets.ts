/** What an audit of guards reads: clouds with the roles that read them, files, and the demo. */
import type { Policy, PolicyTarget } from "../judge/policy.ts";
import { UserError } from "../model.ts";
import { providerOfTarget, takesOption } from "../providers.ts";
import type { GuardsRequest } from "./guards-request.ts";

export const isCloud = (target: string): boolean => providerOfTarget(target) !== undefined;

/** Whether it names one account, in which a role can be assumed. */
export const isOneAccount = (target: string): boolean =>
  takesOption(target, "role") && /:\d+$/.test(target);

/** The policy's role of an account, else the command's. Of an organization as a whole the policy's is for scans. */
export function cloudTargets(
  targets: readonly string[],
  { role, externalId, insecureHosts, azureCloud }: GuardsRequest,
  policy: Pick<Policy, "targets">,
): readonly PolicyTarget[] {
  const clouds = targets.filter(isCloud);
  const refuse = (option: string, missing: string): never => {
    throw new UserError(`${option}: has no effect, because ${missing}; leave it out`);
  };
  if (role !== undefined && !clouds.some(isOneAccount))
    refuse("--role", "no target is an AWS account such as aws:123456789012");
  if (externalId !== undefined && role === undefined) refuse("--external-id", "it requires --role");
  if (insecureHosts && !clouds.some((one) => takesOption(one, "insecureHosts")))
    refuse("--insecure-host", "no target is AWS");
  if (azureCloud !== undefined && !clouds.some((one) => takesOption(one, "azureCloud")))
    refuse("--azure-cloud", "no target is Azure");
  const known = new Map(policy.targets.map((one) => [one.target, one]));
  return clouds.map((target): PolicyTarget => {
    if (!isOneAccount(target)) return { target };
    const said = known.get(target);
    return said?.role !== undefined
      ? said
      : {
          target,
          ...(role !== undefined && { role }),
          ...(externalId !== undefined && { externalId }),
        };
  });
}
