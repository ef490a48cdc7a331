/** Reads all resources of one type from an aggregator, and holds their number to its counts. */
import type { Gap, Resource } from "../../model.ts";
import { textOf } from "../inventory/formats/json.ts";
import { aggregatorActions, attempt } from "./config-attempt.ts";
import { configItem, isKeyOfAws } from "./config-item.ts";
import { type Aggregated, countsBy, rowsOfType } from "./config-rows.ts";
import { aggregatorService } from "./config-sources.ts";
import { configTypes, withoutTags } from "./config-spellings.ts";
import type { Scan } from "./scan.ts";
import type { Action } from "./service.ts";
import { isWanted } from "./session.ts";

const [, , counting, selecting] = aggregatorActions;

export interface Seen {
  /** "ACCOUNT REGION" -> resources. */
  readonly resources: Map<string, number>;
  /** Accounts of which something is missing. */
  readonly lacking: Set<string>;
}

export interface Reading {
  /** How many of the type there are in all accounts, by the counts. */
  readonly stated: number;
  readonly mine: readonly string[];
  readonly seen: Seen;
  /** Of what several regions hold once. */
  readonly ids: Set<string>;
  readonly lacks: (gap: Gap) => Promise<void>;
  readonly failed: (error: unknown, action: Action, what: string, type?: string) => Promise<void>;
}

export async function readType(
  scan: Scan,
  asked: Aggregated,
  type: string,
  { stated, mine, seen, ids, lacks, failed }: Reading,
): Promise<void> {
  const { options, put } = scan;
  const ours = configTypes[type] ?? type;
  const reads = options.reads ?? (() => []);
  const among = new Set(mine);
  const rows = new Map<string, number>();
  const faults = new Map<string, { readonly account: string; count: number }>();
  const read = await attempt(
    (async () => {
      for await (const page of rowsOfType(asked, type, reads(ours).length > 0)) {
        const resources: Resource[] = [];
        for (const row of page) {
          const resource = configItem(row, reads);
          const account = textOf(row, "accountId") ?? "";
          // The counts of Config have it.
          if (isKeyOfAws(row)) rows.set(account, (rows.get(account) ?? 0) + 1);
          if (resource === undefined) continue;
          if (
            typeof resource === "string" ||
            !/^\d{12}$/.test(account) ||
            textOf(row, "resourceType") !== type
          ) {
            const what =
              typeof resource === "string"
                ? resource
                : "is a row of another account or type than the requested one";
            const fault = faults.get(`${account} ${what}`) ?? { account, count: 0 };
            fault.count++;
            faults.set(`${account} ${what}`, fault);
            continue;
          }
          if (options.isMine && !among.has(account)) continue;
          rows.set(account, (rows.get(account) ?? 0) + 1);
          if (ids.has(`${account} ${resource.id}`)) continue;
          ids.add(`${account} ${resource.id}`);
          const region = textOf(row, "awsRegion")!;
          const key = `${account} ${region}`;
          seen.resources.set(key, (seen.resources.get(key) ?? 0) + 1);
          const kept = options.keep?.(resource) ?? resource;
          resources.push(
            isWanted(asked.session, resource.location) ? kept : { ...kept, onlyReferred: true },
          );
        }
        await put({ resources });
      }
      return true;
    })(),
    (error) => failed(error, selecting, `${type} was not read to its end`, type),
  );
  for (const [key, { account, count }] of faults)
    await lacks({
      reason: "failed",
      provider: "aws",
      scope: account === "" ? asked.session.account : account,
      service: aggregatorService,
      type: ours,
      resources: count,
      detail: `a row of the query ${key.slice(key.indexOf(" ") + 1)}`,
      remedy: "scan the account directly",
    });
  if (withoutTags.has(ours))
    for (const [scope, resources] of rows)
      await put({
        gaps: [
          {
            reason: "not-collected",
            provider: "aws",
            scope,
            service: aggregatorService,
            type: ours,
            resources,
            detail: `AWS Config holds no tags of ${ours}, so its data classes and owner are unknown`,
            remedy: "scan the account directly if the policy has classes",
          },
        ],
      });
  if (!read) return;
  const unsure = (error: unknown): Promise<void> =>
    failed(error, counting, `it is unknown whether all ${type} were read`, type);
  const counts = await attempt(countsBy(asked, "ACCOUNT_ID", type), unsure);
  const known = Math.max(sumOf(counts ?? new Map()), sumOf(rows));
  // Some may have been deleted since they were counted.
  if (counts && known < stated) {
    const again = (await attempt(countsBy(asked, "RESOURCE_TYPE"), unsure))?.get(type) ?? 0;
    if (known < again)
      for (const scope of mine)
        await lacks({
          reason: "not-collected",
          provider: "aws",
          scope,
          service: aggregatorService,
          type: ours,
          detail: `AWS Config discovered ${again} ${ours}, and counts ${known} by account: it is unknown whether all were read`,
          remedy: "scan again; if it persists, scan the account directly",
        });
  }
  for (const [scope, count] of counts ?? []) {
    const had = rows.get(scope) ?? 0;
    if (had >= count || (options.isMine && !among.has(scope))) continue;
    await lacks({
      reason: "not-collected",
      provider: "aws",
      scope,
      service: aggregatorService,
      type: ours,
      resources: count - had,
      detail: `${count - had} of ${count} ${ours} that AWS Config discovered are in no answer of the query`,
      remedy: "record this type, or scan the account directly",
    });
  }
}

const sumOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, one) => all + one, 0);
