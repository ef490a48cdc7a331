import {
  defaultBoundary,
  globMatches,
  meantCountry,
  resolvePolicy
} from "./judge-glob.js";
import {
  nearest
} from "./nearest.js";
import {
  UserError,
  gapReasons,
  levels
} from "./model.js";

// src/judge/read-policy.ts
import { Lexer, LineCounter, Parser, parseDocument } from "./vendor/yaml.js";

// src/judge/policy-faults.ts
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  visit
} from "./vendor/yaml.js";
function lineOf(file, lines, { offset, text: text2 }) {
  const { line, col } = lines.linePos(offset);
  return `${file}:${line}:${col}: ${text2}`;
}
function yamlFault({ code, message, pos }) {
  const plain = message.split("\n")[0].slice(0, 120).replace(/[.:]$/, "");
  const told = {
    MULTIPLE_DOCS: "a second document starts here, keep one document in the file",
    TAB_AS_INDENT: "a tab indents this line, use spaces"
  };
  return { offset: pos[0], text: told[code] ?? `not valid YAML (${plain}), mend it` };
}
function oddities(document) {
  const found = [];
  visit(document, {
    Map(_, { items }) {
      const keys = /* @__PURE__ */ new Set();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (key.value === "__proto__")
          found.push({
            offset: key.range?.[0] ?? 0,
            text: 'a key cannot be called "__proto__", give it another name'
          });
        if (keys.has(key.value))
          found.push({
            offset: key.range?.[0] ?? 0,
            text: "this key is there twice, keep one of them"
          });
        keys.add(key.value);
      }
    },
    Pair(_, { key }) {
      if (isNode(key) && !isScalar(key))
        found.push({
          offset: key.range?.[0] ?? 0,
          text: "this key is no plain word, write it as text"
        });
    },
    Scalar(_, { value, range }) {
      if (typeof value === "object" && value !== null)
        found.push({ offset: range?.[0] ?? 0, text: "this is no plain value, write it as text" });
    },
    Alias(_, alias) {
      if (!alias.resolve(document))
        found.push({
          offset: alias.range?.[0] ?? 0,
          text: `nothing above is called &${alias.source}, write the value out`
        });
    }
  });
  return found;
}
var mostFaults = 20;
function faults(read2, issues) {
  return issues.slice(0, mostFaults).flatMap((issue) => [...faultsOf(read2, issue, [])]).sort((a, b) => a.offset - b.offset).slice(0, mostFaults).map((fault) => lineOf(read2.file, read2.lines, fault));
}
function* faultsOf(read2, issue, above) {
  const path = [...above, ...issue.path];
  const here = (text2) => ({
    offset: offsetOf(read2, path),
    text: `${nameOf(path)} ${text2}`
  });
  const input = valueAt(read2.data, path);
  switch (issue.code) {
    case "unrecognized_keys":
      for (const key of issue.keys.slice(0, mostFaults))
        yield {
          offset: keyOffset(read2, path, key),
          text: `unknown key ${quoted(key)}, ${meant(key, issue.message.split(", "), `known here: ${issue.message}`)}`
        };
      return;
    case "invalid_union": {
      const fitting = issue.errors.filter(
        (branch) => !branch.some((one) => one.path.length === 0 && misses(one, input))
      );
      if (fitting.length === 0) yield here(`is ${kindOf(input)}, ${issue.message}`);
      for (const one of fitting.flat().slice(0, mostFaults))
        if (one.code === "invalid_value" && one.path.length === 0)
          yield here(
            `cannot be ${quoted(input)}, ${meant(String(input), one.values.map(String), issue.message)}`
          );
        else yield* faultsOf(read2, one, path);
      return;
    }
    case "invalid_value":
      if (input === void 0) yield here("is missing, add it");
      else
        yield here(
          `cannot be ${quoted(input)}, ${meant(String(input), issue.values.map(String), `write one of ${issue.values.join(", ")}`)}`
        );
      return;
    case "invalid_type":
      if (input === void 0) yield here(`is missing, ${add[String(path.at(-1))] ?? "add it"}`);
      else if (path.length === 0)
        yield {
          offset: 0,
          text: `the file is ${kindOf(input)}, write keys and values such as "boundary: eea"`
        };
      else yield here(`is ${kindOf(input)}, write ${article[issue.expected] ?? issue.expected}`);
      return;
    case "invalid_format":
      yield here(
        issue.format === "date" ? `is not a date: ${quoted(input)}, write a day that exists as YYYY-MM-DD` : issue.message
      );
      return;
    default:
      yield here(issue.message);
  }
}
var add = {
  reason: "say why this is acceptable",
  approvedBy: "name who accepted it",
  expires: "add the last day on which it holds, such as 2027-03-31",
  tags: "name the tags that mean this class"
};
var article = {
  string: 'text (in "quotes" if it looks like something else)',
  array: "a list: [one, another]",
  object: "keys and values",
  record: "keys and values"
};
function kindOf(value) {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  const kinds = {
    string: "text",
    number: "a number",
    boolean: "true or false",
    object: "keys and values"
  };
  return kinds[typeof value] ?? `a ${typeof value}`;
}
function misses(issue, input) {
  return issue.code === "invalid_type" || issue.code === "invalid_value" && typeof input !== "string";
}
function quoted(value) {
  const text2 = JSON.stringify(value) ?? "nothing";
  return text2.length > 100 ? `${text2.slice(0, 100)}…` : text2;
}
function meant(word, known, otherwise) {
  const near = nearest(word, known);
  return near === void 0 ? otherwise : `did you mean ${JSON.stringify(near)}?`;
}
function nameOf(path) {
  return path.map(
    (key, index) => typeof key === "number" ? `[${key}]` : `${index ? "." : ""}${String(key)}`
  ).join("");
}
function valueAt(data, path) {
  return path.reduce(
    (value, key) => value !== null && typeof value === "object" && Object.hasOwn(value, key) ? value[key] : void 0,
    data
  );
}
function offsetOf({ document }, path) {
  let node = document.contents;
  let offset = 0;
  for (const key of [...path, void 0]) {
    if (isAlias(node)) node = node.resolve(document);
    if (!isNode(node)) break;
    offset = node.range?.[0] ?? offset;
    if (key !== void 0) node = isMap(node) || isSeq(node) ? node.get(key, true) : void 0;
  }
  return offset;
}
function keyOffset(read2, path, key) {
  let node = read2.document.getIn(path, true);
  if (isAlias(node)) node = node.resolve(read2.document);
  const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : void 0;
  return (isScalar(pair?.key) ? pair.key.range?.[0] : void 0) ?? offsetOf(read2, path);
}

