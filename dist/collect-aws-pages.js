var hasContentType = (function hasContentType(headers, protocol) {
  const type = named(headers, "content-type");
  if (type === void 0 || type === "") return protocol === "aws.protocols#restXml";
  return (/json/i.test(protocol) ? json : xml).test(type);
});
var isOfProvider = (function isOfProvider(error) {
  const { $response } = Object(error);
  return hasRequestId($response?.headers ?? {});
});
var isAbsence = (function isAbsence(error, operation) {
  if (operation === void 0 || !isOfProvider(error)) return false;
  const { message = "", $response } = Object(error);
  const status = $response?.statusCode ?? 0;
  const code = codeOf(error);
  return (absences[operation] ?? []).some(
    ((one) => one.code === code && one.status.includes(status) && (one.says?.test(message) ?? true))
  );
});
var attemptsOf = (function attemptsOf(thing) {
  return Object(thing).$metadata?.attempts ?? 1;
});
var refusePlainHttp = (function refusePlainHttp(client) {
  const { insecureHosts = [] } = client.config;
  const middleware = ((next) => ((args) => {
    const { protocol, hostname = "" } = args.request;
    if (protocol === "http:" && !isAllowed(hostname, insecureHosts)) throw refusal(hostname);
    return next(args);
  }));
  const stack = client.middlewareStack;
  stack.add(middleware, { step: "build", priority: "high", name: "refusePlainHttp" });
});
var refusePlainHttpOf = (function refusePlainHttpOf(services, environment, insecureHosts = []) {
  for (const service of services) {
    const name = `AWS_ENDPOINT_URL_${service.toUpperCase().replaceAll("-", "_")}`;
    const given = environment[name] ?? "";
    const url = URL.canParse(given) ? new URL(given) : void 0;
    if (url?.protocol === "http:" && !isAllowed(url.hostname, insecureHosts))
      throw refusal(url.hostname, name);
  }
});
var takeParsed = (function takeParsed(deserializer) {
  const { readObject, readSchema } = deserializer;
  const read = deserializer.read.bind(deserializer);
  deserializer.read = ((schema, bytes, key) => {
    const done = finished.get(bytes);
    if (done !== void 0) return done;
    const answer = parsed.get(bytes);
    if (answer === void 0) return read(schema, bytes, key);
    if (readObject) return readObject.call(deserializer, schema, answer);
    return readSchema?.call(deserializer, schema, key === void 0 ? answer : Object(answer)[key]);
  });
});
var xmlItems = (function xmlItems(schema, value, tag) {
  if (schema.getMergedTraits().xmlFlattened) return Array.isArray(value) ? value : [value];
  if (value === "") return [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  for (const key in value) if (key !== tag && !beside.test(key)) return void 0;
  const items = value[tag];
  return items === void 0 ? [] : Array.isArray(items) ? items : [items];
});
var errorIn = (function errorIn(value, body, { nameOf }) {
  if (typeof value !== "object" || value === null) return void 0;
  const answer = value;
  for (const name of ["error", "errors", "Error", "Errors", "__type", "errorMessage"])
    if (Object.hasOwn(answer, name)) {
      if (name === "__type" && !/Exception|Error|Denied|Fault|Fail|Throttl/i.test(String(answer[name])))
        continue;
      for (const [member, of] of body.structIterator())
        if (nameOf(member, of) === name) return void 0;
      return `the answer is an error (${name})`;
    }
  const hasPair = ["code", "message"].every(
    ((word) => Object.keys(answer).some(((key) => key.toLowerCase() === word)))
  );
  const hasMessage = ["message", "Message"].some(
    ((name) => each(answer[name]).some(((one) => typeof one === "string" && one !== "")))
  );
  if (!hasPair && !hasMessage) return void 0;
  const own = new Set([...body.structIterator()].map((([name]) => name.toLowerCase())));
  return own.has("code") || own.has("message") ? void 0 : `the answer is an error (${hasPair ? "code and message" : "message"})`;
});
var moreIn = (function moreIn(value, body, { nameOf }) {
  if (typeof value !== "object" || value === null) return void 0;
  for (const [key, one] of Object.entries(value)) {
    const isToken = typeof one === "string" && one !== "" && token.test(key);
    const isWord = (one === true || one === "true") && more.test(key) && !goesOn(value, body, nameOf);
    if (!isToken && !isWord) continue;
    let isKnown = false;
    for (const [member, of] of body.structIterator()) isKnown ||= nameOf(member, of) === key;
    if (!isKnown) return `the answer has more pages (${key}) than this version reads`;
  }
  return void 0;
});
var countIn = (function countIn(value, body, format) {
  if (typeof value !== "object" || value === null || !body.isStructSchema()) return void 0;
  const answer = value;
  const counted = Object.keys(answer).filter(
    ((key) => total.test(key) && each(answer[key]).some((one) => Number(one) > 0))
  );
  if (counted.length === 0) return void 0;
  let lists = 0;
  for (const [name, of] of body.structIterator()) {
    const wire = format.nameOf(name, of);
    if (counted.includes(wire)) return void 0;
    if (!of.isListSchema()) continue;
    lists++;
    if (!isEmptyList(answer[wire], of, format)) return void 0;
  }
  return lists > 0 ? `the answer states ${String(answer[counted[0]])} (${counted[0]}) and lists nothing` : void 0;
});
var partsCheck = (function partsCheck(schema, format, parts) {
  if (parts === void 0 || !schema.isStructSchema()) return void 0;
  const [wire, list] = memberOf(schema, parts.list, format);
  const item = list.getValueSchema();
  const tag = item.getMergedTraits().xmlName ?? "member";
  const needs = parts.needs.map(((path) => {
    const wires = [];
    let at = item;
    for (const name of path) {
      const [next, member] = memberOf(at, name, format);
      wires.push(next);
      at = member;
    }
    return { name: path.join("."), wires };
  }));
  return ((value) => {
    const own = Object(value)[wire];
    const items = own === void 0 || own === null ? [] : format.kind === "xml" ? xmlItems(list, own, tag) ?? [] : own;
    if (parts.some && items.length === 0) return `${parts.list} has no element`;
    for (const one of items)
      for (const { name, wires } of needs) {
        let at = one;
        for (const next of wires) at = Object(at ?? {})[next];
        if (typeof at !== "string" || at.trim() === "")
          return `${parts.list} holds an element without ${name}`;
      }
    return void 0;
  });
});
var memberOf = (function memberOf(schema, name, format) {
  for (const [one, member] of schema.structIterator())
    if (one === name) return [format.nameOf(one, member), member];
  throw new Error(`no member ${name}`);
});
var shapeCheck = (function shapeCheck(operation, body, format, expects, strictness) {
  let elements = 0;
  let fault;
  const check = compile(body, format, expects, strictness, ((what) => {
    elements++;
    fault ??= what;
  }));
  return ((answer, isLater) => {
    elements = 0;
    fault = void 0;
    const whole2 = check(answer, "the answer") ?? (isLater ? void 0 : countIn(answer, body, format));
    if (whole2 !== void 0) throw new Error(whole2);
    return fault === void 0 ? void 0 : { operation, elements, fault };
  });
});
var compile = (function compile(body, format, expects, { read, nullMeansNone }, dropped) {
  const known = /* @__PURE__ */ new Map();
  const strict = /* @__PURE__ */ new Map();
  const checkOf = ((schema, isRead) => {
    const shapes = isRead ? strict : known;
    const shape = schema.getSchema();
    const isShared = typeof shape === "object" && schema.isStructSchema();
    if (isShared && shapes.has(shape)) return shapes.get(shape);
    if (schema.isListSchema()) return listOf(schema, isRead);
    if (schema.isMapSchema()) return mapOf(schema, isRead);
    if (schema.isStructSchema()) {
      const members = membersOf(schema, ((name) => isRead || read.has(name)));
      const check2 = ((value, at) => structure(value, at, members, format.kind === "xml"));
      shapes.set(shape, check2);
      return check2;
    }
    if (schema.isDocumentSchema()) return void 0;
    return scalarOf(schema, isRead);
  });
  const scalarOf = ((schema, isRead) => {
    if (format.kind === "read") return void 0;
    if (format.kind === "xml")
      return ((value, at) => isText(value) ? void 0 : `${at} is not a value`);
    const type = isRead && schema.isStringSchema() ? "string" : isRead && schema.isBooleanSchema() ? "boolean" : isRead && schema.isNumericSchema() ? "number" : void 0;
    if (type === void 0)
      return ((value, at) => typeof value === "object" ? `${at} is not a value` : void 0);
    return ((value, at) => typeof value === type || type === "number" && /^-?(\d|Infinity$)|^NaN$/.test(String(value)) ? void 0 : `${at} is not a ${type}`);
  });
  const listOf = ((schema, isRead) => {
    const item = schema.getValueSchema();
    const { sparse } = schema.getMergedTraits();
    const tag = item.getMergedTraits().xmlName ?? "member";
    let made2 = false;
    let check2;
    const isStructure = item.isStructSchema() && !item.isUnionSchema();
    return ((value, at) => {
      if (!made2) {
        check2 = checkOf(item, isRead);
        made2 = true;
      }
      const items = format.kind === "xml" ? xmlItems(schema, value, tag) : value;
      if (!Array.isArray(items)) return `${at} is not a list`;
      for (const one of items) {
        if (one === null || one === void 0) {
          if (sparse === void 0) return `${at} holds null`;
          continue;
        }
        const fault = isStructure && isEmpty(one) ? `${at} holds an empty element` : check2?.(one, at);
        if (fault !== void 0) return fault;
      }
      return void 0;
    });
  });
  const mapOf = ((schema, isRead) => {
    if (format.kind === "xml")
      return ((value, at) => typeof value === "object" || value === "" ? void 0 : `${at} is not a map`);
    let made2 = false;
    let check2;
    return ((value, at) => {
      if (!made2) {
        check2 = checkOf(schema.getValueSchema(), isRead);
        made2 = true;
      }
      if (typeof value !== "object" || value === null || Array.isArray(value))
        return `${at} is not a map`;
      if (check2)
        for (const key in value) {
          const one = value[key];
          const fault = one === null ? void 0 : check2(one, at);
          if (fault !== void 0) return fault;
        }
      return void 0;
    });
  });
  const membersOf = ((schema, isRead, special, head) => {
    const members = /* @__PURE__ */ new Map();
    for (const [name, of] of schema.structIterator()) {
      if (!isInBody(of)) continue;
      const wire = format.nameOf(name, of);
      const reads = isRead(name);
      members.set(wire, {
        name,
        isList: of.isListSchema(),
        needed: of.isListSchema() && (name === head || reads && !nullMeansNone && !neverRead.has(name)),
        check: void 0,
        make: (() => special?.(name, of) ?? checkOf(of, reads))
      });
    }
    return members;
  });
  const idsOf = ((schema, ids) => {
    if (!schema.isStructSchema()) return ids;
    const wire = new Map(
      [...schema.structIterator()].map((([name, of]) => [name, format.nameOf(name, of)]))
    );
    return ids.map(((id) => wire.get(id) ?? id));
  });
  const rowsOf = ((schema, rest, ids) => {
    const item = schema.isListSchema() ? schema.getValueSchema() : schema;
    const tag = item.getMergedTraits().xmlName ?? "member";
    const check2 = rest.length > 0 ? stepInto(item, rest, ids) : checkOf(item, false) ?? ((() => void 0));
    const partsOf = rest.length === 0 ? partsCheck(item, format, expects?.parts) : void 0;
    const wanted = idsOf(item, ids);
    const isNamed = ids.length > 0;
    const faultOf = ((one, at) => {
      if (one === null || one === void 0) return `${at} holds null`;
      if (isEmpty(one)) return `${at} holds an empty element`;
      const fault = check2(one, at);
      if (fault !== void 0) return fault;
      if (rest.length > 0) return void 0;
      if (isNamed)
        return hasId(one, wanted) ? partsOf?.(one, at) : `${at} holds an element without ${ids.join(" or ")}`;
      return typeof one === "string" && one !== "" ? void 0 : `${at} holds an element that is not a string`;
    });
    return ((value, at) => {
      const items = format.kind === "xml" ? xmlItems(schema, value, tag) : value;
      if (!Array.isArray(items)) return `${at} is not a list`;
      let kept = 0;
      for (let i = 0; i < items.length; i++) {
        const one = items[i];
        const fault = faultOf(one, at);
        if (fault === void 0) {
          if (kept !== i) items[kept] = one;
          kept++;
        } else dropped(fault);
      }
      if (kept !== items.length) {
        items.length = kept;
        if (format.kind === "xml" && value !== items) setXmlItems(value, tag, items);
      }
      return void 0;
    });
  });
  const stepInto = ((schema, [next, ...rest], ids) => {
    const members = membersOf(
      schema,
      ((name) => read.has(name)),
      ((name, of) => {
        if (name !== next) return void 0;
        return of.isStructSchema() ? stepInto(of, rest, ids) : rowsOf(of, rest, ids);
      }),
      next
    );
    return ((value, at) => structure(value, at, members, format.kind === "xml"));
  });
  const recordAt = ((schema, path, ids, isTop, isRead = false) => {
    const [next, ...rest] = path;
    const wanted = idsOf(schema, ids);
    let wire = next;
    for (const [name, of] of schema.structIterator())
      if (name === next) wire = format.nameOf(name, of);
    const members = membersOf(
      schema,
      ((name) => isRead || read.has(name)),
      ((name, of) => name === next && of.isStructSchema() ? recordAt(of, rest, ids, false, isRead || read.has(name)) : void 0)
    );
    const partsOf = next === void 0 ? partsCheck(schema, format, expects?.parts) : void 0;
    return ((value, at) => {
      const fault = structure(value, at, members, format.kind === "xml") ?? partsOf?.(value, at);
      if (fault !== void 0) return fault;
      const isThere = wire === void 0 ? holds(value, members, isTop ? wanted : []) : hasOne(value, [wire]);
      return isThere ? void 0 : `${at} has no ${wire ?? "member"}`;
    });
  });
  if (!body.isStructSchema()) return checkOf(body, true) ?? ((() => void 0));
  const check = expects?.kind === "record" ? recordAt(body, expects.path, expects.ids, true) : stepInto(body, expects?.path ?? [], expects?.ids ?? []);
  return ((value, at) => check(value, at) ?? errorIn(value, body, format) ?? moreIn(value, body, format));
});
var structure = (function structure(value, at, members, isXml) {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return isXml && value === "" ? void 0 : `${at} is not a structure`;
  let isKnown = false;
  let other;
  for (const key in value) {
    const member = members.get(key);
    if (member === void 0) {
      if (beside.test(key)) continue;
      const unknown = value[key];
      if (mayBeAll(key, unknown, members)) other ??= key;
      if (Array.isArray(unknown)) {
        const meant = neededAs(key, members);
        if (meant !== void 0) return `${meant} is spelt ${JSON.stringify(key)}`;
      }
      continue;
    }
    const one = value[key];
    isKnown = true;
    if (one === null || one === void 0) {
      if (member.needed) return `${member.name} is null and no list`;
      continue;
    }
    member.check ??= member.make() ?? anything;
    const fault = member.check(one, member.name);
    if (fault !== void 0) return fault;
  }
  return isKnown || other === void 0 ? void 0 : `${at} has ${JSON.stringify(other)} and nothing that belongs there`;
});
var hasId = (function hasId(value, names) {
  for (const name of names) {
    const one = value[name];
    if (typeof one === "string" && one.trim() !== "" || typeof one === "boolean") return true;
  }
  return false;
});
var hasOne = (function hasOne(value, names) {
  for (const name of names) {
    const one = value[name];
    if (one !== void 0 && one !== null && (typeof one !== "string" || one.trim() !== ""))
      return true;
  }
  return false;
});
var holds = (function holds(value, members, ids) {
  if (hasId(value, ids)) return true;
  for (const key in value) {
    const one = value[key];
    if (members.has(key) && one !== null && (ids.length === 0 || typeof one === "object"))
      return true;
  }
  return false;
});
var successOf = (function successOf([, , , traits]) {
  const { http } = Object(traits);
  return http?.[2] ?? 200;
});
var answerCheck = (function answerCheck(operation, protocol, read) {
  let checks = made.get(read);
  if (checks === void 0) made.set(read, checks = /* @__PURE__ */ new Map());
  let check = checks.get(operation);
  if (check === void 0) checks.set(operation, check = checkFor(operation, protocol, read));
  return check;
});
var checkFor = (function checkFor(operation, id, read) {
  const [, , name, , , output] = operation;
  const key = keyOf(operation);
  const expects = expected[key];
  const schema = NormalizedSchema.of(output);
  const strictness = { read, nullMeansNone: writesNull.has(key.split(" ", 1)[0]) };
  const isXml = /xml|query/i.test(id);
  const format = isXml ? xml2 : id === "aws.protocols#restJson1" ? restJson : jsonRpc;
  const members = schema.isStructSchema() ? [...schema.structIterator()] : [];
  const [payload] = members.filter((([, of]) => of.getMergedTraits().httpPayload !== void 0));
  const hasBody = payload !== void 0 || members.some((([, of]) => isInBody(of)));
  const shape = payload ? shapeCheck(name, payload[1], format, expects && below(expects), strictness) : shapeCheck(name, schema, format, expects, strictness);
  const roots = isXml ? rootsOf(name, schema, payload, id) : void 0;
  const plainShape = isXml ? shapeCheck(name, schema, plain, expects, strictness) : void 0;
  return ((headers, body, { request, input }, { parseXml, readPlain }) => {
    if (request.method === "HEAD" || !hasBody) {
      if (!hasRequestId(headers)) throw new Error("no request id, which every AWS response has");
      return void 0;
    }
    if (body.byteLength === 0) throw new Error("an empty body, which no AWS API returns");
    const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
    if (!hasRequestId(headers) && !(isXml && hasRequestIdInside(text)))
      throw new Error("no request id, which every AWS response has");
    const isTyped = hasContentType(headers, id);
    if (!isTyped && isHtml(headers) && isOfAws(request.hostname ?? ""))
      throw new Error("the content type text/html, which no AWS API returns");
    const isLater = hasPageToken(input);
    if (roots) {
      const root = /^\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--[^]*?-->\s*)?<([\w.:-]+)/.exec(text)?.[1];
      if (root === void 0 || !roots.has(root)) throw new Error(`not the answer of ${name}`);
      const end = text.indexOf(`</${root}>`);
      if (end >= 0 && text.slice(end + root.length + 3).replace(/<!--[^]*?-->/g, "").trim() !== "")
        throw new Error(`more than the answer of ${name}`);
      const plainly = readPlain?.(schema, text);
      if (plainly !== void 0 && plainShape) {
        const damage2 = plainShape(plainly, isLater);
        finished.set(body, plainly);
        return damage2;
      }
      const tree = parseXml?.(text);
      parsed.set(body, tree);
      if (id !== "aws.protocols#awsQuery") return shape(tree, isLater);
      const inside = Object(tree)[`${name}Result`];
      if (inside === void 0)
        throw new Error(`not the answer of ${name}: it has no ${name}Result`);
      return shape(inside, isLater);
    }
    let answer;
    try {
      answer = JSON.parse(text);
    } catch {
      throw new Error("no JSON");
    }
    const damage = shape(answer, isLater);
    if (!isTyped && !Object.keys(Object(answer)).some(
      (one) => members.some(([member, of]) => format.nameOf(member, of) === one)
    ))
      throw new Error(
        `the content type ${JSON.stringify(headers["content-type"] ?? "")} is not that of ${name}`
      );
    if (expects?.kind === "record") isAbout(answer, expects.path, expects.ids, input);
    parsed.set(body, answer);
    return damage;
  });
});
var hasPageToken = (function hasPageToken(input) {
  for (const name in input) if (pageToken.test(name) && input[name]) return true;
  return false;
});
var rootsOf = (function rootsOf(name, schema, payload, protocol) {
  if (protocol !== "aws.protocols#restXml") return /* @__PURE__ */ new Set([`${name}Response`]);
  const of = payload?.[1] ?? schema;
  return new Set(
    [
      of.getMergedTraits().xmlName,
      of.getName(),
      payload?.[0],
      `${name}Result`,
      `${name}Response`
    ].filter(((one) => one !== void 0))
  );
});
var isAbout = (function isAbout(answer, path, ids, input) {
  let found = answer;
  for (const step of path) found = Object(found)[step];
  for (const id of ids) {
    const asked = Object.entries(input).find(
      (([name]) => name.toLowerCase() === id.toLowerCase())
    )?.[1];
    const said = Object(found)[id];
    if (typeof asked !== "string" || typeof said !== "string") continue;
    if (asked.startsWith("arn:") !== said.startsWith("arn:")) continue;
    if (asked.toLowerCase() !== said.toLowerCase())
      throw new Error(`the answer is about another ${id} than the requested one`);
  }
});
var onlyAnswers = (function onlyAnswers(client, { sent, read = none } = {}) {
  const { config } = client;
  const { protocol } = config;
  config.ofAllRegions?.(client);
  const damages = /* @__PURE__ */ new WeakMap();
  const middleware = ((next, context) => (async (args) => {
    const answer = next(args);
    if (sent) setImmediate((() => setImmediate(sent)));
    const result = await answer;
    const { response } = result;
    const body = await whole(response.body);
    response.body = body;
    const start = Buffer.from(body.subarray(0, 200)).toString("latin1").trim();
    if (/^(<!--.*-->\s*)?<(!doctype html|html|head|body)\b/i.test(start))
      throw notAnAnswer("an HTML page, which no AWS API returns", response.statusCode);
    const operation = context["__smithy_context"]?.operationSchema;
    if (operation === void 0) return result;
    operations.set(response, keyOf(operation));
    if (response.statusCode >= 300) return result;
    if (response.statusCode !== successOf(operation))
      throw notAnAnswer(
        `a status that ${keyOf(operation)} does not answer with: it begins ${quote(body)}`,
        response.statusCode
      );
    const check = answerCheck(operation, protocol.getShapeId(), read);
    try {
      const damage = check(response.headers, body, args, deserializerOf(protocol));
      if (damage) damages.set(response, damage);
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      throw notAnAnswer(
        body.byteLength === 0 ? fault : `${fault}: it begins ${quote(body)}`,
        response.statusCode
      );
    }
    return result;
  }));
  const stack = client.middlewareStack;
  stack.add(middleware, { step: "deserialize", priority: "low", name: "onlyAnswers" });
  refusePlainHttp(client);
  takeParsed(deserializerOf(protocol));
  const metadata = protocol.deserializeMetadata.bind(protocol);
  protocol.deserializeMetadata = ((response) => {
    const damage = damages.get(response);
    return damage === void 0 ? metadata(response) : { ...metadata(response), damage };
  });
  return client;
});
var whole = (async function whole(body) {
  if (body === void 0 || body instanceof Uint8Array) return body ?? new Uint8Array();
  const chunks = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
});
var limitOf = (function limitOf({
  concurrency,
  callTimeout: deadline
}) {
  const begun = [];
  const others = [];
  let free = concurrency;
  const leave = (() => {
    const go = begun.shift() ?? others.shift();
    if (go) go();
    else free++;
  });
  const limit = (async (work, next = false) => {
    if (free > 0) free--;
    else await new Promise(((go) => (next ? begun : others).push(go)));
    try {
      return await work();
    } finally {
      setImmediate(leave);
    }
  });
  return Object.assign(limit, { deadline });
});
var configure = (function configure(credentials, endpoint, { callTimeout: deadline = callTimeout, insecureHosts = [] } = {}) {
  return ((region, retryMode = "standard") => ({
    region,
    credentials,
    ...settled,
    ...endpoint !== void 0 && { endpoint, ...settledWithEndpoint },
    maxAttempts: Number(process.env["AWS_MAX_ATTEMPTS"]) || 8,
    retryMode,
    logger: quiet,
    insecureHosts,
    requestHandler: {
      connectionTimeout: Math.min(1e4, deadline * 500),
      requestTimeout: deadline * 500,
      throwOnRequestTimeout: true
    }
  }));
});
var callsUnder = (function callsUnder(signal) {
  const known = calls.get(signal);
  if (known) return known;
  const made2 = /* @__PURE__ */ new Set();
  calls.set(signal, made2);
  signal.addEventListener("abort", (() => {
    for (const one of made2) one.abort(signal.reason);
  }));
  return made2;
});
var send = (function send({ limit, signal }, tally, ask, next = false) {
  return limit((async () => {
    signal.throwIfAborted();
    const { deadline = callTimeout } = limit;
    const controller = new AbortController();
    const others = callsUnder(signal);
    others.add(controller);
    const timer = setTimeout(
      (() => controller.abort(new Error(`no complete answer within ${deadline} s`))),
      deadline * 1e3
    );
    try {
      const answer = await Promise.race([
        ask({ abortSignal: controller.signal }),
        new Promise(((_, reject) => {
          controller.signal.addEventListener(
            "abort",
            () => reject(controller.signal.reason)
          );
        }))
      ]);
      tally.calls += attemptsOf(answer);
      const damage = damageOf(answer);
      if (damage && !tally.damaged) throw new Error(`${damage.fault} (${damage.elements})`);
      if (damage) tally.damaged?.(damage);
      return answer;
    } catch (error) {
      tally.calls += attemptsOf(error);
      throw error;
    } finally {
      clearTimeout(timer);
      others.delete(controller);
    }
  }), next);
});
var holders = (function holders(page) {
  const whole2 = Object(page);
  const all2 = [whole2];
  for (const key of Object.keys(whole2)) {
    const one = whole2[key];
    if (key !== "$metadata" && typeof one === "object" && one !== null && !Array.isArray(one))
      all2.push(one);
  }
  return all2;
});
var saysMore = (function saysMore(page) {
  for (const holder of holders(page))
    for (const key of Object.keys(holder)) if (more2.test(key) && holder[key] === true) return true;
  return false;
});
var countsOf = (function countsOf(page) {
  for (const holder of holders(page))
    for (const key of Object.keys(holder)) {
      const stated = holder[key];
      if (!total2.test(key) || typeof stated !== "number") continue;
      const lists = Object.values(holder).filter((one) => Array.isArray(one));
      if (lists.length <= 1) return { stated, read: lists[0]?.length ?? 0 };
    }
  return void 0;
});
var following = (async function* following(action, ask, tokenOf) {
  const seen = /* @__PURE__ */ new Set();
  let asked = ask(void 0);
  let stated = 0;
  let read = 0;
  let before;
  let stale = 0;
  while (asked) {
    const page = await asked;
    const said = tokenOf(page) || void 0;
    const token2 = typeof said === "string" ? said : void 0;
    const counts = countsOf(page);
    stated = Math.max(stated, counts?.stated ?? 0);
    read += counts?.read ?? 0;
    const repeated = token2 !== void 0 && seen.has(token2);
    if (token2 !== void 0) seen.add(token2);
    const first = token2 === void 0 ? void 0 : JSON.stringify(firstIn(page));
    stale = first === void 0 || first === before ? stale + 1 : 0;
    before = first;
    const isEndless = stale > stalePages;
    asked = token2 === void 0 || repeated || isEndless ? void 0 : ask(token2);
    asked?.catch((() => void 0));
    if (asked) await new Promise(((go) => setImmediate(go)));
    yield page;
    if (repeated)
      throw new TruncatedError(`${action} returned a page token twice, so its pages never end`);
    if (isEndless)
      throw new TruncatedError(
        `${action} returned more than ${stalePages} pages in a row without anything new`
      );
    if (said !== token2)
      throw new TruncatedError(`${action} returned a page token that is not a string`);
    if (token2 === void 0 && saysMore(page))
      throw new TruncatedError(`${action} says that there is more, and returned no next page`);
  }
  if (read < stated)
    throw new TruncatedError(`${action} says that there are ${stated}, and returned ${read}`);
});
var all = (async function all(pages, items) {
  const found = [];
  for await (const page of pages) found.push(...items(page) ?? []);
  return found;
});
var unlessUnused = (async function* unlessUnused(pages) {
  let isBegun = false;
  try {
    for await (const page of pages) {
      isBegun = true;
      yield page;
    }
  } catch (error) {
    if (isBegun || !saysNone(error)) throw error;
  }
});
import {
  isLoopback
} from "./collect-loopback.js";

