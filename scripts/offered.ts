/**
 * Makes rules/offered.json, which says where AWS offers each service that is listed region by region, from
 * packages that were unpacked by hand:
 *
 *     pip download --no-deps moto==5.2.1           # unzip it into DIR/moto
 *     pip download --no-deps cfn-lint==1.58.0      # unzip it into DIR/cfn-lint
 *     node scripts/offered.ts DIR
 *
 * moto carries AWS's public SSM parameters, cfn-lint the types of CloudFormation's registry by region.
 * A region counts as offered where either of the two has the service.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { services } from "../src/collect/aws/services/index.ts";

interface Parameters {
  readonly aws: {
    readonly service: {
      readonly "global-infrastructure": {
        readonly services: Readonly<Record<string, { readonly regions?: object }>>;
      };
    };
  };
}

/** Where the parameter has another name than the SDK's client. */
const named: Readonly<Record<string, string>> = {
  "api-gateway": "apigateway",
  "bedrock-agentcore-control": "bedrock-agentcore",
  cloudcontrol: "cloudcontrolapi",
  "cloudwatch-logs": "logs",
  "cognito-identity-provider": "cognito-idp",
  "config-service": "config",
  "database-migration-service": "dms",
  "elastic-load-balancing-v2": "elb",
  keyspaces: "mcs",
  opensearch: "es",
  "s3-control": "s3control",
  "secrets-manager": "secretsmanager",
  sesv2: "ses",
  sfn: "stepfunctions",
  "sso-admin": "identity-center",
  "storage-gateway": "storagegateway",
  wafv2: "waf",
};

const [folder = ""] = process.argv.slice(2);
const parameters = (
  JSON.parse(
    gunzipSync(readFileSync(join(folder, "moto/moto/ssm/resources/services.json.gz"))).toString(),
  ) as Parameters
).aws.service["global-infrastructure"].services;
const regions = [
  ...new Set(Object.values(parameters).flatMap((service) => Object.keys(service.regions ?? {}))),
].sort();

const registryOf = (region: string): string =>
  join(folder, `cfn-lint/cfnlint/data/schemas/providers/${region}.json`);

/** Of partitions without a registry of their own, cfn-lint has a copy of us-east-1's. */
const registries = new Map(
  regions
    .map((region) => [region, registryOf(region)] as const)
    .filter(([region, file]) => !region.startsWith("eusc-") && existsSync(file))
    .map(([region, file]) => [region, JSON.parse(readFileSync(file, "utf8")) as object]),
);

const told = (id: string, types: readonly string[]): object => {
  const parameter = named[id] ?? id;
  const known = parameters[parameter]?.regions;
  const offered = (region: string): boolean =>
    (known !== undefined && region in known) ||
    types.some((type) => type in (registries.get(region) ?? {}));
  return {
    ...(known && { parameter }),
    notIn: regions.filter((region) => !offered(region)).join(" "),
  };
};

const all = [
  ...services
    .filter(({ where }) => where === "regions")
    .map(({ id, lists }) => [id, lists.flatMap(({ types }) => Object.keys(types))] as const),
  ["resource-explorer-2", ["AWS::ResourceExplorer2::Index"]] as const,
].sort(([a], [b]) => (a < b ? -1 : 1));
const file = {
  about:
    "Where AWS offers the services that are listed region by region. A region is in notIn where neither list of AWS's has the service there; parameter is the name under which the public SSM parameters have it.",
  sources: {
    parameters:
      "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-global-infrastructure.html, as moto 5.2.1 of 2026-05-10 carries them (Apache-2.0)",
    registry:
      "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html, as cfn-lint 1.58.0 carries its types by region (MIT-0)",
  },
  checked: "2026-11-28",
  regions: regions.join(" "),
  services: Object.fromEntries(all.map(([id, types]) => [id, told(id, types)])),
};
writeFileSync(
  join(import.meta.dirname, "../rules/offered.json"),
  `${JSON.stringify(file, null, 2)}\n`,
);
