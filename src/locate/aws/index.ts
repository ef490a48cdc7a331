/** The AWS types we know more of than their home, one line a family. */
import type { ResourceType } from "../path.ts";
import { ai } from "./ai.ts";
import { analytics } from "./analytics.ts";
import { backup } from "./backup.ts";
import { bedrock } from "./bedrock.ts";
import { cloudfront } from "./cloudfront.ts";
import { cloudtrail } from "./cloudtrail.ts";
import { controlPlanes } from "./control-planes.ts";
import { dms } from "./dms.ts";
import { dynamodb } from "./dynamodb.ts";
import { ec2 } from "./ec2.ts";
import { ecsCluster } from "./ecs.ts";
import { files } from "./files.ts";
import { firehose } from "./firehose.ts";
import { functions } from "./functions.ts";
import { globalAccelerator } from "./global-accelerator.ts";
import { iam } from "./iam.ts";
import { images } from "./images.ts";
import { keyValueStores } from "./key-value-stores.ts";
import { logDestinations } from "./log-destinations.ts";
import { logs } from "./logs.ts";
import { messaging } from "./messaging.ts";
import { networkPaths } from "./network-paths.ts";
import { opensearch } from "./opensearch.ts";
import { oversight } from "./oversight.ts";
import { people } from "./people.ts";
import { rds } from "./rds.ts";
import { redshift } from "./redshift.ts";
import { route53 } from "./route53.ts";
import { bucket, foreignBucket } from "./s3-bucket.ts";
import { s3More } from "./s3-more.ts";
import { secrets } from "./secrets.ts";
import { waf } from "./waf.ts";
import { macieSession } from "./macie.ts";

export const aws: readonly ResourceType[] = [
  // Global services.
  ...iam,
  ...controlPlanes,
  ...route53,
  ...cloudfront,
  ...globalAccelerator,
  ...waf,
  // Storage and databases.
  bucket,
  foreignBucket,
  ...s3More,
  ...dynamodb,
  ...keyValueStores,
  ...rds,
  ...redshift,
  ...opensearch,
  ...files,
  ...backup,
  ...secrets,
  // Compute, images, networks.
  ...ec2,
  ...images,
  ...networkPaths,
  ...functions,
  ecsCluster,
  // Logs, streams, messages.
  ...firehose,
  ...cloudtrail,
  ...logs,
  ...logDestinations,
  ...oversight,
  ...messaging,
  // AI, people, analytics.
  ...bedrock,
  ...ai,
  ...people,
  ...analytics,
  ...dms,
  macieSession,
];