// src/collect/aws/refusal.ts
import { UserError } from "./cli.js";
import { lastingWords } from "./scan.js";

// src/collect/aws/answers/marks.ts
var requestIds = [
  "x-amzn-requestid",
  "x-amzn-request-id",
  "x-amz-request-id",
  "x-amz-requestid",
  "x-amz-id-2"
];
var named = ((headers, name) => {
  const exact = headers[name];
  if (exact !== void 0) return exact;
  for (const header in headers) if (header.toLowerCase() === name) return headers[header];
  return void 0;
});
var hasRequestId = ((headers) => {
  for (const name of requestIds) if (headers[name]) return true;
  return requestIds.some((name) => Boolean(named(headers, name)));
});
var hasRequestIdInside = (text) => /<requestId>[\w-]{8,}<\/requestId>/i.test(text.slice(0, 400)) || /<requestId>[\w-]{8,}<\/requestId>/i.test(text.slice(-400));
var isHtml = (headers) => /^(?:text\/html|application\/xhtml\+xml)\b/i.test(named(headers, "content-type") ?? "");
var ofAws = [
  "amazonaws.com",
  "api.aws",
  "amazonaws.com.cn",
  "api.amazonwebservices.com.cn",
  "amazonaws.eu",
  "api.amazonwebservices.eu",
  "c2s.ic.gov",
  "api.aws.ic.gov",
  "sc2s.sgov.gov",
  "api.aws.scloud",
  "cloud.adc-e.uk",
  "api.cloud-aws.adc-e.uk",
  "csp.hci.ic.gov",
  "api.aws.hci.ic.gov"
];
var isOfAws = (hostname) => ofAws.some((suffix) => hostname.toLowerCase().endsWith(`.${suffix}`));
var json = /^application\/(json|x-amz-json-1\.[01]|[\w.+-]+\+json)\b/i;
var xml = /^(application|text)\/xml\b/i;


