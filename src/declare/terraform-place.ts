/**
 * Where Terraform makes a block's resource: the region, location, group and account that the block, its
 * provider and the calls of its module say. Whatever could move it and is not known is a doubt.
 */
import { someOf } from "./hcl-expression.ts";
import type { Expression } from "./hcl-tokens.ts";
import { type Modules, type PlacedBlock, makesNone } from "./modules.ts";
import type { ValueReader } from "./terraform-names.ts";

/** Where a declaration says that its resource is; undefined where it says nothing of it. */
export interface SaidPlace {
  readonly locations?: ReadonlySet<string> | undefined;
  readonly groups?: ReadonlySet<string> | undefined;
  readonly accounts?: ReadonlySet<string> | undefined;
  /** Something that could move it, or make none of it, is not known. */
  readonly isDoubtful: boolean;
}

/** "never": a count of 0, or no call of its module makes one. */
export type PlaceReader = (block: PlacedBlock) => SaidPlace | "never";

/** A module is called through so many others. */
const deepest = 8;

const doubtful: SaidPlace = { isDoubtful: true };
/** By the environment: the repository says nothing. */
const unsaid: SaidPlace = { isDoubtful: false };

/** What chooses the account of a provider other than by its id. */
const choosesAccount = [
  "access_key",
  "allowed_account_ids",
  "assume_role",
  "assume_role_with_web_identity",
  "dynamic",
  "endpoints",
  "for_each",
  "forbidden_account_ids",
  "profile",
  "secret_key",
  "shared_config_files",
  "shared_credentials_files",
  "token",
];

export function placeReader(modules: Modules, valuesOf: ValueReader): PlaceReader {
  const made = new Map<string, "always" | "never" | "perhaps">();
  const providers = new Map<string, SaidPlace>();

  const howOften = (block: PlacedBlock): "always" | "never" | "perhaps" => {
    if (makesNone(block)) return "never";
    const each = valuesOf(block, "for_each");
    if (each && !(each.isWhole && [...each.known].every((one) => one === someOf))) return "perhaps";
    const counts = valuesOf(block, "count");
    if (!counts) return "always";
    const isNone = (one: string): boolean => one === "0" || one === "false";
    if (!counts.isWhole) return "perhaps";
    if ([...counts.known].every(isNone)) return "never";
    return [...counts.known].every((one) => /^[1-9]\d*$/.test(one)) ? "always" : "perhaps";
  };

  /** Whether the calls of a module make it. */
  const calledOften = (folder: string, depth = 0): "always" | "never" | "perhaps" => {
    const known = made.get(folder);
    if (known) return known;
    if (depth >= deepest || modules.isCalledFromAfar(folder)) return "perhaps";
    made.set(folder, "perhaps");
    const calls = modules
      .callsOf(folder)
      .map((call) =>
        modules.isUnique(call)
          ? least(howOften(call), calledOften(call.folder, depth + 1))
          : "perhaps",
      );
    const all =
      calls.length === 0
        ? "always"
        : calls.every((one) => one === "never")
          ? "never"
          : calls.includes("perhaps")
            ? "perhaps"
            : "always";
    made.set(folder, all);
    return all;
  };

  /** What a folder's provider of that name and alias says; without one of its own, what its callers' says. */
  const providerOf = (
    folder: string,
    name: string,
    alias: string | undefined,
    depth = 0,
  ): SaidPlace => {
    const key = [folder, name, alias].join("\n");
    const known = providers.get(key);
    if (known || depth >= deepest) return known ?? doubtful;
    providers.set(key, doubtful);
    const own = modules
      .providersOf(folder)
      .filter((one) => one.labels[0] === name && aliasOf(one) === alias);
    const calls = modules.callsOf(folder).filter((call) => !makesNone(call));
    let said: SaidPlace;
    if (own.length > 0) said = own.length === 1 ? placeOfProvider(own[0]!) : doubtful;
    else if (alias !== undefined) said = doubtful;
    else if (calls.length === 0) said = unsaid;
    else
      said = calls
        .map((call) =>
          call.said.has("providers")
            ? doubtful
            : providerOf(call.folder, name, undefined, depth + 1),
        )
        .reduce(joined);
    providers.set(key, said);
    return said;
  };

  const aliasOf = (provider: PlacedBlock): string | undefined =>
    provider.said.has("alias") ? (provider.attributes.get("alias")?.join("") ?? "?") : undefined;

  const placeOfProvider = (provider: PlacedBlock): SaidPlace => {
    const { said, strings, labels } = provider;
    if (!labels[0]?.startsWith("aws")) {
      const subscription = valuesOf(provider, "subscription_id");
      if (subscription) return whole({ accounts: subscription });
      const isElsewhere = ["tenant_id", "environment", "metadata_host", "for_each"];
      return isElsewhere.some((one) => said.has(one)) ? doubtful : unsaid;
    }
    const region = valuesOf(provider, "region");
    const choices = choosesAccount.filter((one) => said.has(one));
    if (choices.length === 0) return whole({ locations: region });
    const ids = strings.flatMap((text) => text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []);
    const isById =
      said.has("allowed_account_ids") || said.has("assume_role") ? ids.length > 0 : false;
    return isById && !said.has("forbidden_account_ids") && !said.has("for_each")
      ? whole({ locations: region, accounts: { known: new Set(ids), isWhole: true } })
      : doubtful;
  };

  return (block) => {
    const often = least(howOften(block), calledOften(block.folder));
    if (often === "never") return "never";
    if (often === "perhaps" || !modules.isUnique(block) || modules.isWrapped) return doubtful;
    const chosen = chosenProvider(block);
    if (!chosen) return doubtful;
    const provider = providerOf(block.folder, ...chosen);
    const own = block.labels[0]!.startsWith("aws")
      ? whole({ locations: valuesOf(block, "region") })
      : whole({
          locations: valuesOf(block, "location"),
          groups: valuesOf(block, "resource_group_name"),
        });
    return {
      locations: own.locations ?? provider.locations,
      groups: own.groups,
      accounts: provider.accounts,
      // The parent of azapi's says the group, as a part of an id.
      isDoubtful: own.isDoubtful || provider.isDoubtful || block.said.has("parent_id"),
    };
  };
}

