import {
  allSubscriptions,
  connect,
  oneSubscription,
  subscriptionsOf
} from "./collect-azure-skip.js";
import "./collect-azure-pace.js";
import "./collect-azure-endpoint.js";
import {
  faultOf_2
} from "./collect-azure-token.js";
import {
  listed
} from "./collect-preflight.js";
import "./collect-azure-tables.js";
import "./collect-overlap.js";
import "./collect-loopback.js";

// src/collect/azure/preflight.ts
var subscriptionsChecked = 20;
async function* preflight(target, options, needed) {
  const arm = connect(options);
  const problems = [];
  const scan = {
    arm,
    options,
    give: async ({ gaps = [] }) => {
      for (const { detail, remedy } of gaps)
        problems.push({ what: "subscriptions", status: "problem", detail, fix: remedy });
    }
  };
  const wanted = target.slice("azure:".length);
  const group = /^mg\/(.+)$/.exec(wanted)?.[1];
  const found = group !== void 0 ? await subscriptionsOf(scan, group) ?? [] : wanted === "" ? await allSubscriptions(scan) : [await oneSubscription(scan, wanted)];
  const isListed = wanted === "" || group !== void 0;
  const held = [];
  for (const subscription of found.slice(0, subscriptionsChecked))
    held.push(await permissions(arm, options, subscription, needed));
  if (isListed ? found.length > 0 : held.some(({ status }) => status !== "unknown")) {
    const names = listed(found.map(({ name }) => name));
    yield { what: "credentials", status: "ok", detail: "the sign-in was accepted" };
    yield { what: "subscriptions", status: "ok", detail: names };
  }
  yield* problems;
  yield* held;
}
async function permissions(arm, { signal }, { id, name }, needed) {
  const what = `permissions in ${name}`;
  const held = [];
  try {
    const path = `/subscriptions/${id}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`;
    for await (const page of arm.pages(path, { calls: 0 }))
      for (const row of page) {
        const { actions, notActions } = Object(row);
        held.push({ actions: textsIn(actions), notActions: textsIn(notActions) });
      }
  } catch (error) {
    return {
      what,
      status: "unknown",
      detail: `not compared: ${faultOf_2(error, signal).message}`,
      fix: "grant the built-in role Reader on the subscription, or scan: a missing permission is reported as a gap that names it"
    };
  }
  const missing = needed.filter(
    (action) => !held.some(
      ({ actions, notActions }) => actions.some((one) => covers(one, action)) && !notActions.some((one) => covers(one, action))
    )
  );
  const detail = `${needed.length - missing.length} of ${needed.length} actions are allowed`;
  return missing.length === 0 ? { what, status: "ok", detail } : {
    what,
    status: "problem",
    detail: `${detail}; not allowed: ${listed(missing)}`,
    fix: `grant the built-in role Reader on the subscription, or the role from "data-boundary permissions azure"`
  };
}
var textsIn = (list) => (Array.isArray(list) ? list : []).filter((one) => typeof one === "string");
function covers(pattern, action) {
  const text = action.toLowerCase();
  const [start = "", ...rest] = pattern.toLowerCase().split("*");
  const end = rest.pop();
  if (end === void 0) return text === start;
  if (!text.startsWith(start)) return false;
  let from = start.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - end.length >= from && text.endsWith(end);
}
export {
  preflight
};
