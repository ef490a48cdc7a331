/** The calls that rows need beyond the listing: child lists and detail reads, for parents that exist. */
import type { Coverage, Gap, Need, Resource } from "../../model.ts";
import { unexpectedAnswer } from "./answer.ts";
import { Fault, coverageOf, faultOf } from "./fault.ts";
import { type Misread, misread } from "./misread.ts";
import { isNothingThere } from "./nothing-there.ts";
import { chosenIn } from "../chosen-in.ts";
import { type Scan, needsOf, rethrowUserError } from "./collection.ts";
import type { Tally } from "./sender.ts";
import { wrongInDetail, wrongInElement } from "./shape.ts";

export interface Needs {
  /**
   * Resources with the answers of their calls beside the record, or why there is none; nothing is asked of
   * those left out, and of records that no call waits for, no more is held than is kept.
   */
  readonly filled: (resources: readonly Resource[]) => Promise<readonly Resource[]>;
  /** One line for each subscription and kind of need. */
  readonly coverage: () => readonly Coverage[];
}

interface Kind {
  readonly scope: string;
  readonly service: string;
  readonly tally: Tally;
  asked: number;
  answered: number;
  fault: Fault | undefined;
}

export function needs(scan: Scan): Needs {
  const kinds = new Map<string, Kind>();
  const byType = new Map<string, readonly Need[]>();
  const { isElsewhere } = scan.options;
  const chosen = chosenIn(isElsewhere && ((place) => isElsewhere("azure", place)));
  const keep = scan.options.keep ?? ((resource: Resource) => resource);

  function kindOf({ scope, type }: Resource, { property }: Need): Kind {
    const service = `${type} ${property}`;
    const key = `${scope} ${service}`.toLowerCase();
    let kind = kinds.get(key);
    if (!kind) {
      kind = { scope, service, tally: { calls: 0 }, asked: 0, answered: 0, fault: undefined };
      kinds.set(key, kind);
      scan.options.planned?.(1);
    }
    return kind;
  }

  function askedOf(resource: Resource): readonly Need[] {
    if (resource.onlyReferred) return [];
    let ofType = byType.get(resource.type);
    if (!ofType) byType.set(resource.type, (ofType = needsOf(scan, resource.type)));
    return ofType.length === 0 ? ofType : ofType.filter((need) => applies(need, resource));
  }

  async function fillOne(resource: Resource, asked: readonly Need[]): Promise<Resource> {
    const answers: Record<string, unknown> = {};
    const unseen: Record<string, string> = { ...resource.unseen };
    await Promise.all(
      asked.map(async (need) => {
        const kind = kindOf(resource, need);
        kind.asked++;
        try {
          const { answer, bad } = await answerOf(scan, resource, need, kind.tally);
          answers[need.property] = answer;
          kind.answered++;
          if (bad === undefined) return;
          kind.fault = new Fault("failed", bad);
          await scan.give({ gaps: [gapOfRows(resource, need, bad)] });
        } catch (error) {
          rethrowUserError(error);
          const fault = faultOf(error, scan.options.signal);
          kind.fault = fault;
          unseen[need.property] = whyUnseen(fault, need);
        }
      }),
    );
    return {
      ...resource,
      properties: { ...(resource.properties as object), ...answers },
      ...(Object.keys(unseen).length > 0 && { unseen }),
    };
  }

  return {
    async filled(resources) {
      const filled: Resource[] = [];
      const fill = async (at: number, one: Resource, asked: readonly Need[]): Promise<void> => {
        filled[at] = await fillOne(one, asked);
      };
      // Most of a page needs nothing: a promise for each of its rows would cost more than the rest.
      const calls: Promise<void>[] = [];
      for (let at = 0; at < resources.length; at++) {
        const one = chosen(resources[at]!);
        const asked = askedOf(one);
        if (asked.length === 0) filled[at] = keep(one);
        else {
          filled[at] = one;
          calls.push(fill(at, one, asked));
        }
      }
      if (calls.length > 0) await Promise.all(calls);
      return filled;
    },
    coverage: () =>
      [...kinds.values()].map(({ scope, service, tally, asked, answered, fault }) => ({
        ...coverageOf({ scope, service, action: "" }, answered, tally.calls, fault),
        resources: asked,
      })),
  };
}

