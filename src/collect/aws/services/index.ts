/** The services that are listed directly, one line each. */
import type { Service } from "../service.ts";
import { dynamodb } from "./dynamodb.ts";
import { ec2 } from "./ec2.ts";
import { s3 } from "./s3.ts";

export const services: readonly Service[] = [s3, ec2, dynamodb];
