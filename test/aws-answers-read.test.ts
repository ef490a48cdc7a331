/** Every answer that is asked for is read by something, and what rows read under names of our own is fetched. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { shapesOf } from "../scripts/api-shapes/members.ts";
import { type Expected, expected } from "../src/collect/aws/answers/expected.ts";
import { services } from "../src/collect/aws/services/index.ts";
import { types } from "../src/locate/index.ts";
import { propertiesOf } from "../src/run/knowledge.ts";
import { cases } from "./support/aws-flows-cases.ts";
import { moreCases } from "./support/aws-flows-more-cases.ts";
import { type Answers, listed } from "./support/aws-unit.ts";
import { sampled } from "./support/whole.ts";

type Body = Readonly<Record<string, unknown>>;

/** "logs/DescribeSubscriptionFilters@_his.page-2" -> DescribeSubscriptionFilters */
const operationOf = (key: string): string => /\/([A-Za-z]+)/.exec(key)![1]!;

function expectedOf(service: string, key: string): Expected | undefined {
  const operation = operationOf(key);
  const all = Object.keys(expected).filter((name) => name.endsWith(` ${operation}`));
  const own = [service, key.split("/")[0]!].map((one) => `${one} ${operation}`);
  const name = own.find((one) => all.includes(one)) ?? (all.length === 1 ? all[0] : undefined);
  return name === undefined ? undefined : expected[name];
}

/** A member as the wire spells it: `Items` of the SDK may be `items` or `item`. */
const onWire = (body: Body, step: string): string | undefined =>
  Object.keys(body).find((one) => one.toLowerCase() === step.toLowerCase()) ??
  Object.keys(body).find((one) => `${one.toLowerCase()}s` === step.toLowerCase());

/** The answer with nothing but what makes it an answer: a record's own name, and a list without elements. */
function bare(body: Body, { kind, path, ids }: Expected): Body {
  const [first, ...rest] = path;
  if (first === undefined)
    return Object.fromEntries(Object.entries(body).filter(([name]) => ids.includes(name)));
  const step = onWire(body, first);
  if (step === undefined) return body;
  if (kind === "rows" && rest.length === 0) return { ...body, [step]: [] };
  const inner = body[step];
  return typeof inner === "object" && inner !== null && !Array.isArray(inner)
    ? { ...body, [step]: bare(inner as Body, { kind, path: rest, ids }) }
    : body;
}

/** The elements directly within a text, whole and by name. */
function childrenOf(text: string): readonly { readonly name: string; readonly whole: string }[] {
  const found: { name: string; whole: string }[] = [];
  let [depth, from] = [0, 0];
  for (const match of text.matchAll(/<(\/?)([\w:.-]+)(?:\s[^>]*?)?(\/?)>/g)) {
    const [tag, closes, name, isEmpty] = match;
    if (closes === "" && depth === 0) from = match.index;
    if (isEmpty === "") depth += closes === "" ? 1 : -1;
    if (depth === 0) found.push({ name: name!, whole: text.slice(from, match.index + tag.length) });
  }
  return found;
}

const innerOf = (element: string): string =>
  element.slice(element.indexOf(">") + 1, element.lastIndexOf("<"));

/** The same of an answer in XML, whose result may be an element within the root. */
function bareXml(text: string, { kind, path, ids }: Expected): string {
  const [first, ...rest] = path;
  const children = childrenOf(text);
  if (first === undefined)
    return children
      .filter(({ name }) => ids.includes(name))
      .map(({ whole }) => whole)
      .join("");
  const step = onWire(Object.fromEntries(children.map(({ name }) => [name, {}])), first);
  // "DescribeLoadBalancersResult", and the root before it.
  const outer = step ?? children.find(({ whole }) => innerOf(whole).includes(`<${first}`))?.name;
  const below = step === undefined ? path : rest;
  return children
    .map(({ name, whole }) => {
      if (name !== outer) return whole;
      // Of a list without an element around it nothing is left.
      if (kind === "rows" && below.length === 0) return whole.replace(innerOf(whole), "");
      return whole.replace(innerOf(whole), bareXml(innerOf(whole), { kind, path: below, ids }));
    })
    .join("");
}

const bareOf = (body: object | string, expectation: Expected): object | string =>
  typeof body === "string"
    ? bareXml(body.replace(/^<\?.*?\?>/, ""), expectation)
    : bare(body as Body, expectation);

/** Which operations of a case change nothing where their answers say nothing. */
async function unreadIn(service: string, answers: Answers, region: string): Promise<string[]> {
  const whole = JSON.stringify((await listed(service, answers, { region })).resources);
  const unread: string[] = [];
  for (const operation of new Set(Object.keys(answers).map(operationOf))) {
    const changed = Object.fromEntries(
      Object.entries(answers).map(([key, body]) => {
        const one = operationOf(key) === operation ? expectedOf(service, key) : undefined;
        return [key, one ? bareOf(body, one) : body];
      }),
    );
    if (JSON.stringify(changed) === JSON.stringify(answers)) continue;
    const without = JSON.stringify((await listed(service, changed, { region })).resources);
    if (without === whole) unread.push(`${service} ${operation}`);
  }
  return unread;
}

