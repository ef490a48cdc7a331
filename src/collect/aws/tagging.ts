/** The tagging API's pages as resources: every region answers it, for whatever has or had a tag. */
import type { Resource } from "../../model.ts";
import type { ResourceTagMapping } from "@aws-sdk/client-resource-groups-tagging-api";
import { withoutOverlap } from "../overlap.ts";
import { locationOf, parseArn } from "./arn.ts";
import { onlyAnswers } from "./only-answers.ts";
import { TruncatedError } from "./refusal.ts";
import type { Tagged } from "./labels.ts";
import { type Session, type Tally, send } from "./session.ts";
import { labelsOf } from "./service.ts";

export const taggingService = "resource-groups-tagging-api";

/** Every page of GetResources in one region; a token that comes twice ends the pages with an error. */
export async function* tagged(
  session: Session,
  region: string,
  tally: Tally,
): AsyncGenerator<readonly Tagged[]> {
  const { ResourceGroupsTaggingAPI } = await import("@aws-sdk/client-resource-groups-tagging-api");
  const client = onlyAnswers(new ResourceGroupsTaggingAPI(session.config(region)));
  const seen = new Set<string>();
  const fresh = withoutOverlap<ResourceTagMapping>(({ ResourceARN }) => ResourceARN);
  let token = "";
  try {
    do {
      const PaginationToken = token;
      const page = await send(session, tally, (options) =>
        client.getResources(
          { ResourcesPerPage: 100, ...(PaginationToken !== "" && { PaginationToken }) },
          options,
        ),
      );
      if (!page.ResourceTagMappingList)
        throw new Error("the answer of GetResources has no ResourceTagMappingList");
      yield fresh(page.ResourceTagMappingList).flatMap(({ ResourceARN: arn, Tags }) => {
        const parsed = arn === undefined ? undefined : parseArn(arn);
        return arn === undefined || !parsed
          ? []
          : [
              {
                arn,
                type: parsed.type,
                region: locationOf(parsed, region),
                labels: labelsOf(Tags),
              },
            ];
      });
      token = page.PaginationToken ?? "";
      if (token !== "" && seen.has(token)) throw new TruncatedError("tag:GetResources");
      seen.add(token);
    } while (token !== "");
  } finally {
    client.destroy();
  }
}

/** A resource of which only tags are known. */
export function resourceOf({ arn, type, region, labels }: Tagged, account: string): Resource {
  const parsed = parseArn(arn);
  return {
    id: arn,
    type,
    provider: "aws",
    scope: parsed?.account || account,
    location: region,
    name: parsed?.name ?? arn,
    labels,
    properties: {
      ResourceARN: arn,
      Tags: Object.entries(labels).map(([Key, Value]) => ({ Key, Value })),
    },
    unseen: { "*": "listed by its tags only" },
    source: `${taggingService} GetResources`,
  };
}
