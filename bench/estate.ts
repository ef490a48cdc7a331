/**
 * An estate of thousands of accounts in virtual time: every call of every account, with the throttles of
 * `quota.ts`, the calls at once that a process makes and the processor time that a call takes it.
 */
import { type Bucket, quota } from "./quota.ts";

export interface Estate {
  readonly accounts: number;
  readonly regions: number;
  /** Of one account in one region: those of the services, and those of Cloud Control. */
  readonly calls: { readonly services: number; readonly cloudControl: number };
  /** Seconds. */
  readonly latency: number;
  readonly cpuPerCall: number;
  /** Calls at once, of one process; accounts at once. */
  readonly concurrency: number;
  readonly atOnce: number;
  readonly limits: {
    /** Of one account in one region. */
    readonly cloudControl: Bucket;
    /** Of the account that calls, for all shards. */
    readonly sts: Bucket;
  };
}

export interface Simulated {
  readonly shards: number;
  /** Seconds of the slowest shard, and of all together. */
  readonly wall: number;
  readonly cpu: number;
  readonly calls: number;
  /** Of all shards together. */
  readonly callsPerSecond: number;
  readonly mostSts: number;
}

interface Process {
  free: number;
  cpuFreeAt: number;
  /** Accounts not begun. */
  left: number;
  readonly open: Account[];
  endedAt: number;
  turn: number;
}

interface Account {
  readonly id: number;
  services: number;
  /** Of each region. */
  readonly cloudControl: Int32Array;
  underWay: number;
  region: number;
}

/** Events by time. */
function agenda(): {
  readonly add: (at: number, what: number) => void;
  readonly next: () => readonly [number, number] | undefined;
} {
  const times: number[] = [];
  const whats: number[] = [];
  const swap = (i: number, j: number): void => {
    [times[i], times[j]] = [times[j]!, times[i]!];
    [whats[i], whats[j]] = [whats[j]!, whats[i]!];
  };
  return {
    add(at, what) {
      let i = times.push(at) - 1;
      whats.push(what);
      for (let up = (i - 1) >> 1; i > 0 && times[up]! > times[i]!; i = up, up = (i - 1) >> 1)
        swap(i, up);
    },
    next() {
      if (times.length === 0) return undefined;
      const first = [times[0]!, whats[0]!] as const;
      swap(0, times.length - 1);
      times.pop();
      whats.pop();
      for (let i = 0; ;) {
        const left = 2 * i + 1;
        if (left >= times.length) break;
        const less = left + 1 < times.length && times[left + 1]! < times[left]! ? left + 1 : left;
        if (times[i]! <= times[less]!) break;
        swap(i, less);
        i = less;
      }
      return first;
    },
  };
}

export function simulated(estate: Estate, shards: number): Simulated {
  const { regions, calls: each, latency, cpuPerCall, concurrency, atOnce, limits } = estate;
  let now = 0;
  const clock = (): number => now * 1000;
  const cloudControl = new Map<number, ReturnType<typeof quota>>();
  const sts = quota(limits.sts, clock);
  const stsBySecond = new Map<number, number>();
  const events = agenda();
  let calls = 0;
  let begun = 0;

  const processes = Array.from({ length: shards }, (_, i): Process => ({
    free: concurrency,
    cpuFreeAt: 0,
    left: Math.floor(estate.accounts / shards) + (i < estate.accounts % shards ? 1 : 0),
    open: [],
    endedAt: 0,
    turn: 0,
  }));

  /** The next call that an account may make now; none if all that is left is under way or held back. */
  function take(account: Account): boolean {
    if (account.services > 0) {
      account.services--;
      return true;
    }
    for (let tried = 0; tried < regions; tried++) {
      account.region = (account.region + 1) % regions;
      if (account.cloudControl[account.region] === 0) continue;
      const allow = cloudControl.get(account.id)!;
      if (allow(String(account.region)).granted) {
        account.cloudControl[account.region]!--;
        return true;
      }
    }
    return false;
  }

  const isOver = ({ services, cloudControl: left, underWay }: Account): boolean =>
    services === 0 && underWay === 0 && left.every((one) => one === 0);

  function begin(process: Process): void {
    while (process.open.length < atOnce && process.left > 0) {
      if (!sts("sts").granted) return;
      stsBySecond.set(Math.floor(now), (stsBySecond.get(Math.floor(now)) ?? 0) + 1);
      process.left--;
      const id = begun++;
      cloudControl.set(id, quota(limits.cloudControl, clock));
      process.open.push({
        id,
        services: each.services * regions,
        cloudControl: new Int32Array(regions).fill(each.cloudControl),
        underWay: 0,
        region: id % regions,
      });
    }
  }

  function work(which: number): void {
    const process = processes[which]!;
    begin(process);
    for (let idle = 0; process.free > 0 && idle < process.open.length;) {
      const account = process.open[process.turn++ % process.open.length]!;
      if (!take(account)) {
        idle++;
        continue;
      }
      idle = 0;
      process.free--;
      account.underWay++;
      calls++;
      process.cpuFreeAt = Math.max(process.cpuFreeAt, now) + cpuPerCall;
      events.add(process.cpuFreeAt + latency, account.id * shards + which);
    }
    // Held back: looked at again when a bucket has something to give.
    if (process.free === concurrency && (process.open.length > 0 || process.left > 0))
      events.add(now + 1 / limits.cloudControl.rate, -1 - which);
  }

  for (let i = 0; i < shards; i++) work(i);
  for (let event = events.next(); event; event = events.next()) {
    now = event[0];
    const which = event[1] < 0 ? -1 - event[1] : event[1] % shards;
    const process = processes[which]!;
    if (event[1] >= 0) {
      const id = Math.floor(event[1] / shards);
      const at = process.open.findIndex((one) => one.id === id);
      const account = process.open[at]!;
      account.underWay--;
      process.free++;
      if (isOver(account)) {
        process.open.splice(at, 1);
        cloudControl.delete(id);
        process.endedAt = now;
      }
    }
    work(which);
  }
  const wall = Math.max(...processes.map(({ endedAt }) => endedAt));
  return {
    shards,
    wall,
    cpu: calls * cpuPerCall,
    calls,
    callsPerSecond: calls / wall,
    mostSts: Math.max(...stsBySecond.values()),
  };
}
