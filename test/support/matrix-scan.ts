/** Scans a part of the demo, some of its answers replaced, and says all that came of it, resource by resource. */
import { propertiesOf } from "../../src/run/knowledge.ts";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { loadAtlas, loadJurisdictions } from "../../src/atlas.ts";
import { checker } from "../../src/check.ts";
import type { Answer, Answerer, Incoming } from "../../src/demo/serve.ts";
import { defaultPolicy } from "../../src/judge/policy.ts";
import { types } from "../../src/locate/index.ts";
import { keeper } from "../../src/locate/kept.ts";
import { locator } from "../../src/locate/locate.ts";
import { needsOf } from "../../src/locate/need-reads.ts";
import {
  type Finding,
  type Gap,
  type Placement,
  type Resource,
  UserError,
  lookers,
  sameId,
} from "../../src/model.ts";
import { findingWriter } from "../../src/report/json.ts";
import { boundariesOn, loadRules } from "../../src/rules.ts";
import type { Part } from "./matrix-kinds.ts";

/** What is sent: a body in bytes where it is not a string. */
export type Sent = Answer | (Omit<Answer, "body"> & { readonly body: Buffer });

/** One answer on its way out. */
export interface Exchange {
  readonly request: Incoming;
  readonly answer: Answer;
}

/** Undefined leaves the answer as it is. */
export type Plant = (exchange: Exchange) => Sent | undefined;

export interface Seen {
  /** By id. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly findings: ReadonlyMap<string, Finding>;
  /** Each by itself, not folded. */
  readonly gaps: readonly Gap[];
  /** The line of a scan that could not begin. */
  readonly stopped?: string;
}

const asOf = "2026-11-22";
const atlas = loadAtlas();
const { rules, boundaries } = loadRules();
const law = {
  policy: defaultPolicy(boundariesOn(asOf, boundaries, loadJurisdictions())),
  rules,
  asOf,
};
const keep = keeper(types);
const properties = propertiesOf();
const needs = new Map([...types].map(([key, type]) => [key, needsOf(type)]));

export interface Stage extends AsyncDisposable {
  /** `callTimeout`: in seconds. */
  readonly scan: (part: Part, plant: Plant, callTimeout?: number) => Promise<Seen>;
}

/** One server for all scans, which come one after the other. */
export async function stage(): Promise<Stage> {
  let plant: Plant = () => undefined;
  let answerer: Answerer = () => undefined;
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
      const incoming: Incoming = {
        method: request.method ?? "GET",
        url: new URL(request.url ?? "/", originOf(server)),
        headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      const answer = answerer(incoming) ?? {
        status: 404,
        body: `nothing recorded for ${incoming.method} ${incoming.url.pathname}`,
      };
      const sent = plant({ request: incoming, answer }) ?? answer;
      response.writeHead(sent.status, {
        "content-length": Buffer.byteLength(sent.body),
        ...sent.headers,
      });
      response.end(sent.body);
    });
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  return {
    async scan(part, wanted, callTimeout = 60) {
      plant = wanted;
      answerer = part.answerer;
      try {
        return await seenBy(part, originOf(server), callTimeout);
      } finally {
        // Each scan has connections of its own: thousands of scans would leave no file descriptor.
        server.closeIdleConnections();
      }
    },
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const originOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function seenBy(
  { provider, source, target, skip }: Part,
  endpoint: string,
  callTimeout: number,
): Promise<Seen> {
  const resources = new Map<string, Resource>();
  const placements = new Map<string, Placement>();
  const findings = new Map<string, Finding>();
  const gaps: Gap[] = [];
  const check = checker(atlas, law, findingWriter());
  const where = locator(types, atlas, {
    placement: (one) => void placements.set(keyOf(one), one),
    gap: (one) => void gaps.push(one),
  });
  try {
    for await (const batch of source.collect(target, {
      signal: new AbortController().signal,
      concurrency: 16,
      callTimeout,
      needs,
      properties,
      keep,
      skip,
      lookers,
      ...(provider === "aws" && { regions: ["eu-central-1"] }),
      connection:
        provider === "aws"
          ? {
              aws: {
                endpoint,
                credentials: { accessKeyId: "AKIAMATRIXMATRIXMATR", secretAccessKey: "made-up" },
              },
            }
          : { [provider]: { endpoint } },
      progress: () => {},
    })) {
      gaps.push(...(batch.gaps ?? []));
      for (const collected of batch.resources ?? []) {
        const resource = keep(collected);
        if (!resource.onlyReferred) resources.set(sameId(resource.id), resource);
        check.resource(resource);
        where.see(resource);
      }
    }
    where.finish();
    for (const one of check.finish().findings) findings.set(one.fingerprint, one);
    return { resources, placements, findings, gaps };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { resources, placements, findings, gaps, stopped: error.message };
  } finally {
    check.close();
  }
}

const keyOf = ({ resource, role, location }: Placement): string =>
  `${sameId(resource.id)} ${role} ${location.code}`;
