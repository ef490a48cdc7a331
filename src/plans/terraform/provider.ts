/**
 * The contract of a Terraform provider: how its types are spelt, where its resources lie and by which ids others
 * refer to them. The reader of plans knows nothing else of a cloud.
 */
import type { Provider } from "../../model.ts";
import type { Spelling } from "../spelling.ts";
import type { Instance, TerraformPlan } from "./plan.ts";

export interface TerraformProvider {
  /** The end of its address, whatever the registry: "/hashicorp/aws". */
  readonly address: string;
  readonly cloud: Provider;
  /** By resource type of Terraform; a type may have one of its own and others that add to other resources. */
  readonly spellings: ReadonlyMap<string, readonly TerraformSpelling[]>;
  /** The cloud's type of a resource without a spelling; undefined: it is nothing of the cloud. */
  readonly typeOf: (instance: Instance, plan: TerraformPlan) => TypeOf | undefined;
  /** Where each instance of a plan lies; asked once for each, and may ask the plan for others. */
  readonly homes: (plan: TerraformPlan) => (instance: Instance) => Home;
  readonly ids: (instance: Instance, home: Home, plan: TerraformPlan) => Ids;
  /** What members called "$..." read, where that is no attribute as it is. */
  readonly derived?: (name: string, instance: Instance, plan: TerraformPlan) => unknown;
  /** What blocks within the instance make that the cloud shows as resources of their own. */
  readonly also?: (instance: Instance, plan: TerraformPlan) => readonly AlsoMade[];
  /** The account or subscription, where the plan says it. */
  readonly scope: (instance: Instance, plan: TerraformPlan) => string | undefined;
}

/** How a resource type of Terraform is spelt. What `members` read may also be `$home` (its region) and `$id` (its own id). */
export interface TerraformSpelling extends Spelling {
  /** It adds to a resource of another block, or to one made elsewhere, which is then judged by this part alone. */
  readonly joins?: Joins;
  /** It adds to what the other spellings of the type say of the resource itself. */
  readonly adds?: true;
  /** Undefined: always. `value`: of an attribute, known, symbolic or unseen. */
  readonly when?: (value: (attribute: string) => unknown, instance: Instance) => boolean;
  /** More that `members` may read, by a name that no attribute has: "$regions". */
  readonly computed?: Readonly<
    Record<string, (instance: Instance, plan: TerraformPlan) => unknown>
  >;
}

/** For `absent`: the resource's own region. */
export const homeRegion = Symbol("home region");

export interface Joins {
  /** The attribute that names the other resource; the spelling counts only where it has a value. */
  readonly by: string;
  /** Resource type -> the attributes that `by` may repeat, besides its ids. */
  readonly to: Readonly<Record<string, readonly string[]>>;
  /** What `by` names may also be a part of the other resource: its id begins with the other's. */
  readonly below?: true;
  /** With the other resource in the plan, it is no resource of its own. */
  readonly absorbs?: true;
}

export interface AlsoMade {
  readonly type: string;
  readonly id: string;
  readonly location: string;
  /** The block. */
  readonly attribute: string;
}

export interface TypeOf {
  readonly type: string;
  /** It only sets something of another resource, and is no place of its own. */
  readonly isPart?: true;
}

export interface Home {
  /** A region or location; undefined where it is not known. */
  readonly location?: string;
  /** How it is known, in the words of the plan: "region of provider aws.dr". */
  readonly from: string;
  /** Present where there is no location. */
  readonly unknown?: { readonly why: string; readonly remedy: string };
}

export interface Ids {
  /** Every id by which others may refer to it, in the form that the parsers of rows accept. */
  readonly all: readonly string[];
  /**
   * What a reference to one of its attributes stands for; undefined where that can't be known. Left out: to the
   * whole of it.
   */
  readonly of: (attribute: string | undefined) => string | undefined;
}

/** The spellings of a provider, by type. */
export function byType(
  spellings: readonly TerraformSpelling[],
): ReadonlyMap<string, readonly TerraformSpelling[]> {
  return Map.groupBy(spellings, ({ from }) => from);
}
