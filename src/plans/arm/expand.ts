/**
 * The resources that a template deploys: copies and conditions decided, nested deployments opened, children
 * with their whole type and name. What the template says of each is evaluated later, where rows ask for it.
 */
import type { Gap } from "../../model.ts";
import { makesOthers, othersRemedy } from "../makes-others.ts";
import { planGap } from "../plan-gap.ts";
import { isSymbolic, isUnseen, unseen } from "../value.ts";
import { evaluateJson, evaluateText, rounds } from "./evaluate.ts";
import { deployedAt } from "./deployed-at.ts";
import type { JsonText } from "./json-text.ts";
import type { Declared, Linked, Module } from "./declared.ts";
import { type Raw, isRaw, said } from "./said.ts";
import { asDeployment, templateIn } from "./template-in.ts";
import { deepest, mostCopies } from "./limits.ts";
import { memberOf } from "./pure-functions.ts";
import { idBelow, spelt } from "./resource-ids.ts";
import type { Scope, Target } from "./scope.ts";
import { type Given, type Template, scopeOf } from "./template.ts";

export interface Expanded {
  readonly declared: readonly Declared[];
  readonly gaps: readonly Gap[];
}

interface Work {
  readonly file: string;
  readonly path: string | undefined;
  readonly text: JsonText;
  /** The file that is read, where another one links to it. */
  readonly linked: Linked | undefined;
  readonly into: Declared[];
  readonly gaps: Gap[];
  readonly addresses: Set<string>;
  readonly made: { copies: number; links: number };
}

export function expand(
  { name, path }: { readonly name: string; readonly path: string | undefined },
  template: Template,
  scope: Scope,
  text: JsonText,
): Expanded {
  const work: Work = {
    file: name,
    path,
    text,
    linked: undefined,
    into: [],
    gaps: [],
    addresses: new Set(),
    made: { copies: 0, links: 0 },
  };
  deployment(template, { scope, within: "", depth: 0, modules: [] }, work);
  return { declared: work.into, gaps: work.gaps };
}

function gap(work: Work, offset: number | undefined, detail: string, remedy: string): void {
  const { file, text } = work;
  work.gaps.push(
    planGap({ file, ...(offset !== undefined && text.positionOf(offset)) }, detail, remedy),
  );
}

function deployment(
  template: Template,
  { scope, within, depth, modules }: Pick<Place, "scope" | "within" | "depth" | "modules">,
  work: Work,
): void {
  const { resources } = template;
  const list: readonly (readonly [
    symbol: string | undefined,
    raw: unknown,
    offset: number | undefined,
  ])[] = Array.isArray(resources)
    ? resources.map((raw: unknown, i) => [undefined, raw, offsetIn(work, resources, i)] as const)
    : isRaw(resources)
      ? Object.entries(resources).map(
          ([name, raw]) => [name, raw, offsetIn(work, resources, name)] as const,
        )
      : [];
  if (
    list.length === 0 &&
    resources !== undefined &&
    !Array.isArray(resources) &&
    !isRaw(resources)
  )
    gap(work, undefined, "the resources of a template are not a list", "correct the template");
  for (const [symbol, raw, offset] of list)
    if (isRaw(raw))
      each(raw, { scope, within, depth, modules, symbol, offset, above: undefined }, work);
    else
      gap(
        work,
        offset,
        "a resource that is not an object was not understood",
        "correct the template",
      );
}

function offsetIn(
  { text: { offsets } }: Work,
  of: object,
  key: string | number,
): number | undefined {
  const places = offsets.get(of);
  return places instanceof Map ? places.get(String(key)) : places?.[key as number];
}

interface Place {
  readonly scope: Scope;
  /** The nested deployments around it, each with a slash after it. */
  readonly within: string;
  readonly modules: readonly Module[];
  readonly depth: number;
  readonly symbol: string | undefined;
  readonly offset: number | undefined;
  readonly above: Declared | undefined;
}

