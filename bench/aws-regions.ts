/** Thirty AWS regions, and an estate that lies mostly in two of them. */
export const regionNames: readonly string[] = (
  "eu-central-1 eu-west-1 eu-west-2 eu-west-3 eu-north-1 eu-south-1 eu-south-2 eu-central-2 us-east-1 us-east-2 " +
  "us-west-1 us-west-2 ca-central-1 ca-west-1 sa-east-1 mx-central-1 af-south-1 me-south-1 me-central-1 il-central-1 " +
  "ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-east-1"
).split(" ");

/** Pages by region. */
export const skewed: Readonly<Record<string, number>> = Object.fromEntries(
  regionNames.map((region, i) => [region, [100, 60][i] ?? 5]),
);
