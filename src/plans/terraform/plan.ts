/** A Terraform plan or state as the tables see it: instances, their values, and what refers to what. */
import type { PlannedAction } from "../../model.ts";
import type { Key } from "./address.ts";
import type { Block } from "./configuration.ts";
import type { Home, Ids, TerraformProvider } from "./provider.ts";
import type { Row } from "./json.ts";

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
  /** Each resource that the expression of an attribute refers to, where its value is not known as a whole. */
  readonly eachOf: (instance: Instance, attribute: string) => readonly unknown[];
  readonly homeOf: (instance: Instance) => Home;
  readonly idsOf: (instance: Instance) => Ids;
  /** What an expression of the configuration that is no reference to a resource comes to: a constant, a variable. */
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
