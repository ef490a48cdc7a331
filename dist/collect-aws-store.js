import {
  regionOfProfile,
  sdkCredentials
} from "./collect-aws-role.js";
import "./collect-aws-trust.js";
import "./collect-aws-keep.js";
import "./offered-list.js";
import {
  configure,
  refusalOf,
  refusePlainHttp
} from "./collect-aws-pages.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./classes.js";
import "./providers.js";

// src/collect/aws/store.ts
import { UserError } from "./cli.js";
var openS3 = async (url, settings) => {
  const [, Bucket = "", path = ""] = /^s3:\/\/([^/]*)(?:\/(.*))?$/.exec(url) ?? [];
  if (Bucket === "") throw new UserError(`${url}: names no bucket; use s3://BUCKET/PREFIX`);
  if (Bucket.includes("@"))
    throw new UserError(
      `${url}: has a user before the bucket, which is not used; write s3://BUCKET/PREFIX`
    );
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(Bucket))
    throw new UserError(
      `${url}: ${JSON.stringify(Bucket)} cannot be the name of a bucket; use 3 to 63 lower-case letters, digits, dots and hyphens`
    );
  const prefix = path.replace(/\/+$/, "");
  const keyOf = (name) => prefix === "" ? name : `${prefix}/${name}`;
  const client = await clientOf(settings);
  const problem = (what, action, error) => {
    const { kind, said } = refusalOf(error);
    const remedy = kind === "refused" ? `grant ${action} on arn:aws:s3:::${Bucket}/${prefix === "" ? "" : `${prefix}/`}*` : "check the bucket's name, the network and the credentials";
    return new UserError(`${url}: ${what} (${said}); ${remedy}`);
  };
  return {
    async get(name) {
      try {
        const { Body, ETag = "" } = await client.getObject({ Bucket, Key: keyOf(name) });
        return { bytes: await Body.transformToByteArray(), tag: ETag };
      } catch (error) {
        if (statusOf(error) === 404 && nameOf(error) === "NoSuchKey") return void 0;
        throw problem(`${name} cannot be read`, "s3:GetObject and s3:ListBucket", error);
      }
    },
    async put(name, Body, over) {
      const condition = over === "anyway" ? {} : over.tag === void 0 ? { IfNoneMatch: "*" } : { IfMatch: over.tag };
      try {
        await client.putObject({ Bucket, Key: keyOf(name), Body, ...condition });
        return true;
      } catch (error) {
        if ([409, 412].includes(statusOf(error) ?? 0)) return false;
        throw problem(`${name} cannot be written`, "s3:PutObject", error);
      }
    }
  };
};
async function clientOf({ insecureHosts = [], callTimeout }) {
  const sdk = await import("./vendor/aws-sdk-client-s3.js");
  const region = await regionOfProfile() ?? "us-east-1";
  const config = configure(await sdkCredentials(), void 0, {
    insecureHosts,
    ...callTimeout !== void 0 && { callTimeout }
  })(region);
  const client = new sdk.S3({ ...config, followRegionRedirects: true });
  refusePlainHttp(client);
  return client;
}
var statusOf = (error) => Object(error).$metadata?.httpStatusCode;
var nameOf = (error) => Object(error).name;
export {
  openS3
};
