/** The tagging API's pages as resources: every region answers it, for whatever has or had a tag. */
import type { Resource } from "../../model.ts";
import type { ResourceTagMapping } from "@aws-sdk/client-resource-groups-tagging-api";
import { withoutOverlap } from "../overlap.ts";
import { locationOf, parseArn } from "./arn.ts";
import { bareJson } from "./bare-json.ts";
import { inRegion } from "./clients.ts";
import { onlyAnswers } from "./only-answers.ts";
import { pagesOf } from "./pages.ts";
import type { Session, Tally } from "./session.ts";
import { labelsOf } from "./service.ts";

export const taggingService = "resource-groups-tagging-api";

/** Every page of GetResources in one region, as resources of which only tags are known. */
export async function* tagged(
  session: Session,
  region: string,
  tally: Tally,
): AsyncGenerator<readonly Resource[]> {
  const { ResourceGroupsTaggingAPI } = await import("@aws-sdk/client-resource-groups-tagging-api");
  // Its pages follow one another: each waits for the one before, and backing off is enough.
  const client = await session.clients.of(
    taggingService,
    async (config) => bareJson(onlyAnswers(new ResourceGroupsTaggingAPI(config))),
    "standard",
  );
  const fresh = withoutOverlap<ResourceTagMapping>(({ ResourceARN }) => ResourceARN);
  const pages = pagesOf(
    session,
    tally,
    "tag:GetResources",
    (options, PaginationToken) =>
      inRegion(region, () =>
        client.getResources(
          { ResourcesPerPage: 100, ...(PaginationToken !== undefined && { PaginationToken }) },
          options,
        ),
      ),
    (page) => page.PaginationToken,
  );
  for await (const { ResourceTagMappingList: rows } of pages) {
    if (!Array.isArray(rows))
      throw new Error("the answer of GetResources has no ResourceTagMappingList");
    const resources: Resource[] = [];
    let bad = 0;
    for (const { ResourceARN: arn, Tags } of fresh(rows)) {
      const resource = arn ? taggedOnly(arn, labelsOf(Tags), region, session.account) : undefined;
      if (resource) resources.push(resource);
      else bad++;
    }
    if (bad > 0) {
      const fault = "an element whose ARN is not an ARN";
      tally.damaged?.({ operation: "GetResources", elements: bad, fault });
    }
    yield resources;
  }
}

const unseen = { "*": "listed by its tags only" };

/** Undefined for what is not an ARN; `asked` is the region that listed it. */
export function taggedOnly(
  arn: string,
  labels: Resource["labels"],
  asked: string,
  account: string,
): Resource | undefined {
  const parsed = parseArn(arn);
  return (
    parsed && {
      id: arn,
      type: parsed.type,
      provider: "aws",
      scope: parsed.account || account,
      location: locationOf(parsed, asked),
      name: parsed.name,
      labels,
      properties: { ResourceARN: arn },
      unseen,
      source: `${taggingService} GetResources`,
    }
  );
}
