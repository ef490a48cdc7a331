/** Amazon Macie: the sensitivity of each bucket, and the types of data found in it. Asked only where the policy names it. */
import type { BucketMetadata, Macie2 } from "@aws-sdk/client-macie2";
import { uncategorized } from "../../model.ts";
import { type Action, type Draft, type ListingContext, service } from "./service.ts";

/** A profile counts types; a bucket without sensitive data has none worth a call. */
const sensitive = 51;

export const macie2 = service<Macie2>({
  id: "macie2",
  where: "regions",
  reads: ["bucketArn", "sensitivityScore", "errorCode", "id", "name", "category", "type"],
  client: async (config) => new (await import("@aws-sdk/client-macie2")).Macie2(config),
  lists: [
    {
      types: ["AWS::Macie::Session"],
      actions: [
        "macie2:DescribeBuckets",
        "macie2:GetMacieSession",
        "macie2:ListManagedDataIdentifiers",
        "macie2:ListResourceProfileDetections",
      ],
      async *list(here) {
        const { status } = await sessionOf(here);
        if (status !== "ENABLED") return;
        const listed: BucketMetadata[] = [];
        for await (const { buckets } of here.pages(
          "macie2:DescribeBuckets",
          (client, options, nextToken) =>
            client.describeBuckets({ maxResults: 50, nextToken }, options),
          (page) => page.nextToken,
        ))
          listed.push(...(buckets ?? []));
        const isSensitive = ({ sensitivityScore = 0 }: BucketMetadata): boolean =>
          sensitivityScore >= sensitive;
        const type = "AWS::Macie::Session";
        const id = here.arn("macie2", "session");
        const session = { type, id, name: `Macie in ${here.region}` };
        /** What is not answered of one bucket leaves it without types, and the others as they are. */
        const part = async <Value>(
          action: Action,
          otherwise: Value,
          work: () => Promise<Value>,
        ): Promise<Value> => {
          const draft: Draft = { ...session, properties: {} };
          await here.attach(draft, "value", action, work);
          return (draft.properties as { value?: Value }).value ?? otherwise;
        };
        const categories = listed.some(isSensitive)
          ? await part("macie2:ListManagedDataIdentifiers", noCategories, () => categoriesOf(here))
          : noCategories;
        const buckets = await here.each(listed, async (bucket) => {
          const { bucketArn, sensitivityScore, errorCode } = bucket;
          const types = isSensitive(bucket)
            ? await part<readonly string[]>("macie2:ListResourceProfileDetections", [], () =>
                typesIn(here, bucketArn!, categories),
              )
            : [];
          return { bucketArn, sensitivityScore, errorCode, types };
        });
        yield [{ ...session, properties: { buckets } }];
      },
    },
  ],
});

type Listing = ListingContext<Macie2>;
type Categories = ReadonlyMap<string, string>;

const noCategories: Categories = new Map();

/**
 * Where it is not enabled, AWS answers as it does without permission, and tells the two apart in words alone.
 * https://docs.aws.amazon.com/macie/latest/APIReference/macie.html
 */
async function sessionOf({ call }: Listing): Promise<{ readonly status?: string | undefined }> {
  try {
    return await call("macie2:GetMacieSession", (client, options) =>
      client.getMacieSession({}, options),
    );
  } catch (error) {
    const { name, message } = Object(error) as Partial<Error>;
    if (name === "AccessDeniedException" && /macie is not enabled/i.test(message ?? "")) return {};
    throw error;
  }
}

/** Of the identifiers that AWS has: id -> PERSONAL_INFORMATION, FINANCIAL_INFORMATION, CREDENTIALS. */
async function categoriesOf({ pages }: Listing): Promise<Categories> {
  const categories = new Map<string, string>();
  for await (const { items } of pages(
    "macie2:ListManagedDataIdentifiers",
    (client, options, nextToken) => client.listManagedDataIdentifiers({ nextToken }, options),
    (page) => page.nextToken,
  ))
    for (const { id, category } of items ?? [])
      if (id !== undefined && category !== undefined) categories.set(id, category);
  return categories;
}

/** Names and counts, and never an object or a sample of it. */
async function typesIn(
  { pages }: Listing,
  resourceArn: string,
  categories: Categories,
): Promise<readonly string[]> {
  const types = new Set<string>();
  for await (const { detections } of pages(
    "macie2:ListResourceProfileDetections",
    (client, options, nextToken) =>
      client.listResourceProfileDetections({ resourceArn, nextToken }, options),
    (page) => page.nextToken,
  ))
    for (const { id, name, suppressed, type } of detections ?? []) {
      if (suppressed === true) continue;
      const category = type === "CUSTOM" ? "CUSTOM_IDENTIFIER" : categories.get(id ?? "");
      for (const word of [category ?? uncategorized, name, id])
        if (word !== undefined) types.add(word);
    }
  return [...types].sort();
}
