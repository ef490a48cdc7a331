/** The atlas against what the clouds themselves publish, and the traps in their names. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { parseLocations } from "../src/atlas/locations.ts";
import {
  type LocationEntry,
  atlasOf,
  isCountry,
  loadAtlas,
  loadJurisdictions,
} from "../src/atlas.ts";
import { listLocations } from "./support/locations.ts";
import { type Provider, providers } from "../src/model.ts";
import { factsOf } from "../src/providers.ts";

const atlas = loadAtlas();
const entries = listLocations();
const jurisdictions = loadJurisdictions();
const euAndEfta = new Set(jurisdictions.members("eudb", "2026-11-22"));
const countries = (provider: Provider, code: string): string | undefined =>
  atlas.find(provider, code)?.countries.join(" ");

describe("every entry", () => {
  test.each(providers)(
    "of %s is listed once, with real countries, sources and a date",
    (provider) => {
      const list = listLocations(provider);
      // A tenant's services are in the regions of Azure, whose list is asked next.
      expect(list.length).toBeGreaterThan(factsOf(provider).places.regionsOf ? 5 : 100);
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
      for (const entry of list) {
        expect(entry.provider).toBe(provider);
        expect(
          entry.countries.filter((code) => !isCountry(code)),
          entry.code,
        ).toEqual([]);
        expect(entry.countries, entry.code).toEqual([...new Set(entry.countries)].sort());
        expect(entry.sources.length, entry.code).toBeGreaterThan(0);
        expect(entry.checked, entry.code).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    },
  );

  test("is of one country at most where it is a region, and says why where it is of none", () => {
    const regions = entries.filter(({ kind }) => kind === "region");
    expect(regions.filter(({ countries: own }) => own.length > 1)).toEqual([]);
    const nowhere = entries.filter(({ countries: own }) => own.length === 0);
    expect(nowhere.filter(({ note }) => note === undefined)).toEqual([]);
    expect(nowhere.length).toBeGreaterThan(10);
  });

  test("is found under its code, its name and its aliases, or is a gap", () => {
    for (const { provider, code, name, kind, aliases, countries: own } of entries) {
      const names = kind.endsWith("zone") ? [] : [name];
      for (const spelling of [code, ` ${code}`, code.toUpperCase(), ...aliases, ...names])
        expect(atlas.find(provider, spelling), spelling).toEqual(
          own.length > 0 ? { code, countries: own } : undefined,
        );
    }
  });

  test("names only parents and pairs that exist, in the same cloud", () => {
    const known = new Set(
      entries.flatMap(({ provider, code, cloud, kind }) =>
        kind === "region" ? [`${provider} ${cloud} ${code}`] : [],
      ),
    );
    const named = entries.flatMap(({ provider, cloud, pair, parent }) =>
      [pair, parent].flatMap((code) =>
        code === undefined ? [] : [`${provider} ${cloud} ${code}`],
      ),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe("AWS", () => {
  test("knows every region and partition of the SDK", async () => {
    const sdk = await sdkRegions();
    expect(sdk.size).toBeGreaterThan(40);
    const ours = new Map(listLocations("aws").map(({ code, cloud }) => [code, cloud]));
    for (const [region, partition] of sdk)
      expect(ours.get(region), `${region} is in the SDK; add it to rules/locations/aws.json`).toBe(
        partition,
      );
  });

  test.each([
    ["eu-west-1", "IE"],
    ["eu-west-2", "GB"],
    ["eu-central-2", "CH"],
    ["eusc-de-east-1", "DE"],
    ["EU", "IE"],
    [" EU-WEST-2 ", "GB"],
    ["Europe (Zurich)", "CH"],
    ["fips-us-east-1", "US"],
    ["us-east-1-fips", "US"],
    ["eu-north-1a", "SE"],
    ["us-west-2-lax-1a", "US"],
    ["eu-north-1-hel-1", "FI"],
    ["eu-central-1-waw-1a", "PL"],
    ["eu-central-1-ist-1a", "TR"],
    ["eu-west-3-wl1-cmn-wlz-1", "MA"],
    ["us-east-1-wl1-bos-wlz-1", "US"],
    ["aws-cn-global", "CN"],
  ])("%s is in %s", (code, country) => {
    expect(countries("aws", code)).toBe(country);
  });

  test.each([
    ["a region nobody has announced", "eu-atlantis-1"],
    ["an unknown Local Zone of a known region", "eu-central-1-xyz-1a"],
    ["an unknown Wavelength Zone of a known region", "eu-central-1-wl1-xyz-wlz-1"],
    ["a region whose country is not published", "eu-isoe-west-1"],
    ["a zone that no AWS page names", "eu-west-3-cmn-1a"],
    ["a zone id, whose short name for the region we do not keep", "euc1-az1"],
    ["eu in small letters, which S3 never says", "eu"],
    ["a city", "Hamburg"],
    ["nothing", ""],
    ["a name every object has", "constructor"],
  ])("%s is a gap", (_, code) => {
    expect(atlas.find("aws", code)).toBeUndefined();
  });

  test("a zone resolves to its own code, not to its parent region's", () => {
    expect(atlas.find("aws", "eu-central-1-ist-1a")?.code).toBe("eu-central-1-ist-1");
    expect(atlas.find("aws", "eu-central-1b")?.code).toBe("eu-central-1");
  });
});

describe("Azure", () => {
  test.each([
    ["northeurope", "IE"],
    ["westeurope", "NL"],
    ["West Europe", "NL"],
    ["WESTEUROPE", "NL"],
    ["west-europe", "NL"],
    ["(Europe) West Europe", "NL"],
    ["(US) Central US (Stage)", "US"],
    ["southeastasia", "SG"],
    ["southeastasia3", "MY"],
    ["uksouth", "GB"],
    ["switzerlandnorth", "CH"],
    ["norwayeast", "NO"],
    ["Switzerland", "CH"],
    ["UK", "GB"],
    ["UAE", "AE"],
    ["United States", "US"],
    ["USGov Virginia", "US"],
    ["datazone-us", "US"],
  ])("%s is in %s", (code, country) => {
    expect(countries("azure", code)).toBe(country);
  });

  test.each([
    "northeurope2",
    "easteurope",
    "greececentral",
    "westatlantis",
    "eu",
    "",
    "constructor",
  ])("%j is a gap", (code) => {
    expect(atlas.find("azure", code)).toBeUndefined();
  });

  test("no pair leaves the EU and EFTA", () => {
    const inside = listLocations("azure").filter(
      ({ kind, countries: own, pair }) =>
        kind === "region" && pair !== undefined && own.some((code) => euAndEfta.has(code)),
    );
    expect(inside.length).toBeGreaterThan(10);
    for (const { code, pair } of inside)
      expect(
        atlas.find("azure", pair!)!.countries.every((country) => euAndEfta.has(country)),
        `${code} -> ${pair}`,
      ).toBe(true);
  });

  test("pairs are seen from their own side", () => {
    expect(atlas.pair("azure", "Brazil South")).toBe("southcentralus");
    expect(atlas.pair("azure", "southcentralus")).toBe("northcentralus");
    expect(atlas.pair("azure", "West Europe")).toBe("northeurope");
    expect(atlas.pair("azure", "polandcentral")).toBeUndefined();
    expect(atlas.pair("aws", "eu-west-1")).toBeUndefined();
  });

  test("a Europe of Microsoft's holds London and Zurich; the EU data zone is the EU Data Boundary", () => {
    expect(atlas.find("azure", "Europe")!.countries).toEqual(
      expect.arrayContaining(["GB", "CH", "DE"]),
    );
    expect(atlas.find("azure", "datazone-eu")!.countries).toEqual([...euAndEfta]);
  });
});

describe("a place that may be anywhere", () => {
  test.each([
    ["aws", "global"],
    ["aws", "aws-global"],
    ["aws", "edge"],
    ["azure", "Global"],
    ["azure", "edge"],
  ] as const)("%s %s lies partly inside and partly outside of every boundary", (provider, code) => {
    const own = new Set(countries(provider, code)!.split(" "));
    for (const entry of listLocations(provider))
      for (const country of entry.countries) expect(own, entry.code).toContain(country);
    for (const id of jurisdictions.ids()) {
      const members = new Set(jurisdictions.members(id, "2026-11-22"));
      expect(members.isSubsetOf(own), id).toBe(true);
      expect(own.isSubsetOf(members), id).toBe(false);
    }
  });

  test("is marked, and nothing else is", () => {
    expect(
      entries
        .filter(({ anywhere }) => anywhere)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["aws-global", "edge", "edge", "global", "global"]);
  });
});

test("the same place is the same object, so that a million resources share a handful", () => {
  expect(atlas.find("azure", "West Europe")).toBe(atlas.find("azure", "westeurope"));
  expect(atlas.find("aws", "eu-north-1a")).toBe(atlas.find("aws", "eu-north-1"));
});

test("a name never takes the place of a code", () => {
  const [ireland, decoy] = ["IE", "US"].map((country, index): LocationEntry => ({
    ...listLocations("azure")[0]!,
    code: ["northeurope", "decoy"][index]!,
    name: ["North Europe", "northeurope"][index]!,
    kind: "region",
    countries: [country],
  }));
  for (const order of [
    [ireland!, decoy!],
    [decoy!, ireland!],
  ])
    expect(atlasOf(order).find("azure", "northeurope")?.countries).toEqual(["IE"]);
});

describe("a damaged list is refused", () => {
  const good = readFileSync("rules/locations/aws.json", "utf8");
  test.each([
    [
      "a country in small letters",
      '"countries": ["ZA"]',
      '"countries": ["za"]',
      /locations\.0\.countries/,
    ],
    ["an unknown key", '"kind": "region"', '"kind": "region", "continent": "Africa"', /continent/],
    ["a source that is not explained", '["sdk-partitions", "regions"]', '["hearsay"]', /"hearsay"/],
    ["a date that does not exist", '"checked": "2026-11-22"', '"checked": "2026-02-30"', /checked/],
  ])("%s", (_, from, to, message) => {
    expect(good).toContain(from);
    expect(() => parseLocations(good.replace(from, to), "aws.json")).toThrow(message);
  });
});

/** Region -> partition, from the endpoint data inside the AWS SDK that is installed. */
async function sdkRegions(): Promise<Map<string, string>> {
  const client = createRequire(import.meta.url).resolve("@aws-sdk/client-sts");
  const core = dirname(createRequire(client).resolve("@aws-sdk/core/package.json"));
  const file = join(core, "dist-es/submodules/client/util-endpoints/lib/aws/partitions.js");
  const { partitionsInfo } = (await import(pathToFileURL(file).href)) as {
    partitionsInfo: { partitions: { id: string; regions: Record<string, unknown> }[] };
  };
  return new Map(
    partitionsInfo.partitions.flatMap(({ id, regions }) =>
      Object.keys(regions).map((region) => [region, id] as const),
    ),
  );
}
