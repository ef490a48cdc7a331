/** The class of a type and what the locator does with its listed location agree, for every type of the table. */
import { expect, test } from "vitest";
import { reviewedRoles } from "../scripts/classes/table.ts";
import { loadAtlas } from "../src/atlas.ts";
import { classOf, typesOf } from "../src/classes.ts";
import { factsOf, providerOfType } from "../src/providers.ts";
import { types as described } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Gap, Placement, Resource } from "../src/model.ts";

const all = [
  ...new Set([
    ...[...typesOf("aws"), ...typesOf("azure")].map(([type]) => type),
    // A provider without a table of classes has no class to agree with.
    ...[...described.values()].flatMap(({ type, provider }) =>
      factsOf(provider).types.classes === undefined ? [] : [type],
    ),
  ]),
];
const reviewed = new Map(reviewedRoles().map((one) => [one.type.toLowerCase(), one]));

type Look = Pick<Resource, "id" | "type"> & Partial<Pick<Resource, "properties" | "location">>;

/** What is placed, and what is a gap, by the resource's id. */
function look(resources: readonly Look[]): (id: string) => {
  readonly placements: readonly Placement[];
  readonly gaps: readonly Gap[];
} {
  const seen = new Map(
    resources.map(({ id }) => [id, { placements: [] as Placement[], gaps: [] as Gap[] }]),
  );
  const { see, finish } = locator(described, loadAtlas(), {
    placement: (one) => seen.get(one.resource.id)!.placements.push(one),
    gap: (one) => seen.get(one.resource!)!.gaps.push(one),
  });
  for (const { id, type, properties = {}, location } of resources) {
    const provider = providerOfType(type)!;
    see({
      id,
      type,
      provider,
      scope: "210987654321",
      location: location ?? (provider === "aws" ? "us-east-1" : "eastus"),
      name: "press",
      labels: {},
      properties,
      source: "test",
    });
  }
  finish();
  return (id) => seen.get(id)!;
}

/** One of each type, of which nothing but the location is known. */
const bare = look(all.map((type) => ({ id: `press:${type}`, type })));

/** The role that the listed location has; a row that asks for the home elsewhere, or can't tell it, is about the home. */
function listedRole(type: string): string {
  const { placements, gaps } = bare(`press:${type}`);
  const why = described.get(type.toLowerCase())?.home?.why;
  const own = placements.find(
    ({ evidence }) => evidence.pointer === "/location" || evidence.why === why,
  );
  return own?.role ?? [...placements, ...gaps].find(({ role }) => role === "home")?.role ?? "none";
}

test("the listed location has the role that the class says, or the one that a review gives it", () => {
  expect(all.length).toBeGreaterThan(5_400);
  const disagree = all.flatMap((type) => {
    const kind = classOf(type);
    const role = listedRole(type);
    const review = reviewed.get(type.toLowerCase())?.role;
    const wanted = review ?? (kind === "processes" ? "processing" : "home");
    const agrees =
      kind === "configuration" && review === undefined
        ? role === "metadata" || role === "none"
        : role === wanted;
    return agrees ? [] : [`${type}: ${kind}, but ${role}`];
  });
  expect(disagree).toEqual([]);
});

test("each review is of a type that the class alone would judge otherwise, with a reason", () => {
  for (const { type, role, reason } of reviewed.values()) {
    const kind = classOf(type);
    expect(role, type).not.toBe(
      kind === "configuration" ? "metadata" : kind === "processes" ? "processing" : "home",
    );
    expect(reason.length, type).toBeGreaterThan(10);
  }
});

const arn = (rest: string): string => `arn:aws:${rest.replace(":", ":us-east-1:210987654321:")}`;

