/** What a table says of a type of CloudFormation, beside how its properties are spelt. */
import type { Spelling } from "../spelling.ts";
import type { Node } from "./node.ts";
import type { Value } from "./scope.ts";

/** A type's properties where its tables want more than what the template says of it. */
export type Properties = Readonly<Record<string, Value>>;

/** What a table may ask of the template. */
export interface TemplateView {
  readonly region: string | undefined;
  readonly noRegion: string;
  /** The resource of the template that a property refers to. */
  readonly referred: (property: string) => Referred | undefined;
  /** Whether it adds to a resource of this type that the template holds. */
  readonly isPartOf: (type: string) => boolean;
  /** The same of a node. */
  readonly target: (node: Node | undefined) => Referred | undefined;
  /** The node of a property, as it was written. */
  readonly node: (property: string) => Node | undefined;
}

export interface Referred {
  readonly type: string;
  readonly properties: () => Properties;
}

/**
 * In the left paths, `$region` is the stack's region and `$arn` the resource's own; a type's name is the list
 * of the resources of that type that add to this one.
 */
export interface Table extends Spelling {
  /** Path that rows read -> why a template never says it of the resource itself; no blind spot, as nothing is hidden. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** Type of resources that only add to this one -> their property that names it. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Property -> what holds where it is not given; `$region` for the stack's region. */
  readonly defaults?: Readonly<Record<string, Value>>;
  /** What the spelling reads that needs more than a path. */
  readonly prepare?: (properties: Properties, view: TemplateView) => Properties;
  /** Whether the resource is one of these at all. */
  readonly when?: (properties: Properties) => boolean;
  /** The properties that `when` and `prepare` read, besides those of the members. */
  readonly reads?: readonly string[];
  /** The property that says where it is, where that is not the stack's region. */
  readonly locationFrom?: string;
  /** One record for each element of this list. */
  readonly each?: string;
  /** It only adds to a resource that is elsewhere. */
  readonly isPart?: true;
}

/** Paths that are spelt alike on both sides. */
export function same(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, path]));
}

/** Paths that the API spells with small first letters, and CloudFormation with capitals. */
export function capital(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    paths.map((path) => [
      path.replaceAll(
        /(^|\.)([a-z])/g,
        (_, dot: string, letter: string) => dot + letter.toUpperCase(),
      ),
      path,
    ]),
  );
}

/** Paths below one that is called otherwise. */
export function below(
  from: string,
  to: string,
  ...paths: readonly string[]
): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [`${from}.${path}`, `${to}.${path}`]));
}
