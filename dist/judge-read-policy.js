var oddities = (function oddities(document) {
  const found = [];
  visit(document, {
    Map: (function(_, { items }) {
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
            text: "duplicate key, keep one of them"
          });
        keys.add(key.value);
      }
    }),
    Pair: (function(_, { key }) {
      if (isNode(key) && !isScalar(key))
        found.push({
          offset: key.range?.[0] ?? 0,
          text: "this key is not a plain word, write it as text"
        });
    }),
    Scalar: (function(_, { value, range }) {
      if (typeof value === "object" && value !== null)
        found.push({
          offset: range?.[0] ?? 0,
          text: "this is not a plain value, write it as text"
        });
    }),
    Alias(_, alias) {
      if (!alias.resolve(document))
        found.push({
          offset: alias.range?.[0] ?? 0,
          text: `unknown anchor &${alias.source}, write the value out`
        });
    }
  });
  return found;
});
var doraShape = (function doraShape(strict2, text2, country) {
  const days = z.int().min(0, "is not a number of days, write a whole number such as 90");
  const contract = strict2({
    reference: text2.describe("Contractual arrangement reference number (c0010).").meta({ examples: ["CTR-2026-017"] }),
    cloud: z.enum(providers).describe("The cloud whose locations belong to this contract.").meta({ examples: ["aws"] }),
    accounts: z.array(text2).min(1, "is empty, name an account or leave the key out").describe("Only these AWS accounts or Azure subscriptions; default: all of the cloud.").meta({ examples: [["123456789012"]] }).optional(),
    entity: z.string().regex(/^[A-Z0-9]{18}\d{2}$/, "is not an LEI, write its 20 characters").describe("LEI of the financial entity that uses the services (c0020).").meta({ examples: ["529900T8BM49AURSDO55"] }).optional(),
    provider: strict2({
      code: text2.describe("Identification code of the provider (c0030).").meta({ examples: ["549300GFXOQ5JTEMKG84"] }),
      type: text2.describe("Type of that code (c0040): LEI, EUID, or a country with CRN, VAT, PNR or NIN.").meta({ examples: ["LEI"] })
    }).describe("The provider of the services.").meta({ examples: [{ code: "549300GFXOQ5JTEMKG84", type: "LEI" }] }).optional(),
    functions: z.array(text2).min(1, "is empty, name a function or leave the key out").describe("Identifiers of the functions that the services support (c0050); a row for each.").meta({ examples: [["F1"]] }).optional(),
    service: z.string().regex(/^S(?:0[1-9]|1\d)$/, "is not a type of ICT service, write S01 to S19").describe("Type of ICT services (c0060): S17 IaaS, S18 PaaS, S19 SaaS.").meta({ examples: ["S17"] }).optional(),
    start: z.iso.date().describe("Start date (c0070).").meta({ examples: ["2024-01-01"] }).optional(),
    end: z.iso.date().describe("End date (c0080); 9999-12-31 if it is open.").meta({ examples: ["9999-12-31"] }).optional(),
    terminationReason: text2.describe("Reason of the termination (c0090).").meta({ examples: ["expired and not renewed"] }).optional(),
    noticeEntity: days.describe("Notice period of the financial entity in days (c0100).").meta({ examples: [90] }).optional(),
    noticeProvider: days.describe("Notice period of the provider in days (c0110).").meta({ examples: [180] }).optional(),
    governingLaw: country.describe("Country of the governing law (c0120).").meta({ examples: ["IE"] }).optional(),
    provision: country.describe(
      "Country that the services are provided from (c0130): of the contract, not of a scan."
    ).meta({ examples: ["LU"] }).optional(),
    sensitiveness: z.enum(doraSensitivities).describe("Sensitiveness of the stored data (c0170); the highest if it differs.").meta({ examples: ["High"] }).optional(),
    reliance: z.enum(doraReliances).describe("Level of reliance on the service (c0180).").meta({ examples: ["Full reliance"] }).optional()
  });
  return strict2({
    contracts: z.array(contract).min(1, "is empty, add a contract").describe("Contracts on ICT services; the columns are those of template B_02.02.").meta({ examples: [[{ reference: "CTR-2026-017", cloud: "aws", service: "S17" }]] })
  });
});
var strict = (function strict(shape) {
  return z2.strictObject(shape, {
    error: ({ code }) => code === "unrecognized_keys" ? Object.keys(shape).join(", ") : void 0
  });
});
var unknownClasses = (function* unknownClasses({
  classes = {},
  exceptions = []
}) {
  const names = Object.keys(classes);
  for (const [i, { classes: accepted = [] }] of exceptions.entries())
    for (const [j, name] of accepted.entries()) {
      if (names.includes(name)) continue;
      const meant2 = nearest2(name, names);
      const what = meant2 ? `did you mean ${JSON.stringify(meant2)}?` : "write the name of a class";
      yield {
        path: ["exceptions", i, "classes", j],
        message: `is not a class of this policy: ${JSON.stringify(name.slice(0, 60))}, ${what}`
      };
    }
});
var exceptionShape = (function exceptionShape({ ruleGlob, gapName, country }) {
  return strict({
    rule: ruleGlob.describe(
      "The rule whose findings are accepted: an id, a glob such as replica-*, or *. ROLE-outside accepts ROLE-may-leave too."
    ).optional(),
    gap: gapName.describe(
      "The gaps that are accepted: those of a reason, or the one with this id (reports show it)."
    ).optional(),
    resource: text.describe(
      "A glob (* and ?) over the whole ARN or ARM id. ARNs are case-sensitive, ARM ids are not."
    ).meta({ examples: ["arn:aws:s3:::press-kit-us*"] }).optional(),
    scope: text.describe("Only in this AWS account or Azure subscription.").meta({ examples: ["345678901234"] }).optional(),
    region: text.describe("Gaps only: only in this region.").meta({ examples: ["us-east-1"] }).optional(),
    service: text.describe("Gaps only: only of this service, as coverage names it.").meta({ examples: ["tagging"] }).optional(),
    location: text.describe("Findings only: only at this location code.").meta({ examples: ["us-east-1"] }).optional(),
    country: country.describe("Findings only: only if this is the only country outside the boundary.").meta({ examples: ["US"] }).optional(),
    classes: z4.array(text).describe(
      "Findings only: only if the resource has no data class but these; `[]`: none. If a service finds data of another class in it, the finding is reported again."
    ).meta({ examples: [["public"]] }).optional(),
    reason: text.describe("Why this is acceptable.").meta({ examples: ["public press pictures, no personal data"] }),
    approvedBy: text.describe("Who approved it: a person or an office that can answer for it.").meta({ examples: ["dpo@example.org"] }),
    expires: z4.iso.date().describe(
      "The last day of the exception (YYYY-MM-DD); from the next day the finding is reported again."
    ).meta({ examples: ["2027-03-31"] }),
    legalBasis: text.describe("The legal basis of the transfer, if there is one.").meta({ examples: ["GDPR Art. 49(1)(a), explicit consent"] }).optional()
  }).superRefine(((one, context) => {
    for (const message of misfits(one)) context.addIssue({ code: "custom", message });
  })).meta({
    oneOf: [
      { required: ["rule", "resource"] },
      {
        required: ["gap"],
        anyOf: [
          { properties: { gap: { pattern: gapIdPattern2.source } } },
          ...["resource", "scope", "region", "service"].map(((key) => ({ required: [key] })))
        ]
      }
    ]
  });
});
var policyShape = (function policyShape({ boundaries, rules, isCountry }) {
  const country = z5.string().superRefine(((code, context) => {
    if (isCountry(code)) return;
    const meant2 = meantCountry(code, isCountry);
    context.addIssue({
      code: "custom",
      message: `is not a country: ${JSON.stringify(code.slice(0, 60))}, ${meant2 ? `did you mean ${JSON.stringify(meant2)}?` : "write an ISO 3166-1 alpha-2 code such as DE"}`
    });
  })).meta({ pattern: "^[A-Z]{2}$", description: "An ISO 3166-1 alpha-2 code, upper case." });
  const countries = strict({
    countries: z5.array(country).min(1, "is empty, name at least one country").describe("ISO 3166-1 alpha-2 codes.").meta({ examples: [["DE", "FR"]] })
  }).describe("Exactly these countries.");
  const orCountries = `write ${boundaries.join(", ")} or { countries: [DE, FR] }`;
  const boundary = z5.union([z5.enum(boundaries), countries], { error: orCountries });
  const classBoundary = z5.union([z5.enum([...boundaries, "anywhere"]), countries], {
    error: `${orCountries}, or anywhere`
  });
  const ruleGlob = text.superRefine(((glob, context) => {
    if (rules.some((rule) => globMatches(glob, rule))) return;
    const meant2 = nearest3(glob, rules);
    context.addIssue({
      code: "custom",
      message: `names no rule: ${JSON.stringify(glob.slice(0, 60))}, ${meant2 ? `did you mean ${JSON.stringify(meant2)}?` : '"data-boundary rules" lists them'}`
    });
  })).meta({ examples: [...rules, "*"] });
  const gapName = text.superRefine(((name, context) => {
    if (gapReasons.includes(name) || gapIdPattern3.test(name)) return;
    const meant2 = nearest3(name, gapReasons);
    context.addIssue({
      code: "custom",
      message: `cannot be ${JSON.stringify(name.slice(0, 60))}, ${meant2 ? `did you mean ${JSON.stringify(meant2)}?` : `write one of ${gapReasons.join(", ")}, or copy an id from a report`}`
    });
  })).meta({
    anyOf: [{ enum: gapReasons }, { pattern: gapIdPattern3.source }],
    examples: [gapReasons[0], `${gapReasons[0]}-3f9a1c2b4d`]
  });
  const words = z5.array(text).min(1, "is empty, name at least one");
  const dataClass = strict({
    tags: z5.record(z5.string(), z5.array(z5.string()).min(1, "is empty, name at least one value")).refine(((tags) => Object.keys(tags).length > 0), "is empty, name at least one tag").describe(
      "Tag key -> the values that mean this class. A resource must have every key, with any one of its values. Case-sensitive, except for names of Azure tags."
    ).meta({ examples: [{ "data-class": ["personal", "patient"] }] }).optional(),
    macie: macieShape(words),
    purview: purviewShape(words),
    excludes: words.describe(
      "Classes that exclude this class: `public` excludes `patient`. A resource of both classes is a finding of the rule class-contradicted, such as a bucket that is tagged public and in which Macie found patient data."
    ).meta({ examples: [["patient"]] }).optional(),
    boundary: classBoundary.describe("Where data of this class may be; default: the policy's boundary.").meta({ examples: ["anywhere", { countries: ["DE"] }] }).optional()
  }).refine(
    (({ tags, macie, purview }) => tags ?? macie ?? purview),
    "defines no way to recognize it, name tags, macie or purview"
  ).meta({
    anyOf: [{ required: ["tags"] }, { required: ["macie"] }, { required: ["purview"] }]
  });
  const dataClasses = z5.record(z5.string(), dataClass).superRefine(((classes, context) => {
    for (const fault of wrongExclusions(classes)) context.addIssue({ code: "custom", ...fault });
  }));
  const exception = exceptionShape({ ruleGlob, gapName, country });
  return strict({
    boundary: boundary.describe("Where data may be stored and processed: a named boundary or a list of countries.").meta({ default: "eea", examples: ["eea", { countries: ["DE", "FR"] }] }).optional(),
    targets: z5.array(
      z5.union([text, target], {
        error: "write a target such as aws, or { target: aws:123456789012, role: residency-audit }"
      })
    ).describe(
      `What to scan when the command names no target: ${targetForms().join(", ")}, demo or a file; with a role for an AWS account that is not the caller's.`
    ).meta({
      default: [],
      examples: [["aws", "azure", { target: "aws:345678901234", role: "residency-audit" }]]
    }).optional(),
    regions: z5.array(text).min(1, "is empty, name a region or leave the key out").describe("Scan only these regions. Reports state that the others were left out on purpose.").meta({ examples: [["eu-central-1", "westeurope"]] }).optional(),
    trust: z5.array(z5.enum(trustables)).min(1, "is empty, name a witness or leave the key out").describe(
      "AWS: take the word of these that a region holds nothing of a service, which then is not asked there: `config` is the account's AWS Config recorder of all types, `explorer` its index of Resource Explorer. AWS does not guarantee that they know every resource, so this decision is yours. Reports state what was not asked and who vouched for it."
    ).meta({ examples: [["config"]] }).optional(),
    plans: z5.array(plan).describe(
      "Values that plans and templates do not contain, by their paths. If several entries match, the last one that sets a value applies. Command-line options take precedence."
    ).meta({
      default: [],
      examples: [
        [{ files: "infra/**/*.yaml", region: "eu-central-1", params: { Stage: "prod" } }]
      ]
    }).optional(),
    classes: dataClasses.describe(
      "Kinds of data, derived from tags, or from what Amazon Macie or Microsoft Purview found; a copy has the classes of its source. A resource of several classes must be inside the boundaries of all of them."
    ).meta({
      default: {},
      examples: [{ personal: { tags: { "data-class": ["personal", "patient"] } } }]
    }).optional(),
    rules: z5.partialRecord(z5.enum(rules), z5.enum([...levels, "off"]), {
      error: ({ code }) => code === "unrecognized_keys" ? rules.join(", ") : void 0
    }).describe(
      "Rule id -> the level of its findings, or off. The level of ROLE-outside is the maximum of ROLE-may-leave, unless that has a level here too."
    ).meta({ default: {}, examples: [{ "metadata-outside": "off" }] }).optional(),
    exceptions: z5.array(exception).describe("Findings and gaps that are accepted, by whom and until when.").meta({
      default: [],
      examples: [
        [
          {
            rule: "home-outside",
            resource: "arn:aws:s3:::press-kit-us*",
            reason: "public press pictures",
            approvedBy: "dpo@example.org",
            expires: "2027-03-31"
          }
        ]
      ]
    }).optional(),
    baseline: text.describe(
      "A JSON report, or a file from `data-boundary baseline write`. Findings and gaps in it are known, and only new ones fail. The path is relative to the policy's folder (for a policy in `.github`, the folder above). `--baseline` takes precedence, and `--no-baseline` turns it off."
    ).meta({ examples: ["residency-baseline.json"] }).optional(),
    owner: strict({
      tags: z5.array(text).min(1, "is empty, name at least one tag").describe("Tag keys; the value of the first one that a resource has is its owner.").meta({ examples: [["owner", "team"]] })
    }).describe("Which tag names the owner of a resource: reports count findings by owner.").meta({ examples: [{ tags: ["owner", "team"] }] }).optional(),
    dora: doraShape(strict, text, country).describe(
      "For the report format dora-b0202: contract data for the register of information under DORA."
    ).meta({ examples: [{ contracts: [{ reference: "CTR-2026-017", cloud: "aws" }] }] }).optional(),
    failOn: z5.enum([...levels, "never"]).describe("The minimum level of a finding that causes exit code 1.").meta({ default: "error", examples: ["warning"] }).optional()
  }).superRefine(((policy, context) => {
    for (const fault of unknownClasses(policy)) context.addIssue({ code: "custom", ...fault });
  })).meta({
    title: "data-boundary policy",
    description: "Where an organization's cloud data may be, and which findings and gaps it accepts."
  });
});
var readPolicy = (function readPolicy(said, context) {
  const { file, text: text2 } = said;
  if (text2.length > longestFile)
    throw new UserError(`${file}:1:1: the file is larger than 256 KiB, reduce it below this limit`);
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
});
var isTooDeep = (function isTooDeep(text2) {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text2)) {
    for (const _ of parser.next(lexeme)) ;
    if (parser.stack.length > deepest) return true;
  }
  return false;
});
var read = (function read({ file, text: text2 }, { boundaries, isCountry, ruleIds }) {
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
    throw new UserError(`${file}:1:1: its aliases expand beyond the limit, write the values out`, {
      cause: error
    });
  }
  if (data === null || data === void 0)
    throw new UserError(
      `${file}:1:1: the policy file is empty, write at least "boundary: ${defaultBoundary}"`
    );
  const shape = policyShape({ boundaries: [...boundaries.keys()], rules: ruleIds, isCountry });
  const parsed = shape.safeParse(data);
  if (!parsed.success)
    throw new UserError(faults({ file, document, lines, data }, parsed.error.issues).join("\n"));
  return resolvePolicy(parsed.data, boundaries);
});
import {
  takesOption,
  targetForms
} from "./providers.js";

