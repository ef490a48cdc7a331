/** Each service file for compute, messages, logs and oversight, over real HTTP with its real SDK client. */
import { expect, test } from "vitest";
import { cases } from "./support/aws-flows-cases.ts";
import { moreCases } from "./support/aws-flows-more-cases.ts";
import { type Answers, listed } from "./support/aws-unit.ts";

const all = [...cases, ...moreCases];

test.each(all)(
  "$service: all pages, under the right type, id and region, with their details",
  async (one) => {
    const region = one.region ?? "eu-central-1";
    const { resources, gaps, coverage } = await listed(one.service, one.answers, { region });
    expect(gaps).toEqual([]);
    expect(coverage).toMatchObject({ service: one.service, status: "complete" });
    const found: Record<string, string[]> = {};
    for (const { type, id } of resources) (found[type] ??= []).push(id);
    expect(Object.keys(found).sort()).toEqual(Object.keys(one.lists).sort());
    for (const [type, ends] of Object.entries(one.lists)) {
      expect(found[type]).toHaveLength(ends.length);
      for (const end of ends)
        expect(found[type]).toContainEqual(expect.stringMatching(new RegExp(`^arn:aws:.*${end}$`)));
    }
    for (const { location } of resources)
      expect(location).toBe(coverage.region === "global" ? globalPlace(one.service) : region);
    for (const [end, properties] of Object.entries(one.keeps ?? {}))
      expect(resources.find(({ id }) => id.endsWith(end))?.properties).toMatchObject(properties);
    expect(JSON.stringify(resources)).not.toContain("never-kept");
  },
);

const globalPlace = (service: string): string | undefined =>
  service === "organizations" ? undefined : "aws-global";

test.each(all.filter(({ refuse }) => refuse))(
  "$service: a refused detail is unseen, and one gap that names the action",
  async ({ service, answers, refuse, region = "eu-central-1" }) => {
    const { call, action, unseen, of } = refuse!;
    const without = Object.entries(answers).filter(([path]) => path !== call);
    const denied = typeof answers[call] === "string" ? errorInXml : errorInJson;
    const changed: Answers = Object.fromEntries([...without, [`${call}.403`, denied]]);
    const { resources, gaps, coverage } = await listed(service, changed, { region });
    const resource = resources.find(({ id }) => id.endsWith(of));
    expect(resource?.unseen).toMatchObject({ [unseen]: `${action} refused` });
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({ reason: "refused", remedy: expect.stringContaining(action) });
    expect(coverage.status).toBe("partial");
  },
);

const errorInJson = { __type: "AccessDeniedException", message: "not for you" };
const errorInXml =
  "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not for you</Message></Error></ErrorResponse>";
