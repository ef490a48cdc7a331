/** What services that look into data say of resources: which of our records hold it, and which types they look into. */
import type { Looker, Resource, Sighting } from "../model.ts";
import { bucketsSeen } from "./aws/macie2.ts";

export const sightingsIn = (resource: Resource): readonly Sighting[] =>
  resource.type === "AWS::Macie::Session" ? bucketsSeen(resource) : [];

/** Types in lower case. */
export const lookedInto: Readonly<Record<Looker, ReadonlySet<string>>> = {
  macie: new Set(["aws::s3::bucket"]),
};