test.each<[id: string, type: string, properties: object, roles: string]>([
  [arn("events:event-bus/patients"), "AWS::Events::EventBus", {}, "processing"],
  [arn("events:event-bus/default"), "AWS::Events::EventBus", {}, ""],
  [
    arn("codepipeline:portal"),
    "AWS::CodePipeline::Pipeline",
    { pipeline: { stages: [{ actions: [{ name: "build" }] }] } },
    "processing",
  ],
  [
    arn("pipes:pipe/intake"),
    "AWS::Pipes::Pipe",
    { CurrentState: "RUNNING", Target: "arn:aws:sqs:eu-central-1:210987654321:intake" },
    "processing",
  ],
  [
    arn("pipes:pipe/intake"),
    "AWS::Pipes::Pipe",
    { CurrentState: "STOPPED", Target: "arn:aws:sqs:eu-central-1:210987654321:intake" },
    "",
  ],
  [arn("guardduty:detector/1"), "AWS::GuardDuty::Detector", {}, "metadata"],
  [arn("securityhub:hub/default"), "AWS::SecurityHub::Hub", {}, "metadata"],
  [arn("cognito-idp:domain/portal"), "AWS::Cognito::UserPoolDomain", {}, "metadata"],
  [arn("ecs:cluster/his"), "AWS::ECS::Cluster", {}, "metadata"],
  [arn("ecs:cluster/his"), "AWS::ECS::Cluster", { runningTasksCount: 0 }, "metadata"],
  [
    arn("ecs:cluster/his"),
    "AWS::ECS::Cluster",
    { runningTasksCount: 3, pendingTasksCount: 1 },
    "processing metadata",
  ],
  ["/image", "Microsoft.VirtualMachineImages/imageTemplates", {}, "metadata"],
  ["/rule", "Microsoft.Insights/dataCollectionRules", {}, "metadata"],
  ["/script", "Microsoft.Resources/deploymentScripts", {}, "processing"],
  ["/domain", "Microsoft.DomainRegistration/domains", {}, "metadata"],
  [arn("route53domains:domain/1"), "AWS::Route53Domains::Domain", {}, "metadata"],
  ["/guests", "Microsoft.AzureActiveDirectory/guestUsages", {}, ""],
])("%s, %s %j: %s", (id, type, properties, roles) => {
  const { placements } = look([{ id, type, properties }])(id);
  expect(
    placements
      .filter(({ location }) => /^(?:us-east-1|eastus)$/.test(location.code))
      .map(({ role }) => role)
      .join(" "),
  ).toBe(roles);
});

/** What differs in the names of a service or cloud, and is one sort of thing. */
test.each([
  [
    "configuration",
    "AWS::NotificationsContacts::EmailContact Microsoft.Security/securityContacts Microsoft.Insights/actionGroups",
  ],
  [
    "configuration",
    "AWS::Route53Domains::Domain Microsoft.DomainRegistration/domains AWS::Lightsail::Domain AWS::Cognito::UserPoolDomain AWS::ApiGateway::DomainName Microsoft.Cdn/profiles/customDomains",
  ],
  ["stores", "AWS::SSMContacts::Contact AWS::SSMContacts::ContactChannel"],
  [
    "stores",
    "AWS::IoT::Thing AWS::IoTFleetWise::Vehicle AWS::IoTWireless::WirelessDevice AWS::IoTManagedIntegrations::ManagedThing Microsoft.Devices/IotHubs",
  ],
  [
    "configuration",
    "AWS::SageMaker::Device Microsoft.DeviceRegistry/assets Microsoft.DeviceRegistry/namespaces/devices Microsoft.AzureSphere/catalogs/devices",
  ],
  [
    "configuration",
    "AWS::GuardDuty::Detector AWS::SecurityHub::Hub AWS::Macie::Session AWS::AccessAnalyzer::Analyzer Microsoft.Security/pricings Microsoft.AwsConnector/guardDutyDetectors",
  ],
  [
    "configuration",
    "AWS::CloudWatch::MetricStream Microsoft.Insights/diagnosticSettings Microsoft.Security/automations Microsoft.Insights/dataCollectionRules",
  ],
  [
    "processes",
    "AWS::Events::EventBus AWS::EventsV2::EventBus AWS::Pipes::Pipe Microsoft.EventGrid/topics Microsoft.EventGrid/domains",
  ],
  [
    "processes",
    "AWS::CodeBuild::Project AWS::CodePipeline::Pipeline Microsoft.Resources/deploymentScripts Microsoft.MachineLearningServices/workspaces/onlineEndpoints Microsoft.MachineLearningServices/workspaces/batchEndpoints Microsoft.MachineLearningServices/workspaces/serverlessEndpoints",
  ],
  [
    "stores",
    "Microsoft.Sql/locations/longTermRetentionServers/longTermRetentionDatabases/longTermRetentionBackups Microsoft.Migrate/migrateProjects",
  ],
])("one class, %s: %s", (kind, types) => {
  for (const type of types.split(" ")) expect(classOf(type), type).toBe(kind);
});
