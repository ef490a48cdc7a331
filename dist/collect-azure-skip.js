var ask = (async function ask(scan, range, query, take, largest = Number.POSITIVE_INFINITY) {
  const counts = /* @__PURE__ */ new Map();
  let last = { subscription: "", count: { resources: 0, calls: 0 } };
  const countOf = ((subscription) => {
    if (subscription === last.subscription) return last.count;
    const key = subscription.toLowerCase();
    const count = counts.get(key) ?? { resources: 0, calls: 0 };
    counts.set(key, count);
    last = { subscription, count };
    return count;
  });
  const first = "subscriptions" in range ? range.subscriptions[0] : "tenant";
  if ("subscriptions" in range) for (const id of range.subscriptions) countOf(id);
  const tally = { calls: 0 };
  let rows = 0;
  let counted = 0;
  let fault;
  const countCalls = ((subscription) => {
    countOf(subscription).calls += tally.calls - counted;
    counted = tally.calls;
  });
  const bad = misread();
  const expected = "subscriptions" in range ? new Set(range.subscriptions.map(((id) => id.toLowerCase()))) : void 0;
  const takeRows = ((page) => {
    countCalls(subscriptionOf(page[0]) ?? first);
    const resources2 = readRows(page, bad, ((row) => readRow(row, query, expected)));
    rows += resources2.length;
    for (const { scope } of resources2) countOf(scope).resources++;
    return resources2;
  });
  try {
    const pageAt = await pages(scan, range, query, tally);
    const going = walk();
    for (let asking = pageAt(void 0); ; ) {
      const page = await asking;
      const { skipToken } = page;
      if (rows === 0 && skipToken !== void 0 && page.total > largest)
        return { rows: 0, coverage: [], isLarge: true };
      const end = skipToken === void 0 ? void 0 : going.on(skipToken, page.rows.length);
      const resources2 = takeRows(page.rows.splice(0));
      if (skipToken !== void 0 && !end) {
        asking = pageAt(skipToken);
        asking.catch((() => {
        }));
        await soon();
      }
      await take(resources2.splice(0));
      if (skipToken === void 0) {
        if (page.misfit !== void 0) throw new Fault("truncated", page.misfit);
        if (page.isCut || page.missing > 0)
          throw new Fault(
            "truncated",
            `there are ${page.missing > 0 ? `${page.missing} ` : ""}more rows, which Resource Graph did not return`,
            { remedy: "scan fewer subscriptions at once: azure:SUBSCRIPTION" }
          );
        break;
      }
      if (end) throw end;
    }
  } catch (error) {
    rethrowUserError(error);
    fault = faultOf_2(error, scan.options.signal);
  }
  if (tally.calls > counted) countCalls(first);
  const said = bad.said();
  const failed = fault ?? (said === void 0 ? void 0 : new Fault("failed", said));
  const coverage = [...counts].map(
    (([scope, { resources: resources2, calls }]) => coverageOf({ scope, service: serviceOf(query), action: "" }, resources2, calls, failed))
  );
  return {
    rows,
    coverage,
    ...fault && { fault },
    ...said !== void 0 && { misread: said }
  };
});
var readRow = (function readRow(row, query, expected) {
  const read = rowOf_2(row, serviceOf(query));
  if ("wrong" in read) return read;
  if (!query.gives(row.type.toLowerCase()))
    return { wrong: "a row of a type that was not requested" };
  if (expected && !isExpected(read.scope, expected))
    return { wrong: "a row of a subscription that was not requested" };
  if (!query.properties || isRecord(row.properties)) return read;
  return {
    ...read,
    unseen: { properties: "Resource Graph answered `properties` that is not an object" }
  };
});
var isExpected = (function isExpected(scope, among) {
  if (lastExpected?.scope === scope && lastExpected.among === among) return true;
  if (scope !== "tenant" && !among.has(scope.toLowerCase())) return false;
  lastExpected = { scope, among };
  return true;
});
var pages = (async function pages({ arm }, range, { table, pipe }, tally) {
  const { ResourceGraphClient } = await import("./vendor/azure-arm-resourcegraph.js");
  let answered;
  const client2 = new ResourceGraphClient(
    unsigned,
    arm.client(tally, ((answer) => {
      answered = countedIn(answer);
      return { ...answer, data: [] };
    }))
  );
  const query = `${table} | ${pipe} | order by id asc`;
  const scope = "subscriptions" in range ? { subscriptions: [...range.subscriptions] } : { managementGroups: [...range.managementGroups] };
  const fresh = withoutOverlap(recordId, locationIn);
  let total = Number.POSITIVE_INFINITY;
  let misfit;
  let read = 0;
  return (async (skipToken) => {
    await client2.resources({
      ...scope,
      query,
      options: {
        top: rowsPerPage,
        resultFormat: "objectArray",
        ...skipToken !== void 0 && { skipToken }
      }
    });
    const page = answered;
    answered = void 0;
    const rows = fresh(page.rows.splice(0));
    read += rows.length;
    if (page.total >= read * stillThere) total = Math.min(total, page.total);
    misfit ??= page.misfit;
    return {
      rows,
      skipToken: page.skipToken,
      total: page.total,
      misfit,
      missing: page.skipToken === void 0 ? Math.max(0, total - read) : 0,
      isCut: page.isCut && page.skipToken === void 0
    };
  });
});
var countedIn = (function countedIn(answer) {
  const rows = rowsIn_2(answer, "data");
  const { totalRecords, count, $skipToken: skipToken, resultTruncated } = answer;
  const total = wholeNumber(totalRecords);
  const isToken = typeof skipToken === "string" || skipToken === void 0 || skipToken === null;
  const fits = wholeNumber(count) === rows.length && total !== void 0 && total >= rows.length;
  return {
    rows,
    total: total ?? rows.length,
    skipToken: isToken ? skipToken || void 0 : void 0,
    misfit: !isToken ? "answered a $skipToken that is not a string" : fits ? void 0 : `answered ${rows.length} rows, and counts that do not fit (count ${shown(count)}, totalRecords ${shown(totalRecords)})`,
    // Documented as "true" and "false" in quotes; anything else is not taken for "that was all".
    isCut: resultTruncated !== void 0 && String(resultTruncated).toLowerCase() !== "false"
  };
});
var wholeNumber = (function wholeNumber(value) {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : void 0;
});
var subscriptionOf = (function subscriptionOf(row) {
  const id = idIn(row);
  return id === void 0 ? void 0 : subscriptionIn(id);
});
var listResources = (async function listResources(scan, { id, name }, filler, also) {
  scan.options.progress(`azure: listing ${name}`);
  const fault = await unitOf(
    scan,
    {
      scope: id,
      service: "resources.list",
      action: "Microsoft.Resources/subscriptions/resources/read"
    },
    (async function* (tally, bad) {
      for await (const records of pagesOf(scan, id, "resources", tally))
        yield {
          resources: await filler.filled(
            readRows(records.splice(0), bad, ((row) => listed(row, id)))
          )
        };
    })
  );
  if (also.groups && fault?.reason !== "refused")
    await unitOf(
      scan,
      {
        scope: id,
        service: "resourceGroups",
        action: "Microsoft.Resources/subscriptions/resourceGroups/read"
      },
      (async function* (tally, bad) {
        for await (const records of pagesOf(scan, id, "resourceGroups", tally))
          yield {
            resources: await filler.filled(readRows(records, bad, ((row) => listedGroup(row, id))))
          };
      })
    );
  return fault;
});
var ofSubscription = (function ofSubscription(read, subscription) {
  return "wrong" in read || read.scope === subscription || read.scope.toLowerCase() === subscription.toLowerCase() || subscriptionIn(read.id) === void 0 ? read : { wrong: "a record of another subscription" };
});
var pagesOf = (async function* pagesOf({ arm }, subscription, list, tally) {
  const { ResourceManagementClient } = await import("./vendor/azure-arm-resources.js");
  let rows = [];
  const total = totals();
  const client2 = new ResourceManagementClient(
    unsigned,
    subscription,
    arm.client(tally, ((page) => {
      rows = rowsIn_2(page, "value");
      total.of(page, rows.length);
      return { value: [], nextLink: linkIn(page) };
    }))
  );
  const going = walk();
  const fresh = withoutOverlap(recordId, locationIn);
  for await (const page of client2[list].list().byPage()) {
    const own = fresh(rows.splice(0));
    const count = own.length;
    yield own;
    const { continuationToken } = page;
    const end = continuationToken === void 0 ? void 0 : going.on(continuationToken, count);
    if (end) throw end;
  }
  total.hold();
});
var isNothingThere = (function isNothingThere({ status, code, isMarked }, action) {
  return isMarked && nothingThere.some(
    (one) => one.action.toLowerCase() === action.toLowerCase() && one.status === status && one.code.toLowerCase() === code?.toLowerCase()
  );
});
var needs = (function needs(scan) {
const kindOf = (function kindOf({ scope, type }, { property }) {
    const service = `${type} ${property}`;
    const key = `${scope} ${service}`.toLowerCase();
    let kind = kinds.get(key);
    if (!kind) {
      kind = { scope, service, tally: { calls: 0 }, asked: 0, answered: 0, fault: void 0 };
      kinds.set(key, kind);
      scan.options.planned?.(1);
    }
    return kind;
  });
const askedOf = (function askedOf(resource) {
    if (resource.onlyReferred) return [];
    let ofType = byType.get(resource.type);
    if (!ofType) byType.set(resource.type, ofType = needsOf(scan, resource.type));
    return ofType.length === 0 ? ofType : ofType.filter(((need) => applies(need, resource)));
  });
const fillOne = (async function fillOne(resource, asked) {
    const answers = {};
    const unseen = { ...resource.unseen };
    await Promise.all(
      asked.map((async (need) => {
        const kind = kindOf(resource, need);
        kind.asked++;
        try {
          const { answer, bad } = await answerOf(scan, resource, need, kind.tally);
          answers[need.property] = answer;
          kind.answered++;
          if (bad === void 0) return;
          kind.fault = new Fault("failed", bad);
          await scan.give({ gaps: [gapOfRows(resource, need, bad)] });
        } catch (error) {
          rethrowUserError(error);
          const fault = faultOf_2(error, scan.options.signal);
          kind.fault = fault;
          unseen[need.property] = whyUnseen(fault, need);
        }
      }))
    );
    return {
      ...resource,
      properties: { ...resource.properties, ...answers },
      ...Object.keys(unseen).length > 0 && { unseen }
    };
  });
  const kinds = /* @__PURE__ */ new Map();
  const byType = /* @__PURE__ */ new Map();
  const { isElsewhere } = scan.options;
  const chosen = chosenIn(isElsewhere && ((place) => isElsewhere("azure", place)));
  const keep = scan.options.keep ?? ((resource) => resource);
  
  
  
  return {
    async filled(resources2) {
      const filled = [];
      const fill = (async (at, one, asked) => {
        filled[at] = await fillOne(one, asked);
      });
      const calls = [];
      for (let at = 0; at < resources2.length; at++) {
        const one = chosen(resources2[at]);
        const asked = askedOf(one);
        if (asked.length === 0) filled[at] = keep(one);
        else {
          filled[at] = one;
          calls.push(fill(at, one, asked));
        }
      }
      if (calls.length > 0) await Promise.all(calls);
      return filled;
    },
    coverage: (() => [...kinds.values()].map((({ scope, service, tally, asked, answered, fault }) => ({
      ...coverageOf({ scope, service, action: "" }, answered, tally.calls, fault),
      resources: asked
    }))))
  };
});
var applies = (function applies({ when }, { properties, unseen }) {
  return !when || unseen !== void 0 && "properties" in unseen || when(properties);
});
var answerOf = (async function answerOf(scan, resource, need, tally) {
  const { arm } = scan;
  const bad = misread();
  const reads = need.answerPaths ?? [];
  const below = need.path.startsWith("{group}") ? groupOf(resource.id) : resource.id;
  const paths = await pathsOf(scan, resource, need, tally, bad);
  if (!need.list) {
    const [path] = paths;
    const detail = await arm.get(path, tally);
    const wrong = wrongInDetail(detail, { below, path: plain(path), reads });
    if (wrong !== void 0) throw unexpectedAnswer(`answered ${wrong}`, JSON.stringify(detail));
    return { answer: detail, bad: void 0 };
  }
  const all = [];
  for (const path of paths) {
    const question = { below, path: plain(path), reads };
    let isBegun = false;
    try {
      for await (const page of arm.pages(path, tally)) {
        isBegun = true;
        for (const row of page) {
          const wrong = wrongInElement(row, question);
          if (wrong === void 0) all.push(row);
          else bad.add(row, wrong);
        }
      }
    } catch (error) {
      if (isBegun || !(error instanceof Fault) || !isNothingThere(error, need.action)) throw error;
    }
  }
  return { answer: all, bad: bad.said() };
});
var pathsOf = (async function pathsOf({ arm }, { id, location = "" }, { path, apiVersion }, tally, bad) {
  const asked = ((child) => `${child}${child.includes("?") ? "&" : "?"}api-version=${apiVersion}`);
  const below = path.startsWith("{group}") ? path.replace("{group}", groupOf(id)) : `${id}/${path}`;
  const [first = "", ...rest2] = (path === "" || path.startsWith("?") ? id + path : below).replace("{location}", location.replaceAll(" ", "").toLowerCase()).split("/{each}/");
  let lists = [first];
  for (const child of rest2) {
    const next = [];
    for (const list of lists)
      for await (const page of arm.pages(asked(list), tally))
        for (const item of page) {
          const wrong = wrongInElement(item, { below: id, path: list, reads: [] });
          const { name } = Object(item);
          if (wrong === void 0 && typeof name === "string" && name !== "")
            next.push(`${list}/${encodeURIComponent(name)}/${child}`);
          else bad.add(item, wrong ?? "an element without name");
        }
    lists = next;
  }
  return lists.map(asked);
});
var whyUnseen = (function whyUnseen(fault, { action }) {
  return fault.reason === "refused" ? `access denied: it requires ${action}, which the built-in role Reader has (${fault.message})` : `${fault.reason}: ${fault.message}`;
});
var collectSubscriptions = (async function collectSubscriptions(scan, expected) {
  const filler = needs(scan);
  const ids = expected.map((({ id }) => id));
  const visible = /* @__PURE__ */ new Set();
  scan.options.planned?.(2 * expected.length);
  scan.options.progress(`azure: asking Resource Graph for ${expected.length} subscriptions`);
  const first = await askContainers(scan, { subscriptions: ids }, filler, visible);
  if (first.fault && first.rows === 0 && first.fault.reason !== "interrupted") {
    await scan.give({ coverage: first.coverage, gaps: insteadOf(first.fault, containers, ids) });
    await Promise.all(expected.map(((one) => listWhole(scan, one, filler))));
  } else {
    const { fault } = first;
    const left = fault ? [] : expected.filter((({ id }) => !visible.has(id.toLowerCase())));
    await scan.give({
      coverage: first.coverage.map(
        ((line) => fault || visible.has(line.scope) ? line : { ...line, status: "refused" })
      ),
      gaps: gapsOfAsked(first, containers, ids)
    });
    await Promise.all([
      askResources(
        scan,
        expected.filter(((one) => !left.includes(one))),
        filler
      ),
      ...left.map(((one) => omitted(scan, one, filler)))
    ]);
  }
  await scan.give({ coverage: filler.coverage() });
});
var askContainers = (function askContainers(scan, range, filler, visible) {
  return ask(scan, range, containers, (async (found) => {
    for (const { type, scope } of found)
      if (type === "Microsoft.Resources/subscriptions") visible.add(scope.toLowerCase());
    await scan.give({ resources: await filler.filled(found) });
  }));
});
var askResources = (async function askResources(scan, subscriptions, filler) {
  if (subscriptions.length === 0) return;
  const ids = subscriptions.map((({ id }) => id));
  const asked = await askTables(scan, { subscriptions: ids }, filler, ids);
  await Promise.all([
    ...ids.map(((id) => subscriptionBoundary(scan, id))),
    ...asked === "unavailable" ? subscriptions.map(((one) => listResources(scan, one, filler, { groups: false }))) : []
  ]);
});
var askTables = (async function askTables(scan, range, filler, scopes) {
  const types = /* @__PURE__ */ new Set();
  const first = await askFilled(scan, range, resources, filler, types, scan.pushed?.from);
  const asked = first.isLarge ? await askLarge(scan, range, filler, types) : first;
  if (asked.fault && asked.rows === 0 && "subscriptions" in range && asked.fault.reason !== "interrupted") {
    await scan.give({
      coverage: asked.coverage,
      gaps: insteadOf(asked.fault, resources, range.subscriptions)
    });
    return "unavailable";
  }
  await report(scan, asked, resources, scopes);
  const seen = new Set([...types].map(((type) => type.toLowerCase())));
  await Promise.all(
    children.map((async (one) => {
      const known = one.types.filter(((type) => scan.options.needs.has(type)));
      if (known.length === 0 || !one.parents.some(((parent) => seen.has(parent)))) return;
      const query = childQuery(one, known);
      await report(scan, await askFilled(scan, range, query, filler, types), query, scopes);
    }))
  );
  return "asked";
});
var askFilled = (async function askFilled(scan, range, query, filler, types, largest) {
  const giver = givesFilled(scan, filler, types);
  const asked = await ask(scan, range, query, giver.take, largest);
  await giver.ended();
  return asked;
});
var givesFilled = (function givesFilled(scan, filler, types) {
  const ahead = [];
  return {
    async take(page) {
      for (const { type } of page) types.add(type);
      const giving = filler.filled(page).then(((filled) => scan.give({ resources: filled })));
      giving.catch((() => {
      }));
      ahead.push(giving);
      if (ahead.length >= pagesAhead) await ahead.shift();
    },
    ended: (() => Promise.all(ahead))
  };
});
var omitted = (async function omitted(scan, one, filler) {
  const refused = await listWhole(scan, one, filler);
  if (refused) return;
  await scan.give({
    gaps: [
      {
        reason: "refused",
        provider: "azure",
        scope: one.id,
        service: serviceOf(resources),
        detail: `Resource Graph returned nothing for the subscription ${one.name}; ARM's own lists were read instead, and they show no properties`,
        remedy: `grant the built-in role Reader on the whole subscription ${one.id}`
      }
    ]
  });
});
var listWhole = (async function listWhole(scan, one, filler) {
  const fault = await listResources(scan, one, filler, { groups: true });
  if (fault?.reason === "refused") return true;
  await scan.give({ resources: await filler.filled([subscriptionOf2(one)]) });
  await subscriptionBoundary(scan, one.id);
  return false;
});
var report = (async function report(scan, asked, query, scopes) {
  const known = new Set(asked.coverage.map((({ scope }) => scope)));
  await scan.give({
    coverage: asked.fault && known.size === 0 ? scopes.map(
      ((scope) => coverageOf({ scope, service: serviceOf(query), action: "" }, 0, 0, asked.fault))
    ) : asked.coverage,
    gaps: gapsOfAsked(asked, query, scopes)
  });
});
var gapsOfAsked = (function gapsOfAsked({ fault, misread: misread2 }, query, scopes) {
  return [
    ...fault ? gapsOf(fault, query, scopes) : [],
    ...misread2 === void 0 ? [] : scopes.map((scope) => gapOfMisread(misread2, { scope, service: serviceOf(query) }))
  ];
});
var insteadOf = (function insteadOf(fault, query, scopes) {
  return gapsOf(fault, query, scopes).map(((gap) => ({
    ...gap,
    detail: `${gap.detail}; ARM's own lists were read instead, and they show no properties`
  })));
});
var gapsOf = (function gapsOf(fault, query, scopes) {
  return scopes.map(
    ((scope) => faultGap(fault, {
      scope,
      service: serviceOf(query),
      action: "Microsoft.ResourceGraph/resources/read"
    }))
  );
});
var withDataMaps = (function withDataMaps(scan, means) {
  if (!means.options.lookers?.includes("purview")) return void 0;
  const arm = endpointOf(means.options.connection.azure, process.env);
  const at = (origin, scope, asksAt) => {
    if (origin === void 0)
      throw new Fault("failed", "this version does not call Purview and Graph in this cloud", {
        remedy: "check the Purview portal, and accept the gap with an exception"
      });
    const endpoint = { ...arm, origin, scope, ...asksAt !== void 0 && { asksAt } };
    return client({ ...means, endpoint });
  };
  return async (resources2) => {
    const filled = [];
    for (const one of resources2) filled.push(isAccount(one) ? await mapped(one) : one);
    return filled;
  };
  async function mapped(account) {
    const { scope, name } = account;
    let purview;
    const stores = await readDataMap(
      {
        purview: () => purview ??= at(hostOf(arm, name), "https://purview.azure.net/.default", searchPath),
        labelIds: means.options.labelIds ?? [],
        graph: (path, tally) => at(graphOf(arm), "https://graph.microsoft.com/.default").pages(path, tally)
      },
      (part, work) => unitOf(
        scan,
        { scope, service: `purview ${part} of ${name}`, action: "" },
        async function* (tally, bad) {
          await work(tally, bad);
          yield {};
        }
      )
    );
    return { ...account, properties: { ...account.properties, dataMap: { stores } } };
  }
});
var pushedDown = (function pushedDown(scan, pushdown) {
  const all = [];
  const referred = /* @__PURE__ */ new Set();
  return {
    from: pushdown.from,
    hear: (function({ type, properties }) {
      if (!scan.options.needs.has(type.toLowerCase())) return;
      const text = JSON.stringify(properties);
      if (!text.includes("/")) return;
      for (const [id] of text.matchAll(idPattern)) addWithParents(id, referred);
    }),
    async read(range, take) {
      const found = await groupsIn(scan, range, pushdown);
      if (!found) return void 0;
      const { condition, counted } = choice(found.groups, pushdown);
      if (condition === void 0) return void 0;
      const sum = counted.reduce((total, { count }) => total + count, 0);
      const rest2 = await ask(scan, range, rowsThat(`not(${condition})`), take);
      if (rest2.fault || rest2.misread !== void 0 || rest2.rows !== found.total - sum) {
        const others = await ask(scan, range, rowsThat(condition), take);
        return joined(rest2, others, [], found.calls + 1);
      }
      all.push({
        range,
        condition,
        groups: new Map(
          counted.map((group) => [
            keyOf({ ...group.like, location: group.location }, pushdown.tags),
            group
          ])
        )
      });
      return joined(rest2, void 0, counted, found.calls + 1);
    },
    async settle() {
      for (const { range, groups, condition } of all) {
        const left = new Map([...groups].map(([key, { count }]) => [key, count]));
        const types = new Set([...groups.values()].map(({ type }) => type.toLowerCase()));
        const ids = [...referred].filter((id) => types.has(typeIn(id)));
        let isWhole = true;
        for (let start = 0; start < ids.length && isWhole; start += idsPerQuery) {
          const some = ids.slice(start, start + idsPerQuery);
          const answer = await ask(
            scan,
            range,
            rowsThat(`(${condition}) and id in~ (${quoted(some)})`),
            async (page) => {
              await scan.give({ resources: page });
              for (const resource of page) {
                const key = keyOf(resource, pushdown.tags);
                left.set(key, (left.get(key) ?? 0) - 1);
              }
            }
          );
          isWhole = answer.fault === void 0 && answer.misread === void 0;
        }
        if (!isWhole || [...left.values()].some((count) => count < 0)) {
          const { fault, misread: misread2 } = await ask(
            scan,
            range,
            rowsThat(condition),
            (page) => scan.give({ resources: page })
          );
          const scopes = new Set([...groups.values()].map(({ like }) => like.scope));
          const service = serviceOf(resources);
          await scan.give({
            gaps: [...scopes].flatMap((scope) => [
              ...fault ? [
                faultGap(fault, {
                  scope,
                  service,
                  action: "Microsoft.ResourceGraph/resources/read"
                })
              ] : [],
              ...misread2 === void 0 ? [] : [gapOfMisread(misread2, { scope, service })]
            ])
          });
          continue;
        }
        for (const [key, count] of left) {
          const { like } = groups.get(key);
          for (let given = 0; given < count; given += 1e3)
            await scan.give({
              resources: Array.from({ length: Math.min(1e3, count - given) }, (_, i) => ({
                ...like,
                id: `${like.id}/counted/${given + i + 1}`
              }))
            });
        }
      }
    }
  };
});
var addWithParents = (function addWithParents(id, into) {
  const steps = id.toLowerCase().replace(/\/+$/, "").split("/");
  const at = steps.lastIndexOf("providers");
  if (at < 0) return;
  for (let end = at + 4; end <= steps.length; end += 2) into.add(steps.slice(0, end).join("/"));
});
var oneSubscription = (async function oneSubscription(scan, wanted) {
  if (!isId(wanted)) {
    const named = (await allSubscriptions(scan)).filter(
      ({ name }) => name.toLowerCase() === wanted.toLowerCase()
    );
    if (named.length === 1) return named[0];
    throw new UserError(
      `azure:${wanted}: ${named.length === 0 ? "no subscription" : "more than one subscription"} of that name can be read; give its id (\`az account list\` shows them)`
    );
  }
  const id = wanted.toLowerCase();
  try {
    const record = await scan.arm.get(`/subscriptions/${id}?${version}`, { calls: 0 });
    return { id, name: nameOf(record["displayName"], id) };
  } catch (error) {
    rethrowUserError(error);
    return { id, name: id };
  }
});
var nameOf = (function nameOf(displayName, id) {
  return typeof displayName === "string" && displayName !== "" ? displayName : id;
});
var skippedLogs = (async function skippedLogs(scan) {
  if (!scan.options.skip?.includes("logs")) return;
  await scan.give({
    gaps: [
      {
        reason: "not-collected",
        provider: "azure",
        scope: "tenant",
        service: "diagnosticSettings",
        role: "log",
        detail: "--skip logs left out diagnostic settings, so it is unknown where resource logs and activity logs are sent",
        remedy: "scan without --skip logs"
      }
    ]
  });
});
var azureSource = (function azureSource({ clock = realClock, credential } = {}) {
  const paces = /* @__PURE__ */ new Map();
  const connected = ((options) => connect(options, { clock, credential, paces }));
  return {
    provider: "azure",
    understands: (target) => /^azure(:.+)?$/.test(target),
    collect: ((target, options) => channel(
      ((give) => collect(target, { options, give, arm: connected(options) }, { options, clock, credential }))
    )),
    discover: (target, options) => channel(async (give) => {
      const scan = { options, give, arm: connected(options) };
      await give(expectedIn(await listedIn(target.slice("azure:".length), scan) ?? []));
    })
  };
});
var connect = (function connect(options, {
  clock = realClock,
  credential,
  paces = /* @__PURE__ */ new Map()
} = {}) {
  const endpoint = endpointOf(options.connection.azure, process.env);
  const known = paces.get(endpoint.origin) ?? pace(clock);
  paces.set(endpoint.origin, known);
  cryptoIsLoaded();
  const patience = (options.callTimeout ?? callTimeout) * 1e3;
  return rest({
    endpoint,
    tokens: tokens(endpoint, credential),
    pace: known,
    limit: pLimit(options.concurrency),
    clock,
    patience,
    signal: options.signal
  });
});
var collect = (async function collect(target, bare, means) {
  const mapped = withDataMaps(bare, means);
  const plain2 = mapped ? {
    ...bare,
    async give({ resources: resources2, ...batch }) {
      await bare.give({ ...batch, ...resources2 && { resources: await mapped(resources2) } });
    }
  } : bare;
  const { pushdown } = plain2.options;
  const pushed = pushdown && pushedDown(plain2, pushdown);
  const scan = pushed ? {
    ...plain2,
    pushed,
    give: (function(batch) {
      batch.resources?.forEach(pushed.hear);
      return plain2.give(batch);
    })
  } : plain2;
  await Promise.all([
    tenantBoundary(scan),
    skippedLogs(scan),
    collectTarget(target.slice("azure:".length), scan)
  ]);
  await pushed?.settle();
});
var collectTarget = (async function collectTarget(wanted, scan) {
  const isMine = ((scope) => scan.options.isMine?.("azure", scope) ?? true);
  const listed2 = await listedIn(wanted, scan);
  if (!listed2) {
    const group = groupIn(wanted);
    if (isMine(`mg/${group}`)) await collectGroup(scan, group);
    return;
  }
  await scan.give(expectedIn(listed2));
  const subscriptions = listed2.filter((({ id }) => isMine(id)));
  for (const { id, name } of subscriptions)
    await scan.give({ identity: name === id ? id : `${name} (${id})` });
  for (let start = 0; start < subscriptions.length; start += subscriptionsPerQuery)
    await collectSubscriptions(scan, subscriptions.slice(start, start + subscriptionsPerQuery));
});
var listedIn = (async function listedIn(wanted, scan) {
  if (scan.options.accounts)
    return scan.options.accounts.filter(({ provider }) => provider === "azure").map(({ scope: id, name = id }) => ({ id, name }));
  const once = { ...scan, give: toldOnce(scan) };
  const group = groupIn(wanted);
  if (group !== void 0) return subscriptionsOf(once, group);
  return wanted === "" ? allSubscriptions(once) : [await oneSubscription(once, wanted)];
});
const { setImmediate: soon } = process.getBuiltinModule("node:timers/promises");
import {
  endpointOf
} from "./collect-azure-endpoint.js";
import {
  armResource,
  channel,
  client,
  gapOfMisread,
  idIn,
  isRecord,
  linkIn,
  locationIn,
  misread,
  needsOf,
  pace,
  readDataMap,
  readRows,
  realClock,
  recordId,
  rest,
  rethrowUserError,
  rowOf_2,
  rowsIn_2,
  searchPath,
  subscriptionBoundary,
  subscriptionIn,
  tenantBoundary,
  toldOnce,
  totals,
  unexpectedAnswer,
  unitOf,
  unsigned,
  walk
} from "./collect-azure-pace.js";
import {
  Fault,
  coverageOf,
  faultGap,
  faultOf_2,
  oneLine,
  tokens
} from "./collect-azure-token.js";
import {
  childQuery,
  children,
  columns,
  containers,
  quoted,
  resources
} from "./collect-azure-tables.js";
import {
  withoutOverlap
} from "./collect-overlap.js";

