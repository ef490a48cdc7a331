/**
 * What the resources of a template will be called, as far as others refer to them: names, ARNs, hosts. What
 * the provider makes up keeps a word that nothing else is called; where a resource is is never made up.
 */
import { arnForms, arnServices } from "../../classes.ts";
import { nameProperties } from "../../declare/cloudformation.ts";
import { evaluate } from "./interpret.ts";
import { partitionOf, someAccount } from "./pseudo.ts";
import type { Scope, Stack, TemplateResource, Value } from "./scope.ts";
import { filled, hole, isText, open, openWhy } from "./text.ts";
import { hasNoRegion } from "./global.ts";
import { madeOf } from "./sam.ts";
import type { Decided } from "./undecided.ts";
import { sha256Of } from "../../sha256.ts";

/**
 * The types whose `Ref` is an ARN, of those that others send data to.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
 */
const refIsArn =
  /^AWS::(?:SNS::(?:Topic|Subscription)|StepFunctions::\w+|SecretsManager::Secret|ElasticLoadBalancingV2::(?:LoadBalancer|TargetGroup|Listener)|Lambda::(?:Version|Alias|LayerVersion)|MSK::(?:Serverless)?Cluster|DMS::(?:Endpoint|ReplicationTask)|DataSync::\w+|Oam::(?:Link|Sink)|CloudTrail::EventDataStore|S3Tables::Table(?:Bucket)?|S3Vectors::\w+|S3Files::FileSystem|Bedrock::(?:Flow|Guardrail|Prompt|IntelligentPromptRouter|DataAutomationProject)|BedrockAgentCore::Memory|GlobalAccelerator::\w+|ImageBuilder::\w+|CertificateManager::Certificate|IAM::ManagedPolicy|Connect::Instance|Kinesis::StreamConsumer|AppSync::(?:GraphQLApi|DataSource)|ECS::(?:Service|TaskDefinition)|RDS::DBSnapshot|SSMIncidents::\w+|WAFv2::LoggingConfiguration|CloudFront::(?:Function|RealtimeLogConfig))$/;

export interface Ids {
  readonly attribute: Stack["attribute"];
  /** The names and ARNs that others refer to a resource by. */
  readonly of: (resource: TemplateResource, scope: Scope) => readonly string[];
  /** Its name, as its author wrote it. */
  readonly nameOf: (resource: TemplateResource, scope: Scope) => string | undefined;
  /** Whether a text names a bucket of the template. */
  readonly isOwnBucket: (name: string) => boolean;
}

