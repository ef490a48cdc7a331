/** A resource that a file declares. */
export interface Declared {
  readonly path: string;
  readonly line: number;
  /** As CloudFormation (AWS::S3::Bucket) or ARM (Microsoft.Storage/storageAccounts) call it. */
  readonly type: string;
  /** What it may be called, where the file says so. */
  readonly names: ReadonlySet<string>;
  /** Where it is, where the repository says so: of Azure the location, of AWS the regions of the stacks. */
  readonly locations?: ReadonlySet<string> | undefined;
  /** Something that could move it, or make none of it, is not known. */
  readonly isDoubtful?: boolean | undefined;
}

/** What templates of Azure say of their parameters and of where they are deployed. */
export interface Deployed {
  /** The value of a parameter with this default; undefined where that is not known. */
  readonly parameter: (name: string, initial: string | undefined) => string | undefined;
  /** It may be deployed to another group or account, several times or not at all. */
  readonly isDoubtful: boolean;
}

export const byItself: Deployed = { parameter: (_, initial) => initial, isDoubtful: false };

/** A location that the repository does not choose. */
export const ofGroup = "resourceGroup().location";
