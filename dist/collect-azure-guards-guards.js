import {
  allSubscriptions,
  connect,
  oneSubscription,
  subscriptionsOf
} from "./collect-azure-skip.js";
import {
  isRecord,
  rethrowUserError,
  unexpectedAnswer
} from "./collect-azure-pace.js";
import "./collect-azure-endpoint.js";
import {
  faultGap,
  faultOf_2
} from "./collect-azure-token.js";
import "./collect-azure-tables.js";
import "./collect-overlap.js";
import "./collect-loopback.js";

// src/collect/azure/guards/guards.ts
import { sameId } from "./cli.js";

// src/collect/azure/guards/ask.ts
async function heard({ signal, gaps }, unit, work) {
  try {
    return { out: await work() };
  } catch (error) {
    rethrowUserError(error);
    const gap = faultGap(faultOf_2(error, signal), unit);
    gaps.push(gap);
    return { unread: gap.detail };
  }
}
var listOf = (calls, unit, path) => heard(calls, unit, async () => {
  const all = [];
  for await (const page of calls.arm.pages(path, calls.tally)) all.push(...page.map(recordOf));
  return all;
});
var oneOf = (calls, unit, path) => heard(calls, unit, async () => recordOf(await calls.arm.get(path, calls.tally)));
function recordOf(row) {
  const { id, name, properties } = Object(row);
  if (typeof id !== "string" || id === "" || !isRecord(properties))
    throw unexpectedAnswer(
      "answered a record without its id and properties",
      JSON.stringify(row) ?? ""
    );
  return { id, ...typeof name === "string" && { name }, properties };
}

