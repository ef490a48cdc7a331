/** A resource that a file declares. */
export interface Declared {
  readonly path: string;
  readonly line: number;
  /** As CloudFormation (AWS::S3::Bucket) or ARM (Microsoft.Storage/storageAccounts) call it. */
  readonly type: string;
  /** What it may be called, where the file says so. */
  readonly names: ReadonlySet<string>;
  /** Where it is, where the file says so: of Azure the location, of AWS the region. */
  readonly location?: string | undefined;
  /** The resource group that it is in, where the file says so. */
  readonly group?: string | undefined;
}
