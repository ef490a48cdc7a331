/**
 * What an ordinary principal tries in every region: every action of a service that stores or processes data by which
 * content comes to be there (rules/classes/actions.json). Actions that the documents of an organization cannot tell
 * apart have one answer, and are tried once.
 */
import { type ActionFile, actionFile } from "../../classes.ts";
import { statementsOf, valuesOf } from "./document.ts";
import { globbed } from "./operators.ts";

let file: ActionFile | undefined;
const table = (): ActionFile => (file ??= actionFile());

/** Action -> the ARN that it is about, after `arn:PARTITION:`; `*` where it is about no resource of its own. */
let known: ReadonlyMap<string, string> | undefined;

export function dataActions(): ReadonlyMap<string, string> {
  return (known ??= new Map(
    Object.entries(table().services).flatMap(([service, byArn]) =>
      Object.entries(byArn).flatMap(([arn, names]) =>
        names.split(" ").map((name) => [`${service}:${name}`, arn] as const),
      ),
    ),
  ));
}

export const serviceOf = (action: string): string => action.split(":", 1)[0]!;

/** Services that a guard of regions leaves out rightfully: why -> prefixes. */
export const leftOutRightly = (why: keyof ActionFile["exempt"]): readonly string[] =>
  table().exempt[why].split(" ");

/**
 * Services that resource control policies cover:
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export const rcpServices = (): readonly string[] => table().rcp.split(" ");

/** One action for all that the documents answer alike -> those. `tellsApart`: what else an answer depends on. */
export function alike(
  documents: readonly unknown[],
  tellsApart: (action: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string>();
  const classOf = new Map([...dataActions().keys()].map((one) => [one, tellsApart(one)]));
  const split = (apart: (action: string) => string): void => {
    kinds.clear();
    for (const [action, before] of classOf) {
      const key = `${before} ${apart(action)}`;
      const kind = kinds.get(key) ?? String(kinds.size);
      kinds.set(key, kind);
      classOf.set(action, kind);
    }
  };
  const done = new Set<string>();
  for (const { Action, NotAction, Resource, NotResource } of documents.flatMap(statementsOf)) {
    const patterns = valuesOf(Action ?? NotAction);
    const isOfAll = NotResource === undefined && valuesOf(Resource).join() === "*";
    const key = JSON.stringify([patterns.toSorted(), Action === undefined, isOfAll]);
    if (done.has(key)) continue;
    done.add(key);
    const named = new Set(patterns.flatMap((pattern) => [...actionsLike(pattern)]));
    const isIn = (action: string): boolean => named.has(action) === (Action !== undefined);
    split((action) => (!isIn(action) ? "" : isOfAll ? "in" : dataActions().get(action)!));
  }
  const groups = Map.groupBy(classOf, ([, kind]) => kind);
  return new Map(
    [...groups.values()].map((all) => [all[0]![0], all.map(([action]) => action)] as const),
  );
}

const like = new Map<string, readonly string[]>();
let byService: Readonly<Partial<Record<string, readonly string[]>>> | undefined;

function actionsLike(pattern: string): readonly string[] {
  const lower = pattern.toLowerCase();
  let found = like.get(lower);
  if (!found) {
    byService ??= Object.groupBy(dataActions().keys(), serviceOf);
    const service = /^[^:*?]+(?=:)/.exec(lower)?.[0];
    const among = service === undefined ? [...dataActions().keys()] : (byService[service] ?? []);
    found = among.filter((action) => globbed(lower, action.toLowerCase()));
    like.set(lower, found);
  }
  return found;
}