// src/collect/azure/azure.ts
import pLimit from "./vendor/p-limit.js";
import { cryptoIsLoaded } from "./scan.js";
import { callTimeout } from "./scan.js";

// src/collect/azure/graph.ts

var subscriptionsPerQuery = 299;
var rowsPerPage = 1e3;

async function rowsInOnePage(scan, range, query) {
  const tally = { calls: 0 };
  try {
    const pageAt = await pages(scan, range, query, tally);
    const { rows, skipToken, misfit, missing, isCut } = await pageAt(void 0);
    const isWhole = skipToken === void 0 && misfit === void 0 && missing === 0 && !isCut;
    return isWhole && rows.length < rowsPerPage ? { rows, calls: tally.calls } : void 0;
  } catch (error) {
    rethrowUserError(error);
    return void 0;
  }
}

var lastExpected;

var stillThere = 0.9;
var serviceOf = (({ table }) => `resource graph ${table}`);


var shown = (value) => typeof value === "number" || typeof value === "string" ? oneLine(String(value)) : typeof value;



// src/collect/azure/listing.ts
var noProperties = { properties: "resources.list shows no properties" };

var listed = ((row, subscription) => ofSubscription(rowOf_2(row, "arm resources.list", noProperties), subscription));
function listedGroup(row, subscription) {
  const read = ofSubscription(rowOf_2(row, "arm resourceGroups.list"), subscription);
  return "wrong" in read || read.type === "Microsoft.Resources/resourceGroups" ? read : { wrong: "a record that is not a resource group" };
}



