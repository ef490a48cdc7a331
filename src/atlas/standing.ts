/** How a country stands under Chapter V of the GDPR on a day. Residency is another question. */
import type { Country, Standing } from "../model.ts";
import type { Jurisdictions } from "./jurisdictions.ts";

export function standingsOn(
  asOf: string,
  jurisdictions: Pick<Jurisdictions, "members" | "adequacy">,
): (country: Country) => Standing {
  const eea = new Set(jurisdictions.members("eea", asOf));
  return (country) => {
    if (eea.has(country)) return { kind: "eea" };
    const found = jurisdictions.adequacy(country, asOf);
    if (!found) return { kind: "none" };
    const { scope, decision, from, until, note } = found;
    return {
      kind: scope === "full" ? "adequacy" : "adequacy-partial",
      decision,
      from,
      ...(until !== undefined && { until }),
      ...(note !== undefined && { note }),
    };
  };
}
