/** Where a nested deployment or a deployment stack goes: its group, its subscription, and their locations. */
import { isUnseen, unseen } from "../value.ts";
import { evaluateJson } from "./evaluate.ts";
import type { Declared } from "./declared.ts";
import { said } from "./said.ts";
import { spelt } from "./resource-ids.ts";
import type { Deployed, Scope } from "./scope.ts";

export function deployedAt(made: Declared, scope: Scope): Deployed {
  const { at: here } = scope;
  const { raw } = made;
  const value = (name: string): unknown => {
    const own = said(raw, name);
    return own === undefined || own === null ? undefined : evaluateJson(own, scope);
  };
  const group = value("resourceGroup");
  const subscriptionSaid = value("subscriptionId");
  const subscription =
    subscriptionSaid === undefined || isUnseen(subscriptionSaid)
      ? here.subscription
      : spelt(subscriptionSaid);
  const common = { ...here, subscription, deploymentName: made.name };
  if (group !== undefined) {
    const name = isUnseen(group) ? scope.workings.tokens.suffix(`group ${made.id}`) : spelt(group);
    const base = `/subscriptions/${subscription}/resourceGroups/${name}`;
    if (base.toLowerCase() === here.base.toLowerCase()) return common;
    return {
      ...common,
      level: "group",
      base,
      isKnown: false,
      groupName: group,
      // Of one that the file declares, wherever it stands in it.
      get groupLocation() {
        return scope.workings.targets.get(base.toLowerCase())?.location() ?? outside(here, group);
      },
    };
  }
  const target = value("scope");
  const targetText = target === undefined || isUnseen(target) ? undefined : spelt(target);
  if (targetText !== undefined) {
    const isTenant = targetText === "/";
    const isManagement = /managementGroups\//i.test(targetText);
    if (isTenant || isManagement)
      return {
        ...common,
        level: isTenant ? "tenant" : "managementGroup",
        base: isTenant ? "" : `/providers/${targetText.replace(/^\/(?:providers\/)?/i, "")}`,
        deploymentLocation: value("location") ?? here.deploymentLocation,
      };
  }
  if (
    subscriptionSaid !== undefined &&
    !(here.level === "group" && group === undefined && said(raw, "location") === undefined)
  )
    return {
      ...common,
      level: "subscription",
      base: `/subscriptions/${subscription}`,
      deploymentLocation: value("location") ?? here.deploymentLocation,
    };
  return here.level === "group"
    ? common
    : { ...common, deploymentLocation: value("location") ?? here.deploymentLocation };
}

/** A group that the file does not declare: what the user said holds where the file itself goes to no group. */
const outside = (here: Deployed, group: unknown): unknown =>
  here.level !== "group" && typeof here.groupLocation === "string"
    ? here.groupLocation
    : unseen(
        `the location of the resource group ${typeof group === "string" ? `${group} ` : ""}is not known`,
      );
