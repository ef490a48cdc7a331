/** Services that have no region, wherever the stack is that makes their resources. */
import { classOf } from "../../classes.ts";
import { types } from "../../locate/index.ts";

const services =
  /^AWS::(?:IAM|CloudFront|Route53|Organizations|GlobalAccelerator|Shield|NetworkManager|Route53RecoveryControl)::/;

/** Whether ARNs of the type carry no region. */
export const hasNoRegion = (type: string): boolean => services.test(type);

/** Whether the stack's region says nothing of where one is: its rows say it, or it holds settings alone. */
export const isNowhere = (type: string): boolean =>
  services.test(type) && (types.has(type.toLowerCase()) || classOf(type) === "configuration");
