/** What dist/ holds of other people's work: their licences, and a CycloneDX bill of materials. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The packages that a bundle's input files come from, sorted by name and version. */
function packagesOf(inputs: readonly string[]): Package[] {
  const folders = new Set<string>();
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(
        readFileSync(join(folder, "package.json"), "utf8"),
      ) as Omit<Package, "folder">;
      return { folder, name, version, license };
    })
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

export function thirdPartyLicences(inputs: readonly string[]): string {
  const byText = new Map<string, string[]>();
  for (const { folder, name, version, license } of packagesOf(inputs)) {
    const file = globSync(join(folder, "{LICENSE,LICENCE,License,license,COPYING}*"))[0];
    const text =
      file === undefined
        ? `Licence: ${license}`
        : readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return `dist/vendor holds code of these packages, each under its own licence.\n\n${parts.join(`\n${"-".repeat(100)}\n\n`)}`;
}

/** CycloneDX 1.6, without times or random numbers, so that the same bundle has the same bill. */
export function sbom(inputs: readonly string[]): string {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as Omit<Package, "folder">;
  const parts = packagesOf(inputs).map((one) => component(one, "library"));
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: component(own, "application") },
    components: parts,
    dependencies: [{ ref: purlOf(own), dependsOn: parts.map((part) => part["bom-ref"]) }],
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

const purlOf = ({ name, version }: Pick<Package, "name" | "version">): string =>
  `pkg:npm/${name.replace("@", "%40")}@${version}`;

function component(one: Omit<Package, "folder">, type: "library" | "application") {
  const purl = purlOf(one);
  // An expression such as "(MIT OR CC0-1.0)" is not a licence id.
  const licence = /[ ()]/.test(one.license)
    ? { expression: one.license }
    : { license: { id: one.license } };
  return { type, "bom-ref": purl, name: one.name, version: one.version, licenses: [licence], purl };
}
