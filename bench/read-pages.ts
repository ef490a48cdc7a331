/**
 * The yardstick: `node:http` and `JSON.parse`, nothing else. Arguments: what is listed ("tagging",
 * "ec2", "graph", "arm"), the origin, and for AWS the regions, with commas.
 */
import { Agent, request } from "node:http";
import { gunzipSync } from "node:zlib";
import { subscription } from "./azure-pages.ts";

const [, , list = "", origin = "", regions = "eu-central-1", encoding = "identity"] = process.argv;
const agent = new Agent({ keepAlive: true });

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function textOf(url: string, { method = "POST", headers = {}, body = "" }: Sent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method,
        headers: {
          "accept-encoding": encoding,
          ...headers,
          ...(method === "POST" && { "content-length": Buffer.byteLength(body) }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const bytes = Buffer.concat(chunks);
          resolve(
            (response.headers["content-encoding"] === "gzip"
              ? gunzipSync(bytes)
              : bytes
            ).toString(),
          );
        });
        response.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(method === "POST" ? body : undefined);
  });
}

const signedFor = (region: string, service: string): string =>
  `AWS4-HMAC-SHA256 Credential=AKIAHOSPITALHOSPITAL/20261123/${region}/${service}/aws4_request, SignedHeaders=host;x-amz-date, Signature=${"0".repeat(64)}`;

/** Each gives the rows of all pages of its list. */
const readers: Readonly<Record<string, (region: string) => Promise<number>>> = {
  async tagging(region) {
    let rows = 0;
    let token = "";
    do {
      const page = JSON.parse(
        await textOf(`${origin}/`, {
          headers: {
            authorization: signedFor(region, "tagging"),
            "content-type": "application/x-amz-json-1.1",
            "x-amz-target": "ResourceGroupsTaggingAPI_20170126.GetResources",
          },
          body: JSON.stringify({ ResourcesPerPage: 100, ...(token && { PaginationToken: token }) }),
        }),
      ) as { PaginationToken: string; ResourceTagMappingList: unknown[] };
      rows += page.ResourceTagMappingList.length;
      token = page.PaginationToken;
    } while (token !== "");
    return rows;
  },
  async ec2(region) {
    let rows = 0;
    let token = "";
    do {
      const text: string = await textOf(`${origin}/`, {
        headers: {
          authorization: signedFor(region, "ec2"),
          "content-type": "application/x-www-form-urlencoded",
        },
        body: `Action=DescribeInstances&Version=2016-11-15&MaxResults=1000${token && `&NextToken=${token}`}`,
      });
      // The floor for XML: two fields, by regular expression.
      const fields =
        /<instanceId>([^<]+)<\/instanceId>|<availabilityZone>([^<]+)<\/availabilityZone>/g;
      for (const [, id] of text.matchAll(fields)) if (id !== undefined) rows++;
      token = /<nextToken>([^<]+)<\/nextToken>/.exec(text)?.[1] ?? "";
    } while (token !== "");
    return rows;
  },
  async graph() {
    let rows = 0;
    let skipToken: string | undefined;
    do {
      const page = JSON.parse(
        await textOf(
          `${origin}/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01`,
          {
            headers: { "content-type": "application/json" },
            body: JSON.stringify({
              subscriptions: [subscription],
              query: "resources | order by id asc",
              options: {
                $top: 1000,
                resultFormat: "objectArray",
                ...(skipToken && { $skipToken: skipToken }),
              },
            }),
          },
        ),
      ) as { data: unknown[]; $skipToken?: string };
      rows += page.data.length;
      skipToken = page.$skipToken;
    } while (skipToken !== undefined);
    return rows;
  },
  async arm() {
    let rows = 0;
    let next: string | undefined =
      `${origin}/subscriptions/${subscription}/resources?api-version=2021-04-01`;
    while (next !== undefined) {
      const page = JSON.parse(await textOf(next, { method: "GET" })) as {
        value: unknown[];
        nextLink?: string;
      };
      rows += page.value.length;
      next = page.nextLink;
    }
    return rows;
  },
};

const read = readers[list];
if (!read) throw new Error(`there is no list "${list}"`);
const rows = await Promise.all(regions.split(",").map(read));
process.stdout.write(`${rows.reduce((sum, count) => sum + count, 0)}\n`);
agent.destroy();
