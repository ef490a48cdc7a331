/** `s3://BUCKET/PREFIX` as a place for files. Two processes do not overwrite each other: writes are conditional. */
import type { S3 } from "@aws-sdk/client-s3";
import { UserError } from "../../model.ts";
import type { OpenStore, StoreSettings } from "../store.ts";
import { refusePlainHttp } from "./plain-http.ts";
import { refusalOf } from "./refusal.ts";
import { sdkCredentials } from "./scan.ts";
import { configure } from "./session.ts";
import { regionOfProfile } from "./whoami.ts";

export const openS3: OpenStore = async (url, settings) => {
  const [, Bucket = "", path = ""] = /^s3:\/\/([^/]*)(?:\/(.*))?$/.exec(url) ?? [];
  if (Bucket === "") throw new UserError(`${url}: names no bucket; use s3://BUCKET/PREFIX`);
  // What is before "@" may be a key.
  if (Bucket.includes("@"))
    throw new UserError(
      `${url}: has a user before the bucket, which is not used; write s3://BUCKET/PREFIX`,
    );
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html (2026-11-29)
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(Bucket))
    throw new UserError(
      `${url}: ${JSON.stringify(Bucket)} cannot be the name of a bucket; use 3 to 63 lower-case letters, digits, dots and hyphens`,
    );
  const prefix = path.replace(/\/+$/, "");
  const keyOf = (name: string): string => (prefix === "" ? name : `${prefix}/${name}`);
  const client = await clientOf(settings);

  const problem = (what: string, action: string, error: unknown): UserError => {
    const { kind, said } = refusalOf(error);
    const remedy =
      kind === "refused"
        ? `grant ${action} on arn:aws:s3:::${Bucket}/${prefix === "" ? "" : `${prefix}/`}*`
        : "check the bucket's name, the network and the credentials";
    return new UserError(`${url}: ${what} (${said}); ${remedy}`);
  };

  return {
    async get(name) {
      try {
        const { Body, ETag = "" } = await client.getObject({ Bucket, Key: keyOf(name) });
        return { bytes: await Body!.transformToByteArray(), tag: ETag };
      } catch (error) {
        // Without s3:ListBucket a missing object is refused, which is not believed to be missing.
        if (statusOf(error) === 404 && nameOf(error) === "NoSuchKey") return undefined;
        throw problem(`${name} cannot be read`, "s3:GetObject and s3:ListBucket", error);
      }
    },
    async put(name, Body, over) {
      const condition =
        over === "anyway"
          ? {}
          : over.tag === undefined
            ? { IfNoneMatch: "*" }
            : { IfMatch: over.tag };
      try {
        await client.putObject({ Bucket, Key: keyOf(name), Body, ...condition });
        return true;
      } catch (error) {
        // 409: another process was writing it at the same moment.
        if ([409, 412].includes(statusOf(error) ?? 0)) return false;
        throw problem(`${name} cannot be written`, "s3:PutObject", error);
      }
    },
  };
};

async function clientOf({ insecureHosts = [], callTimeout }: StoreSettings): Promise<S3> {
  const sdk = await import("@aws-sdk/client-s3");
  const region = (await regionOfProfile()) ?? "us-east-1";
  const config = configure(await sdkCredentials(), undefined, {
    insecureHosts,
    ...(callTimeout !== undefined && { callTimeout }),
  })(region);
  const client = new sdk.S3({ ...config, followRegionRedirects: true });
  refusePlainHttp(client);
  return client;
}

const statusOf = (error: unknown): number | undefined =>
  (Object(error) as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;

const nameOf = (error: unknown): string | undefined => (Object(error) as { name?: string }).name;
