/**
 * `scan demo`, `scan demo:eu`: a recorded estate served from loopback, to be scanned as a real cloud is. The
 * hospital group made the usual mistakes; the practice keeps everything in the EU. `scan demo:plans`: the hospital
 * group's repository of plans and templates. `scan demo:m365`: its Microsoft 365 tenant alone.
 */
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { awsAnswerer } from "./demo/aws.ts";
import { azureAnswerer } from "./demo/azure.ts";
import { serve } from "./demo/serve.ts";

export interface Demo {
  /** What the target stands for. */
  readonly targets: readonly string[];
  /** Loopback endpoint and made-up credentials, in the shape that sources take as `connection`. */
  readonly connection: {
    readonly aws?: {
      readonly endpoint: string;
      readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
    };
    readonly azure?: { readonly endpoint: string };
    readonly microsoft365?: { readonly endpoint: string };
  };
  /** The estate's own policy file, used where the user names none. */
  readonly policyFile: string;
  readonly close: () => Promise<void>;
}

const folderOf = (estate: string): string =>
  fileURLToPath(new URL(`../fixtures/estates/${estate}/`, import.meta.url));

/** Target -> the estate that is served. */
const estates: Readonly<Record<string, string>> = {
  demo: "hospital",
  "demo:eu": "practice",
  "demo:m365": "hospital-m365",
};

/** Nothing is served for files. */
const repository = (): Demo => {
  const folder = fileURLToPath(new URL("../fixtures/repositories/hospital", import.meta.url));
  const near = relative(process.cwd(), folder);
  const shown = near.length < folder.length ? near : folder;
  return {
    targets: [shown],
    connection: {},
    policyFile: join(shown, "data-boundary.yml"),
    async close() {},
  };
};

const policyIn = (folder: string): string => `${folder}data-boundary.yml`;

/** The policy file of a demo. */
export const demoPolicy = (target: string): string =>
  target === "demo:plans" ? repository().policyFile : policyIn(folderOf(estates[target]!));

export async function startDemo(target: string): Promise<Demo> {
  if (target === "demo:plans") return repository();
  const folder = folderOf(estates[target]!);
  if (target === "demo:m365") return servedTenant(folder);
  return target === "demo" ? servedGroup(folder) : served([folder]);
}

/** Clouds and tenant are organizations apart, and no recording of one answers for the other. */
async function servedGroup(folder: string): Promise<Demo> {
  const clouds = await served([folder]);
  const tenant = await servedTenant(folderOf("hospital-m365")).catch(async (error: unknown) => {
    // A server that stays open keeps the process.
    await clouds.close();
    throw error;
  });
  return {
    ...clouds,
    targets: [...clouds.targets, ...tenant.targets],
    connection: { ...clouds.connection, ...tenant.connection },
    async close() {
      await Promise.all([clouds.close(), tenant.close()]);
    },
  };
}

/** The answers of all its services, and no cloud beside them. */
async function servedTenant(folder: string): Promise<Demo> {
  const { origin, close } = await serve([azureAnswerer(`${folder}microsoft365`)]);
  return {
    targets: ["m365:klinikverbund.example"],
    connection: { microsoft365: { endpoint: origin } },
    policyFile: policyIn(folder),
    close,
  };
}

/** `guards demo`: the hospital group's organization and tenant, whose guards are wrong in the usual ways. */
export const startGuardsDemo = (): Promise<Demo> =>
  served([folderOf("hospital"), folderOf("hospital-guards")]);

/** The first folder is the estate, whose policy file counts; the later ones hold more answers of the same clouds. */
async function served([estate = "", ...more]: readonly string[]): Promise<Demo> {
  const { origin, close } = await serve([
    ...more.flatMap((folder) => [awsAnswerer(`${folder}aws`), azureAnswerer(`${folder}azure`)]),
    awsAnswerer(`${estate}aws`),
    azureAnswerer(`${estate}azure`),
    // Calls that an estate has no recording for get the empty answers recorded for every account.
    awsAnswerer(`${folderOf("hospital")}aws`, "_any"),
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
    policyFile: policyIn(estate),
    close,
  };
}