// src/collect/aws/answers/absences.ts
var docs = "https://docs.aws.amazon.com";
var notOrganized = /management account|delegated admin|organi[sz]ation/i;
var notSwitchedOn = /not (?:been )?(?:enabled|subscribed|activated|onboarded|initiali[sz]ed|signed up|opted in)|not (?:supported|available|offered) in (?:this|the) (?:aws )?region/i;
var notSubscribed = {
  code: "InvalidAccessException",
  status: [401, 403],
  page: `${docs}/securityhub/1.0/APIReference/API_ListFindingAggregators.html`,
  says: /not subscribed|not enabled/i
};
var noReplication = ((operation) => [
  {
    code: "NotFoundException",
    status: [404],
    page: `${docs}/AmazonS3/latest/API/API_s3Buckets_${operation}.html`
  }
]);
var absences = {
  "cloudcontrol ListResources": [
    ...["TypeNotFoundException", "UnsupportedActionException"].map(((code) => ({
      code,
      status: [400, 404, 405],
      page: `${docs}/cloudcontrolapi/latest/APIReference/API_ListResources.html`
    }))),
    // Only the management account and its delegates can see rules of the organization.
    ...["InvalidRequestException", "GeneralServiceException"].map(((code) => ({
      code,
      status: [400],
      page: `${docs}/cloudcontrolapi/latest/APIReference/API_ListResources.html`,
      says: notOrganized
    }))),
    // What was never switched on, or is not offered in the region, holds nothing.
    ...["InvalidRequestException", "GeneralServiceException", "ResourceNotFoundException"].map(
      ((code) => ({
        code,
        status: [400, 404],
        page: `${docs}/cloudcontrolapi/latest/APIReference/API_ListResources.html`,
        says: notSwitchedOn
      }))
    )
  ],
  "cognitoidentityprovider GetLogDeliveryConfiguration": [
    {
      // The tier Essentials exports no logs.
      code: "FeatureUnavailableInTierException",
      status: [400, 403],
      page: `${docs}/cognito/latest/developerguide/feature-plans-features-plus.html`
    }
  ],
  "connect ListInstanceStorageConfigs": [
    "InvalidRequestException",
    "InvalidParameterException"
  ].map(((code) => ({
    // What is not offered in a region is not a resource type there.
    code,
    status: [400],
    page: `${docs}/connect/latest/APIReference/API_ListInstanceStorageConfigs.html`,
    says: /resource ?type/i
  }))),
  "drs DescribeSourceServers": [
    {
      // Each region is initialized by itself; before that no server can be there.
      code: "UninitializedAccountException",
      status: [400],
      page: `${docs}/drs/latest/APIReference/API_DescribeSourceServers.html`
    }
  ],
  "efs DescribeReplicationConfigurations": [
    {
      code: "ReplicationNotFound",
      status: [404],
      page: `${docs}/efs/latest/ug/API_DescribeReplicationConfigurations.html`
    }
  ],
  "kafka ListReplicators": [
    {
      // MSK is in more regions than its replicators.
      code: "BadRequestException",
      status: [400],
      page: `${docs}/msk/1.0/apireference-replicator/v1-replicators.html`,
      says: /not (supported|available)/i
    }
  ],
  // No policy, or no organization that could have one: nothing is opted out of.
  "organizations DescribeEffectivePolicy": [
    "EffectivePolicyNotFoundException",
    "AWSOrganizationsNotInUseException"
  ].map(((code) => ({
    code,
    status: [400, 404],
    page: `${docs}/organizations/latest/APIReference/API_DescribeEffectivePolicy.html`
  }))),
  "quicksight ListNamespaces": [
    // Never signed up; or signed up with users in another region, which the refusal names.
    ...["ResourceNotFoundException", "QuickSightUserNotFoundException"].map(((code) => ({
      code,
      status: [404],
      page: `${docs}/quicksight/latest/APIReference/API_ListNamespaces.html`
    }))),
    {
      code: "AccessDeniedException",
      status: [401, 403],
      page: `${docs}/quicksight/latest/developerguide/getting-started-with-api.html`,
      says: /identity region/i
    }
  ],
  "s3 GetBucketAccelerateConfiguration": [
    // Regions without Transfer Acceleration refuse the question.
    {
      code: "MethodNotAllowed",
      status: [405],
      page: `${docs}/AmazonS3/latest/API/ErrorResponses.html`
    },
    {
      code: "UnsupportedArgument",
      status: [400],
      page: `${docs}/AmazonS3/latest/API/ErrorResponses.html`
    }
  ],
  "s3 GetBucketReplication": [
    {
      code: "ReplicationConfigurationNotFoundError",
      status: [404],
      page: `${docs}/AmazonS3/latest/API/ErrorResponses.html`
    }
  ],
  "s3tables GetTableBucketReplication": noReplication("GetTableBucketReplication"),
  "s3tables GetTableReplication": noReplication("GetTableReplication"),
  // An account that never switched Security Hub on has no list, but a refusal that says so.
  "securityhub ListAggregatorsV2": [
    notSubscribed,
    {
      code: "ResourceNotFoundException",
      status: [404],
      page: `${docs}/securityhub/1.0/APIReference/API_ListAggregatorsV2.html`
    }
  ],
  "securityhub ListFindingAggregators": [notSubscribed],
  "securitylake ListDataLakes": [
    {
      code: "ResourceNotFoundException",
      status: [404],
      page: `${docs}/security-lake/latest/APIReference/API_ListDataLakes.html`
    }
  ]
};
var neverSubscribed = {
  code: "SubscriptionRequiredException",
  status: [400, 401, 403],
  page: `${docs}/AWSEC2/latest/APIReference/errors-overview.html`
};
var unused = /^(SubscriptionRequired|OptInRequired|NotSignedUp|InvalidSubscription|NotSubscribed)/;