// src/collect/azure/guards/definitions.ts
var version = "api-version=2021-06-01";
async function definitionsOf(calls, assignments) {
  const found = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Set();
  const read = async (ids) => {
    const fresh = ids.filter((id) => {
      const isFresh = !asked.has(id.toLowerCase());
      asked.add(id.toLowerCase());
      return isFresh;
    });
    const answers = await Promise.all(fresh.map((id) => definition(calls, id)));
    const records = answers.flatMap((answer) => answer ?? []);
    for (const [i, answer] of answers.entries())
      if (answer) found.set(fresh[i].toLowerCase(), answer);
    return records;
  };
  const direct = await read(
    assignments.flatMap(({ properties }) => idIn(properties["policyDefinitionId"]))
  );
  await read(
    direct.flatMap(
      ({ properties: { policyDefinitions } }) => (Array.isArray(policyDefinitions) ? policyDefinitions : []).flatMap(
        (member) => idIn(Object(member).policyDefinitionId)
      )
    )
  );
  return found;
}
var idIn = (id) => typeof id === "string" && /^\/.*\/?providers\/Microsoft\.Authorization\/policy(?:Set)?Definitions\/[^/?#]+$/i.test(id) ? [id] : [];
async function definition(calls, id) {
  const kind = /policySetDefinitions/i.test(id) ? "policySetDefinitions" : "policyDefinitions";
  const [, subscription] = /^\/subscriptions\/([^/]+)/i.exec(id) ?? [];
  const heard2 = await oneOf(
    calls,
    {
      scope: subscription ?? "tenant",
      service: kind,
      action: `Microsoft.Authorization/${kind}/read`
    },
    `${encodeURI(id)}?${version}`
  );
  return "out" in heard2 ? heard2.out : void 0;
}

// src/collect/azure/guards/guards.ts
var assignmentsVersion = "api-version=2022-06-01";
var exemptionsVersion = "api-version=2022-07-01-preview";
var policyOf = (scope, list) => `${scope}/providers/Microsoft.Authorization/${list}`;
var clouds = {
  public: "AzureCloud",
  china: "AzureChinaCloud",
  usgov: "AzureUSGovernment"
};
async function collectAzureGuards(target, options) {
  const gaps = [];
  const arm = connect(options);
  const scan = {
    arm,
    options,
    async give(batch) {
      gaps.push(...batch.gaps ?? []);
    }
  };
  const calls = { arm, signal: options.signal, gaps, tally: { calls: 0 } };
  const subscriptions = await subscriptionsIn(target.slice("azure:".length), scan);
  if (subscriptions.length === 0) return { gaps };
  options.progress(`azure: reading the assignments of ${subscriptions.length} subscriptions`);
  const groups = await groupsOf(calls, scan);
  const read = await Promise.all(
    subscriptions.map(async ({ id, name }) => {
      const scope = `/subscriptions/${id}`;
      const [assignments2, exemptions] = await Promise.all([
        // Without a filter: what is above it, at it and within it.
        listOf(
          calls,
          {
            scope: id,
            service: "policyAssignments",
            action: "Microsoft.Authorization/policyAssignments/read"
          },
          `${policyOf(scope, "policyAssignments")}?${assignmentsVersion}`
        ),
        listOf(
          calls,
          {
            scope: id,
            service: "policyExemptions",
            action: "Microsoft.Authorization/policyExemptions/read"
          },
          `${policyOf(scope, "policyExemptions")}?${exemptionsVersion}`
        )
      ]);
      return { scope, name, assignments: assignments2, exemptions };
    })
  );
  const assignments = once([
    ...read.flatMap((one) => "out" in one.assignments ? one.assignments.out : []),
    ...groups.flatMap((group) => group.assignments)
  ]);
  const scopes = read.map(({ scope, name, assignments: own }) => {
    const inherited = "out" in own ? own.out.map(scopeOf).filter((one) => isGroup(one)) : [];
    const known = [...groups].sort((a, b) => a.subscriptions.size - b.subscriptions.size).filter(({ subscriptions: below }) => below.has(scope.toLowerCase())).map(({ id }) => id);
    const unread = "unread" in own ? own.unread : groups.find(({ unread: why }) => why !== void 0 && inherited.length === 0)?.unread;
    return {
      id: scope,
      name,
      above: onceText([...known, ...inherited]),
      ...unread !== void 0 && { unread }
    };
  });
  const named = onceText(scopes.flatMap(({ above }) => above));
  return {
    gaps,
    guards: {
      provider: "azure",
      cloud: clouds[options.connection.azure?.cloud ?? "public"],
      scopes: [
        ...scopes,
        ...named.map((id) => ({
          id,
          name: groups.find((group) => sameId(group.id) === sameId(id))?.name ?? id.split("/").at(-1),
          above: []
        }))
      ],
      assignments,
      definitions: await definitionsOf(calls, assignments),
      exemptions: once(read.flatMap((one) => "out" in one.exemptions ? one.exemptions.out : [])),
      unreadExemptions: new Map(
        read.flatMap(
          ({ scope, exemptions }) => "unread" in exemptions ? [[scope.toLowerCase(), exemptions.unread]] : []
        )
      ),
      notes: []
    }
  };
}
async function subscriptionsIn(wanted, scan) {
  const group = /^mg\/(.+)$/.exec(wanted)?.[1];
  if (group !== void 0) return await subscriptionsOf(scan, group) ?? [];
  return wanted === "" ? allSubscriptions(scan) : [await oneSubscription(scan, wanted)];
}
async function groupsOf(calls, scan) {
  const listed = await listOf(
    calls,
    {
      scope: "tenant",
      service: "managementGroups",
      action: "Microsoft.Management/managementGroups/read"
    },
    "/providers/Microsoft.Management/managementGroups?api-version=2020-05-01"
  );
  if ("unread" in listed) return [];
  return Promise.all(
    listed.out.map(async ({ id, name = id, properties }) => {
      const { displayName } = properties;
      const shown = typeof displayName === "string" && displayName !== "" ? displayName : name;
      const assigned = await listOf(
        calls,
        {
          scope: `mg/${name}`,
          service: "policyAssignments",
          action: "Microsoft.Authorization/policyAssignments/read"
        },
        `${policyOf(id, "policyAssignments")}?$filter=atExactScope()&${assignmentsVersion}`
      );
      if ("unread" in assigned)
        return {
          id,
          name: shown,
          assignments: [],
          subscriptions: /* @__PURE__ */ new Set(),
          unread: assigned.unread
        };
      const below = assigned.out.length === 0 ? [] : await subscriptionsOf(scan, name) ?? [];
      return {
        id,
        name: shown,
        assignments: assigned.out,
        subscriptions: new Set(below.map((one) => `/subscriptions/${one.id}`.toLowerCase()))
      };
    })
  );
}
var isGroup = (scope) => /^\/providers\/Microsoft\.Management\/managementGroups\//i.test(scope);
var scopeOf = ({ properties: { scope } }) => typeof scope === "string" ? scope : "";
var once = (records) => [
  ...new Map(records.map((record) => [sameId(record.id), record])).values()
];
var onceText = (ids) => [
  ...new Map(ids.map((id) => [sameId(id), id])).values()
];
export {
  collectAzureGuards
};
