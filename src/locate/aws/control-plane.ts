/** The home of a setting that a global service keeps in its one control plane, whatever region an ARN or a list shows. */
import { type ResourceType, resourceType } from "../path.ts";

const globalServices =
  "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html";

export const controlPlane = (type: string, why: string, docs = globalServices): ResourceType =>
  resourceType(type, [], { home: { role: "none", why, docs } });
