/** The records that the rows read, of the instances of a plan: each in the words of its spelling, with what other blocks add. */
import type { Planned, Resource } from "../../model.ts";
import { type Becomes, type Spelt, type WhereIs, addUnseenMember, spell } from "../spelling.ts";
import { isSymbolic, isUnseen, symbolic, unseen } from "../value.ts";
import { join } from "./joined.ts";
import { listOf, memberOf, rowOf, textOf } from "./json.ts";
import type { Instance, TerraformPlan } from "./plan.ts";
import {
  type AlsoMade,
  type Home,
  type Joins,
  type ProviderRecord,
  type TerraformSpelling,
  homeRegion,
} from "./provider.ts";
import type { Sources } from "./sources.ts";
import { setMember } from "../set-member.ts";

/** Where what a plan holds is declared. */
type Places = Pick<Sources, "block" | "attribute"> & Partial<Pick<Sources, "former">>;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Addition {
  readonly instance: Instance;
  readonly spelling: TerraformSpelling;
}

export function* resourcesOf(plan: TerraformPlan, sources: Places): Generator<Resource> {
  const additions = new Map<Instance, Addition[]>();
  /** What is reported with another resource alone. */
  const joined = new Set<Instance>();
  const alone: Addition[] = [];
  const byId = idIndex(plan);
  for (const instance of plan.instances)
    for (const spelling of spellingsOf(instance, plan)) {
      const { joins } = spelling;
      // Most types add to no other.
      if (!joins) continue;
      const target = targetOf(instance, joins, plan, byId);
      if (target === undefined) continue;
      const hasOwn = hasMain(instance);
      if (!hasOwn || (joins.absorbs && target !== "elsewhere")) joined.add(instance);
      if (target !== "elsewhere") add(target, { instance, spelling });
      else if (!joins.absorbs) alone.push({ instance, spelling });
    }
  for (const instance of plan.instances) {
    if (joined.has(instance)) continue;
    if (instance.provider.records) {
      const whereIs: WhereIs = (path) => sources.attribute(instance, path);
      for (const one of instance.provider.records(instance, plan, whereIs))
        yield providersOwn(instance, one);
      continue;
    }
    const [main, ...also] = ownSpellings(instance, plan);
    for (const spelling of also) add(instance, { instance, spelling });
    const type = main ?? instance.provider.typeOf(instance, plan);
    if (type) yield record(instance, type, main, additions.get(instance) ?? none, false);
    for (const one of instance.provider.also?.(instance, plan) ?? []) yield copyOf(one, instance);
  }
  for (const { instance, spelling } of alone) yield record(instance, spelling, spelling, [], true);
  for (const instance of plan.untouched) {
    const [main] = ownSpellings(instance, plan);
    const type = main ?? instance.provider.typeOf(instance, plan);
    const { location } = plan.homeOf(instance);
    const { all } = plan.idsOf(instance);
    if (type && location !== undefined && all.length > 0)
      yield {
        id: `${plan.file}#${instance.address}`,
        type: type.type,
        provider: instance.provider.cloud,
        scope: instance.provider.scope(instance, plan) ?? plan.file,
        name: nameOf(instance),
        labels: {},
        location,
        properties: {},
        onlyReferred: true,
        source: "Terraform",
        planned: { action: "keep", file: plan.file, ids: all },
      };
  }

  function record(
    instance: Instance,
    { type, isPart }: { readonly type: string; readonly isPart?: true },
    main: TerraformSpelling | undefined,
    more: readonly Addition[],
    isAlone: boolean,
  ): Resource {
    const spelt: Spelt = main
      ? spellOf(instance, main, plan, sources, "")
      : { properties: {}, unseen: {}, written: {} };
    if (isAlone && main?.joins?.isGroup)
      for (const to of Object.values(main.members))
        addUnseenMember(spelt, to as string, otherMembers);
    const place = sources.block(instance);
    for (const { instance: part, spelling } of more) {
      const at = sources.block(part);
      join(
        spelt,
        spellOf(part, spelling, plan, sources, part === instance ? "" : `${part.address}.`),
        at && at.file !== place?.file ? at.file : undefined,
      );
    }
    return made(instance, spelt, plan.homeOf(instance), {
      type,
      action: actionOf(instance, more),
      suffix: isAlone && main?.from === instance.type && hasMain(instance) ? ` (${type})` : "",
      hasIds: !isAlone,
      isPart: isAlone || isPart === true,
      unsaid: main?.unsaid,
    });
  }

  /** What a provider spells itself. */
  function providersOwn(instance: Instance, one: ProviderRecord): Resource {
    const { location, name, type, isPart, isOwn, unsaid } = one;
    const { unknown, from, choices } = plan.homeOf(instance);
    const home: Home = {
      from,
      ...(location !== undefined && { location }),
      ...(location === undefined && unknown && { unknown }),
      ...(location === undefined && choices && { choices }),
    };
    const action = actionOf(instance, none);
    const hasIds = isOwn && !isPart;
    const said = { type, action, suffix: "", hasIds, isPart, unsaid };
    const resource = made(instance, one.spelt, home, said);
    return name === undefined ? resource : { ...resource, name };
  }

  function made(
    instance: Instance,
    { properties, unseen: unknowns, written }: Spelt,
    home: Home,
    said: Pick<Resource, "type"> &
      Pick<Planned, "action"> & {
        readonly suffix: string;
        readonly hasIds: boolean;
        readonly isPart: boolean;
        readonly unsaid: Planned["unsaid"];
      },
  ): Resource {
    const place = sources.block(instance);
    if (home.location !== undefined) written["/location"] = { attribute: home.from };
    else if (home.choices) Object.assign(written, anyHome(home));
    // Assigned one by one: a spread for each costs a large plan a tenth of its time.
    const planned: Mutable<Planned> = {
      action: said.action,
      file: place?.file ?? plan.file,
      written,
    };
    if (instance.isNew) planned.isNew = true;
    if (place) {
      planned.line = place.line;
      planned.column = place.column;
    }
    const { all } = plan.idsOf(instance);
    if (all.length > 0 && said.hasIds) planned.ids = all;
    const former = formerIdsOf(instance);
    if (former) planned.formerIds = former;
    if (home.unknown) planned.noLocation = home.unknown;
    if (said.isPart) planned.isPart = true;
    if (said.unsaid) planned.unsaid = said.unsaid;
    const resource: Mutable<Resource> = {
      id: `${plan.file}#${instance.address}${said.suffix}`,
      type: said.type,
      provider: instance.provider.cloud,
      scope: instance.provider.scope(instance, plan) ?? plan.file,
      name: nameOf(instance),
      labels: labelsOf(instance),
      properties,
      source: "Terraform",
      planned,
    };
    if (home.location !== undefined) resource.location = home.location;
    if (Object.keys(unknowns).length > 0) resource.unseen = unknowns;
    return resource;
  }

  function formerIdsOf(instance: Instance): readonly string[] | undefined {
    const { previousAddress } = instance;
    const inSources = sources.former?.(instance) ?? [];
    if (previousAddress === undefined && inSources.length === 0) return undefined;
    const former = new Set([
      ...(previousAddress === undefined ? [] : [previousAddress]),
      ...inSources,
    ]);
    return [...former].map((address) => `${plan.file}#${address}`);
  }

  function add(target: Instance, addition: Addition): void {
    const known = additions.get(target);
    if (known) known.push(addition);
    else additions.set(target, [addition]);
  }

  /** A resource that a block within another one makes. */
  function copyOf({ type, id, location, attribute }: AlsoMade, instance: Instance): Resource {
    const at = sources.attribute(instance, [attribute]) ?? sources.block(instance);
    const key = isUnseen(location) ? id.slice(id.lastIndexOf("/") + 1) : location;
    return {
      id: `${plan.file}#${instance.address}.${attribute}[${JSON.stringify(key)}]`,
      type,
      provider: instance.provider.cloud,
      scope: instance.provider.scope(instance, plan) ?? plan.file,
      name: `${nameOf(instance)}/${key}`,
      labels: labelsOf(instance),
      ...(!isUnseen(location) && { location }),
      properties: {},
      source: "Terraform",
      planned: {
        action: instance.action,
        ...(instance.isNew && { isNew: true as const }),
        file: sources.block(instance)?.file ?? plan.file,
        ...(at && { line: at.line, column: at.column }),
        ids: [id],
        ...(isUnseen(location) && {
          noLocation: {
            why: `the location of ${attribute} is not known: ${location.why}`,
            remedy: "write the location out, or give what is missing",
          },
        }),
        written: isUnseen(location)
          ? anyHome({ choices: location })
          : { "/location": { attribute } },
      },
    };
  }

  function hasMain(instance: Instance): boolean {
    return ownSpellings(instance, plan).length > 0;
  }
}

