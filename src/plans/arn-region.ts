/** The region of an ARN, for tables; a text that is not an ARN stays, so that rows say that they don't understand it. */
import { regionOf } from "../locate/aws/arn.ts";

export const arnRegion = (arn: unknown): unknown => regionOf(String(arn)) ?? arn;
