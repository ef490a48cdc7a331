/** The contract of every kind of file that says what will be: a Terraform plan, a CloudFormation template ... */
import type { Gap, LeftOut, Removed, Resource } from "../model.ts";
import type { PlanInputs } from "../collect/collect.ts";

/** A file that was read, whatever it is. */
export interface PlanFile {
  /** As messages call it: what the user named, or the path below the directory that the user named. */
  readonly name: string;
  /** Where it is on this machine; undefined for standard input. */
  readonly path: string | undefined;
  /** The directory that the user named, where the file is one of many below it. */
  readonly below?: string;
  /** Read once more where it is large and was parsed: both would be in memory else. */
  readonly text: string;
  /** The parsed document, where the text is JSON. */
  readonly json: unknown;
}

export type PlaceOption = "--region" | "--resource-group-location";

export interface ReadPlan {
  readonly resources: Iterable<Resource>;
  readonly gaps: readonly Gap[];
  /** What the file says and this scan leaves out on purpose, one line each: "2 resources that the plan destroys". */
  readonly notes?: readonly string[];
  /** What the file takes away. */
  readonly removed?: readonly Removed[];
  /** Who or what the file is of: "CloudFormation stack prod in eu-central-1". */
  readonly identity?: string;
  /** Of the single parameters that the user gives, those that the file has. */
  readonly params?: readonly string[];
  /** The names that files of parameters give, and that it looks for there. */
  readonly paramsInFiles?: readonly string[];
  /** Of the options that say a place for want of it in the file, those that can matter here. */
  readonly takes?: readonly PlaceOption[];
  readonly leftOut?: Pick<LeftOut, "regions" | "skipped" | "targets">;
  /** Files, as absolute paths, that were read with it, or that it speaks for: in a directory they are not read again. */
  readonly covers?: readonly string[];
}

export interface Dialect {
  /** "a Terraform plan (terraform show -json)" */
  readonly name: string;
  /** By its content alone. */
  readonly isIt: (file: PlanFile) => boolean;
  /** The other files that are read with this one, as absolute paths: in a directory they are not read again. */
  readonly claims?: (file: PlanFile) => readonly string[];
  /** Members of the document that it does not read: they are let go before it reads. */
  readonly unread?: (json: unknown) => readonly string[];
  /** A note that holds of each that it reads, said once for all of them. */
  readonly note?: (target: string, read: number) => string;
  /** Throws a `UserError` with place, fault and remedy where nothing of it can be read. */
  readonly read: (file: PlanFile, inputs: PlanInputs) => ReadPlan | Promise<ReadPlan>;
}