/** A resource, once for each of its copies. */
function each(raw: Raw, place: Place, work: Work): void {
  const loop = said(raw, "copy");
  if (!isRaw(loop) || typeof loop["name"] !== "string") {
    single(raw, place, work, undefined);
    return;
  }
  let index = 0;
  const many = evaluateJson(loop["count"], place.scope);
  if (typeof many === "number" && !(many >= 0))
    gap(work, place.offset, "the resource is copied less than 0 times", "correct the template");
  if (typeof many === "number" && (many > mostCopies || work.made.copies + many > mostCopies * 5)) {
    gap(
      work,
      place.offset,
      `the resource is copied ${many} times, and no more than ${mostCopies} copies are read`,
      "split the template",
    );
    return;
  }
  for (const scope of rounds(loop["name"], loop["count"], place.scope)) {
    work.made.copies++;
    single(raw, { ...place, scope }, work, index++);
  }
}

function single(raw: Raw, place: Place, work: Work, index: number | undefined): void {
  const { above, offset, symbol, within, depth, modules, scope } = place;
  const condition = said(raw, "condition");
  if (condition !== undefined && evaluateJson(condition, scope) === false) return;
  const fullType = said(raw, "type");
  if (typeof fullType !== "string" || depth > deepest) {
    gap(
      work,
      offset,
      depth > deepest
        ? `more than ${deepest} deployments are nested, and what is below was not read`
        : "a resource without a type was not understood",
      "correct the template",
    );
    return;
  }
  const [ownType = "", version] = fullType.split("@", 2);
  // Of another service than Azure, such as Microsoft Graph.
  if (version !== undefined && (said(raw, "extension") ?? said(raw, "import")) !== undefined)
    return;
  const ownName = evaluateJson(said(raw, "name") ?? "", scope);
  const isBelow = above !== undefined && !ownType.split("/", 1)[0]!.includes(".");
  const type = isBelow ? `${above.rawType}/${ownType}` : ownType;
  const nameText = isUnseen(ownName)
    ? scope.workings.tokens.suffix(`${within}${symbol ?? ""}${offset ?? ""} ${index ?? ""}`)
    : spelt(ownName);
  const wholeName = isBelow ? `${above.rawName}/${nameText}` : nameText;
  const names = wholeName.split("/");
  const isKnown = typeof ownName === "string" && (!isBelow || above.isNameKnown);
  const base = baseOf(raw, scope);
  const id = idBelow(base.id, type, names);
  const [kind, kindNames] = typeIn(id, type, names);
  const parent = base.extends ?? aboveIn(id);
  const address = unique(
    work,
    `${within}${symbol !== undefined ? symbol + (index === undefined ? "" : `[${index}]`) : addressOf(kind, isKnown ? kindNames : undefined, index)}`,
  );
  const made: Declared = {
    id,
    type: kind,
    rawType: type,
    rawName: wholeName,
    name: ownName,
    nameText: names.at(-1)!,
    names: kindNames,
    isNameKnown: isKnown,
    isExisting: symbol !== undefined && said(raw, "existing") === true,
    address,
    raw,
    scope,
    above: parent,
    offset,
    symbol,
    modules,
    linked: work.linked,
    location: once(() => locationOf(made, scope)),
    declared: (path) => valueAt(raw, path, scope),
    output: undefined,
  };
  if (/^Microsoft\.Resources\/deployments$/i.test(type)) {
    nested(made, { ...place, within: `${address}/` }, work);
    return;
  }
  if (/^Microsoft\.Resources\/deploymentStacks$/i.test(type)) {
    work.into.push(made);
    nested({ ...made, raw: asDeployment(raw, scope) }, { ...place, within: `${address}/` }, work);
    return;
  }
  enter(made, scope, index);
  if (!made.isExisting) {
    work.into.push(made);
    const why = makesOthers(type);
    if (why !== undefined) gap(work, place.offset, `${address}: ${why}`, othersRemedy);
  }
  const children = said(raw, "resources");
  const list: readonly (readonly [string | undefined, unknown, number | undefined])[] =
    Array.isArray(children)
      ? children.map(
          (child: unknown, i) => [undefined, child, offsetIn(work, children, i)] as const,
        )
      : isRaw(children)
        ? Object.entries(children).map(
            ([name, child]) => [name, child, offsetIn(work, children, name)] as const,
          )
        : [];
  for (const [childSymbol, child, childOffset] of list)
    if (isRaw(child))
      each(
        child,
        { ...place, depth: depth + 1, symbol: childSymbol, offset: childOffset, above: made },
        work,
      );
}