var isNeverSubscribed = (error) => {
  const { $response } = Object(error);
  return unused.test(codeOf(error)) && neverSubscribed.status.includes($response?.statusCode ?? 0) && isOfProvider(error);
};

var codeOf = ((error) => {
  const { name = "", Code } = Object(error);
  return name === "Error" || name === "" ? Code ?? name : name;
});

// src/collect/aws/refusal.ts
var firstInOrder = (a, b) => b.said < a.said ? b : a;
var denied = /^(AccessDenied|UnauthorizedOperation|Unauthorized$|UnauthorizedException|AuthorizationError|NotAuthorized|Forbidden(Exception)?$|InsufficientPrivileges|403$|AllAccessDisabled|AccountAccessDenied)/;
var throttled = /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|RequestThrottled|BandwidthLimitExceeded|PriorRequestNotComplete|ProvisionedThroughputExceeded|EC2ThrottledException)/;
var badToken = /^(UnrecognizedClient|InvalidClientTokenId|AuthFailure|InvalidAccessKeyId|InvalidToken)/;
var silent = /^(ECONN(REFUSED|RESET|ABORTED)|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EAI_AGAIN|TimeoutError)|no whole answer within|socket hang up/;
function refusalOf(error, signal) {
  if (signal?.aborted) return { kind: "interrupted", said: "the scan was stopped" };
  if (error instanceof GuardedError) return error.refusal;
  if (error instanceof TruncatedError) return { kind: "truncated", said: error.message };
  const { name, message, code, status, retryable } = shapeOf(error);
  const said = oneLine(
    name === "" || error instanceof UserError || message.startsWith(name) ? message : `${name}: ${message}`
  );
  const action = /not authorized to perform:? ([a-z0-9-]+:\w+)/.exec(message)?.[1];
  const named2 = { said, ...action !== void 0 && { action } };
  if (/(explicit deny in an?|because no) (service|resource) control policy/i.test(message))
    return { kind: "guarded", ...named2 };
  if (code === "ENOTFOUND") return { kind: "no-endpoint", said };
  if (isNeverSubscribed(error)) return { kind: "unused", said };
  const policy = policyOf(message);
  if (denied.test(name)) return { kind: "refused", ...named2, ...policy && { policy } };
  if (throttled.test(name) || status === 429 || retryable?.throttling === true)
    return { kind: "throttled", said };
  if (badToken.test(name)) return { kind: "bad-token", said };
  if (status === void 0 && (silent.test(code ?? "") || silent.test(said)))
    return { kind: "no-answer", said };
  const bare = status === void 0 || said.startsWith("HTTP ");
  return { kind: "failed", said: bare ? said : `HTTP ${status}: ${said}` };
}
function lacksCredentials(error) {
  const { name } = shapeOf(error);
  return name === "CredentialsProviderError" || name === "TokenProviderError";
}
function wasAnswered(error) {
  return shapeOf(error).status !== void 0;
}
var GuardedError = class extends Error {
  refusal;
  constructor(refusal2) {
    super(refusal2.said);
    this.refusal = refusal2;
  }
};
var TruncatedError = class extends Error {
};

