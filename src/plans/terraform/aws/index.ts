/** Terraform's provider hashicorp/aws, one line a family of types. */
import { regionOf } from "../../../locate/aws/arn.ts";
import { textOf } from "../json.ts";
import { type TerraformProvider, byType } from "../providers.ts";
import { homes } from "./home-region.ts";
import { ids } from "./ids.ts";
import { s3 } from "./s3.ts";
import { typeOf } from "./types.ts";

export const aws: TerraformProvider = {
  address: "/hashicorp/aws",
  cloud: "aws",
  spellings: byType([...s3]),
  typeOf: ({ type }) => typeOf(type),
  homes,
  ids,
  scope: ({ values }) => {
    const arn = textOf(values, "arn");
    return arn !== undefined && regionOf(arn) !== undefined
      ? /^arn:[^:]+:[^:]+:[^:]+:(\d{12}):/.exec(arn)?.[1]
      : undefined;
  },
};
