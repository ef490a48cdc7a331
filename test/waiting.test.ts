/** What waits for a resource that comes later is told of the right one, once, and as it was read. */
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { locator } from "../src/locate/locate.ts";
import { type ResourceType, none, resourceType } from "../src/locate/path.ts";
import type { Gap, Placement, Resource } from "../src/model.ts";

const docs = "https://learn.microsoft.com/azure/";
interface Disk {
  readonly logs?: readonly { readonly to?: string }[];
  readonly regions?: readonly string[];
}
const disk = resourceType<Disk>("Microsoft.Compute/disks", [
  {
    role: "replica",
    read: "logs[].to",
    as: (to) => ({ resource: to }),
    why: "the disk is copied to this one",
    docs,
  },
  { role: "replica", read: "regions[]", why: "the disk is copied to this region", docs },
]);
const snapshot = resourceType<{ readonly of?: string }>("Microsoft.Compute/snapshots", [], {
  home: {
    role: "replica",
    why: "a snapshot of the disk",
    docs,
    reads: ["of"],
    owner: (_, record) => record.of ?? none,
    ownedBy: ["Microsoft.Compute/disks"],
  },
});
const types = new Map<string, ResourceType>(
  [disk, snapshot].map((one) => [one.type.toLowerCase(), one]),
);

const idOf = (type: string, name: string): string =>
  `/subscriptions/S/resourceGroups/g/providers/Microsoft.Compute/${type}/${name}`;
const made = (type: string, name: string, location: string, properties: unknown): Resource => ({
  id: idOf(type, name),
  type: `Microsoft.Compute/${type}`,
  provider: "azure",
  scope: "S",
  location,
  name,
  labels: { station: "Röntgen \ud83e\ude7b" },
  properties,
  source: "graph",
});

function located(resources: readonly Resource[]): {
  readonly placements: readonly Placement[];
  readonly gaps: readonly Gap[];
} {
  const placements: Placement[] = [];
  const gaps: Gap[] = [];
  const locate = locator(types, loadAtlas(), {
    placement: (one) => placements.push(one),
    gap: (one) => gaps.push(one),
  });
  for (const one of resources) locate.see(one);
  locate.finish();
  return { placements, gaps };
}

const befunde = made("disks", "befunde", "westeurope", {
  logs: [{ to: idOf("disks", "archiv") }, { to: idOf("disks", "zweites") }, { to: "/nowhere" }],
});
const archive = made("disks", "archiv", "eastus", {});
const second = made("disks", "zweites", "East US", {});
const copy = made("snapshots", "befunde-1", "eastus", { of: befunde.id });
const other = made("snapshots", "befunde-2", "westus", { of: befunde.id.toUpperCase() });
const home = made("snapshots", "befunde-3", "westeurope", { of: befunde.id });

test("two references and a copy in one place are three destinations of their owner", () => {
  const { placements, gaps } = located([befunde, copy, other, home, archive, second]);
  const ofBefunde = placements.filter(({ resource }) => resource.name === "befunde");
  expect(ofBefunde.map(({ role, location }) => `${role} ${location.code}`)).toEqual([
    "home westeurope",
    "replica eastus",
    "replica eastus",
    "replica eastus",
    "replica westus",
  ]);
  expect(ofBefunde.slice(1).map(({ into }) => into)).toEqual([
    archive.id,
    second.id,
    copy.id,
    other.id,
  ]);
  const { id, type, provider, scope, name, labels } = befunde;
  expect(ofBefunde[1]).toEqual({
    resource: { id, type, provider, scope, name, labels },
    role: "replica",
    location: loadAtlas().find("azure", "eastus"),
    evidence: {
      pointer: "/logs/0/to",
      value: archive.id,
      basis: "stated",
      why: "the disk is copied to this one",
      docs,
    },
    into: archive.id,
  });
  expect(ofBefunde[4]).toMatchObject({
    into: other.id,
    evidence: { why: "a snapshot of the disk" },
  });
  expect(gaps).toMatchObject([
    { reason: "unresolved-reference", region: "westeurope", resource: id, role: "replica" },
  ]);
});

test("a copy tells of its owner what a reference of the owner would tell again", () => {
  const naming = { ...befunde, properties: { logs: [{ to: copy.id }, { to: copy.id }] } };
  for (const resources of [
    [copy, naming],
    [naming, copy],
  ]) {
    const { placements } = located(resources);
    expect(placements).toHaveLength(2);
    expect(placements).toContainEqual(expect.objectContaining({ role: "replica", into: copy.id }));
  }
});

test("what the owner says of a copy by its region alone is that copy", () => {
  const naming = { ...befunde, properties: { regions: ["eastus"] } };
  for (const resources of [
    [copy, other, naming],
    [naming, copy, other],
  ]) {
    const { placements } = located(resources);
    expect(
      placements.map(({ role, location, into }) => `${role} ${location.code} ${into}`).sort(),
    ).toEqual([
      "home westeurope undefined",
      "replica eastus undefined",
      `replica westus ${other.id}`,
    ]);
  }
});

test("a copy of what nobody saw is told of itself", () => {
  const { placements } = located([copy]);
  expect(placements).toMatchObject([{ resource: { name: "befunde-1" }, role: "replica" }]);
});
