/** Where a cloud keeps files that outlive a machine: a prefix of a bucket or container. */
import type { AzureCloud } from "../model.ts";

export interface StoredFile {
  readonly bytes: Uint8Array;
  /** Another one as soon as the file is replaced. */
  readonly tag: string;
}

export interface Store {
  /** Undefined where there is none of this name. */
  readonly get: (name: string) => Promise<StoredFile | undefined>;
  /**
   * Stored whole or not at all, and only where what is there has this tag, or where nothing is there for
   * none; the answer is false where another process was first. `anyway`: whatever is there.
   */
  readonly put: (
    name: string,
    bytes: Uint8Array,
    over: { readonly tag: string | undefined } | "anyway",
  ) => Promise<boolean>;
}

/** What a user says of how clouds are asked. */
export interface StoreSettings {
  readonly insecureHosts?: readonly string[] | undefined;
  readonly azureCloud?: AzureCloud | undefined;
  /** In seconds, for one call with its repeats. */
  readonly callTimeout?: number | undefined;
}

/** What opens the place that a URL names. */
export type OpenStore = (url: string, settings: StoreSettings) => Promise<Store>;
