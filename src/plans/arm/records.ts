/** The resources of a template as the Azure collector would yield them, each with what was attached to it. */
import type { FilePlace, Planned, Resource, Written } from "../../model.ts";
import { isSymbolic, isUnseen } from "../value.ts";
import { type Attached, attachedOf, branchAt } from "./attach.ts";
import type { Declared } from "./declared.ts";
import { said } from "./said.ts";
import { type Filler, filler as fillerOf } from "./fill.ts";
import type { JsonText } from "./json-text.ts";
import { type Branch, knownType, treeOf } from "./kept-tree.ts";
import { madeAs, otherValues, otherWords } from "./live-shape.ts";
import { membersFrom } from "./pure-functions.ts";
import { workspaceId } from "./reference.ts";
import type { Workings } from "./scope.ts";
import { evaluateJson } from "./evaluate.ts";

export interface Origin {
  readonly file: string;
  readonly text: JsonText;
  readonly workings: Workings;
  /** Behind each address where the file is judged for several regions: "@westeurope". */
  readonly suffix: string;
  readonly source: string;
  /** Where its author wrote a resource, if that is not the file itself. */
  readonly sourceOf?: ((declared: Declared) => Source | undefined) | undefined;
}

/** A resource in the file that the template was made of. */
export interface Source extends FilePlace {
  /** The line of a setting: "properties.replication.location". */
  readonly attribute: (path: string) => number | undefined;
}

export interface Records {
  readonly resources: readonly Resource[];
  /** How many were left out because they are no resource with a place: rules, locks, containers. */
  readonly placeless: number;
}

export function recordsOf(declared: readonly Declared[], origin: Origin): Records {
  const { targets } = origin.workings;
  const byParent = new Map<string, Attached[]>();
  const isAttached = new Set<Declared>();
  for (const child of declared)
    for (const attached of attachedOf(child, (id) => targets.get(id.toLowerCase()))) {
      const key = attached.parent.id.toLowerCase();
      const group = byParent.get(key);
      if (group) group.push(attached);
      else byParent.set(key, [attached]);
      isAttached.add(child);
    }
  const resources: Resource[] = [];
  let placeless = 0;
  for (const one of declared) {
    const known = knownType(one.type);
    const key = one.id.toLowerCase();
    const attached = byParent.get(key) ?? [];
    byParent.delete(key);
    const hasPlace = hasOwnPlace(one);
    if (
      known
        ? !(isAttached.has(one) && !hasPlace && known.rows.length === 0)
        : hasPlace && !isAttached.has(one)
    )
      resources.push(declaredResource(one, attached, origin));
    else if (!isAttached.has(one)) placeless++;
  }
  // What is attached to a resource that the file does not hold is judged by itself.
  for (const attached of byParent.values()) resources.push(partOf(attached, origin));
  return { resources, placeless };
}

const hasSettings = ({ raw }: Declared): boolean =>
  typeof raw === "object" &&
  raw !== null &&
  Object.keys(raw).some((key) => /^properties$/i.test(key));

const hasOwnPlace = ({ raw }: Declared): boolean => {
  const own = said(raw, "location");
  return own !== undefined && own !== null && own !== "";
};

interface Building {
  readonly properties: Record<string, unknown>;
  readonly unseen: Record<string, string>;
  readonly written: Record<string, Written>;
  readonly filler: Filler;
  /** The file that the record is of. */
  readonly linked: Declared["linked"];
}

/** Where a resource begins, if that is in the file of the record. */
const offsetIn = ({ linked, offset }: Declared, record: Building): number | undefined =>
  linked === record.linked ? offset : undefined;

function building({ text }: Origin, linked: Declared["linked"]): Building {
  const unseen: Record<string, string> = {};
  const written: Record<string, Written> = {};
  return { properties: {}, unseen, written, filler: fillerOf(text, { unseen, written }), linked };
}

/** With the file that it is written in. */
const originOf = ({ linked }: Declared, origin: Origin): Origin =>
  linked
    ? {
        file: linked.name,
        text: linked.text,
        workings: origin.workings,
        suffix: origin.suffix,
        source: origin.source,
      }
    : origin;

