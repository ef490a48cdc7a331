/**
 * An AWS Config aggregator of the account that gathers from the account itself: what it knows of
 * regions for which nobody else spoke. It holds what their recorders record, which may be a few types
 * only; so it adds what the lists did not show, and vouches for no region.
 */
import type { Resource } from "../../model.ts";
import { everything, recorded } from "./config-query.ts";
import type { Witness } from "./witness.ts";

const type = "AWS::Config::ConfigurationAggregator";

/** https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationAggregator.html */
interface Aggregator {
  readonly ConfigurationAggregatorName?: string;
  readonly AccountAggregationSources?: readonly (Regions & {
    readonly AccountIds?: readonly string[];
  })[];
  readonly OrganizationAggregationSource?: Regions;
}

interface Regions {
  readonly AllAwsRegions?: boolean;
  readonly AwsRegions?: readonly string[];
}

interface Gathering {
  readonly witness: Witness;
  /** Hears of what the lists show: the aggregators are among it. */
  readonly see: (resource: Resource) => void;
}

export function configAggregator(): Gathering {
  const known: { readonly at: string; readonly name: string; readonly from: Aggregator }[] = [];
  const chosen = new Map<string, string>();
  return {
    see({ type: of, location, properties }) {
      if (of !== type || location === undefined) return;
      const from = properties as Aggregator;
      const name = from.ConfigurationAggregatorName;
      if (name !== undefined) known.push({ at: location, name, from });
    },
    witness: {
      service: "config aggregator",
      actions: ["config:DescribeConfigurationAggregators", "config:SelectAggregateResourceConfig"],
      tally: { calls: 0 },

      async kept({ account }, regions) {
        const [best] = known
          .map((one) => ({ ...one, covers: regionsOf(one.from, account, regions) }))
          .filter(({ covers }) => covers > 0)
          .sort((a, b) => b.covers - a.covers);
        if (best) chosen.set(best.at, best.name);
        return new Map(best ? [[best.at, []]] : []);
      },

      read: (session, region, tally) =>
        recorded(
          session,
          region,
          tally,
          "config:SelectAggregateResourceConfig",
          (client, options, page) =>
            client.selectAggregateResourceConfig(
              {
                ConfigurationAggregatorName: chosen.get(region),
                Expression: `${everything} WHERE accountId = '${session.account}'`,
                ...page,
              },
              options,
            ),
        ),
    },
  };
}

/** From how many of these regions it gathers what the account has. */
function regionsOf(from: Aggregator, account: string, regions: readonly string[]): number {
  const sources = [
    ...(from.AccountAggregationSources ?? []).filter(({ AccountIds = [] }) =>
      AccountIds.includes(account),
    ),
    ...(from.OrganizationAggregationSource ? [from.OrganizationAggregationSource] : []),
  ];
  return regions.filter((region) =>
    sources.some(
      ({ AllAwsRegions, AwsRegions = [] }) => AllAwsRegions === true || AwsRegions.includes(region),
    ),
  ).length;
}