function refusalGap(refusal2, { scope, region, service, action }, what, resources) {
  const reason = refusal2.kind === "bad-token" || refusal2.kind === "no-endpoint" || refusal2.kind === "no-answer" || refusal2.kind === "unused" ? "failed" : refusal2.kind;
  return {
    reason,
    provider: "aws",
    scope,
    region,
    service,
    ...resources !== void 0 && { resources },
    detail: `${what}: ${refusal2.said}`,
    remedy: remedyOf(refusal2, refusal2.action ?? action)
  };
}
function statusOf(kind, resources) {
  if (kind === "unused") return "disabled";
  if (resources > 0) return "partial";
  return kind === "refused" || kind === "guarded" ? "refused" : "failed";
}
var signInAgain = "sign in again, and scan again";
function remedyOf({ kind, said, policy, remedy }, action) {
  if (remedy !== void 0) return remedy;
  switch (kind) {
    case "refused":
      return remedyOfDenial(policy, action);
    case "guarded":
      return "scan with a role that the organization's policy exempts, or accept the gap with an exception: resources created before the policy may still exist";
    case "throttled":
      return "scan again later, or with a lower --concurrency";
    case "interrupted":
      return "run the scan again without interrupting it";
    case "bad-token":
      return "use credentials that are valid in every region: session tokens from a regional STS endpoint";
    case "no-endpoint":
      return "check the network, the proxy and the region's name";
    default:
      return /Expired/.test(said) ? signInAgain : "scan again; if it persists, check what the endpoint answers";
  }
}
function policyOf(message) {
  const [, denial = "", name] = /(explicit deny in an?|because no) ((?:VPC endpoint|session|identity-based|resource-based) policy|permissions boundary)/i.exec(
    message
  ) ?? [];
  return name === void 0 ? void 0 : { name, denies: denial.startsWith("explicit") };
}
function remedyOfDenial(policy, action) {
  if (policy === void 0 || policy.name === "identity-based policy" && !policy.denies)
    return `grant ${action} to the scanning identity`;
  const { name, denies } = policy;
  const whose = /^(VPC|resource)/.test(name) ? name : `${name} of the scanning identity`;
  return denies ? `remove the deny of ${action} from the ${whose}` : `allow ${action} in the ${whose}`;
}
function shapeOf(error) {
  const {
    name = "",
    message = String(error),
    code,
    Code,
    $metadata,
    $response,
    $retryable
  } = Object(error);
  return {
    name: name === "Error" || name === "" ? Code ?? "" : name,
    message,
    code,
    status: $metadata?.httpStatusCode ?? $response?.statusCode,
    retryable: $retryable
  };
}
function oneLine(text) {
  const line = lastingWords(text.split("\n", 1)[0]).replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return line.length > 240 ? `${line.slice(0, 239)}\u2026` : line;
}

// src/collect/aws/plain-http.ts
import { UserError as UserError2 } from "./cli.js";


var isAllowed = ((hostname, hosts) => isLoopback(hostname) || hostname.endsWith(".localhost") || hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)));
var refusal = (hostname, from = "aws") => new UserError2(
  `${from}: http://${hostname} is plain http, which is accepted for this machine only (127.0.0.0/8, [::1], localhost): use https in AWS_ENDPOINT_URL or the profile's endpoint_url, or name an emulator's host with --insecure-host ${hostname}`
);

// src/collect/aws/answers/check.ts
import { NormalizedSchema } from "./vendor/smithy-core-schema.js";

