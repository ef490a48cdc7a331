/** `scan demo`: the recorded estate served from loopback, to be scanned as a real cloud is. */
import { fileURLToPath } from "node:url";
import { awsAnswerer } from "./demo/aws.ts";
import { azureAnswerer } from "./demo/azure.ts";
import { serve } from "./demo/serve.ts";

export interface Demo {
  /** What `demo` stands for. */
  readonly targets: readonly string[];
  /** Loopback endpoint and made-up credentials, in the shape that sources take as `connection`. */
  readonly connection: {
    readonly aws: {
      readonly endpoint: string;
      readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
    };
    readonly azure: { readonly endpoint: string };
  };
  /** The estate's own policy file, used where the user names none. */
  readonly policyFile: string;
  readonly close: () => Promise<void>;
}

const estate = fileURLToPath(new URL("../fixtures/estates/hospital/", import.meta.url));

export async function startDemo(): Promise<Demo> {
  const { origin, close } = await serve([
    awsAnswerer(`${estate}aws`),
    azureAnswerer(`${estate}azure`),
  ]);
  return {
    targets: ["aws", "azure"],
    connection: {
      // Made-up keys: the SDK signs with something, and nobody checks it.
      aws: {
        endpoint: origin,
        credentials: { accessKeyId: "AKIADEMODEMODEMODEMO", secretAccessKey: "demo" },
      },
      azure: { endpoint: origin },
    },
    policyFile: `${estate}data-boundary.yml`,
    close,
  };
}
