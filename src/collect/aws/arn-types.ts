/**
 * What an ARN names, by the form of its resource part: a stage of a REST API is a stage, not a second
 * API. Forms and types are generated (rules/classes/arns.json).
 */
import { arnForms } from "../../classes.ts";

interface Form {
  readonly type: string;
  /** How much of it is literal: the form with the most says most. */
  readonly literal: number;
  /** Made when a resource part is held against it: most forms of a service never are. */
  readonly strict: () => RegExp;
  /** Its last variable may hold separators. */
  readonly loose: () => RegExp;
  /** Whether it begins with a word that says the kind. */
  readonly worded: boolean;
  readonly first: string;
}

/**
 * Services whose resources have paths or hierarchies in all of their names: IAM paths, parameters, log groups,
 * secrets, repositories, objects, alarms, partner event buses, packages.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
const withSlashes = new Set(
  "cloudwatch codeartifact ecr ecr-public events iam kms logs s3 s3express s3-outposts secretsmanager ssm sts".split(
    " ",
  ),
);

/**
 * Resources whose qualifier is a version where it is a number and an alias where not; an alias cannot be a number.
 * https://docs.aws.amazon.com/lambda/latest/api/API_CreateAlias.html
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachineAlias.html
 */
const versions = new Map([
  [
    "lambda",
    {
      form: /^function:[^:]+:(?:\d+|\$LATEST)$/,
      type: { type: "AWS::Lambda::Version", worded: true },
    },
  ],
  [
    "states",
    {
      form: /^stateMachine:[^:]+:\d+$/,
      type: { type: "AWS::StepFunctions::StateMachineVersion", worded: true },
    },
  ],
]);

const compiled = new Map<string, readonly Form[]>();

/**
 * The type, and whether the resource part begins with a word of the form instead of a name. A type holds
 * words of AWS's forms alone, never a part of a customer's name.
 */
export function arnType(service: string, resource: string): Pick<Form, "type" | "worded"> {
  const version = versions.get(service);
  if (version?.form.test(resource)) return version.type;
  const known = formsBeginning(service, resource.slice(0, wordEnd(resource)));
  return (
    known.find(({ strict }) => strict().test(resource)) ??
    known.find(({ loose }) => loose().test(resource)) ??
    unknown(service, resource, formsOf(service))
  );
}

/** Where the first slash or colon of a resource part is, or its end. */
export function wordEnd(resource: string): number {
  let at = 0;
  for (; at < resource.length; at++) {
    const code = resource.charCodeAt(at);
    if (code === 47 || code === 58) break;
  }
  return at;
}

/** The first word, unless it may be a name: names come first in some forms of the service. */
function unknown(
  service: string,
  resource: string,
  known: readonly Form[],
): Pick<Form, "type" | "worded"> {
  const [, first = ""] = /^([A-Za-z][\w-]*)[/:]/.exec(resource) ?? [];
  const isWord =
    first !== "" &&
    (known.some((form) => form.worded && form.first === first) ||
      known.every(({ worded }) => worded));
  return { type: `aws:${service}:${isWord ? first : "resource"}`, worded: isWord };
}

/** By service, those that a resource part with this first word may have: most words are of few forms. */
const byFirst = new Map<string, Map<string, readonly Form[]>>();
const mostWords = 500;

function formsBeginning(service: string, word: string): readonly Form[] {
  let ofService = byFirst.get(service);
  if (!ofService || ofService.size === mostWords) byFirst.set(service, (ofService = new Map()));
  let made = ofService.get(word);
  if (!made) {
    made = formsOf(service).filter(({ first }) => first === word || first.includes("*"));
    ofService.set(word, made);
  }
  return made;
}

/** The most literal first. */
function formsOf(service: string): readonly Form[] {
  const before = compiled.get(service);
  if (before) return before;
  const own = arnForms(service);
  const made = own
    .map(([form, type]): Form => ({
      type,
      literal: form.replaceAll("*", "").length,
      strict: lazily(() => pattern(form, () => "[^/:]+", "[^/:]+")),
      loose: lazily(() => looseOf(service, form, own)),
      worded: /^[^*]+(?:[/:]|$)/.test(form),
      first: form.split(/[/:]/, 1)[0]!,
    }))
    .sort((a, b) => b.literal - a.literal);
  compiled.set(service, made);
  return made;
}

function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/**
 * A name may hold separators, but not the one that the kinds of its children come after: what
 * the forms of a REST API do not cover below its id is a child of an unknown kind, not a second API.
 */
function looseOf(
  service: string,
  form: string,
  own: readonly (readonly [string, string])[],
): RegExp {
  const paths = withSlashes.has(service);
  // A form without a word would fit whatever its service names.
  if (!/\w/.test(form) && !paths) return pattern(form, () => "[^/:]+", "[^/:]+");
  const kinds = paths
    ? []
    : own.flatMap(([other]) =>
        other.startsWith(form) ? (/^[/:](?=\w)/.exec(other.slice(form.length)) ?? []) : [],
      );
  const last = paths
    ? ".+"
    : kinds.length === 0
      ? withoutChild
      : `[^${[...new Set(kinds)].join("")}]+`;
  return pattern(form, (next) => (paths || next.startsWith(":") ? "[^:]+" : "[^/:]+"), last);
}

/** A name that may hold separators, but not a word and a name after it, which would be a child of an unknown kind. */
const withoutChild = String.raw`[^/:]+(?=[/:]|$)(?!([/:])[A-Za-z][A-Za-z-]*\1.).*`;

/** `variable`: by the literal text after it; `last`: of a variable that ends the form. */
function pattern(form: string, variable: (next: string) => string, last: string): RegExp {
  const parts = form.split("*");
  return new RegExp(
    `^${parts
      .map((part, at) => {
        const literal = part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
        if (at === 0) return literal;
        return `${at === parts.length - 1 && part === "" ? last : variable(part)}${literal}`;
      })
      .join("")}$`,
  );
}