// src/collect/aws/answers/expected.ts
var rows = ((path, ...ids) => ({
  kind: "rows",
  path: path.split("."),
  ids
}));
var record = ((path, ...ids) => ({
  kind: "record",
  path: path === "" ? [] : path.split("."),
  ids
}));
var withParts = ((of, list, needs, { some = false } = {}) => ({ ...of, parts: { list, needs: needs.map(((need) => need.split("."))), some } }));
var expected = {
  "account ListRegions": rows("Regions", "RegionName"),
  "apigateway GetRestApis": rows("items", "id"),
  "apigatewayv2 GetApis": rows("Items", "ApiId"),
  "apigatewayv2 GetIntegrations": rows("Items", "IntegrationId"),
  "appsync ListDataSources": rows("dataSources", "dataSourceArn", "name"),
  "appsync ListGraphqlApis": rows("graphqlApis", "apiId"),
  "athena GetWorkGroup": record("WorkGroup", "Name"),
  "athena ListWorkGroups": rows("WorkGroups", "Name"),
  "backup GetBackupPlan": record("BackupPlan", "BackupPlanName"),
  "backup ListBackupPlans": rows("BackupPlansList", "BackupPlanArn", "BackupPlanId"),
  "backup ListBackupVaults": rows("BackupVaultList", "BackupVaultArn", "BackupVaultName"),
  "backup ListRecoveryPointsByBackupVault": rows("RecoveryPoints", "RecoveryPointArn"),
  "bedrock GetInferenceProfile": record("", "inferenceProfileArn"),
  "bedrock ListGuardrails": rows("guardrails", "arn", "id"),
  "bedrock ListInferenceProfiles": rows("inferenceProfileSummaries", "inferenceProfileArn"),
  "bedrock ListModelCopyJobs": rows("modelCopyJobSummaries", "jobArn"),
  "bedrock ListModelInvocationJobs": rows("invocationJobSummaries", "jobArn"),
  "bedrock ListPromptRouters": rows("promptRouterSummaries", "promptRouterArn"),
  "bedrockagent GetAgent": record("agent", "agentId"),
  "bedrockagent GetFlow": record("", "id"),
  "bedrockagent GetKnowledgeBase": record("knowledgeBase", "knowledgeBaseId"),
  "bedrockagent GetPrompt": record("", "id"),
  "bedrockagent ListAgents": rows("agentSummaries", "agentId"),
  "bedrockagent ListFlows": rows("flowSummaries", "id"),
  "bedrockagent ListKnowledgeBases": rows("knowledgeBaseSummaries", "knowledgeBaseId"),
  "bedrockagent ListPrompts": rows("promptSummaries", "id"),
  "bedrockagentcorecontrol GetAgentRuntime": record("", "agentRuntimeId"),
  "bedrockagentcorecontrol GetBrowser": record("", "browserId"),
  "bedrockagentcorecontrol GetGatewayTarget": record("", "targetId"),
  "bedrockagentcorecontrol GetMemory": record("memory", "id"),
  "bedrockagentcorecontrol ListAgentRuntimes": rows("agentRuntimes", "agentRuntimeId"),
  "bedrockagentcorecontrol ListBrowsers": rows("browserSummaries", "browserId"),
  "bedrockagentcorecontrol ListGatewayTargets": rows("items", "targetId"),
  "bedrockagentcorecontrol ListGateways": rows("items", "gatewayId"),
  "bedrockagentcorecontrol ListMemories": rows("memories", "id"),
  "bedrockdataautomation ListDataAutomationProjects": rows("projects", "projectArn"),
  "cloudcontrol GetResource": record("ResourceDescription", "Identifier"),
  "cloudcontrol ListResources": rows("ResourceDescriptions", "Identifier"),
  "cloudfront GetDistributionConfig": record("DistributionConfig", "CallerReference"),
  "cloudfront ListDistributions": rows("DistributionList.Items", "ARN"),
  "cloudfront ListKeyValueStores": rows("KeyValueStoreList.Items", "ARN"),
  "cloudfront ListRealtimeLogConfigs": rows("RealtimeLogConfigs.Items", "ARN"),
  "cloudtrail DescribeTrails": rows("trailList", "TrailARN", "Name"),
  "cloudtrail GetTrailStatus": record("", "IsLogging"),
  "cloudtrail ListEventDataStores": rows("EventDataStores", "EventDataStoreArn"),
  "cloudwatch ListMetricStreams": rows("Entries", "Arn", "Name"),
  "cloudwatchlogs DescribeAccountPolicies": rows("accountPolicies", "policyName"),
  "cloudwatchlogs DescribeDeliveryDestinations": rows("deliveryDestinations", "arn", "name"),
  "cloudwatchlogs DescribeDestinations": rows("destinations", "arn", "destinationName"),
  "cloudwatchlogs DescribeExportTasks": rows("exportTasks", "taskId"),
  "cloudwatchlogs DescribeLogGroups": rows("logGroups", "logGroupArn", "logGroupName"),
  "cloudwatchlogs DescribeSubscriptionFilters": rows(
    "subscriptionFilters",
    "filterName",
    "destinationArn"
  ),
  // Asked of groups alone that have one.
  "cloudwatchlogs GetDataProtectionPolicy": record("policyDocument"),
  "codebuild BatchGetProjects": rows("projects", "name"),
  "codebuild BatchGetReportGroups": rows("reportGroups", "arn"),
  "codebuild ListProjects": rows("projects"),
  "codebuild ListReportGroups": rows("reportGroups"),
  "codepipeline GetPipeline": record("pipeline", "name"),
  "codepipeline ListPipelines": rows("pipelines", "name"),
  "cognitoidentityprovider DescribeUserPool": record("UserPool", "Id"),
  "cognitoidentityprovider ListUserPoolReplicas": rows("UserPoolReplicas", "RegionName"),
  "cognitoidentityprovider ListUserPools": rows("UserPools", "Id"),
  "configservice DescribeAggregationAuthorizations": rows(
    "AggregationAuthorizations",
    "AggregationAuthorizationArn",
    "AuthorizedAccountId"
  ),
  "configservice DescribeConfigurationAggregators": rows(
    "ConfigurationAggregators",
    "ConfigurationAggregatorArn",
    "ConfigurationAggregatorName"
  ),
  "configservice DescribeConfigurationRecorderStatus": rows("ConfigurationRecordersStatus", "name"),
  "configservice DescribeConfigurationRecorders": rows("ConfigurationRecorders", "name"),
  "configservice DescribeDeliveryChannels": rows("DeliveryChannels", "name"),
  "configservice DescribeConfigurationAggregatorSourcesStatus": rows(
    "AggregatedSourceStatusList",
    "SourceId",
    "SourceType"
  ),
  "configservice GetAggregateDiscoveredResourceCounts": rows(
    "GroupedResourceCounts",
    "GroupName",
    "ResourceCount"
  ),
  "configservice GetDiscoveredResourceCounts": rows("resourceCounts", "resourceType"),
  "configservice SelectAggregateResourceConfig": rows("Results"),
  "configservice SelectResourceConfig": rows("Results"),
  "connect DescribeInstance": record("Instance", "Id", "Arn"),
  "connect ListInstanceStorageConfigs": rows("StorageConfigs", "AssociationId", "StorageType"),
  "connect ListInstances": rows("InstanceSummaryList", "Arn", "Id"),
  "controltower ListEnabledControls": rows("enabledControls", "arn", "controlIdentifier"),
  "databasemigrationservice DescribeEndpoints": rows(
    "Endpoints",
    "EndpointArn",
    "EndpointIdentifier"
  ),
  "databasemigrationservice DescribeReplicationInstances": rows(
    "ReplicationInstances",
    "ReplicationInstanceArn",
    "ReplicationInstanceIdentifier"
  ),
  "datasync DescribeTask": record("", "TaskArn"),
  "datasync ListLocations": rows("Locations", "LocationArn"),
  "datasync ListTasks": rows("Tasks", "TaskArn"),
  "dax DescribeClusters": rows("Clusters", "ClusterArn", "ClusterName"),
  "dlm GetLifecyclePolicies": rows("Policies", "PolicyId"),
  "dlm GetLifecyclePolicy": record("Policy", "PolicyId"),
  "drs DescribeSourceServers": rows("items", "arn", "sourceServerID"),
  "dsql GetCluster": record("", "arn", "identifier"),
  "dsql ListClusters": rows("clusters", "arn", "identifier"),
  "dynamodb DescribeExport": record("ExportDescription", "ExportArn"),
  "dynamodb DescribeKinesisStreamingDestination": rows(
    "KinesisDataStreamDestinations",
    "StreamArn"
  ),
  "dynamodb DescribeTable": record("Table", "TableName"),
  "dynamodb ListExports": rows("ExportSummaries", "ExportArn"),
  "dynamodb ListGlobalTables": rows("GlobalTables", "GlobalTableName"),
  "dynamodb ListTables": rows("TableNames"),
  "ec2 DescribeAvailabilityZones": rows("AvailabilityZones", "ZoneName", "ZoneId"),
  "ec2 DescribeFlowLogs": rows("FlowLogs", "FlowLogId"),
  "ec2 DescribeImages": rows("Images", "ImageId"),
  "ec2 DescribeInstances": rows("Reservations.Instances", "InstanceId"),
  "ec2 DescribeRegions": rows("Regions", "RegionName"),
  "ec2 DescribeSnapshots": rows("Snapshots", "SnapshotId"),
  "ec2 DescribeSubnets": rows("Subnets", "SubnetArn", "SubnetId"),
  "ec2 DescribeTransitGatewayPeeringAttachments": rows(
    "TransitGatewayPeeringAttachments",
    "TransitGatewayAttachmentId"
  ),
  "ec2 DescribeVolumes": rows("Volumes", "VolumeId"),
  "ec2 DescribeVpcEndpoints": rows("VpcEndpoints", "VpcEndpointId"),
  "ec2 DescribeVpcPeeringConnections": rows("VpcPeeringConnections", "VpcPeeringConnectionId"),
  "ecr DescribePullThroughCacheRules": rows("pullThroughCacheRules", "ecrRepositoryPrefix"),
  "ecr DescribeRegistry": record("", "registryId"),
  "ecr DescribeRepositories": rows("repositories", "repositoryArn", "repositoryName"),
  "ecs DescribeClusters": rows("clusters", "clusterArn"),
  "ecs ListClusters": rows("clusterArns"),
  "ecs ListServices": rows("serviceArns"),
  "efs DescribeFileSystems": rows("FileSystems", "FileSystemArn", "FileSystemId"),
  "efs DescribeReplicationConfigurations": rows("Replications", "SourceFileSystemId"),
  "eks ListClusters": rows("clusters"),
  "elasticache DescribeCacheClusters": rows("CacheClusters", "ARN", "CacheClusterId"),
  "elasticache DescribeGlobalReplicationGroups": withParts(
    rows("GlobalReplicationGroups", "ARN", "GlobalReplicationGroupId"),
    "Members",
    ["ReplicationGroupRegion"]
  ),
  "elasticache DescribeReplicationGroups": rows("ReplicationGroups", "ARN", "ReplicationGroupId"),
  "elasticache DescribeServerlessCaches": rows("ServerlessCaches", "ARN", "ServerlessCacheName"),
  "elasticache DescribeSnapshots": rows("Snapshots", "ARN", "SnapshotName"),
  "elasticloadbalancingv2 DescribeLoadBalancerAttributes": rows("Attributes", "Key"),
  "elasticloadbalancingv2 DescribeLoadBalancers": rows("LoadBalancers", "LoadBalancerArn"),
  "emr DescribeCluster": record("Cluster", "Id"),
  "emr ListClusters": rows("Clusters", "ClusterArn", "Id"),
  "eventbridge ListApiDestinations": rows("ApiDestinations", "ApiDestinationArn", "Name"),
  "eventbridge ListEndpoints": rows("Endpoints", "Arn", "Name"),
  "eventbridge ListEventBuses": rows("EventBuses", "Arn", "Name"),
  "eventbridge ListRules": rows("Rules", "Arn", "Name"),
  "eventbridge ListTargetsByRule": rows("Targets", "Arn"),
  "firehose DescribeDeliveryStream": record("DeliveryStreamDescription", "DeliveryStreamName"),
  "firehose ListDeliveryStreams": rows("DeliveryStreamNames"),
  "fsx DescribeBackups": rows("Backups", "ResourceARN", "BackupId"),
  "fsx DescribeDataRepositoryAssociations": rows("Associations", "ResourceARN", "AssociationId"),
  "fsx DescribeFileSystems": rows("FileSystems", "ResourceARN", "FileSystemId"),
  "glacier ListVaults": rows("VaultList", "VaultARN", "VaultName"),
  "globalaccelerator DescribeAcceleratorAttributes": record("AcceleratorAttributes"),
  "globalaccelerator ListAccelerators": rows("Accelerators", "AcceleratorArn"),
  "globalaccelerator ListEndpointGroups": rows("EndpointGroups", "EndpointGroupArn"),
  "globalaccelerator ListListeners": rows("Listeners", "ListenerArn"),
  "glue GetDatabases": rows("DatabaseList", "Name"),
  "guardduty DescribePublishingDestination": record("", "DestinationId"),
  "guardduty ListDetectors": rows("DetectorIds"),
  "guardduty ListPublishingDestinations": rows("Destinations", "DestinationId"),
  "kafka ListClustersV2": rows("ClusterInfoList", "ClusterArn", "ClusterName"),
  "kafka ListReplicators": rows("Replicators", "ReplicatorArn", "ReplicatorName"),
  "keyspaces ListKeyspaces": rows("keyspaces", "resourceArn", "keyspaceName"),
  "kinesis ListStreams": rows("StreamSummaries", "StreamARN", "StreamName"),
  "kms DescribeKey": record("KeyMetadata", "Arn", "KeyId"),
  "kms ListKeys": rows("Keys", "KeyArn", "KeyId"),
  "lambda ListEventSourceMappings": rows("EventSourceMappings", "EventSourceMappingArn", "UUID"),
  "lambda ListFunctionEventInvokeConfigs": rows("FunctionEventInvokeConfigs", "FunctionArn"),
  "lambda ListFunctions": rows("Functions", "FunctionArn", "FunctionName"),
  "lightsail GetBuckets": rows("buckets", "arn", "name"),
  "lightsail GetDiskSnapshots": rows("diskSnapshots", "arn", "name"),
  "lightsail GetDisks": rows("disks", "arn", "name"),
  "lightsail GetInstanceSnapshots": rows("instanceSnapshots", "arn", "name"),
  "lightsail GetInstances": rows("instances", "arn", "name"),
  "lightsail GetRelationalDatabases": rows("relationalDatabases", "arn", "name"),
  "macie2 DescribeBuckets": rows("buckets", "bucketArn"),
  "macie2 GetMacieSession": record("", "status"),
  "macie2 ListManagedDataIdentifiers": rows("items", "id"),
  "macie2 ListResourceProfileDetections": rows("detections", "id", "name"),
  "memorydb DescribeClusters": rows("Clusters", "ARN", "Name"),
  "memorydb DescribeMultiRegionClusters": rows(
    "MultiRegionClusters",
    "ARN",
    "MultiRegionClusterName"
  ),
  "memorydb DescribeSnapshots": rows("Snapshots", "ARN", "Name"),
  "networkfirewall DescribeLoggingConfiguration": record("", "FirewallArn"),
  "networkfirewall ListFirewalls": rows("Firewalls", "FirewallArn"),
  "opensearch DescribeInboundConnections": rows("Connections", "ConnectionId"),
  "opensearch DescribeOutboundConnections": rows("Connections", "ConnectionId"),
  "opensearch ListDomainNames": rows("DomainNames", "DomainName"),
  "organizations DescribeEffectivePolicy": record("EffectivePolicy", "PolicyContent"),
  "organizations DescribeOrganization": record("Organization", "Id"),
  "organizations DescribePolicy": record("Policy.PolicySummary", "Id"),
  "organizations ListAccounts": rows("Accounts", "Id"),
  "organizations ListAccountsForParent": rows("Accounts", "Id"),
  "organizations ListOrganizationalUnitsForParent": rows("OrganizationalUnits", "Id"),
  "organizations ListPolicies": rows("Policies", "Id"),
  "organizations ListRoots": rows("Roots", "Id"),
  "organizations ListTargetsForPolicy": rows("Targets", "TargetId"),
  "pipes DescribePipe": record("", "Arn", "Name"),
  "pipes ListPipes": rows("Pipes", "Arn", "Name"),
  "qbusiness ListApplications": rows("applications", "applicationId"),
  "quicksight ListNamespaces": rows("Namespaces", "Name"),
  "rds DescribeDBClusterSnapshots": rows(
    "DBClusterSnapshots",
    "DBClusterSnapshotArn",
    "DBClusterSnapshotIdentifier"
  ),
  "rds DescribeDBClusters": rows("DBClusters", "DBClusterArn", "DBClusterIdentifier"),
  "rds DescribeDBInstanceAutomatedBackups": rows(
    "DBInstanceAutomatedBackups",
    "DBInstanceAutomatedBackupsArn",
    "DbiResourceId"
  ),
  "rds DescribeDBInstances": rows("DBInstances", "DBInstanceArn", "DBInstanceIdentifier"),
  "rds DescribeDBSnapshots": rows("DBSnapshots", "DBSnapshotArn", "DBSnapshotIdentifier"),
  "rds DescribeExportTasks": rows("ExportTasks", "ExportTaskIdentifier"),
  "rds DescribeGlobalClusters": rows(
    "GlobalClusters",
    "GlobalClusterArn",
    "GlobalClusterIdentifier"
  ),
  "redshift DescribeClusterSnapshots": rows("Snapshots", "SnapshotArn", "SnapshotIdentifier"),
  "redshift DescribeClusters": rows("Clusters", "ClusterIdentifier"),
  "redshift DescribeDataShares": rows("DataShares", "DataShareArn"),
  "redshift DescribeLoggingStatus": record("", "LoggingEnabled"),
  "redshiftserverless ListNamespaces": rows("namespaces", "namespaceArn", "namespaceName"),
  "redshiftserverless ListSnapshotCopyConfigurations": rows(
    "snapshotCopyConfigurations",
    "snapshotCopyConfigurationArn",
    "snapshotCopyConfigurationId"
  ),
  "redshiftserverless ListSnapshots": rows("snapshots", "snapshotArn", "snapshotName"),
  "resourceexplorer2 GetIndex": record("", "Arn"),
  "resourceexplorer2 GetView": record("View", "ViewArn"),
  "resourceexplorer2 ListIndexes": rows("Indexes", "Region"),
  "resourceexplorer2 ListResources": rows("Resources", "Arn"),
  "resourceexplorer2 ListSupportedResourceTypes": rows("ResourceTypes", "ResourceType"),
  "resourcegroupstaggingapi GetResources": rows("ResourceTagMappingList", "ResourceARN"),
  "route53 ListHostedZones": rows("HostedZones", "Id"),
  "route53 ListQueryLoggingConfigs": rows("QueryLoggingConfigs", "HostedZoneId"),
  "s3 GetBucketReplication": withParts(
    record("ReplicationConfiguration", "Role"),
    "Rules",
    ["Status", "Destination.Bucket"],
    { some: true }
  ),
  "s3 ListBucketAnalyticsConfigurations": rows("AnalyticsConfigurationList", "Id"),
  "s3 ListBucketInventoryConfigurations": rows("InventoryConfigurationList", "Id"),
  "s3 ListBuckets": rows("Buckets", "Name"),
  "s3 ListDirectoryBuckets": rows("Buckets", "Name"),
  "s3control DescribeJob": record("Job", "JobId"),
  "s3control GetStorageLensConfiguration": record("StorageLensConfiguration", "Id"),
  "s3control ListAccessPoints": rows("AccessPointList", "AccessPointArn", "Name"),
  "s3control ListJobs": rows("Jobs", "JobId"),
  "s3control ListMultiRegionAccessPoints": rows("AccessPoints", "Alias"),
  "s3control ListStorageLensConfigurations": rows(
    "StorageLensConfigurationList",
    "StorageLensArn",
    "Id"
  ),
  "s3tables GetTable": record("", "tableARN"),
  "s3tables GetTableBucketReplication": record("configuration"),
  "s3tables GetTableReplication": record("configuration"),
  "s3tables ListTableBuckets": rows("tableBuckets", "arn"),
  "s3tables ListTables": rows("tables", "tableARN"),
  "s3vectors ListVectorBuckets": rows("vectorBuckets", "vectorBucketArn", "vectorBucketName"),
  "sagemaker DescribeDomain": record("", "DomainArn"),
  "sagemaker DescribeEndpointConfig": record("", "EndpointConfigArn"),
  "sagemaker DescribeFeatureGroup": record("", "FeatureGroupArn"),
  "sagemaker ListDomains": rows("Domains", "DomainArn"),
  "sagemaker ListEndpointConfigs": rows("EndpointConfigs", "EndpointConfigArn"),
  "sagemaker ListEndpoints": rows("Endpoints", "EndpointArn"),
  "sagemaker ListFeatureGroups": rows("FeatureGroupSummaries", "FeatureGroupArn"),
  "sagemaker ListNotebookInstances": rows("NotebookInstances", "NotebookInstanceArn"),
  "scheduler GetSchedule": record("", "Arn"),
  "scheduler ListSchedules": rows("Schedules", "Arn", "Name"),
  "secretsmanager DescribeSecret": record("", "ARN", "Name"),
  "secretsmanager ListSecrets": rows("SecretList", "ARN", "Name"),
  "securityhub GetAggregatorV2": record("", "AggregatorV2Arn"),
  "securityhub GetFindingAggregator": record("", "FindingAggregatorArn"),
  "securityhub ListAggregatorsV2": rows("AggregatorsV2", "AggregatorV2Arn"),
  "securityhub ListFindingAggregators": rows("FindingAggregators", "FindingAggregatorArn"),
  "securitylake ListDataLakes": rows("dataLakes", "region"),
  "sesv2 ListMultiRegionEndpoints": rows("MultiRegionEndpoints", "EndpointName", "EndpointId"),
  "sfn DescribeStateMachine": record("", "stateMachineArn", "definition"),
  "sfn ListStateMachines": rows("stateMachines", "stateMachineArn", "name"),
  "sns ListSubscriptions": rows("Subscriptions", "SubscriptionArn"),
  "sns ListTopics": rows("Topics", "TopicArn"),
  "sqs ListQueues": rows("QueueUrls"),
  "ssm DescribeParameters": rows("Parameters", "ARN", "Name"),
  "ssm GetParametersByPath": rows("Parameters", "Name"),
  "ssm ListResourceDataSync": rows("ResourceDataSyncItems", "SyncName"),
  "ssmincidents GetReplicationSet": record("replicationSet", "arn"),
  "ssmincidents ListReplicationSets": rows("replicationSetArns"),
  "ssoadmin ListInstances": rows("Instances", "InstanceArn"),
  "ssoadmin ListRegions": rows("Regions", "RegionName"),
  "storagegateway DescribeNFSFileShares": rows("NFSFileShareInfoList", "FileShareARN"),
  "storagegateway DescribeSMBFileShares": rows("SMBFileShareInfoList", "FileShareARN"),
  "storagegateway ListFileShares": rows("FileShareInfoList", "FileShareARN"),
  "storagegateway ListGateways": rows("Gateways", "GatewayARN", "GatewayId"),
  "sts AssumeRole": record("Credentials", "AccessKeyId"),
  "sts GetCallerIdentity": record("", "Account"),
  "transcribe GetTranscriptionJob": record("TranscriptionJob", "TranscriptionJobName"),
  "transcribe ListTranscriptionJobs": rows("TranscriptionJobSummaries", "TranscriptionJobName"),
  "transfer DescribeAccess": record("Access", "ExternalId"),
  "transfer DescribeServer": record("Server", "Arn"),
  "transfer DescribeUser": record("User", "Arn"),
  "transfer ListAccesses": rows("Accesses", "ExternalId"),
  "transfer ListConnectors": rows("Connectors", "Arn", "ConnectorId"),
  "transfer ListServers": rows("Servers", "Arn", "ServerId"),
  "transfer ListUsers": rows("Users", "Arn", "UserName"),
  "wafv2 ListLoggingConfigurations": rows("LoggingConfigurations", "ResourceArn"),
  "workspaces DescribeWorkspaces": rows("Workspaces", "WorkspaceId")
};