// src/collect/azure/nothing-there.ts
var diagnosticSettings = "Microsoft.Insights/diagnosticSettings/read";
var workspaceSettings = "Microsoft.Security/workspaceSettings/read";
var unregistered = {
  status: 409,
  code: "MissingSubscriptionRegistration",
  docs: "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider"
};
var notOfThisKind = {
  status: 400,
  code: "FeatureNotSupportedForAccount",
  docs: "https://github.com/turbot/steampipe-plugin-azure/issues/474"
};
var nothingThere = [
  {
    action: diagnosticSettings,
    status: 400,
    code: "ResourceTypeNotSupported",
    docs: "https://github.com/Azure/azure-powershell/issues/25880"
  },
  { action: diagnosticSettings, ...unregistered },
  // The blob service of an account that has files only.
  {
    action: diagnosticSettings,
    ...notOfThisKind,
    docs: "https://github.com/Azure/PSRule.Rules.Azure/issues/464"
  },
  {
    action: "Microsoft.Storage/storageAccounts/objectReplicationPolicies/read",
    ...notOfThisKind
  },
  { action: workspaceSettings, ...unregistered },
  // Defender for Cloud, where the subscription never registered it: once a 401, once a 404.
  {
    action: workspaceSettings,
    status: 401,
    code: "Subscription Not Registered",
    docs: "https://github.com/cloudquery/cq-provider-azure/pull/305"
  },
  {
    action: workspaceSettings,
    status: 404,
    code: "Subscription Not Registered",
    docs: "https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/azure/services/defender/defender_service.py"
  }
];