describe("of every operation something reads the answer", () => {
  sampled.each([...cases, ...moreCases].map((one) => [one.service, one] as const))(
    "%s",
    async (_, { service, answers, region = "eu-central-1" }) => {
      expect(await unreadIn(service, answers, region)).toEqual([]);
    },
  );

  test("one that nothing reads is found", async () => {
    const { service, answers } = cases.find((one) => one.service === "cloudtrail")!;
    const status = { IsLogging: true, TimeLoggingStarted: "2026-11-29" };
    const more = { ...answers, "cloudtrail/GetTrailStatus": status };
    expect(await unreadIn(service, more, "eu-central-1")).toEqual(["cloudtrail GetTrailStatus"]);
  });
});

/** Answers of the recorded hospital to the calls of a service that has no case of its own, by region. */
const estate = "fixtures/estates/hospital/aws";
const recordings = readdirSync(estate)
  .filter((region) => region !== "_any")
  .flatMap((region) =>
    readdirSync(join(estate, region), { recursive: true, encoding: "utf8" }).flatMap((file) => {
      const [, key, kind] = /^([\w-]+\/\w+.*)\.(json|xml)$/.exec(file) ?? [];
      return key === undefined ? [] : [{ region, key, kind, file: join(estate, region, file) }];
    }),
  );

const recordedFor = (service: string): ReadonlyMap<string, Answers> => {
  const own = recordings.filter(({ key }) => `${service} ${operationOf(key)}` in expected);
  return new Map(
    [...Map.groupBy(own, ({ region }) => region)].map(([region, all]) => [
      region,
      Object.fromEntries(
        all.map(({ key, kind, file }) => {
          const text = readFileSync(file, "utf8");
          return [key, kind === "xml" ? text : (JSON.parse(text) as object)] as const;
        }),
      ),
    ]),
  );
};

/** Neither a case nor a resource of the hospital: what of their answers is read is not shown here. */
const notRecorded = (
  "dax dsql glacier glue lightsail memorydb opensearch redshift-serverless s3 s3-control s3-directory-buckets " +
  "s3-multi-region-access-points s3vectors secrets-manager storage-gateway"
).split(" ");

describe("of services without a case the recorded hospital shows it", () => {
  const withCases = new Set([...cases, ...moreCases].map(({ service }) => service));
  const others = services
    .map(({ id }) => id)
    .filter((id) => !withCases.has(id))
    .sort();

  sampled.each(others.filter((id) => !notRecorded.includes(id)))("%s", async (id) => {
    const unread: (readonly string[])[] = [];
    for (const [region, answers] of recordedFor(id))
      unread.push(await unreadIn(id, answers, region));
    // What a region has nothing of is read in another.
    expect(unread.length).toBeGreaterThan(0);
    expect(unread[0]!.filter((one) => unread.every((all) => all.includes(one)))).toEqual([]);
  });

  test.each(notRecorded)("which has nothing of %s", async (id) => {
    expect(others).toContain(id);
    for (const [region, answers] of recordedFor(id))
      expect((await listed(id, answers, { region })).resources).toEqual([]);
  });

  test("an answer in XML is emptied as one in JSON is", () => {
    const answer =
      "<DescribeWardsResponse><DescribeWardsResult><Wards><member><WardName>a</WardName><Bed/></member></Wards></DescribeWardsResult></DescribeWardsResponse>";
    const path = ["Wards"];
    expect(bareXml(answer, { kind: "rows", path, ids: ["WardName"] })).toBe(
      "<DescribeWardsResponse><DescribeWardsResult><Wards></Wards></DescribeWardsResult></DescribeWardsResponse>",
    );
    expect(bareXml(answer, { kind: "record", path: ["Wards", "member"], ids: ["WardName"] })).toBe(
      "<DescribeWardsResponse><DescribeWardsResult><Wards><member><WardName>a</WardName></member></Wards></DescribeWardsResult></DescribeWardsResponse>",
    );
  });
});

/** A service file, and what it imports of this folder: where a name of our own is given. */
function sourceOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return "";
  seen.add(file);
  const text = readFileSync(file, "utf8");
  const imported = [...text.matchAll(/^import (?!type).*?from "(\.[^"]+)";$/gms)].map(([, name]) =>
    join(dirname(file), name!),
  );
  return text + imported.map((one) => sourceOf(one, seen)).join("");
}

test("what rows read and no API shape has is given that name by the service that lists the type", () => {
  const properties = propertiesOf();
  const shapes = shapesOf("aws");
  const missing = services.flatMap(({ id, lists }) => {
    const source = sourceOf(`src/collect/aws/services/${id}.ts`);
    return lists
      .flatMap((list) => list.types)
      .filter((type) => (types.get(type.toLowerCase())?.rows.length ?? 0) > 0)
      .flatMap((type) => {
        const members = Object.keys(shapes[type]?.members ?? {});
        const shown = new Set(members.map((one) => one.split(/[.[{]/, 1)[0]!));
        return properties(type)
          .filter((name) => !shown.has(name) && !new RegExp(`\\b${name}\\b`).test(source))
          .map((name) => `${type} ${name}`);
      });
  });
  // Numbers, which the shapes leave out, and a member of the list's rows, where the shape is of another call.
  expect(missing).toEqual([
    "AWS::ECS::Cluster runningTasksCount",
    "AWS::ECS::Cluster pendingTasksCount",
    "AWS::GlobalAccelerator::EndpointGroup TrafficDialPercentage",
    "AWS::SES::MultiRegionEndpoint Regions",
  ]);
});
