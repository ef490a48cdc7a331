/**
 * The tags of what a service file will list, kept from the tagging API until then; and what is left
 * over in the end, because the list failed or does not know it. The only part of an estate that is
 * held: an ARN and a shared label set each, freed region by region.
 */
import type { Resource } from "../../model.ts";
import type { Labels } from "./service.ts";

interface Tagged {
  readonly arn: string;
  readonly location: string | undefined;
  readonly labels: Labels;
}

export interface LabelStore {
  readonly keep: (tagged: Resource) => void;
  /** The labels of a resource, which then is no longer left over. */
  readonly take: (arn: string) => Labels | undefined;
  /** What nobody took, and forgets it. */
  readonly rest: () => Tagged[];
}

export function labelStore(): LabelStore {
  const kept = new Map<string, Tagged>();
  const sets = new Map<string, Labels>();
  return {
    keep({ id, location, labels: own }) {
      const arn = ownerless(id);
      if (kept.has(arn)) return;
      const key = JSON.stringify(own);
      const labels = sets.get(key) ?? own;
      sets.set(key, labels);
      kept.set(arn, { arn, location, labels });
    },
    take(arn) {
      const tagged = kept.get(arn);
      kept.delete(arn);
      return tagged?.labels;
    },
    rest() {
      const left = [...kept.values()];
      kept.clear();
      sets.clear();
      return left;
    },
  };
}

/** The ARN of an EC2 snapshot or image has no account, though the tagging API may write one. */
const ownerless = (arn: string): string =>
  arn.replace(/^(arn:[^:]+:ec2:[^:]+):\d*:((?:snapshot|image)\/)/, "$1::$2");