/** `seed`: tells apart what equal templates make in different places. */
export function idsOf(
  resources: ReadonlyMap<string, TemplateResource>,
  seed: string,
  isOneOfSeveral: boolean,
  decided: Decided,
): Ids {
  const suffix = sha256Of(seed).slice(0, 10);
  const word = (logicalId: string): string =>
    `${logicalId
      .toLowerCase()
      .slice(0, 40)
      .replaceAll(/[^a-z0-9]/g, "-")}-${suffix}`;
  let buckets: ReadonlySet<string> | undefined;

  function nameOf(resource: TemplateResource, scope: Scope): string | undefined {
    const key = `name ${resource.logicalId}`;
    if (scope.open.has(key)) return undefined;
    const properties = resource.node.entries?.get("Properties")?.entries;
    for (const property of nameProperties(madeOf(resource.type))) {
      const node = properties?.get(property);
      if (!node) continue;
      const value = evaluate(node, {
        ...scope,
        variables: resource.variables,
        open: new Set([...scope.open, key]),
      });
      if (typeof value === "string" && value !== "") return value;
    }
    return undefined;
  }

  function arnOf(resource: TemplateResource, name: string, scope: Scope): Value {
    const { region, account, noRegion } = scope.stack;
    const type = madeOf(resource.type);
    if (type === "AWS::S3::Bucket") {
      const partition = region === undefined ? "aws" : partitionOf(region);
      return hole(`arn:${partition}:s3:::${name}`);
    }
    const isGlobal = hasNoRegion(type);
    if (region === undefined && !isGlobal) return open(noRegion);
    const [service, form] = arnForm(type);
    const partition = region === undefined ? "aws" : partitionOf(region);
    return hole(
      `arn:${partition}:${service}:${isGlobal ? "" : region!}:${account ?? someAccount}:${form.replaceAll("*", () => name)}`,
    );
  }

  function attribute(logicalId: string, attributeName: string | undefined, scope: Scope): Value {
    const resource = resources.get(logicalId)!;
    const type = madeOf(resource.type);
    const said = decided(type, attributeName, logicalId);
    if (said !== undefined) return said;
    // A bucket is referred to by a word of its own: the same name may be judged in several regions.
    const name =
      type === "AWS::S3::Bucket" ? word(logicalId) : (nameOf(resource, scope) ?? word(logicalId));
    const { region, noRegion, account } = scope.stack;
    if (attributeName === undefined) {
      if (type === "AWS::SQS::Queue") return queueUrl();
      return refIsArn.test(type) ? arnOf(resource, name, scope) : hole(name);
    }
    // Many attributes are what a property says.
    const property = `property ${logicalId} ${attributeName}`;
    const node = resource.node.entries?.get("Properties")?.entries?.get(attributeName);
    if (node && !scope.open.has(property) && !/Arns?$/i.test(attributeName))
      return evaluate(node, {
        ...scope,
        variables: resource.variables,
        open: new Set([...scope.open, property]),
      });
    // Which zone it is the service decides, and not the region.
    if (attributeName === "AvailabilityZone")
      return region === undefined ? open(noRegion) : hole(`${region}a`);
    if (attributeName.endsWith("Region")) return region ?? open(noRegion);
    if (/Arns?$/i.test(attributeName)) return arnOf(resource, name, scope);
    if (type === "AWS::S3::Bucket") {
      if (attributeName === "DomainName") return hole(`${name}.s3.amazonaws.com`);
      if (attributeName === "WebsiteURL")
        return region === undefined
          ? open(noRegion)
          : hole(`http://${name}.s3-website.${region}.amazonaws.com`);
      if (attributeName.endsWith("DomainName"))
        return region === undefined ? open(noRegion) : hole(`${name}.s3.${region}.amazonaws.com`);
    }
    if (type === "AWS::SQS::Queue" && attributeName === "QueueUrl") return queueUrl();
    if (type === "AWS::CloudFront::Distribution" && attributeName === "DomainName")
      return hole(`${name}.cloudfront.net`);
    if (
      /(?:Endpoint|EndPoint|DomainName|DNSName|Address|Url|URL|Uri|Hostname)s?$/.test(attributeName)
    )
      return region === undefined
        ? open(noRegion)
        : hole(`${name}.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`);
    if (/(?:^|\.)(?:Port)$/.test(attributeName)) return hole("0");
    return hole(`${name}.${attributeName}`.replaceAll(/[^\w.-]/g, "-"));

    function queueUrl(): Value {
      return region === undefined
        ? open(noRegion)
        : hole(`https://sqs.${region}.amazonaws.com/${account ?? someAccount}/${name}`);
    }
  }

  return {
    attribute,
    nameOf,
    of(resource, scope) {
      // Nobody else can mean which of several stacks by a name that all of them have.
      const literal = isOneOfSeveral ? undefined : nameOf(resource, scope);
      const names = [word(resource.logicalId), ...(literal === undefined ? [] : [literal])];
      return names.flatMap((name) => {
        const arn = arnOf(resource, name, scope);
        return isText(arn) && openWhy(arn) === undefined ? [filled(arn)] : [];
      });
    },
    isOwnBucket(name) {
      buckets ??= new Set(
        [...resources.values()]
          .filter(({ type }) => type === "AWS::S3::Bucket")
          .map(({ logicalId }) => word(logicalId)),
      );
      return buckets.has(name);
    },
  };
}

let forms: Map<string, readonly [service: string, form: string]> | undefined;

/** Of a resource whose name is known; a region is left out where ARNs of the type have none. */
export function namedArn(type: string, name: string, region: string | undefined): string {
  const partition = region === undefined ? "aws" : partitionOf(region);
  if (type === "AWS::S3::Bucket") return `arn:${partition}:s3:::${name}`;
  const [service, form] = arnForm(type);
  return `arn:${partition}:${service}:${hasNoRegion(type) ? "" : (region ?? "")}:${someAccount}:${form.replaceAll("*", () => name)}`;
}

function arnForm(type: string): readonly [service: string, form: string] {
  if (!forms) {
    forms = new Map();
    for (const service of arnServices())
      for (const [form, named] of arnForms(service))
        if (!forms.has(named.toLowerCase())) forms.set(named.toLowerCase(), [service, form]);
  }
  const known = forms.get(type.toLowerCase());
  if (known) return known;
  const [, namespace = "aws", name = "resource"] = type.toLowerCase().split("::");
  return [namespace.replaceAll(/[^a-z0-9-]/g, ""), `${name.replaceAll(/[^a-z0-9-]/g, "")}/*`];
}
