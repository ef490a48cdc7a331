/**
 * A provider that the package does not have: a cloud of laboratories, with targets, ids, types, places and
 * accounts of its own spelling. It must be the first import of a test: other files derive from the list.
 */
import { addProvider } from "../../src/providers.ts";

export const tenant = "lab-481516";
export const labor = addProvider("labor", {
  name: "Laborwolke",
  recipient: "Laborwolke eG",
  account: "Laborwolke tenant",
  ocsfAccount: { type_id: 99, type: "Laborwolke Tenant" },
  targets: ["labor:TENANT", "probe:TENANT"],
  options: [],
  foldsTagKeys: true,
  template: undefined,
  commands: undefined,
  places: {
    list: new URL("third-provider-places.json", import.meta.url).href,
    isListedByRegion: false,
    hasAliasesForPeople: true,
    fold: (raw) => raw.trim().toLowerCase(),
    spellings: (raw, folded) => [raw, folded],
    isComparable: () => true,
  },
  types: {
    owns: (type) => type.toLowerCase().startsWith("labor~"),
    serviceOf: (type) => type.toLowerCase().split("~")[1] ?? "",
    byNameAlone: undefined,
    nameOf: (namespace, name) => `labor~${namespace}~${name}`,
    classes: undefined,
    pageOf: (type) => `https://labor.example/types/${type}`,
    listedHome: { why: "the site that lists it", docs: "https://labor.example/sites" },
    envelope: undefined,
  },
  ids: {
    start: "labor~",
    head: String.raw`labor~lab-\d{6}~`,
    inUrls: [],
    regionOf: (id) => id.split("~")[2],
    groupOf: () => undefined,
    nameWithin: (_id, _type, name) => name,
    apart: (id, name) => [id.split("~")[2] ?? "", name],
    accountOf: (glob) => /^labor~(lab-\d{6})~/.exec(glob)?.[1],
    accountsIn: (glob) => glob.match(/lab-\d{6}/g) ?? [],
    regionIn: () => undefined,
    samples: (account = tenant) => [`labor~${account}~oslo~x7`, `labor~${account}~boston~q2`],
    accounts: [
      { pattern: String.raw`lab-\d{6}`, isAlwaysHidden: true, canonical: (id) => id.toLowerCase() },
    ],
  },
});
