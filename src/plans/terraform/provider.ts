/**
 * The contract between the reader of plans and a Terraform provider: the plan as its tables see it, and how its
 * types are spelt, where its resources lie and by which ids others refer to them.
 */
import type { PlannedAction, Provider } from "../../model.ts";
import type { Key } from "./address.ts";
import type { Block } from "./configuration.ts";
import type { Row } from "./json.ts";
import type { Spelling, Spelt, WhereIs } from "../spelling.ts";
import type { Unseen } from "../value.ts";

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
  /** Type -> its attributes that are names in all regions at once. */
  readonly globalNames?: Readonly<Record<string, readonly string[]>>;
  /** What members called "$..." read, where that is not an attribute as it is. */
  readonly derived?: (name: string, instance: Instance, plan: TerraformPlan) => unknown;
  /** What blocks within the instance make that the cloud shows as resources of their own. */
  readonly also?: (instance: Instance, plan: TerraformPlan) => readonly AlsoMade[];
  /** In place of spellings: what the rows read of an instance. `whereIs`: of a path in the words of the plan. */
  readonly records?: (
    instance: Instance,
    plan: TerraformPlan,
    whereIs: WhereIs,
  ) => Iterable<ProviderRecord>;
  /** Why nothing of an instance is looked at; undefined where it is, or where there is nothing to see. */
  readonly unread?: (instance: Instance) => string | undefined;
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
  /** With the other resource in the plan, it is not a resource of its own. */
  readonly absorbs?: true;
  /** The other resource is a group of such resources: with it elsewhere, its other members are not known. */
  readonly isGroup?: true;
}

export interface AlsoMade {
  readonly type: string;
  readonly id: string;
  readonly location: string | Unseen;
  /** The block. */
  readonly attribute: string;
}

export interface ProviderRecord {
  readonly type: string;
  readonly name: string | undefined;
  readonly spelt: Spelt;
  readonly location: string | undefined;
  /** It is the instance itself, and what refers to that refers to it. */
  readonly isOwn: boolean;
  readonly isPart: boolean;
  readonly unsaid: Spelling["unsaid"];
}

export interface TypeOf {
  readonly type: string;
  /** It only sets something of another resource, and is not a place of its own. */
  readonly isPart?: true;
}

export interface Home {
  /** A region or location; undefined where it is not known. */
  readonly location?: string;
  /** How it is known, in the words of the plan: "region of provider aws.dr". */
  readonly from: string;
  /** Present where there is no location. */
  readonly unknown?: { readonly why: string; readonly remedy: string };
  /** Present where it is not known and the file says all that it can be. */
  readonly choices?: Unseen;
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

/** One resource: a block may make many. */
export interface Instance {
  /** `module.wards["north"].aws_s3_bucket.scans[0]` */
  readonly address: string;
  /** `module.wards["north"]`; "" for the root module. */
  readonly module: string;
  readonly type: string;
  readonly name: string;
  /** Of count or for_each. */
  readonly key: Key | undefined;
  readonly provider: TerraformProvider;
  /** Which configuration of the provider makes it: "aws", "aws.copy", "module.wards:aws"; undefined where nothing says. */
  readonly providerKey: string | undefined;
  readonly action: PlannedAction;
  /** Of a plan, which has a state: nothing is there that it is made of. */
  readonly isNew?: true;
  /** What will be, as far as it is known. */
  readonly values: Row;
  /** Of the same shape: `true` where the value is known only after apply. */
  readonly unknown: Row;
  /** What is there before. */
  readonly before: Row | undefined;
  /** What the state calls it, where the plan moves it. */
  readonly previousAddress?: string;
  /** Its block in the configuration; a state has none. */
  readonly block: Block | undefined;
  /** It was looked up, and is made elsewhere. */
  readonly isData?: true;
}

export interface TerraformPlan {
  /** As messages call it. */
  readonly file: string;
  readonly instances: readonly Instance[];
  /** Data sources that were read. */
  readonly data: readonly Instance[];
  /** What is there and the plan does not touch: others may refer to it. */
  readonly untouched: readonly Instance[];
  /** The instances that a block of a module makes: `find("module.wards", "aws_s3_bucket.scans")`. */
  readonly find: (module: string, block: string) => readonly Instance[];
  /** An attribute, with all that is in it: known, symbolic or unseen; undefined where it has none. */
  readonly value: (instance: Instance, attribute: string) => unknown;
  /** The same, where any name made of another one is taken for that one: to find what a block belongs to. */
  readonly named?: (instance: Instance, attribute: string) => unknown;
  /** Each resource that the expression of an attribute refers to, where its value is not known as a whole. */
  readonly eachOf: (instance: Instance, attribute: string) => readonly unknown[];
  readonly homeOf: (instance: Instance) => Home;
  readonly idsOf: (instance: Instance) => Ids;
  /** What an expression of the configuration that is not a reference to a resource comes to: a constant, a variable. */
  readonly constant: (expression: unknown, module: string) => unknown;
  /** What it comes to where it is an attribute of a data source, or of one resource, that is known. */
  readonly constantOfData: (expression: unknown, module: string) => unknown;
  /** Expressions of a provider's configuration. */
  readonly providerExpression: (
    key: string,
    argument: string,
  ) => { readonly expression: unknown; readonly module: string } | undefined;
  readonly isProviderKnown: (key: string) => boolean;
  /** Provider key -> region, as the user gives it. */
  readonly regions: Readonly<Record<string, string>>;
}