// src/judge/read-policy.ts
import { Lexer, LineCounter, Parser, parseDocument } from "./vendor/yaml.js";
import { UserError } from "./cli.js";

// src/judge/policy-faults.ts
import { pageUrl } from "./cli.js";
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  visit
} from "./vendor/yaml.js";
import { nearest } from "./cli.js";
function lineOf(file, lines, { offset, text: text2 }) {
  const { line, col } = lines.linePos(offset);
  return `${file}:${line}:${col}: ${text2}`;
}
function yamlFault({ code, message, pos }) {
  const plain = message.split("\n")[0].slice(0, 120).replace(/[.:]$/, "");
  const inWords = {
    MULTIPLE_DOCS: "a second document starts here, keep one document in the file",
    TAB_AS_INDENT: "a tab indents this line, use spaces"
  };
  return { offset: pos[0], text: inWords[code] ?? `not valid YAML (${plain}), correct it` };
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
          text: `unknown key ${quoted(key)}, ${meant(key, issue.message.split(", "), `use ${issue.message}`)} (see ${pageUrl("docs/policy.md")})`
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
  reason: "explain why this is acceptable",
  approvedBy: "name who approved it",
  expires: "add its last day, such as 2027-03-31"
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
  return text2.length > 100 ? `${text2.slice(0, 100)}\u2026` : text2;
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
import * as z5 from "./vendor/zod.js";
import { gapReasons, levels, trustables } from "./cli.js";

// src/judge/dora-shape.ts
import * as z from "./vendor/zod.js";
import { doraReliances, doraSensitivities, providers } from "./cli.js";


// src/judge/class-shape.ts
import * as z3 from "./vendor/zod.js";
import { nearest as nearest2 } from "./cli.js";

// src/judge/policy-parts.ts
import * as z2 from "./vendor/zod.js";

var text = z2.string().regex(/\S/, "is empty, write something or leave the key out");
var target = strict({
  target: text.describe("aws:ACCOUNT or aws:org.").meta({ examples: ["aws:345678901234"] }),
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  role: z2.string().regex(
    /^([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/,
    "is not the name of a role, write the name alone, such as residency-audit"
  ).describe("The name of the role to assume in each account that the target names.").meta({ examples: ["residency-audit"] }).optional(),
  externalId: z2.string().regex(/^[\w+=,.@:/-]{2,1224}$/, "has 2 to 1224 letters, digits and any of _+=,.@:/-").describe("The external ID that the role's trust policy requires.").meta({ examples: ["klinikum-2026"] }).optional()
}).superRefine(({ target: named, role, externalId }, context) => {
  if (role !== void 0 && !(named.includes(":") && takesOption(named, "role")))
    context.addIssue({
      code: "custom",
      message: "has a role and no account, write aws:ACCOUNT or aws:org"
    });
  if (externalId !== void 0 && role === void 0)
    context.addIssue({ code: "custom", message: "has an externalId and no role, add the role" });
});
var plan = strict({
  files: text.describe(
    "A glob over the paths of plans and templates, from the folder of the policy file (for a policy in .github, the folder above): * and ? do not match a slash, ** matches any number of folders."
  ).meta({ examples: ["infra/**/*.yaml"] }),
  region: z2.union([text, z2.array(text).min(1, "is empty, name a region or leave the key out")]).describe(
    "The region that the stack is deployed to; with several regions, the stack is judged in each."
  ).meta({ examples: ["eu-central-1", ["eu-central-1", "eu-west-1"]] }).optional(),
  params: z2.record(z2.string(), z2.union([z2.string(), z2.number(), z2.boolean()])).describe("Parameters of a CloudFormation or ARM template by name.").meta({ examples: [{ Stage: "prod" }] }).optional(),
  paramFiles: z2.array(text).min(1, "is empty, name a file or leave the key out").describe("Parameter files of a CloudFormation or ARM template.").meta({ examples: [["infra/prod.parameters.json"]] }).optional(),
  resourceGroupLocation: text.describe("The location of the resource group that an ARM template is deployed to.").meta({ examples: ["westeurope"] }).optional(),
  providerRegions: z2.record(z2.string(), text).describe("Key of a Terraform provider -> its region, if the plan does not show it.").meta({ examples: [{ "aws.copy": "eu-west-1" }] }).optional()
});

// src/judge/class-shape.ts
var macieShape = ((words) => strict({
  sensitivityAtLeast: z3.number().int().min(51, "is too low: 50 means that Macie has not analysed the bucket, write 51 to 100").max(100, "is too high, write 51 to 100").describe("The bucket's sensitivity score, from 51 (sensitive) to 100.").meta({ examples: [60] }).optional(),
  types: words.describe(
    "Types of sensitive data, or categories of them, as Macie names them. `*` matches anything."
  ).meta({ examples: [["PERSONAL_INFORMATION"]] }).optional()
}).refine(
  (said) => said.sensitivityAtLeast ?? said.types,
  "is empty, name sensitivityAtLeast or types"
).describe(
  "The class of buckets in which Amazon Macie found such data (the score and any one of the types, if both are given). The scan calls Macie only if a class uses it."
).meta({ examples: [{ sensitivityAtLeast: 60, types: ["PERSONAL_INFORMATION"] }] }).optional());
var purviewShape = ((words) => strict({
  labels: words.describe(
    "Sensitivity labels by name, a sublabel after its parent, or by id. Case-insensitive; `*` matches anything."
  ).meta({ examples: [["Confidential/Patient"]] }).optional(),
  classifications: words.describe(
    "Classifications as the Data Map names them. Case-insensitive; `*` matches anything."
  ).meta({ examples: [["MICROSOFT.GOVERNMENT.*"]] }).optional()
}).refine(
  (said) => said.labels ?? said.classifications,
  "is empty, name labels or classifications"
).describe(
  "The class of stores in which Microsoft Purview found any one of these. The scan calls Purview only if a class uses it."
).meta({
  examples: [{ labels: ["Confidential/Patient"], classifications: ["MICROSOFT.GOVERNMENT.*"] }]
}).optional());

function* wrongExclusions(classes) {
  const names = Object.keys(classes);
  for (const [name, { excludes = [] }] of Object.entries(classes))
    for (const [i, other] of excludes.entries()) {
      const path = [name, "excludes", i];
      const said = JSON.stringify(other.slice(0, 60));
      if (other === name)
        yield { path, message: `is the class itself: ${said}, name another class` };
      else if (!names.includes(other)) {
        const meant2 = nearest2(other, names);
        yield {
          path,
          message: `is not a class of this policy: ${said}, ${meant2 ? `did you mean ${JSON.stringify(meant2)}?` : "write the name of another class"}`
        };
      }
    }
}

// src/judge/policy-shape.ts
import { gapIdPattern as gapIdPattern3 } from "./scan.js";
import { globMatches } from "./scan.js";

// src/judge/policy-exception.ts
import * as z4 from "./vendor/zod.js";
import { gapIdPattern as gapIdPattern2 } from "./scan.js";

// src/judge/policy-misfits.ts
import { gapIdPattern } from "./scan.js";
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
    if (!gapIdPattern.test(one.gap) && !(one.resource ?? one.scope ?? one.region ?? one.service))
      yield "accepts every such gap, narrow it by resource, scope, region or service, or name the gap by its id";
    for (const key of ["location", "country", "classes"])
      if (one[key] !== void 0)
        yield `has ${key === "classes" ? key : `a ${key}`}, which narrows findings only, use region or scope`;
  }
}

// src/judge/policy-exception.ts


// src/judge/policy-shape.ts
import { meantCountry } from "./scan.js";
import "./cli.js";
import { nearest as nearest3 } from "./cli.js";


// src/judge/read-policy.ts
import { defaultBoundary, resolvePolicy } from "./scan.js";
var longestFile = 256 * 1024;
var deepest = 100;



export {
  readPolicy
};
