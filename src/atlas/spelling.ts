/** How one place is spelt in many ways, brought back to the one the atlas lists. */
import type { Provider } from "../model.ts";

const fold: Readonly<Record<Provider, (raw: string) => string>> = {
  aws: (raw) => raw.trim().toLowerCase(),
  // ARM gives "westeurope", "West Europe" and, as regionalDisplayName, "(Europe) West Europe".
  azure: (raw) =>
    raw
      .trim()
      .replace(/^\((?:[^()]|\([^()]*\))*\)\s*/, "")
      .toLowerCase()
      .replaceAll(/[\s()_-]/g, ""),
};

/** The spelling under which `code`, or a name, is listed. */
export function folded(provider: Provider, code: string): string {
  return fold[provider](code);
}

/** The codes to try in turn: as written, folded, and the zone group or region that a zone's name begins with. */
export function spellings(provider: Provider, raw: string): string[] {
  const code = folded(provider, raw);
  if (provider === "azure") return [raw, code];
  // Old endpoint lists call the FIPS endpoints of a region fips-us-east-1 or us-east-1-fips.
  const region = code.replace(/^fips-|-fips$/g, "");
  // A zone's country is its own: eu-central-1-ist-1a is in Türkiye, and no zone falls back to its parent region.
  const wavelength = /^(.+-wl\d)-([a-z]{3})-wlz-(\d)$/.exec(region);
  if (wavelength) return [`${wavelength[1]}-${wavelength[2]}${wavelength[3]}`];
  const zone = /^([a-z-]+-\d(?:-[a-z]{3}-\d)?)[a-z]$/.exec(region);
  return [raw, code, region, ...(zone ? [zone[1]!] : [])];
}