// src/collect/azure/needs.ts
import { chosenIn } from "./scan.js";

// src/collect/azure/shape.ts
function wrongInElement(element, question) {
  if (!isRecord(element)) return "an element that is not an object";
  const { id, name } = element;
  if (!isText(id) && !isText(name)) return "an element without id and name";
  if (isText(id)) {
    const list = question.path.slice(question.path.lastIndexOf("/") + 1);
    if (!isBelow(id, question.below) || !id.toLowerCase().includes(`/${list.toLowerCase()}/`))
      return "an element of another resource or another list";
  }
  return wrongInReads(element, question.reads);
}
function wrongInDetail(detail, { below, path, reads }) {
  const { id, type } = detail;
  if (isText(id) && !isBelow(id, below)) return "the record of another resource";
  if (isText(type) && type.toLowerCase() !== typeOf(path).toLowerCase())
    return "a record of another type";
  return wrongInReads(detail, reads);
}
function wrongInReads(record, reads) {
  for (const path of reads) {
    if (path.startsWith("properties.")) {
      const { properties } = record;
      if (!isRecord(properties)) return "`properties` that is not an object";
      if (Object.keys(properties).length === 0) return "`properties` without content";
    }
    const wrong = wrongOn(record, path.replaceAll(/\[\]|\{\}/g, ".$&").split("."));
    if (wrong !== void 0) return wrong;
  }
  return void 0;
}
function wrongOn(value, steps, at = "") {
  const [step, ...rest2] = steps;
  if (value === void 0 || value === null) return void 0;
  if (step === void 0)
    return typeof value === "number" ? `\`${at}\` that is a number` : void 0;
  if (step === "[]") {
    if (!Array.isArray(value)) return `\`${at}\` that is not a list`;
    for (const item of value) {
      if (item === null || item === void 0) return `an empty element in \`${at}\``;
      const wrong = wrongOn(item, rest2, at);
      if (wrong !== void 0) return wrong;
    }
    return void 0;
  }
  if (!isRecord(value)) return `\`${at}\` that is not an object`;
  if (step !== "{}")
    return wrongOn(
      Object.hasOwn(value, step) ? value[step] : void 0,
      rest2,
      at ? `${at}.${step}` : step
    );
  for (const item of Object.values(value)) {
    const wrong = wrongOn(item, rest2, at);
    if (wrong !== void 0) return wrong;
  }
  return void 0;
}
function isBelow(id, parent) {
  const [child, above] = [id, parent].map((one) => one.toLowerCase().replace(/^\/?/, "/"));
  return child === above || child.startsWith(`${above}/`);
}
function typeOf(path) {
  const [namespace = "", ...rest2] = path.split(/\/providers\//i).at(-1).split("/");
  return [namespace, ...rest2.filter((_, index) => index % 2 === 0)].join("/");
}
var isText = (value) => typeof value === "string" && value !== "";

// src/collect/azure/needs.ts



var plain = ((path) => path.split("?", 1)[0]);
var groupOf = (id) => /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0] ?? id;

