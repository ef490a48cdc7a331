/** Checks Azure before a scan: sign-in, the subscriptions, and with one call each, which actions are allowed. */
import type { Batch, CollectOptions } from "../collect.ts";
import { type Preflight, listed } from "../preflight.ts";
import { connect } from "./azure.ts";
import { faultOf } from "./fault.ts";
import type { Arm } from "./rest.ts";
import {
  type Subscription,
  allSubscriptions,
  oneSubscription,
  subscriptionsOf,
} from "./subscriptions.ts";

/** Beyond them, the first say enough. */
const subscriptionsChecked = 20;

export async function* preflight(
  target: string,
  options: CollectOptions,
  needed: readonly string[],
): AsyncGenerator<Preflight> {
  const arm = connect(options);
  const problems: Preflight[] = [];
  const scan = {
    arm,
    options,
    give: async ({ gaps = [] }: Batch): Promise<void> => {
      for (const { detail, remedy } of gaps)
        problems.push({ what: "subscriptions", status: "problem", detail, fix: remedy });
    },
  };
  const wanted = target.slice("azure:".length);
  const group = /^mg\/(.+)$/.exec(wanted)?.[1];
  const found =
    group !== undefined
      ? ((await subscriptionsOf(scan, group)) ?? [])
      : wanted === ""
        ? await allSubscriptions(scan)
        : [await oneSubscription(scan, wanted)];
  const isListed = wanted === "" || group !== undefined;
  const held: Preflight[] = [];
  for (const subscription of found.slice(0, subscriptionsChecked))
    held.push(await permissions(arm, options, subscription, needed));
  // A subscription that the user named has answered only where its permissions were listed.
  if (isListed ? found.length > 0 : held.some(({ status }) => status !== "unknown")) {
    const names = listed(found.map(({ name }) => name));
    yield { what: "credentials", status: "ok", detail: "the sign-in was accepted" };
    yield { what: "subscriptions", status: "ok", detail: names };
  }
  yield* problems;
  yield* held;
}

/** https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource-group: the same below a subscription. */
async function permissions(
  arm: Arm,
  { signal }: CollectOptions,
  { id, name }: Subscription,
  needed: readonly string[],
): Promise<Preflight> {
  const what = `permissions in ${name}`;
  const held: { readonly actions: readonly string[]; readonly notActions: readonly string[] }[] =
    [];
  try {
    const path = `/subscriptions/${id}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`;
    for await (const page of arm.pages(path, { calls: 0 }))
      for (const row of page) {
        const { actions, notActions } = Object(row) as Record<string, unknown>;
        held.push({ actions: textsIn(actions), notActions: textsIn(notActions) });
      }
  } catch (error) {
    return {
      what,
      status: "unknown",
      detail: `not compared: ${faultOf(error, signal).message}`,
      fix: "grant the built-in role Reader on the subscription, or scan: a missing permission is reported as a gap that names it",
    };
  }
  const missing = needed.filter(
    (action) =>
      !held.some(
        ({ actions, notActions }) =>
          actions.some((one) => covers(one, action)) &&
          !notActions.some((one) => covers(one, action)),
      ),
  );
  const detail = `${needed.length - missing.length} of ${needed.length} actions are allowed`;
  return missing.length === 0
    ? { what, status: "ok", detail }
    : {
        what,
        status: "problem",
        detail: `${detail}; not allowed: ${listed(missing)}`,
        fix: `grant the built-in role Reader on the subscription, or the role from "data-boundary permissions azure"`,
      };
}

const textsIn = (list: unknown): string[] =>
  (Array.isArray(list) ? list : []).filter((one) => typeof one === "string");

/** A star stands for any text, slashes included; letter case does not count. */
function covers(pattern: string, action: string): boolean {
  const text = action.toLowerCase();
  const [start = "", ...rest] = pattern.toLowerCase().split("*");
  const end = rest.pop();
  if (end === undefined) return text === start;
  if (!text.startsWith(start)) return false;
  let from = start.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - end.length >= from && text.endsWith(end);
}