function enter(
  made: Target & { symbol?: string | undefined },
  scope: Scope,
  index: number | undefined,
): void {
  scope.workings.targets.set(made.id.toLowerCase(), made);
  if (made.symbol === undefined) return;
  const symbol = made.symbol.toLowerCase();
  scope.symbols.set(index === undefined ? symbol : `${symbol}[${index}]`, made);
}

/** Where its id begins: the deployment's place, or the resource that it extends. */
function baseOf(raw: Raw, scope: Scope): { readonly id: string; readonly extends?: string } {
  const extended = said(raw, "scope");
  const group = said(raw, "resourceGroup");
  if (typeof group === "string" && said(raw, "existing") === true) {
    const subscription = evaluateJson(said(raw, "subscriptionId") ?? null, scope);
    const own = typeof subscription === "string" || isSymbolic(subscription);
    return {
      id: `/subscriptions/${own ? spelt(subscription) : scope.at.subscription}/resourceGroups/${spelt(evaluateText(group, scope))}`,
    };
  }
  if (typeof extended !== "string") return { id: scope.at.base };
  const value = evaluateText(extended, scope);
  if (isUnseen(value)) return { id: scope.at.base };
  const text = spelt(value);
  if (text === "/" || text === "") return { id: "" };
  const id = text.startsWith("/")
    ? text
    : /^[\w-]+(?:\.[\w-]+)+\//.test(text)
      ? `${scope.at.base}/providers/${text}`
      : scope.at.base;
  // "Microsoft.Management/managementGroups/x", "/subscriptions/x": a place, and no resource.
  return /\/managementGroups\/[^/]+$/i.test(id) || !/\/providers\//i.test(id)
    ? { id: id.replace(/^.*(?=\/providers\/Microsoft\.Management\/)/i, "") }
    : { id, extends: id };
}

