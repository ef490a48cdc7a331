/**
 * Which regions the account has switched on: asked of the account, in the region that answered who we
 * are. EC2 comes first, because any enabled region answers it and it names the disabled ones as
 * well; account:ListRegions is lighter (its client costs 60 ms where EC2's costs 320), but it lives in
 * us-east-1 alone, which an organization may deny. EC2's client is loaded for its own listing anyway.
 */
import type { Gap } from "../../model.ts";
import { type DamageLog, damageLog } from "./damage.ts";
import { onlyAnswers } from "./only-answers.ts";
import { pagesOf } from "./pages.ts";
import { refusalGap, refusalOf } from "./refusal.ts";
import { type Session, type Tally, send } from "./session.ts";

export interface Regions {
  readonly enabled: readonly string[];
  /** Not opted in: nothing can be there. */
  readonly disabled: readonly string[];
  readonly gaps: readonly Gap[];
  readonly calls: number;
  readonly service: "ec2" | "account";
}

/** EC2's answer, which may be on its way before it is known whose account it is about. */
export interface RegionsAnswer {
  readonly found: Promise<readonly Found[]>;
  readonly tally: Tally;
  readonly damages: DamageLog;
}

export function askRegions(
  calls: Pick<Session, "limit" | "signal" | "config" | "home">,
): RegionsAnswer {
  const damages = damageLog();
  const tally: Tally = { calls: 0, damaged: damages.add };
  const found = askEc2(calls, tally);
  // Heard of by whoever needs the answer.
  found.catch(() => undefined);
  return { found, tally, damages };
}

export async function regionsOf(
  session: Session,
  { found: asked, tally, damages } = askRegions(session),
): Promise<Regions> {
  const place = { scope: session.account, region: session.home, service: "ec2" };
  try {
    const found = split(await asked);
    const gaps = damages.gaps({ ...place, action: "ec2:DescribeRegions" }, "regions");
    return { ...found, gaps, calls: tally.calls, service: "ec2" };
  } catch (error) {
    session.signal.throwIfAborted();
    try {
      const found = split(await askAccount(session, tally));
      const gaps = damages.gaps({ ...place, action: "account:ListRegions" }, "regions");
      return { ...found, gaps, calls: tally.calls, service: "account" };
    } catch {
      session.signal.throwIfAborted();
      // The first refusal is the one to fix: EC2's.
      const gap = refusalGap(
        refusalOf(error),
        { ...place, action: "ec2:DescribeRegions" },
        "the account's regions could not be listed (nor by account:ListRegions), so only those named or configured were scanned",
      );
      const enabled = [...new Set([session.home, ...(session.regions ?? [])])];
      return { enabled, disabled: [], gaps: [gap], calls: tally.calls, service: "ec2" };
    }
  }
}

interface Found {
  readonly name: string;
  readonly on: boolean;
}

async function askEc2(
  session: Pick<Session, "limit" | "signal" | "config" | "home">,
  tally: Tally,
): Promise<Found[]> {
  const { EC2 } = await import("@aws-sdk/client-ec2");
  const client = onlyAnswers(new EC2(session.config(session.home)));
  try {
    const { Regions = [] } = await send(session, tally, (options) =>
      client.describeRegions({ AllRegions: true }, options),
    );
    if (Regions.length === 0) throw new Error("ec2:DescribeRegions named no region");
    return Regions.map(({ RegionName = "", OptInStatus }) => ({
      name: RegionName,
      on: OptInStatus !== "not-opted-in",
    }));
  } finally {
    client.destroy();
  }
}

async function askAccount(session: Session, tally: Tally): Promise<Found[]> {
  const { Account } = await import("@aws-sdk/client-account");
  const client = onlyAnswers(new Account(session.config(session.home)));
  try {
    const found: Found[] = [];
    const pages = pagesOf(
      session,
      tally,
      "account:ListRegions",
      (options, NextToken) => client.listRegions({ MaxResults: 50, NextToken }, options),
      (page) => page.NextToken,
    );
    for await (const page of pages)
      for (const { RegionName = "", RegionOptStatus } of page.Regions ?? [])
        found.push({ name: RegionName, on: RegionOptStatus !== "DISABLED" });
    if (found.length === 0) throw new Error("account:ListRegions named no region");
    return found;
  } finally {
    client.destroy();
  }
}

const split = (found: readonly Found[]): Pick<Regions, "enabled" | "disabled"> => ({
  enabled: found.filter(({ on }) => on).map(({ name }) => name),
  disabled: found.filter(({ on }) => !on).map(({ name }) => name),
});
