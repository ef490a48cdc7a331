/** What an exception in the policy needs besides what it accepts, to be filled in by a person. */

/** For half a year from the day of the law that the report was made by. */
export function acceptance(asOf: string): object {
  const expires = new Date(`${asOf}T00:00:00Z`);
  expires.setUTCMonth(expires.getUTCMonth() + 6);
  return {
    reason: "why this is acceptable",
    approvedBy: "name or e-mail address",
    expires: expires.toISOString().slice(0, 10),
  };
}
