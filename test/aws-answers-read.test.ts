/** Every answer that is asked for is read by something, and what rows read under names of our own is fetched. */
import { readFileSync } from "node:fs";
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

/** Which operations of a case change nothing where their answers say nothing. */
async function unreadIn(service: string, answers: Answers, region: string): Promise<string[]> {
  const whole = JSON.stringify((await listed(service, answers, { region })).resources);
  const unread: string[] = [];
  for (const operation of new Set(Object.keys(answers).map(operationOf))) {
    const changed = Object.fromEntries(
      Object.entries(answers).map(([key, body]) => {
        const one = operationOf(key) === operation ? expectedOf(service, key) : undefined;
        return [key, one && typeof body === "object" ? bare(body as Body, one) : body];
      }),
    );
    if (JSON.stringify(changed) === JSON.stringify(answers)) continue;
    const without = JSON.stringify((await listed(service, changed, { region })).resources);
    if (without === whole) unread.push(`${service} ${operation}`);
  }
  return unread;
}

describe("of every operation something reads the answer", () => {
  test.each([...cases, ...moreCases].map((one) => [one.service, one] as const))(
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
