/** Guards that a Terraform plan holds, with what it attaches them to. */
import type { AwsGuards } from "../../guard-model.ts";
import type { FilePlace, Gap } from "../../model.ts";
import { awsOfPlan, placesOfAttachment } from "./terraform-aws.ts";
import { azureOfPlan, placesOfAssignment } from "./terraform-azure.ts";
import type { AzureSource } from "./join-azure.ts";
import type { JsonPart } from "./json-values.ts";
import {
  type PlaceOf,
  type PlannedResource,
  isPlan,
  plannedResources,
  removedResources,
  text,
} from "./terraform-values.ts";

export { isPlan };

/** The line of the plan on which a resource says its address. */
function lineOfAddress({ text: whole, line }: JsonPart, address: string): number | undefined {
  const named = JSON.stringify(address);
  const at = [`"address":${named}`, `"address": ${named}`]
    .map((one) => whole.indexOf(one))
    .find((index) => index >= 0);
  return at === undefined ? undefined : line + whole.slice(0, at).split("\n").length - 1;
}

export interface PlanGuards {
  readonly aws: AwsGuards | undefined;
  readonly azure: AzureSource | undefined;
  readonly gaps: readonly Gap[];
  /** Nothing in it is a guard, not even one that could not be read. */
  readonly isNone: boolean;
}

export function guardsOfPlan(
  plan: unknown,
  file: string,
  part: JsonPart,
  places?: (address: string) => FilePlace | undefined,
): PlanGuards {
  const resources = plannedResources(plan);
  const removed = removedResources(plan, [...placesOfAttachment, ...placesOfAssignment]);
  const gaps: Gap[] = [];
  const say = (detail: string, remedy: string, declared: FilePlace = { file }): void =>
    void gaps.push({
      reason: "not-collected",
      provider: "plan",
      scope: file,
      detail,
      remedy,
      declared,
    });
  const unseen = (address: string, what: string): void =>
    say(
      `${address}: ${what} is known after apply`,
      "audit the account after the apply, or write the value as a literal",
    );
  const at: PlaceOf = (address) => {
    const { file: own, line: declared } = places?.(address) ?? {};
    if (own !== undefined) return { file: own, ...(declared !== undefined && { line: declared }) };
    const line = lineOfAddress(part, address);
    return { file, ...(line !== undefined && { line }) };
  };
  const rejected = (more: readonly Gap[]): void => void gaps.push(...more);
  const detached = (address: string, what: string): void =>
    say(
      `${address}: the plan takes ${what} off, and does not hold what it guards`,
      "audit the account as it is, and name its documents",
      at(address),
    );
  const sensitive = [...resources, ...removed].flatMap((each) => each.sensitive);
  const aws = awsOfPlan(resources, removed, at, { unseen, rejected, detached });
  const pieces = azureOfPlan(resources, removed, at, { unseen, detached });
  for (const { address, type, values } of removed)
    if (isControlTower(type) || isAzapiPolicy(values)) detached(address, typeOf(type, values));
  for (const { address, type, values } of resources)
    if (isAzapiPolicy(values))
      say(
        `${address}: ${typeOf(type, values)} of azapi is not read`,
        "audit the tenant after the apply, or use the resources of azurerm",
      );
  const isNone = !aws && !pieces && gaps.length === 0;
  const { complete, errored } = plan as {
    readonly complete?: unknown;
    readonly errored?: unknown;
  };
  if (complete === false)
    say(
      "the plan is not complete: it was made with -target, or defers some changes",
      "make a plan of everything",
    );
  if (errored === true)
    say(
      "the plan ended with an error: what it would make may be missing",
      "correct the error, and make the plan again",
    );
  if (isNone)
    say(
      "the plan holds no control policy and no policy assignment",
      "name the plan that manages the organization or the management groups",
    );
  return {
    aws: aws && { ...aws, sensitive },
    azure: pieces && { pieces, sensitive },
    gaps,
    isNone,
  };
}

/** Its controls deny regions as well, by policies that no plan holds. */
const isControlTower = (type: string): boolean =>
  /^aws_controltower_(?:control|landing_zone)$/.test(type);

const typeOf = (type: string, { type: own }: PlannedResource["values"]): string =>
  text(own)?.split("@")[0] ?? type;

const isAzapiPolicy = ({ type }: PlannedResource["values"]): boolean =>
  /^Microsoft\.Authorization\/policy/i.test(text(type) ?? "");
