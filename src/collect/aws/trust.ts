/**
 * What is not asked for, as a witness that the user trusts says that a region holds none of it: services, and
 * types that Cloud Control would be asked for. No list is doubted for it: what another list shows of such a
 * service brings its calls back, and a witness that the lists contradict is not believed in that region.
 */
import { arnForms } from "../../classes.ts";
import type { Coverage, Resource, Trustable, Vouched } from "../../model.ts";
import { factsOf } from "../../providers.ts";
import type { Batch } from "../collect.ts";
import { parseArn } from "./arn.ts";
import { coverageOf } from "./coverage.ts";
import { refusalOf, statusOf } from "./refusal.ts";
import type { Action, Service } from "./service.ts";
import type { Session, Tally } from "./session.ts";
import type { Put } from "./stream.ts";
import { type Known, madeByAws } from "./witness.ts";

/** What a witness says of a region. */
export interface Word {
  /** The state that it is in, for the report. */
  readonly state: string;
  /** Whether it would hold a resource of this type, if there were one. */
  readonly canHold: (type: string) => boolean;
  /** Whether there may be one, by what it holds. */
  readonly has: (type: string) => boolean;
  /** How many it holds, by type. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A witness that is asked before the lists. */
export interface Teller {
  readonly witness: Trustable;
  /** As coverage calls it. */
  readonly service: string;
  /** What it is asked by. */
  readonly actions: readonly Action[];
  /** Undefined where the account keeps none for the region; a text says why its word is not taken. */
  readonly wordOf: (
    session: Session,
    region: string,
    tally: Tally,
  ) => Promise<Word | string | undefined>;
}

/** Asks for what was spared: services by their ids, or types. */
type Ask = (names: readonly string[]) => Promise<unknown>;

export interface Trust {
  /** Asks the witnesses of a region, so that their answers are there when they are needed. */
  readonly ask: (region: string) => void;
  /** The services to ask in a region whose tags were all read, or not; the others are spared. */
  readonly services: (
    region: string,
    all: readonly Service[],
    isTagged: boolean,
    ask: Ask,
  ) => Promise<readonly Service[]>;
  /** The types to ask Cloud Control for in a region. */
  readonly types: (region: string, all: readonly string[], ask: Ask) => readonly string[];
  /** Hears what tags or Cloud Control show: what else is of their service is not spared. */
  readonly shows: (resource: Resource) => void;
  /** Hears what an inventory knows. */
  readonly knows: (known: Known) => void;
  /** Hears what a list of the type's own shows. */
  readonly lists: (batch: Batch) => void;
  /** Hears of a service whose lists have all ended well in a region. */
  readonly ended: (region: string, service: Service) => void;
  /** Asks for what was spared and must not be. */
  readonly settle: () => Promise<void>;
  /** What was spared to the end, and why a word was not taken. */
  readonly said: () => Batch;
}

/** Nobody is trusted: everything is asked. */
const nobody: Trust = {
  ask: () => undefined,
  services: async (_region, all) => all,
  types: (_region, all) => all,
  shows: () => undefined,
  knows: () => undefined,
  lists: () => undefined,
  ended: () => undefined,
  settle: async () => undefined,
  said: () => ({}),
};

const names: Readonly<Record<Trustable, string>> = {
  config: "AWS Config",
  explorer: "Resource Explorer",
};

interface Given extends Word {
  readonly witness: Trustable;
}

interface Spared {
  readonly region: string;
  readonly kind: "services" | "types";
  readonly name: string;
  readonly types: readonly string[];
  readonly word: Given;
  readonly ask: Ask;
}

export function trusting(session: Session, put: Put<Batch>, tellers: readonly Teller[]): Trust {
  if (tellers.length === 0) return nobody;
  const answers = new Map<string, Promise<readonly Given[]>>();
  /** Those that are taken. */
  const words = new Map<string, readonly Given[]>();
  const spared = new Set<Spared>();
  /** Region -> families of types. */
  const shown = sets();
  /** Region -> types. */
  const known = sets();
  const listed = sets();
  const passedOver = sets();
  const ended = new Map<string, Set<Service>>();
  const seen = new Set<string>();
  /** Why a word was not taken -> the regions. */
  const doubts = sets();

  return {
    // What goes wrong is heard of when the answer is.
    ask: (region) => void wordsIn(region).catch(() => undefined),

    async services(region, all, isTagged, ask) {
      const given = await wordsIn(region);
      if (!isTagged) {
        for (const { witness } of given)
          doubt(witness, region, "not all tagged resources were listed");
        return all;
      }
      words.set(region, given);
      return all.filter((service) => {
        const types = typesOf(service);
        return (
          !isOfResources(service) ||
          !spare({ region, kind: "services", name: service.id, types, ask })
        );
      });
    },

    types: (region, all, ask) =>
      all.filter((type) => !spare({ region, kind: "types", name: type, types: [type], ask })),

    shows(resource) {
      const region = regionOf(resource);
      if (region === undefined || resource.onlyReferred) return;
      const service = resource.id.split(":", 3)[2] ?? "";
      const key = `${region} ${service} ${resource.type}`;
      if (seen.has(key)) return;
      seen.add(key);
      for (const family of [familyOf(resource.type), ...familiesOf(service)])
        shown.add(region, family);
    },

    knows({ arn, type, region: listedIn }) {
      if (madeByAws.test(arn)) return;
      const parsed = parseArn(arn);
      const region = parsed?.region || listedIn;
      if (region === undefined) return;
      for (const one of [type, parsed?.type]) if (one !== undefined) known.add(region, one);
    },

    lists({ resources = [], passedOver: ids = [] }) {
      for (const resource of resources) {
        const region = regionOf(resource);
        for (const [service, at] of namedIn(resource))
          for (const family of familiesOf(service)) shown.add(at, family);
        if (region === undefined || resource.onlyReferred) continue;
        if (madeByAws.test(resource.id)) passedOver.add(region, resource.type);
        else listed.add(region, resource.type);
      }
      for (const id of ids) {
        const { region, type } = parseArn(id) ?? {};
        if (region && type !== undefined) passedOver.add(region, type);
      }
    },

    ended(region, service) {
      const services = ended.get(region);
      if (services) services.add(service);
      else ended.set(region, new Set([service]));
    },

    async settle() {
      for (let back = recalled(); back.length > 0; back = recalled())
        await Promise.all(
          [...Map.groupBy(back, ({ ask }) => ask)].map(([ask, all]) =>
            ask(all.map(({ name }) => name)),
          ),
        );
    },

    said() {
      const vouched = vouchedFor();
      const notes = doubts
        .all()
        .map(
          ([why, regions]) =>
            `aws ${session.account}: ${why}, so that everything was asked in ${[...regions].sort().join(", ")}`,
        )
        .sort();
      return {
        ...(vouched.length > 0 && { leftOut: { vouched } }),
        ...(notes.length > 0 && { notes }),
      };
    },
  };

  /** Services and regions of the account's own that settings name: there may be what they name. */
  function namedIn({ id, properties }: Resource): readonly (readonly [string, string])[] {
    const [, , ownService, ownRegion] = id.split(":", 4);
    return [...JSON.stringify(properties ?? null).matchAll(regionalArns)].flatMap(
      ([, service = "", region = "", account]) =>
        account !== session.account || (service === ownService && region === ownRegion)
          ? []
          : [[service, region] as const],
    );
  }

  function wordsIn(region: string): Promise<readonly Given[]> {
    const answer =
      answers.get(region) ??
      Promise.all(tellers.map((teller) => wordOf(teller, region))).then((all) =>
        all.flatMap((word) => word ?? []),
      );
    answers.set(region, answer);
    return answer;
  }

  /** Undefined where it does not speak. */
  async function wordOf(teller: Teller, region: string): Promise<Given | undefined> {
    const { witness, service } = teller;
    const tally: Tally = { calls: 0 };
    let status: Coverage["status"] = "complete";
    let word: Word | undefined;
    try {
      const said = await teller.wordOf(session, region, tally);
      if (typeof said === "string") doubt(witness, region, said);
      else word = said;
      if (word === undefined) status = "disabled";
    } catch (error) {
      const refusal = refusalOf(error, session.signal);
      status = statusOf(refusal.kind, 0);
      doubt(witness, region, refusal.said);
    }
    if (tally.calls > 0)
      await put({
        coverage: [coverageOf({ scope: session.account, region, service }, status, 0, tally.calls)],
      });
    return word && { ...word, witness };
  }

  function doubt(witness: Trustable, region: string, why: string): void {
    doubts.add(`the word of ${names[witness]} was not taken: ${why}`, region);
  }

  /** Whether one witness vouches for all of the types, none contradicts it, and nothing showed any. */
  function spare({ region, types, ...rest }: Omit<Spared, "word">): boolean {
    const given = words.get(region) ?? [];
    const word = given.find(({ canHold }) => types.every(canHold));
    if (!word || given.some(({ has }) => types.some(has)) || isShown(region, types)) return false;
    spared.add({ region, types, ...rest, word });
    return true;
  }

  function isShown(region: string, types: readonly string[]): boolean {
    return types.some((type) => shown.has(region, familyOf(type)) || known.has(region, type));
  }

  /** What is to be asked for after all, which then is not spared any more. */
  function recalled(): Spared[] {
    for (const [region, given] of words) {
      const kept = given.filter((word) => {
        const wrong = contradicted(region, word);
        if (wrong !== undefined) doubt(word.witness, region, wrong);
        return wrong === undefined;
      });
      words.set(region, kept);
    }
    const back = [...spared].filter(
      ({ region, types, word }) => !words.get(region)!.includes(word) || isShown(region, types),
    );
    for (const one of back) spared.delete(one);
    return back;
  }

  /** In which way the lists of a region say something else; undefined if they don't. */
  function contradicted(region: string, { canHold, has, counts }: Given): string | undefined {
    for (const type of [...listed.of(region)].sort())
      if (canHold(type) && !has(type)) return `it knows no ${type}, and a list shows one`;
    for (const service of ended.get(region) ?? []) {
      const types = typesOf(service);
      if (!isOfResources(service) || !types.every(canHold)) continue;
      for (const type of types)
        if (
          (counts.get(type) ?? 0) > 0 &&
          !listed.has(region, type) &&
          !passedOver.has(region, type)
        )
          return `it knows ${counts.get(type)} of ${type}, and ${service.id} lists none`;
    }
    return undefined;
  }

  function vouchedFor(): Vouched[] {
    const byRegion = Map.groupBy(spared, ({ region, word }) => `${region} ${word.witness}`);
    const groups = new Map<string, Omit<Vouched, "regions"> & { regions: [string, string][] }>();
    for (const all of byRegion.values()) {
      const { region, word } = all[0]!;
      const of = (kind: Spared["kind"]): string[] =>
        all.flatMap((one) => (one.kind === kind ? [one.name] : [])).sort();
      const [services, types] = [of("services"), of("types")];
      const key = JSON.stringify([word.witness, services, types]);
      const group = groups.get(key);
      if (group) group.regions.push([region, word.state]);
      else
        groups.set(key, {
          provider: "aws",
          scope: session.account,
          witness: word.witness,
          services,
          types,
          regions: [[region, word.state]],
        });
    }
    return [...groups.values()]
      .map(({ regions, ...group }) => ({
        ...group,
        regions: Object.fromEntries(regions.sort(([a], [b]) => (a < b ? -1 : 1))),
      }))
      .sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1));
  }
}

