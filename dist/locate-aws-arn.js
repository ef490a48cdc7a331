// facade:src/locate/aws/arn.ts
import { arnOrName, arnPlace, bucketNamed, bucketPath, hostOf_2, inRegion, isArn, originalAt, otherArn, otherEnd, regionOf, regionPlace, s3Uri, zonePlace } from "./scan.js";

export {
  regionOf
};
