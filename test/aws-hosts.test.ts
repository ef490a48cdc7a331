/** A host name is read from its end: what stands before it, a bucket's name for one, may hold another region's. */
import { expect, test } from "vitest";
import { hostOf } from "../src/locate/aws/arn.ts";

const here = {
  resource: { id: "arn:aws:sns:eu-central-1:123456789012:visits", location: "eu-central-1" },
};

test.each([
  ["https://logs.eu-central-1.firma.s3.us-east-1.amazonaws.com/x", "us-east-1"],
  ["https://eu-west-1.letters.s3-us-west-2.amazonaws.com/x", "us-west-2"],
  ["https://eu-west-1.archive.s3.dualstack.us-east-2.amazonaws.com", "us-east-2"],
  ["https://eu-west-1.site.s3-website-us-east-1.amazonaws.com", "us-east-1"],
  ["https://a1.execute-api.eu-west-1.amazonaws.com/prod", "eu-west-1"],
  ["https://visits.eu-central-1.xyz.us-east-1.rds.amazonaws.com:5432", "us-east-1"],
  ["jdbc:snowflake://clinic.eu-west-1.x.us-east-1.aws.snowflakecomputing.com", "us-east-1"],
  ["clinic.us-east-1.elasticbeanstalk.com", "us-east-1"],
  ["https://a1.us-east-2.awsapprunner.com", "us-east-2"],
  ["https://shop.a1.us-west-2.cs.amazonlightsail.com", "us-west-2"],
  ["https://clinic.auth.us-east-1.amazoncognito.com/oauth2", "us-east-1"],
  ["https://d-1.studio.eu-west-1.sagemaker.aws", "eu-west-1"],
])("%s", (address, region) => {
  expect(hostOf(address, here)).toBe(region);
});

test("a bucket that is named like a region is a bucket", () => {
  expect(hostOf("https://us-east-1.s3.amazonaws.com/x", here)).toEqual({
    resource: "arn:aws:s3:::us-east-1",
  });
});
