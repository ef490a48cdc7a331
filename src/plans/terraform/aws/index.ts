/** Terraform's provider hashicorp/aws, one line a family of types. */
import { regionOf } from "../../../locate/aws/arn.ts";
import { makesOthers } from "../../makes-others.ts";
import { textOf } from "../json.ts";
import { type TerraformProvider, byType } from "../provider.ts";
import { homes } from "./home-region.ts";
import { ids } from "./ids.ts";
import { flows } from "./flows.ts";
import { networksAndOversight } from "./networks.ts";
import { s3 } from "./s3.ts";
import { services } from "./services.ts";
import { cloudControl, isStack } from "./stacks.ts";
import { storage } from "./storage.ts";
import { databases } from "./databases.ts";
import { typeOf } from "./types.ts";

export const aws: TerraformProvider = {
  address: "/hashicorp/aws",
  cloud: "aws",
  spellings: byType([
    ...s3,
    ...storage,
    ...databases,
    ...flows,
    ...networksAndOversight,
    ...services,
  ]),
  // What it makes is listed by its own type.
  typeOf: ({ type }) => (type === cloudControl ? undefined : typeOf(type)),
  unread: ({ type }) => (isStack(type) ? undefined : makesOthers(typeOf(type).type)),
  homes,
  ids,
  globalNames: { aws_s3_bucket: ["id", "bucket"] },
  scope: ({ values }) => {
    const arn = textOf(values, "arn");
    return arn !== undefined && regionOf(arn) !== undefined
      ? /^arn:[^:]+:[^:]+:[^:]+:(\d{12}):/.exec(arn)?.[1]
      : undefined;
  },
};