/** Name and alias of the block's provider; undefined where that is not known. */
function chosenProvider({
  labels,
  said,
  attributes,
}: PlacedBlock): [name: string, alias: string | undefined] | undefined {
  if (!said.has("provider")) return [labels[0]!.replace(/_.*$/, ""), undefined];
  const [chosen, ...more]: Expression = attributes.get("provider") ?? [];
  if (chosen === undefined || more.length > 0) return undefined;
  const [name, alias, ...rest] =
    typeof chosen === "string" ? chosen.split(".") : [chosen.of, chosen.name];
  return rest.length > 0 ? undefined : [name!, alias];
}

const order = ["never", "perhaps", "always"] as const;
type Often = (typeof order)[number];

const least = (a: Often, b: Often): Often => order[Math.min(order.indexOf(a), order.indexOf(b))]!;

/** Doubtful where there can be other values. */
function whole(
  said: Readonly<Partial<Record<"locations" | "groups" | "accounts", ReturnType<ValueReader>>>>,
): SaidPlace {
  const known = (values: ReturnType<ValueReader>): ReadonlySet<string> | undefined =>
    values?.isWhole ? values.known : undefined;
  return {
    locations: known(said.locations),
    groups: known(said.groups),
    accounts: known(said.accounts),
    isDoubtful: Object.values(said).some((values) => values && !values.isWhole),
  };
}

/** Of several calls: all that they say, in doubt where one says nothing and another does. */
function joined(a: SaidPlace, b: SaidPlace): SaidPlace {
  const both = (key: "locations" | "accounts"): ReadonlySet<string> | undefined =>
    a[key] && b[key] ? new Set([...a[key], ...b[key]]) : undefined;
  return {
    locations: both("locations"),
    accounts: both("accounts"),
    isDoubtful:
      a.isDoubtful || b.isDoubtful || !a.locations !== !b.locations || !a.accounts !== !b.accounts,
  };
}