/** The type in an id, and the names of it: of an extension resource only what comes after its parent. */
function typeIn(id: string, type: string, names: readonly string[]): [string, readonly string[]] {
  if (!/\/providers\//i.test(type)) return [type, names];
  const [namespace = "", ...rest] = id
    .split(/\/providers\//i)
    .at(-1)!
    .split("/");
  return [
    [namespace, ...rest.filter((_, i) => i % 2 === 0)].join("/"),
    rest.filter((_, i) => i % 2 === 1),
  ];
}

/** The id of the resource above, where there is one in the same provider, or the one that it extends. */
function aboveIn(id: string): string | undefined {
  const at = id.toLowerCase().lastIndexOf("/providers/");
  const parts = id.slice(at + "/providers/".length).split("/");
  if (parts.length > 3) return id.slice(0, id.lastIndexOf("/", id.lastIndexOf("/") - 1));
  const before = id.slice(0, Math.max(0, at));
  return /\/providers\//i.test(before) ? before : undefined;
}

const addressOf = (
  type: string,
  names: readonly string[] | undefined,
  index: number | undefined,
): string =>
  names ? `${type}/${names.join("/")}` : index === undefined ? type : `${type}[${index}]`;

function unique({ addresses }: Work, address: string): string {
  let one = address;
  for (let i = 2; addresses.has(one); i++) one = `${address}#${i}`;
  addresses.add(one);
  return one;
}

function locationOf({ raw, above }: Declared, scope: Scope): unknown {
  const own = said(raw, "location");
  if (own !== undefined && own !== null && own !== "") return evaluateJson(own, scope);
  return above === undefined
    ? undefined
    : scope.workings.targets.get(above.toLowerCase())?.location();
}

/** A member at a path, evaluated; undefined where the template says nothing. */
function valueAt(raw: unknown, path: readonly string[], scope: Scope): unknown {
  let value = raw;
  for (const [i, key] of path.entries()) {
    if (typeof value === "string") {
      let made = evaluateText(value, scope);
      for (const name of path.slice(i)) {
        if (typeof made !== "object" || made === null || isSymbolic(made)) return undefined;
        if (isUnseen(made)) return made;
        const found = memberOf(made, name);
        if (!found) return undefined;
        made = (made as Raw)[found[0]];
      }
      return made;
    }
    if (typeof value !== "object" || value === null) return undefined;
    const found = memberOf(value, key);
    if (!found) return undefined;
    value = (value as Raw)[found[0]];
  }
  return value === undefined ? undefined : evaluateJson(value, scope);
}

function nested(made: Declared, place: Place, work: Work): void {
  const { scope } = place;
  const { raw } = made;
  const properties = said(raw, "properties");
  const found =
    ++work.made.links > mostCopies
      ? `more than ${mostCopies} deployments are nested`
      : templateIn(properties, scope, { name: work.file, path: work.path, linked: work.linked });
  if (!isRaw(properties) || typeof found === "string") {
    enter({ ...made, output: () => unseen("the linked template was not read") }, scope, undefined);
    gap(
      work,
      place.offset,
      `the deployment ${made.isNameKnown ? made.names.at(-1)! : made.address} takes its template from elsewhere, and what it deploys was not read${typeof found === "string" ? `: ${found}` : ""}`,
      "scan the linked template itself, or build the Bicep file that names it as a module",
    );
    return;
  }
  const { template, isInner: isAlways, linked } = found;
  const where = deployedAt(made, scope);
  const inner: Scope =
    isAlways || isEvaluatedInside(properties, template, made.symbol !== undefined)
      ? scopeOf(template, givenBy(properties, scope), where, scope.workings)
      : // The parent's names hold, and only what is deployed goes elsewhere.
        {
          ...scope,
          at: {
            ...where,
            groupLocation: scope.at.groupLocation,
            groupName: scope.at.groupName,
            deploymentName: scope.at.deploymentName,
            deploymentLocation: scope.at.deploymentLocation,
          },
          symbols: new Map(),
        };
  const copy = said(raw, "copy");
  const last = scope.copies.at(-1)?.index;
  enter(
    {
      ...made,
      output(name) {
        const outputs = isRaw(template.outputs) ? template.outputs : {};
        const named = memberOf(outputs, name);
        const output = named && outputs[named[0]];
        const value = isRaw(output) ? said(output, "value") : undefined;
        return value === undefined
          ? unseen(`the deployment has no output ${JSON.stringify(name.slice(0, 100))}`)
          : evaluateJson(value, inner);
      },
    },
    scope,
    isRaw(copy) && typeof last === "number" ? last : undefined,
  );
  deployment(
    template,
    {
      scope: inner,
      within: place.within,
      depth: place.depth + 1,
      modules: [...place.modules, { symbol: place.symbol, name: made.name }],
    },
    linked ? { ...work, file: linked.name, path: linked.path, text: linked.text, linked } : work,
  );
}

/** Of language version 2, the names of a nested template are its own. https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax#languageversion-20 */
function isEvaluatedInside(properties: Raw, { resources }: Template, isOfTwo: boolean): boolean {
  const options = said(properties, "expressionEvaluationOptions");
  const scope = isRaw(options) ? said(options, "scope") : undefined;
  return scope === undefined || /^notspecified$/i.test(String(scope))
    ? isOfTwo || isRaw(resources)
    : String(scope).toLowerCase() === "inner";
}

/** The parameters that the parent hands over, evaluated when they are asked for. */
function givenBy(properties: Raw, scope: Scope): Given {
  const all = said(properties, "parameters");
  const handed = typeof all === "string" ? evaluateText(all, scope) : all;
  if (!isRaw(handed) || isUnseen(handed)) return () => undefined;
  return (name) => {
    const found = memberOf(handed, name);
    const one = found && handed[found[0]];
    if (!isRaw(one)) return undefined;
    if (said(one, "reference") !== undefined)
      return { value: unseen("its value is in a key vault") };
    return { value: evaluateJson(said(one, "value"), scope) };
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  let isMaking = false;
  return () => {
    if (made) return made.value;
    if (isMaking) return unseen("it is defined by itself") as T;
    isMaking = true;
    made = { value: make() };
    return made.value;
  };
}