// src/collect/aws/answers/read-once.ts
var parsed = /* @__PURE__ */ new WeakMap();
var finished = /* @__PURE__ */ new WeakMap();
var parsedAnswer = ((bytes) => parsed.get(bytes));
var deserializerOf = (({ deserializer }) => deserializer.codecDeserializer ?? deserializer);


// src/collect/aws/answers/schema.ts
var jsonRpc = { nameOf: ((name) => name), kind: "json" };
var plain = { nameOf: ((name) => name), kind: "read" };
var restJson = {
  nameOf: ((name, member) => member.getMergedTraits().jsonName ?? name),
  kind: "json"
};
var xml2 = {
  nameOf: ((name, member) => member.getMemberTraits().xmlName ?? name),
  kind: "xml"
};
var isInBody = ((member) => {
  const { httpHeader, httpPrefixHeaders, httpResponseCode } = member.getMergedTraits();
  return httpHeader === void 0 && httpPrefixHeaders === void 0 && httpResponseCode === void 0;
});

// src/collect/aws/answers/xml-lists.ts
var beside = /^(#text|xmlns|xmlns:\w+|xsi:\w+|requestId|RequestId|ResponseMetadata|__type|\$\w+)$/;
var isText = ((value) => typeof value === "string" || typeof value === "object" && value !== null && !Array.isArray(value) && "#text" in value || // An empty element with an attribute.
typeof value === "object" && value !== null && Object.keys(value).every((key) => beside.test(key)));

function setXmlItems(value, tag, items) {
  if (typeof value === "object" && value !== null) value[tag] = items;
}

// src/collect/aws/answers/error-in.ts

var token = /^(next_?)?(token|marker|link|cursor)$|^next_?page(_?(token|link|url))?$|^continuation_?token$/i;
var more = /^(is_?)?truncated$|^has_?more(_?(pages|results|items))?$/i;

function goesOn(answer, body, nameOf) {
  for (const [member, of] of body.structIterator())
    if (/token|marker|position|^lastEvaluated/i.test(member) && answer[nameOf(member, of)])
      return true;
  return false;
}
var total = /^(?:key_?count|quantity|count|total(?:_?(?:count|records|results|items))?)$/i;

var each = (value) => Array.isArray(value) ? value : [value];
function isEmptyList(value, schema, { kind }) {
  if (value === void 0 || value === null) return true;
  const tag = schema.getValueSchema().getMergedTraits().xmlName ?? "member";
  const items = kind === "xml" ? xmlItems(schema, value, tag) : value;
  return Array.isArray(items) && items.length === 0;
}

// src/collect/aws/answers/parts.ts



// src/collect/aws/answers/shape.ts
var neverRead = /* @__PURE__ */ new Set(["AdvancedBackupSettings", "ScanSettings"]);



function neededAs(name, members) {
  const folded = name.toLowerCase();
  for (const [known, { needed }] of members)
    if (needed && known.toLowerCase() === folded) return known;
  return void 0;
}
var anything = (() => void 0);
function mayBeAll(name, value, members) {
  if (typeof value === "object" && value !== null || saidByOthers.test(name)) return true;
  const folded = name.toLowerCase();
  for (const known of members.keys()) if (known.toLowerCase() === folded) return true;
  return false;
}
var saidByOthers = /^(ok|status(_?(code|text))?|state|success|message|msg|errors?|error_?(code|message|type)|code|fault|details?|reason|title|description|results?|response|body|data|payload|html|url|path|timestamp|maintenance|blocked|action|support_?id)$/i;



var isEmpty = ((value) => {
  if (value === "") return true;
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) if (value[key] !== null) return false;
  return !Array.isArray(value);
});

