/** The resources of a template, each as it is declared, and the file that it is written in. */
import type { JsonText } from "./json-text.ts";
import type { Raw } from "./said.ts";
import type { Scope, Target } from "./scope.ts";

/** A resource as the template declares it. */
export interface Declared extends Target {
  readonly address: string;
  /** As the template's author wrote type and name, with those of the parent before them. */
  readonly rawType: string;
  readonly rawName: string;
  /** The segments of its name that are known; others carry tokens. */
  readonly names: readonly string[];
  readonly isNameKnown: boolean;
  readonly raw: Raw;
  readonly scope: Scope;
  /** The resource that it is below or extends; undefined at the top. */
  readonly above: string | undefined;
  /** Where the resource begins in the text. */
  readonly offset: number | undefined;
  /** Its symbolic name, where the template has them. */
  readonly symbol: string | undefined;
  /** The nested deployments around it, the outermost first. */
  readonly modules: readonly Module[];
  /** The file that it is written in, where that is not the one that was named. */
  readonly linked: Linked | undefined;
}

export interface Module {
  readonly symbol: string | undefined;
  readonly name: unknown;
}

/** A file that another one links to. */
export interface Linked {
  readonly name: string;
  readonly path: string;
  readonly text: JsonText;
  /** The linked file that links to it. */
  readonly from: Linked | undefined;
}