function gapOfRows({ id, type, scope, location }, need, bad) {
  return {
    reason: "failed",
    provider: "azure",
    scope,
    ...location !== void 0 && { region: location },
    type,
    resource: id,
    detail: `${need.property} of ${id}: ${bad}`,
    remedy: "check in the Azure portal what is missing here, and scan again"
  };
}


// src/collect/azure/subscription-resources.ts
var pagesAhead = 3;

async function collectGroup(scan, group) {
  const filler = needs(scan);
  const range = { managementGroups: [group] };
  const first = await askContainers(scan, range, filler, /* @__PURE__ */ new Set());
  await report(scan, first, containers, [`mg/${group}`]);
  await askTables(scan, range, filler, [`mg/${group}`]);
  await scan.give({ coverage: filler.coverage() });
}




async function askLarge(scan, range, filler, types) {
  const giver = givesFilled(scan, filler, types);
  const asked = await scan.pushed.read(range, giver.take);
  await giver.ended();
  return asked ?? askFilled(scan, range, resources, filler, types);
}


var subscriptionOf2 = (({ id, name }) => armResource(
  { id: `/subscriptions/${id}`, name, type: "Microsoft.Resources/subscriptions" },
  "arm subscriptions.list"
));






// src/collect/azure/purview/accounts.ts