// src/collect/aws/answers/check.ts
var keyOf = (([, namespace, name]) => `${namespace.slice(namespace.lastIndexOf(".") + 1)} ${name}`);

var writesNull = /* @__PURE__ */ new Set(["lambda"]);
var made = /* @__PURE__ */ new WeakMap();


var pageToken = /token|marker|position|^exclusiveStart/i;

var below = (({
  path,
  ...rest
}) => ({
  ...rest,
  path: path.slice(1)
}));



// src/collect/aws/answers/quote.ts
import { withoutSecrets } from "./scan.js";
var longest = 60;
function quote(body) {
  const start = Buffer.from(body.subarray(0, 400)).toString("utf8");
  const text = withoutSecrets(start.replaceAll(/[^\x20-\x7e\u00a0-\u024f]+/g, " ")).replaceAll(/[\w.+%-]+@(?=[\w-]+\.)/g, "\u2026@").replaceAll(/\?[^\s"'<>]+/g, "?\u2026").replaceAll(/[A-Za-z0-9+/_=-]{20,}/g, "\u2026").replaceAll(/\b\d{9,}\b/g, "\u2026").replaceAll(/[\w-]*(?:[A-Za-z]\d|\d[A-Za-z])[\w-]*/g, "\u2026").replaceAll(/\s+/g, " ").trim();
  const cut = text.length > longest ? `${text.slice(0, longest)}\u2026` : text;
  return cut === "" ? "nothing that can be shown" : JSON.stringify(cut);
}

// src/collect/aws/only-answers.ts
var operations = /* @__PURE__ */ new WeakMap();
var saysNone = ((error) => {
  const { $response } = Object(error);
  return isAbsence(error, $response && operations.get($response));
});
var damageOf = ((answer) => Object(answer).$metadata?.damage);
var none = /* @__PURE__ */ new Set();


function notAnAnswer(what, httpStatusCode) {
  return Object.assign(new Error(`HTTP ${httpStatusCode} with ${what}`), {
    $metadata: { httpStatusCode }
  });
}

// src/collect/aws/session.ts
import { callTimeout } from "./scan.js";

var noProperties = () => [];
var isWanted = (({ regions }, region) => regions === void 0 || region === void 0 || region.startsWith("aws-") || regions.includes(region));
var quiet = { debug: (function() {
}), warn() {
}, error: (function() {
}) };
var settled = {
  defaultsMode: "standard",
  userAgentAppId: "data-boundary",
  requestChecksumCalculation: "WHEN_REQUIRED",
  responseChecksumValidation: "WHEN_REQUIRED"
};
var settledWithEndpoint = {
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  authSchemePreference: []
};

var calls = /* @__PURE__ */ new WeakMap();


var baseActions = [
  "sts:GetCallerIdentity",
  "ec2:DescribeRegions",
  "account:ListRegions",
  "tag:GetResources",
  "ec2:DescribeAvailabilityZones",
  "ssm:GetParametersByPath"
];

// src/collect/aws/totals.ts

var more2 = /^(IsTruncated|Truncated|HasMore\w*)$/;
var total2 = /^(Quantity|KeyCount|TotalCount|totalCount|Count|count)$/;

function firstIn(page) {
  for (const holder of holders(page))
    for (const key of Object.keys(holder)) {
      const one = holder[key];
      if (key !== "$metadata" && Array.isArray(one) && one.length > 0) return one[0];
    }
  return void 0;
}


// src/collect/aws/pages.ts
var stalePages = 1e3;

var pagesOf = ((calls2, tally, action, ask, tokenOf) => following(
  action,
  ((token2) => send(calls2, tally, ((options) => ask(options, token2)), token2 !== void 0)),
  tokenOf
));



export {
  firstInOrder,
  refusalOf,
  lacksCredentials,
  wasAnswered,
  GuardedError,
  TruncatedError,
  attemptsOf,
  refusalGap,
  statusOf,
  signInAgain,
  parsedAnswer,
  beside,
  refusePlainHttp,
  refusePlainHttpOf,
  saysNone,
  onlyAnswers,
  limitOf,
  noProperties,
  isWanted,
  configure,
  send,
  baseActions,
  following,
  pagesOf,
  all,
  unlessUnused
};