const regionalArns = /\barn:aws[\w-]*:([\w-]+):([\w-]+):(\d{12}):/g;

/** What is of the account and no resource is asked for, whoever says that there is none. */
const isOfResources = ({ lists }: Service): boolean => lists.every(({ ofAccount }) => !ofAccount);

const typesOf = ({ lists }: Service): readonly string[] => lists.flatMap(({ types }) => types);

const firstOf = ({ regions, witness }: Vouched): string => `${Object.keys(regions)[0]} ${witness}`;

/** Zones and places of buckets are within regions; an ARN says which. */
const regionOf = ({ id, location }: Resource): string | undefined =>
  (id.startsWith("arn:") && id.split(":", 4)[3]) || location;

export const { serviceOf: familyOf } = factsOf("aws").types;

const families = new Map<string, readonly string[]>();

/** The families of the types whose ARNs are of a service: RDS's are those of Neptune, too. */
export function familiesOf(service: string): readonly string[] {
  let known = families.get(service);
  if (!known) {
    known = [...new Set(arnForms(service).map(([, type]) => familyOf(type)))];
    if (known.length > 0) families.set(service, known);
  }
  return known;
}

interface Sets {
  readonly add: (key: string, value: string) => void;
  readonly has: (key: string, value: string) => boolean;
  readonly of: (key: string) => Iterable<string>;
  readonly all: () => (readonly [string, ReadonlySet<string>])[];
}

function sets(): Sets {
  const all = new Map<string, Set<string>>();
  return {
    add(key, value) {
      const set = all.get(key);
      if (set) set.add(value);
      else all.set(key, new Set([value]));
    },
    has: (key, value) => all.get(key)?.has(value) ?? false,
    of: (key) => all.get(key) ?? [],
    all: () => [...all],
  };
}
