/** Types whose settings name places that no row reads: each one that is seen says so among the blind spots. */
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { typesOf } from "../src/classes.ts";
import { unread } from "../src/locate/aws/unread.ts";
import { types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";

const blindSpotsFor = (type: string): readonly string[] => {
  const { see, finish, blindSpots } = locator(types, loadAtlas(), {
    placement() {},
    gap() {},
  });
  see({
    id: "arn:aws:example:eu-central-1:123456789012:ward/records",
    name: "records",
    type,
    provider: "aws",
    scope: "123456789012",
    location: "eu-central-1",
    labels: {},
    properties: {},
    source: "tagging",
  });
  finish();
  return blindSpots().map(({ detail }) => detail);
};

const all = new Set(typesOf("aws").map(([type]) => type));

test.each(Object.entries(unread))("%s: what nobody looked at is said", (type, said) => {
  expect(all).toContain(type);
  expect(blindSpotsFor(type)).toEqual([said]);
  expect(blindSpotsFor(type.toUpperCase())).toEqual([said]);
});

test("a type that has rows says so itself", () => {
  expect(Object.keys(unread).filter((type) => types.has(type.toLowerCase()))).toEqual([]);
  expect(blindSpotsFor("AWS::ApiGateway::RestApi").join()).toContain("integrations");
  expect(blindSpotsFor("AWS::EC2::KeyPair")).toEqual([]);
});