function declaredResource(one: Declared, attached: readonly Attached[], all: Origin): Resource {
  const origin = originOf(one, all);
  const known = knownType(one.type);
  const tree = treeOf(one.type);
  const made = building(origin, one.linked);
  const { properties, unseen, written } = made;
  Object.assign(properties, recordOf(one, tree, "", made));
  if (known) {
    adapt(one, tree, made);
    for (const need of known.needs)
      if (need.path.startsWith("?")) {
        const branch = tree.named.get(need.property);
        if (branch) properties[need.property] = recordOf(one, branch, `/${need.property}`, made);
      }
  }
  attach(attached, tree, made);
  const location = one.location();
  const isPlaced = typeof location === "string";
  writeLocation(one, made, origin);
  const name = one.isNameKnown ? one.names.at(-1)! : one.address;
  const labels = labelsOf(one);
  const resource: Resource = {
    id: `${all.file}#${one.address}${origin.suffix}`,
    type: known?.type ?? one.type,
    provider: "azure",
    scope: origin.file,
    name,
    labels,
    ...(isPlaced && { location }),
    properties,
    ...(Object.keys(unseen).length > 0 && { unseen }),
    source: origin.source,
    planned: {
      ...placeIn(one, written, origin),
      action: "create",
      ids: [one.id],
      ...(!isPlaced && location !== undefined && { noLocation: noLocation(location) }),
    },
  };
  const alias = known?.alias?.of({
    ...resource,
    name: one.nameText,
    properties: {
      ...properties,
      properties: { ...hostsOf(one, origin), ...(properties["properties"] as object | undefined) },
    },
  });
  return alias === undefined
    ? resource
    : { ...resource, planned: { ...resource.planned!, ids: [one.id, alias] } };
}

function partOf(attached: readonly Attached[], all: Origin): Resource {
  const [{ parent, child }] = attached as readonly [Attached];
  const origin = originOf(child, all);
  const made = building(origin, child.linked);
  attach(attached, treeOf(parent.type), made);
  const { properties, unseen, written } = made;
  return {
    id: `${all.file}#${child.address}${origin.suffix}`,
    type: parent.type,
    provider: "azure",
    scope: origin.file,
    name: child.address,
    labels: {},
    properties,
    ...(Object.keys(unseen).length > 0 && { unseen }),
    source: origin.source,
    planned: {
      ...placeIn(child, written, origin),
      action: "create",
      ids: [parent.id],
      isPart: true,
    },
  };
}

/** Where it is written, and where its settings are. */
function placeIn(
  one: Declared,
  written: Record<string, Written>,
  { file, text, sourceOf }: Origin,
): Pick<Planned, "file" | "line" | "column" | "written"> {
  const source = sourceOf?.(one);
  if (!source)
    return { file, ...(one.offset !== undefined && text.positionOf(one.offset)), written };
  const inSource = Object.entries(written).map(([pointer, { attribute, expression }]) => {
    const line = source.attribute(attribute);
    return [
      pointer,
      {
        attribute,
        ...(expression !== undefined && { expression }),
        ...(line !== undefined && { line }),
      },
    ] as const;
  });
  return {
    file: source.file,
    ...(source.line !== undefined && { line: source.line }),
    written: membersFrom(inSource) as Record<string, Written>,
  };
}

/** Its record as the API would show it, by the tree of what is read. */
function recordOf(one: Declared, tree: Branch, pointer: string, made: Building): object {
  const record = made.filler.fill(
    one.raw,
    tree,
    { pointer, attribute: "", offset: offsetIn(one, made) },
    one.scope,
  ) as Record<string, unknown>;
  if (tree.named.has("id")) record["id"] = one.id;
  if (tree.named.has("name")) record["name"] = one.nameText;
  return record;
}

function attach(attached: readonly Attached[], tree: Branch, made: Building): void {
  for (const { path, isList, child, shown } of attached) {
    const branch = branchAt(tree, path);
    if (!branch) continue;
    let into = made.properties;
    for (const step of path.slice(0, -1)) into = (into[step] ??= {}) as Record<string, unknown>;
    const last = path.at(-1)!;
    const start = `/${path.join("/")}`;
    const at = (pointer: string) => ({ pointer, attribute: "", offset: offsetIn(child, made) });
    const element = (of: Branch, pointer: string): unknown =>
      shown === undefined
        ? recordOf(child, of, pointer, made)
        : made.filler.settle(shown, of, at(pointer));
    if (!isList) {
      into[last] = element(branch, start);
      continue;
    }
    const list = Array.isArray(into[last]) ? (into[last] as unknown[]) : (into[last] = []);
    const { each } = branch;
    const record = each ? (element(each, `${start}/${list.length}`) ?? {}) : {};
    // The API shows the settings of a child that a template leaves out, too: those it has by default.
    const isBare = shown === undefined && each?.named.has("properties") && !hasSettings(child);
    list.push(isBare ? { properties: {}, ...record } : record);
  }
}

