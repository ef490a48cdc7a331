/** S3 Vectors: vector buckets stay in their region. */
import { type ResourceType, resourceType } from "../path.ts";

const api = "https://docs.aws.amazon.com/AmazonS3/latest/API/";

export const s3vectors: readonly ResourceType[] = [
  resourceType("AWS::S3Vectors::VectorBucket", [], {
    home: {
      role: "home",
      why: "vectors, made from texts and images, are stored in the region of the vector bucket",
      docs: `${api}API_S3VectorBuckets_ListVectorBuckets.html`,
      answers: ["s3vectors.bucket"],
    },
  }),
];