/** A condition on what the listing did not show is not known to be false: then it is asked. */
function applies({ when }: Need, { properties, unseen }: Resource): boolean {
  return !when || (unseen !== undefined && "properties" in unseen) || when(properties);
}

interface Answered {
  readonly answer: unknown;
  /** What was wrong with rows that are not in it. */
  readonly bad: string | undefined;
}

async function answerOf(
  scan: Scan,
  resource: Resource,
  need: Need,
  tally: Tally,
): Promise<Answered> {
  const { arm } = scan;
  const bad = misread();
  const reads = need.answerPaths ?? [];
  const below = need.path.startsWith("{group}") ? groupOf(resource.id) : resource.id;
  const paths = await pathsOf(scan, resource, need, tally, bad);
  if (!need.list) {
    const [path] = paths as [string];
    const detail = await arm.get(path, tally);
    const wrong = wrongInDetail(detail, { below, path: plain(path), reads });
    if (wrong !== undefined) throw unexpectedAnswer(`answered ${wrong}`, JSON.stringify(detail));
    return { answer: detail, bad: undefined };
  }
  const all: unknown[] = [];
  for (const path of paths) {
    const question = { below, path: plain(path), reads };
    let isBegun = false;
    try {
      for await (const page of arm.pages(path, tally)) {
        isBegun = true;
        for (const row of page) {
          const wrong = wrongInElement(row, question);
          if (wrong === undefined) all.push(row);
          else bad.add(row, wrong);
        }
      }
    } catch (error) {
      // Of this path, and only before a page of it came: what was read stays.
      if (isBegun || !(error instanceof Fault) || !isNothingThere(error, need.action)) throw error;
    }
  }
  return { answer: all, bad: bad.said() };
}

/** The path of a call, without its query. */
const plain = (path: string): string => path.split("?", 1)[0]!;

const groupOf = (id: string): string =>
  /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0] ?? id;

/** The calls that a need's path stands for: `{group}` and `{location}` filled in, `{each}` listed. */
async function pathsOf(
  { arm }: Scan,
  { id, location = "" }: Resource,
  { path, apiVersion }: Need,
  tally: Tally,
  bad: Misread,
): Promise<readonly string[]> {
  const asked = (child: string): string =>
    `${child}${child.includes("?") ? "&" : "?"}api-version=${apiVersion}`;
  const below = path.startsWith("{group}") ? path.replace("{group}", groupOf(id)) : `${id}/${path}`;
  const [first = "", ...rest] = (path === "" || path.startsWith("?") ? id + path : below)
    .replace("{location}", location.replaceAll(" ", "").toLowerCase())
    .split("/{each}/");
  let lists = [first];
  for (const child of rest) {
    const next: string[] = [];
    for (const list of lists)
      for await (const page of arm.pages(asked(list), tally))
        for (const item of page) {
          const wrong = wrongInElement(item, { below: id, path: list, reads: [] });
          const { name } = Object(item) as { name?: unknown };
          if (wrong === undefined && typeof name === "string" && name !== "")
            next.push(`${list}/${encodeURIComponent(name)}/${child}`);
          else bad.add(item, wrong ?? "an element without name");
        }
    lists = next;
  }
  return lists.map(asked);
}

function gapOfRows({ id, type, scope, location }: Resource, need: Need, bad: string): Gap {
  return {
    reason: "failed",
    provider: "azure",
    scope,
    ...(location !== undefined && { region: location }),
    type,
    resource: id,
    detail: `${need.property} of ${id}: ${bad}`,
    remedy: "check in the Azure portal what is missing here, and scan again",
  };
}

function whyUnseen(fault: Fault, { action }: Need): string {
  return fault.reason === "refused"
    ? `access denied: it requires ${action}, which the built-in role Reader has (${fault.message})`
    : `${fault.reason}: ${fault.message}`;
}