/** Where the API has another word for what the template says. */
function adapt(one: Declared, tree: Branch, { properties, filler, unseen }: Building): void {
  const key = one.type.toLowerCase();
  for (const [to, sources] of Object.entries(otherWords[key] ?? {}))
    for (const from of sources) {
      let value = one.declared(from.split("."));
      if (value === undefined || value === null) continue;
      const words = otherValues[from];
      if (typeof value === "string" && words) value = words[value] ?? value;
      const branch = branchAt(tree, to.split("."));
      if (!branch) break;
      const pointer = `/${to.replaceAll(".", "/")}`;
      put(
        properties,
        to.split("."),
        filler.settle(value, branch, {
          pointer,
          attribute: from,
          offset: offsetAt(one, from, filler),
        }),
      );
      break;
    }
  const way = madeAs[key];
  if (!way) return;
  const mode = one.declared(way.from.split("."));
  const word = typeof mode === "string" ? way.words[mode.toLowerCase()] : undefined;
  if (word !== undefined) put(properties, way.to.split("."), word);
  else if (isUnseen(mode)) unseen[`/${way.to.replaceAll(".", "/")}`] = mode.why;
}

function put(properties: Record<string, unknown>, path: readonly string[], value: unknown): void {
  if (value === undefined) return;
  let into = properties;
  for (const step of path.slice(0, -1)) {
    const there = into[step];
    into = (typeof there === "object" && there !== null ? there : (into[step] = {})) as Record<
      string,
      unknown
    >;
  }
  into[path.at(-1)!] = value;
}

function offsetAt(one: Declared, path: string, { offsetOf }: Filler): number | undefined {
  let raw: unknown = one.raw;
  let offset = one.offset;
  for (const step of path.split(".")) {
    if (typeof raw !== "object" || raw === null) return offset;
    offset = offsetOf(raw, step) ?? offset;
    raw = said(raw as Readonly<Record<string, unknown>>, step);
  }
  return offset;
}

function writeLocation(one: Declared, { written, filler }: Building, { text }: Origin): void {
  const offset = filler.offsetOf(one.raw, "location");
  const location = one.location();
  written["/location"] = {
    attribute: "location",
    ...(isSymbolic(location) && { expression: location.expression }),
    ...(isUnseen(location) &&
      location.oneOf && { expression: location.expression, oneOf: location.oneOf }),
    ...(offset !== undefined && text.positionOf(offset)),
  };
}

function noLocation(location: unknown): NonNullable<Planned["noLocation"]> {
  const why = isUnseen(location)
    ? location.why
    : isSymbolic(location)
      ? "it depends on a name that is known only when it is deployed"
      : "it is not a string";
  const at = why.indexOf(": give ");
  const expression = isUnseen(location) ? location.expression : undefined;
  const what = `its location${expression === undefined ? "" : ` ${expression.slice(0, 200)}`} is not known`;
  return at < 0
    ? { why: `${what}: ${why}`, remedy: "write the location out, or hand it over as a parameter" }
    : { why: `${what}: ${why.slice(0, at)}`, remedy: why.slice(at + 2) };
}

function labelsOf({ raw, scope }: Declared): Readonly<Record<string, string>> {
  const tags = said(raw, "tags");
  const value = tags === undefined ? undefined : evaluateJson(tags, scope);
  if (typeof value !== "object" || value === null || isUnseen(value) || isSymbolic(value))
    return {};
  return membersFrom(
    Object.entries(value).filter(([, label]) => typeof label === "string"),
  ) as Record<string, string>;
}

/** What Azure will show of a resource's name, by which others refer to it. */
function hostsOf({ id, nameText }: Declared, { workings }: Origin): object {
  return {
    customerId: workspaceId(id, { workings }),
    defaultHostName: `${nameText}.azurewebsites.net`,
    endpoint: `https://${nameText}.eventgrid.azure.net/api/events`,
  };
}
