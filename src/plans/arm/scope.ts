/** What an expression of a template may ask about: its parameters, its copies, where it is deployed to. */
import type { Tokens } from "./tokens.ts";

/** Where a deployment goes. */
export interface Deployed {
  readonly level: "group" | "subscription" | "managementGroup" | "tenant";
  /** The id that resources of it are below: "/subscriptions/S/resourceGroups/G"; empty for a tenant. */
  readonly base: string;
  readonly subscription: string;
  /** Whether the file says the subscription and the group, so that ids may be shown. */
  readonly isKnown: boolean;
  readonly groupName: unknown;
  readonly groupLocation: unknown;
  readonly deploymentName: unknown;
  readonly deploymentLocation: unknown;
}

export interface CopyAt {
  readonly name: string;
  readonly index: unknown;
}

/** A resource of the file, as `reference()` asks for it. */
export interface Target {
  readonly id: string;
  readonly type: string;
  readonly nameText: string;
  readonly name: unknown;
  readonly isExisting: boolean;
  readonly location: () => unknown;
  /** A member of the resource as the file writes it: ["properties", "version"]. */
  readonly declared: (path: readonly string[]) => unknown;
  /** Of a nested deployment. */
  readonly output: ((name: string) => unknown) | undefined;
}

export interface UserFunction {
  readonly parameters: readonly string[];
  readonly output: unknown;
}

/** What all scopes of one file share. */
export interface Workings {
  readonly tokens: Tokens;
  /** By id in lower case. */
  readonly targets: Map<string, Target>;
  steps: number;
  depth: number;
}

export interface Scope {
  readonly parameter: (name: string) => unknown;
  readonly variable: (name: string) => unknown;
  /** By "namespace.name" in lower case. */
  readonly functions: ReadonlyMap<string, UserFunction>;
  /** By symbolic name in lower case. */
  readonly symbols: Map<string, Target>;
  readonly at: Deployed;
  readonly copies: readonly CopyAt[];
  readonly lambdas: ReadonlyMap<string, unknown>;
  readonly workings: Workings;
}
