/** The AWS types we know more of than their home, one line each. */
import type { ResourceType } from "../path.ts";
import { cloudfront } from "./cloudfront.ts";
import { controlPlanes } from "./control-planes.ts";
import { globalAccelerator } from "./global-accelerator.ts";
import { iam } from "./iam.ts";
import { route53 } from "./route53.ts";
import { waf } from "./waf.ts";

export const aws: readonly ResourceType[] = [
  ...iam,
  ...controlPlanes,
  ...route53,
  ...cloudfront,
  ...globalAccelerator,
  ...waf,
];
