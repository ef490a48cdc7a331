/** WAF: rules hold no content, also those that CloudFront wants in us-east-1; logs hold addresses and URIs. */
import type { LoggingConfiguration } from "@aws-sdk/client-wafv2";
import { type ResourceType, resourceType } from "../path.ts";
import { arnPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const rules = "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html";

export const wafv2: readonly ResourceType[] = [
  ...["WebACL", "IPSet", "RegexPatternSet", "RuleGroup"].map((name) =>
    resourceType(`AWS::WAFv2::${name}`, [], {
      home: {
        role: "none",
        why: "rules for requests are a setting and hold no customer content; those for CloudFront must be created in us-east-1",
        docs: rules,
      },
      ...(name === "WebACL" && {
        blind: [
          "security analytics across regions, for which AWS stores request logs outside the web ACL's region: the SDK does not show yet whether it is enabled",
        ],
      }),
    }),
  ),
  resourceType<Pick<LoggingConfiguration, "LogDestinationConfigs">>(
    "AWS::WAFv2::LoggingConfiguration",
    [
      {
        role: "log",
        read: "LogDestinationConfigs[]",
        as: arnPlace,
        why: "the client's address and the URI of every request are logged here; for CloudFront, log groups and streams must be in us-east-1",
        docs: "https://docs.aws.amazon.com/waf/latest/APIReference/API_LoggingConfiguration.html",
        answers: ["waf.log"],
      },
    ],
    { home: setting("https://docs.aws.amazon.com/waf/latest/developerguide/logging.html") },
  ),
];
