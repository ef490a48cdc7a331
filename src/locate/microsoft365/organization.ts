/** What the tenant's organization decides for all of its services: whether Microsoft's commitments for the EU hold. */

export interface Organization {
  readonly countryLetterCode?: string | null;
  readonly isMultipleDataLocationsForServicesEnabled?: boolean | null;
}

/** Held beside every record whose place depends on it. */
export interface Organized {
  readonly organization?: Organization;
}

/**
 * Sign-up countries whose tenants are in the EU Data Boundary: https://learn.microsoft.com/privacy/eudb/eu-data-boundary-learn.
 * A test holds it to rules/jurisdictions.yaml.
 */
export const dataBoundaryCountries: ReadonlySet<string> = new Set(
  "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
    " ",
  ),
);

/** Undefined where the sign-up country was not seen. */
export function isInDataBoundary({ organization }: Organized): boolean | undefined {
  const country = organization?.countryLetterCode;
  return typeof country === "string" ? dataBoundaryCountries.has(country.toUpperCase()) : undefined;
}

/** The members of a record that `isInDataBoundary` reads. */
export const signUpCountry = "organization.countryLetterCode";