function spellingsOf(instance: Instance, plan: TerraformPlan): readonly TerraformSpelling[] {
  const all = instance.provider.spellings.get(instance.type) ?? unspelt;
  return all.some(isConditional)
    ? all.filter(
        ({ when }) => !when || when((attribute) => plan.value(instance, attribute), instance),
      )
    : all;
}

const unspelt: readonly TerraformSpelling[] = [];
const isConditional = ({ when }: TerraformSpelling): boolean => when !== undefined;
const isJoined = ({ joins }: TerraformSpelling): boolean => joins !== undefined;

function ownSpellings(instance: Instance, plan: TerraformPlan): readonly TerraformSpelling[] {
  const all = spellingsOf(instance, plan);
  return all.some(isJoined) ? all.filter((one) => !isJoined(one)) : all;
}

const otherMembers = "the group is not in the plan, nor are its other members";

const none: readonly Addition[] = [];

const topsOf = new WeakMap<TerraformSpelling, readonly string[]>();

/** Only what the table reads is taken from a plan, which holds secrets in clear. */
function spellOf(
  instance: Instance,
  spelling: TerraformSpelling,
  plan: TerraformPlan,
  sources: Places,
  prefix: string,
): Spelt {
  let tops = topsOf.get(spelling);
  if (!tops) {
    tops = [...new Set(Object.keys(spelling.members).map((path) => /^[^.[{]+/.exec(path)![0]))];
    topsOf.set(spelling, tops);
  }
  const source: Record<string, unknown> = {};
  for (const top of tops)
    source[top] = Object.hasOwn(spelling.computed ?? {}, top)
      ? spelling.computed![top]!(instance, plan)
      : attributeOf(top, instance, plan);
  const whereIs: WhereIs = (path) => sources.attribute(instance, asWritten(path));
  const spelt = spell(source, inRegion(spelling, plan.homeOf(instance).location), whereIs);
  for (const [pointer, one] of Object.entries(spelt.written))
    if (prefix !== "" || one.attribute.startsWith("$"))
      spelt.written[pointer] = { ...one, attribute: `${prefix}${shown(one.attribute)}` };
  return spelt;
}

/** What is derived of several attributes, as a reader of the plan would call it. */
const shown = (attribute: string): string =>
  attribute
    .replace(/^\$home$/, "region of its provider")
    .replace(/^\$id$/, "arn")
    .replace(/^\$\w+:([\w-]+)[^[.]*/, "$1")
    // "$body" is read of the attribute `body`.
    .replace(/^\$/, "");

const regional = new WeakMap<TerraformSpelling, Map<string | undefined, TerraformSpelling>>();

/** The spelling with the region in the places where the provider's default is its own. */
function inRegion(spelling: TerraformSpelling, region: string | undefined): TerraformSpelling {
  let known = regional.get(spelling);
  if (!known) regional.set(spelling, (known = new Map()));
  let made = known.get(region);
  if (!made) {
    const placed = (one: string | Becomes): string | Becomes =>
      typeof one === "string" || one.absent !== homeRegion ? one : { ...one, absent: region };
    made = {
      ...spelling,
      members: Object.fromEntries(
        Object.entries(spelling.members).map(([path, one]) => [
          path,
          Array.isArray(one) ? one.map(placed) : placed(one as string | Becomes),
        ]),
      ),
    };
    known.set(region, made);
  }
  return made;
}

/** "$only:action:type:EventHub" is made of the blocks `action`, and "$body" of the attribute `body`. */
function asWritten(path: readonly (string | number)[]): readonly (string | number)[] {
  const [first, ...rest] = path;
  if (typeof first !== "string" || !first.startsWith("$")) return path;
  const [name, block] = first.split(":");
  return block === undefined ? [name!.slice(1), ...rest] : [block];
}

function attributeOf(name: string, instance: Instance, plan: TerraformPlan): unknown {
  if (name === "$home") {
    const home = plan.homeOf(instance);
    return (
      home.location ??
      unseen(home.unknown?.why ?? "its region is not known", undefined, home.choices?.oneOf)
    );
  }
  if (name === "$id") {
    const id = plan.idsOf(instance).of(undefined);
    return id === undefined
      ? unseen(
          plan.homeOf(instance).unknown?.why ?? "it is known after apply",
          `${instance.address}.arn`,
        )
      : symbolic(id, `${instance.address}.arn`);
  }
  return name.startsWith("$")
    ? instance.provider.derived?.(name, instance, plan)
    : plan.value(instance, name);
}

function anyHome({ choices }: Pick<Home, "choices">): NonNullable<Planned["written"]> {
  if (!choices?.oneOf) return {};
  const { expression, oneOf } = choices;
  return {
    "/location": { attribute: "location", ...(expression !== undefined && { expression }), oneOf },
  };
}

type Index = (type: string, attributes: readonly string[], value: string) => readonly Instance[];

function idIndex(plan: TerraformPlan): Index {
  const byType = new Map<string, Map<string, Instance[]>>();
  const all = Map.groupBy(plan.instances, ({ type }) => type);
  return (type, attributes, value) => {
    let known = byType.get(type);
    if (!known) {
      known = new Map();
      for (const instance of all.get(type) ?? [])
        for (const text of new Set([
          ...attributes.map((attribute) => memberOf(instance.values, attribute)),
          ...plan.idsOf(instance).all,
        ]))
          if (typeof text === "string") {
            const list = known.get(text);
            if (list) list.push(instance);
            else known.set(text, [instance]);
          }
      byType.set(type, known);
    }
    return known.get(value) ?? [];
  };
}

/** Undefined: it names none. "elsewhere": what it names is not in the plan. */
function targetOf(
  instance: Instance,
  { by, to, below }: Joins,
  plan: TerraformPlan,
  index: Index,
): Instance | "elsewhere" | undefined {
  const value = (plan.named ?? plan.value)(instance, by);
  if (value === undefined || value === null || value === "") return undefined;
  if (isUnseen(value)) return "elsewhere";
  const text = isSymbolic(value) ? value.id : String(value);
  let found = Object.entries(to).flatMap(([type, attributes]) => index(type, attributes, text));
  // "/a/b/c/d" may be a part of "/a/b".
  let at = below ? text : "";
  while (found.length === 0 && at !== "") {
    at = at.slice(0, Math.max(0, at.lastIndexOf("/", at.lastIndexOf("/") - 1)));
    const above = at;
    if (above !== "")
      found = Object.entries(to).flatMap(([type, names]) => index(type, names, above));
  }
  if (found.length < 2) return found[0] ?? "elsewhere";
  // The same name in several regions: the one that the same provider makes.
  const near = found.filter(({ providerKey }) => providerKey === instance.providerKey);
  return near.length === 1 ? near[0]! : "elsewhere";
}

/** A resource of several blocks changes where one of them does. */
function actionOf({ action }: Instance, parts: readonly Addition[]): Planned["action"] {
  return action !== "keep" || parts.every(({ instance }) => instance.action === "keep")
    ? action
    : "change";
}

function nameOf(instance: Instance): string {
  for (const attribute of ["name", "bucket", "identifier", "function_name"]) {
    const name = memberOf(instance.values, attribute);
    if (typeof name === "string" && name !== "") return name;
  }
  return instance.address;
}

function labelsOf({ values }: Instance): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const one of listOf(values["tags"])) {
    const [name, value] = [textOf(one, "key"), textOf(one, "value")];
    if (name !== undefined && value !== undefined) setMember(labels, name, value);
  }
  for (const tags of [rowOf(values["tags_all"]), rowOf(values["tags"])])
    for (const name of Object.keys(tags)) {
      const value = tags[name];
      if (typeof value === "string") setMember(labels, name, value);
    }
  return labels;
}