var isAccount = ({ type }) => type.toLowerCase() === "microsoft.purview/accounts";
function hostOf({ signed, origin, cloud }, account) {
  if (!signed) return origin;
  return cloud === "public" && isPublic(origin) && /^[a-z\d](?:[a-z\d-]{1,61}[a-z\d])$/i.test(account) ? `https://${account.toLowerCase()}.purview.azure.com` : void 0;
}
var graphOf = ({ signed, origin }) => signed ? isPublic(origin) ? "https://graph.microsoft.com" : void 0 : origin;
var isPublic = (origin) => origin === "https://management.azure.com";

// src/collect/azure/groups.ts
var parts = [1, 16, 128];
async function groupsIn(scan, range, { tags }) {
  const tag = tags.map((key) => `tostring(tags) contains ${quoted([key])}`).join(" or ");
  const by = `type, location, subscriptionId, site${tag === "" ? "" : ", t"}`;
  const summarize = `extend site = tostring(extendedLocation.name) | ${tag === "" ? "" : `extend t = iff(${tag}, tostring(tags), '') | `}summarize n = count(), id = take_any(id) by ${by}`;
  const scopes = "subscriptions" in range ? new Set(range.subscriptions.map((id) => id.toLowerCase())) : void 0;
  const isAsked = ({ type, scope }) => resources.gives(type.toLowerCase()) && (scopes?.has(scope.toLowerCase()) ?? true);
  let calls = 0;
  for (const count of parts) {
    const groups = /* @__PURE__ */ new Map();
    let isWhole = true;
    for (let part = 0; part < count && isWhole; part++) {
      const where = count === 1 ? "" : `where hash(tolower(id), ${count}) == ${part} | `;
      const answer = await rowsInOnePage(scan, range, { ...resources, pipe: where + summarize });
      calls += answer?.calls ?? 1;
      isWhole = answer?.rows.every((row) => add(groups, row, tags, isAsked)) ?? false;
    }
    if (!isWhole) continue;
    const all = [...groups.values()];
    return { groups: all, total: all.reduce((sum, one) => sum + one.count, 0), calls };
  }
  return void 0;
}
function add(groups, row, keys, isAsked) {
  if (!isRecord(row)) return false;
  const { n, type, location, site, t } = row;
  if (typeof n !== "number" || !Number.isInteger(n) || n < 1 || typeof type !== "string")
    return false;
  const tags = tagsIn(t);
  if (!tags) return false;
  const place = typeof location === "string" ? location : "";
  const like = rowOf_2(
    { ...row, name: "", tags: tagsThat(tags, keys), site: void 0, t: void 0 },
    ""
  );
  if ("wrong" in like || !isAsked(like)) return false;
  const key = keyOf({ ...like, location: place }, keys);
  const before = groups.get(key);
  groups.set(key, {
    like: { ...like, properties: {} },
    type,
    location: place,
    count: n + (before?.count ?? 0),
    isAtSite: Boolean(site) || (before?.isAtSite ?? false)
  });
  return true;
}
function tagsIn(text) {
  if (text === void 0 || text === "" || text === null) return {};
  try {
    const tags = JSON.parse(String(text));
    return isRecord(tags) ? tags : void 0;
  } catch {
    return void 0;
  }
}
function tagsThat(tags, keys) {
  const wanted = new Set(keys.map((key) => key.toLowerCase()));
  return Object.fromEntries(Object.entries(tags).filter(([key]) => wanted.has(key.toLowerCase())));
}
function keyOf({ type, location = "", scope, labels }, keys) {
  const tags = Object.entries(tagsThat(labels, keys)).sort(([a], [b]) => a < b ? -1 : 1);
  return JSON.stringify([type.toLowerCase(), location, scope.toLowerCase(), tags]);
}