// src/judge/policy-shape.ts
import * as z from "./vendor/zod.js";
function strict(shape) {
  return z.strictObject(shape, {
    error: ({ code }) => code === "unrecognized_keys" ? Object.keys(shape).join(", ") : void 0
  });
}
var text = z.string().regex(/\S/, "is empty, write something or leave the key out");
function policyShape({ boundaries, rules, isCountry }) {
  const country = z.string().superRefine((code, context) => {
    if (isCountry(code)) return;
    const meant2 = meantCountry(code, isCountry);
    context.addIssue({
      code: "custom",
      message: `is not a country: ${JSON.stringify(code.slice(0, 60))}, ${meant2 ? `did you mean ${JSON.stringify(meant2)}?` : "write an ISO 3166-1 alpha-2 code such as DE"}`
    });
  }).meta({ pattern: "^[A-Z]{2}$", description: "An ISO 3166-1 alpha-2 code, upper case." });
  const countries = strict({
    countries: z.array(country).min(1, "is empty, name at least one country")
  }).describe("A boundary of your own: exactly these countries.");
  const orCountries = `write ${boundaries.join(", ")} or { countries: [DE, FR] }`;
  const boundary = z.union([z.enum(boundaries), countries], { error: orCountries });
  const classBoundary = z.union([z.enum([...boundaries, "anywhere"]), countries], {
    error: `${orCountries}, or anywhere`
  });
  const ruleGlob = text.superRefine((glob, context) => {
    if (rules.some((rule) => globMatches(glob, rule))) return;
    const meant2 = nearest(glob, rules);
    context.addIssue({
      code: "custom",
      message: `names no rule: ${JSON.stringify(glob.slice(0, 60))}, ${meant2 ? `did you mean ${JSON.stringify(meant2)}?` : '"data-boundary rules" lists them'}`
    });
  }).meta({ examples: ["*", ...rules] });
  const dataClass = strict({
    tags: z.record(z.string(), z.array(z.string()).min(1, "is empty, name at least one value")).refine((tags) => Object.keys(tags).length > 0, "is empty, name at least one tag").describe(
      "Tag key -> the values that mean this class. Every key must be there, with any one of its values. Letter case counts, except in the names of Azure tags."
    ),
    boundary: classBoundary.describe("Where this class may lie; without it, the policy's boundary.").optional()
  });
  const target = strict({
    target: text.describe("aws:ACCOUNT or aws:org."),
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    role: z.string().regex(
      /^([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/,
      "is not the name of a role, write the name alone, such as residency-audit"
    ).describe("The name of the role to assume in each account that the target names.").optional(),
    externalId: z.string().regex(/^[\w+=,.@:/-]{2,1224}$/, "has 2 to 1224 letters, digits and any of _+=,.@:/-").describe("The external id that the role's trust policy asks for.").optional()
  }).superRefine(({ target: named, role, externalId }, context) => {
    if (role !== void 0 && !named.startsWith("aws:"))
      context.addIssue({
        code: "custom",
        message: "has a role and names no account for it, write aws:ACCOUNT or aws:org"
      });
    if (externalId !== void 0 && role === void 0)
      context.addIssue({ code: "custom", message: "has an externalId and no role, add the role" });
  });
  const exception = strict({
    rule: ruleGlob.describe(
      "The rule whose findings are accepted: an id, a glob such as replica-*, or *. ROLE-outside accepts ROLE-may-leave as well."
    ).optional(),
    gap: z.enum(gapReasons).describe("The reason of the gaps that are accepted.").optional(),
    resource: text.describe(
      "A glob (* and ?) over the whole ARN or ARM id. Letter case counts in ARNs and not in ARM ids."
    ).optional(),
    scope: text.describe("Only in this AWS account or Azure subscription.").optional(),
    region: text.describe("Gaps only: only in this region.").optional(),
    service: text.describe("Gaps only: only of this service, as coverage names it.").optional(),
    location: text.describe("Findings only: only at this location code.").optional(),
    country: country.describe("Findings only: only where this is the one country outside the boundary.").optional(),
    reason: text.describe("Why this is acceptable."),
    approvedBy: text.describe("Who accepted it: a person or an office one can ask."),
    expires: z.iso.date().describe("The last day on which it holds (YYYY-MM-DD); the day after, the finding is back."),
    legalBasis: text.describe("On what the transfer is based, if there is one.").optional()
  }).superRefine((one, context) => {
    for (const message of misfits(one)) context.addIssue({ code: "custom", message });
  }).meta({
    oneOf: [
      { required: ["rule", "resource"] },
      {
        required: ["gap"],
        anyOf: ["resource", "scope", "region", "service"].map((key) => ({ required: [key] }))
      }
    ]
  });
  return strict({
    boundary: boundary.describe("Where data may lie: a named boundary or a list of countries. Default: eea.").optional(),
    targets: z.array(
      z.union([text, target], {
        error: "write a target such as aws, or { target: aws:123456789012, role: residency-audit }"
      })
    ).describe(
      "What to scan when the command names nothing: aws, azure, azure:SUBSCRIPTION, demo, a file; with a role for an AWS account that is not the caller's."
    ).optional(),
    regions: z.array(text).min(1, "is empty, name a region or leave the key out").describe("Look at these regions only; the others are left out on purpose.").optional(),
    classes: z.record(z.string(), dataClass).describe(
      "Kinds of data, told by tags. A resource of several classes must keep to the boundaries of all of them."
    ).optional(),
    rules: z.partialRecord(z.enum(rules), z.enum([...levels, "off"]), {
      error: ({ code }) => code === "unrecognized_keys" ? rules.join(", ") : void 0
    }).describe(
      "Rule id -> the level its findings get, or off. A level of ROLE-outside is the most that ROLE-may-leave gets, unless it has one of its own."
    ).optional(),
    exceptions: z.array(exception).describe("What is accepted, by whom and until when.").optional(),
    failOn: z.enum([...levels, "never"]).describe("The lowest level of finding that fails the run. Default: error.").optional()
  }).meta({
    title: "data-boundary policy",
    description: "Where an organisation's cloud data may lie, and what it accepts."
  });
}
function* misfits(one) {
  if (one.rule === void 0 && one.gap === void 0)
    yield "accepts nothing, add the rule (or the gap) that it accepts";
  else if (one.rule !== void 0 && one.gap !== void 0)
    yield "has a rule and a gap, write one exception for each";
  else if (one.rule !== void 0) {
    if (one.resource === void 0) yield 'has no resource, add its id, a glob, or "*"';
    for (const key of ["region", "service"])
      if (one[key] !== void 0)
        yield `has a ${key}, which narrows gaps only, use location, country or scope`;
  } else {
    if (!(one.resource ?? one.scope ?? one.region ?? one.service))
      yield "accepts every such gap, narrow it by resource, scope, region or service";
    for (const key of ["location", "country"])
      if (one[key] !== void 0)
        yield `has a ${key}, which narrows findings only, use region or scope`;
  }
}

// src/judge/read-policy.ts
var longestFile = 256 * 1024;
var deepest = 100;
function readPolicy(said, context) {
  const { file, text: text2 } = said;
  if (text2.length > longestFile)
    throw new UserError(
      `${file}:1:1: the file is larger than 256 KiB, keep in it what a policy may say`
    );
  const odd = /[\0\ufffd]/.exec(text2);
  if (odd)
    throw new UserError(
      `${file}:${text2.slice(0, odd.index).split("\n").length}:1: is not UTF-8 text, save the file as UTF-8`
    );
  if (isTooDeep(text2))
    throw new UserError(
      `${file}:1:1: its lists and keys are nested too deeply, write it as "data-boundary init" does`
    );
  return read(said, context);
}
function isTooDeep(text2) {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text2)) {
    for (const _ of parser.next(lexeme)) ;
    if (parser.stack.length > deepest) return true;
  }
  return false;
}
function read({ file, text: text2 }, { boundaries, isCountry, ruleIds }) {
  const lines = new LineCounter();
  const document = parseDocument(text2, {
    lineCounter: lines,
    prettyErrors: false,
    // It compares each key with each; `oddities` looks for those that are there twice.
    uniqueKeys: false
  });
  const broken = [...document.errors, ...document.warnings].map(yamlFault);
  if (broken.length === 0) broken.push(...oddities(document));
  if (broken.length > 0)
    throw new UserError(
      broken.slice(0, mostFaults).map((fault) => lineOf(file, lines, fault)).join("\n")
    );
  let data;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new UserError(`${file}:1:1: its aliases unfold to too much, write the values out`, {
      cause: error
    });
  }
  if (data === null || data === void 0)
    throw new UserError(
      `${file}:1:1: the file says nothing, write at least "boundary: ${defaultBoundary}"`
    );
  const shape = policyShape({ boundaries: [...boundaries.keys()], rules: ruleIds, isCountry });
  const parsed = shape.safeParse(data);
  if (!parsed.success)
    throw new UserError(faults({ file, document, lines, data }, parsed.error.issues).join("\n"));
  return resolvePolicy(parsed.data, boundaries);
}
export {
  readPolicy
};