// src/collect/azure/pushdown.ts
var idsPerQuery = 200;
var mostSets = 12;

var rowsThat = (condition) => ({
  ...resources,
  pipe: `where ${condition} | ${columns}`
});
function choice(groups, { isCounted }) {
  const read = new Set(
    groups.filter(({ like, isAtSite }) => isAtSite || !isCounted(like)).map(typeAndLocation)
  );
  const locations = /* @__PURE__ */ new Map();
  for (const group of groups)
    if (!read.has(typeAndLocation(group))) {
      const type = group.type.toLowerCase();
      const its = locations.get(type) ?? /* @__PURE__ */ new Set();
      locations.set(type, its.add(group.location));
    }
  const sets = Map.groupBy(locations, ([, its]) => quoted([...its].sort()));
  const named = [...sets].sort((a, b) => b[1].length - a[1].length).slice(0, mostSets);
  const types = new Set(named.flatMap(([, list]) => list.map(([type]) => type)));
  return {
    condition: named.length === 0 ? void 0 : named.map(
      ([places, list]) => `(type in~ (${quoted(list.map(([type]) => type).sort())}) and location in (${places}))`
    ).join(" or "),
    counted: groups.filter(
      (group) => types.has(group.type.toLowerCase()) && !read.has(typeAndLocation(group))
    )
  };
}
var typeAndLocation = ({ type, location }) => `${type.toLowerCase()} ${location}`;
function joined(rest2, others, counted, calls) {
  const more = /* @__PURE__ */ new Map();
  for (const { like, count } of counted) {
    const scope = like.scope.toLowerCase();
    more.set(scope, (more.get(scope) ?? 0) + count);
  }
  const lines = /* @__PURE__ */ new Map();
  for (const line of [...rest2.coverage, ...others?.coverage ?? []]) {
    const before = lines.get(line.scope);
    lines.set(line.scope, {
      ...line,
      ...before && before.status !== "complete" && { status: before.status },
      resources: line.resources + (before?.resources ?? 0),
      calls: line.calls + (before?.calls ?? 0)
    });
  }
  const [first] = lines.keys();
  const fault = rest2.fault ?? others?.fault;
  const misread2 = rest2.misread ?? others?.misread;
  return {
    rows: rest2.rows + (others?.rows ?? 0) + [...more.values()].reduce((sum, one) => sum + one, 0),
    ...fault && { fault },
    ...misread2 !== void 0 && { misread: misread2 },
    coverage: [...lines.values()].map((line) => ({
      ...line,
      resources: line.resources + (more.get(line.scope) ?? 0),
      calls: line.calls + (line.scope === first ? calls : 0)
    }))
  };
}
var idPattern = /\/subscriptions\/[^"\\?#,;\s]+/gi;

function typeIn(id) {
  const [namespace, ...rest2] = id.slice(id.lastIndexOf("/providers/") + "/providers/".length).split("/");
  return [namespace, ...rest2.filter((_, i) => i % 2 === 0)].join("/");
}

// src/collect/azure/subscriptions.ts
import { UserError } from "./cli.js";
var version = "api-version=2022-12-01";
var unit = {
  scope: "tenant",
  service: "subscriptions",
  action: "Microsoft.Resources/subscriptions/read"
};
async function allSubscriptions(scan) {
  const found = [];
  const fault = await unitOf(scan, unit, async function* (tally, bad) {
    for await (const page of scan.arm.pages(`/subscriptions?${version}`, tally)) {
      for (const record of page) {
        const { subscriptionId, displayName } = Object(record);
        if (typeof subscriptionId === "string" && isId(subscriptionId))
          found.push({
            id: subscriptionId.toLowerCase(),
            name: nameOf(displayName, subscriptionId)
          });
        else bad.add(record, "a subscription without its id");
      }
      yield {};
    }
  });
  if (!fault && found.length === 0) await nothingToScan(scan, "tenant");
  return found;
}
async function subscriptionsOf(scan, group) {
  const found = [];
  const fault = await unitOf(
    scan,
    {
      scope: `mg/${group}`,
      service: "managementGroups descendants",
      action: "Microsoft.Management/managementGroups/descendants/read"
    },
    async function* (tally, bad) {
      const path = `/providers/Microsoft.Management/managementGroups/${encodeURIComponent(group)}/descendants?api-version=2020-05-01`;
      for await (const page of scan.arm.pages(path, tally)) {
        for (const record of page) {
          const { type, name, properties } = Object(record);
          const { displayName } = Object(properties);
          const kind = typeof type === "string" ? /[^/]*$/.exec(type)[0].toLowerCase() : "";
          if (kind === "subscriptions" && typeof name === "string" && isId(name))
            found.push({ id: name.toLowerCase(), name: nameOf(displayName, name) });
          else if (kind !== "managementgroups")
            bad.add(record, "a descendant that is neither a management group nor a subscription");
        }
        yield {};
      }
    }
  );
  if (!fault && found.length === 0) await nothingToScan(scan, `mg/${group}`);
  return fault ? void 0 : found;
}
async function nothingToScan({ give }, scope) {
  await give({
    gaps: [
      {
        reason: "refused",
        provider: "azure",
        scope,
        service: "subscriptions",
        detail: "no subscription can be read, so nothing was checked",
        remedy: "grant the built-in role Reader on a subscription or management group"
      }
    ]
  });
}

var isId = ((text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text));


// src/collect/azure/skip.ts


// src/collect/azure/azure.ts


var azure = azureSource();


var groupIn = ((wanted) => /^mg\/(.+)$/.exec(wanted)?.[1]);
var expectedIn = ((subscriptions) => ({
  expected: subscriptions.map((({ id, name }) => ({
    provider: "azure",
    scope: id,
    ...name !== id && { name }
  })))
}));


export {
  allSubscriptions,
  subscriptionsOf,
  oneSubscription,
  azureSource,
  connect,
  azure
};
