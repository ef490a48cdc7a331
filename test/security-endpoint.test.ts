/** A hostile endpoint: it sends us elsewhere, or more than anybody could read; nobody else gets our credentials. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { serve } from "../src/demo/serve.ts";
import { awsOf, nameOf, scanHospital } from "./support/aws-scan.ts";
import { collected } from "./support/azure-arm.ts";

test("AWS: a redirect to another host is not followed, by status or by S3's own words", async () => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const asked: string[] = [];
  const elsewhere = await serve([
    (request) => {
      asked.push(nameOf(request));
      return { status: 200, body: "{}" };
    },
  ]);
  const host = new URL(elsewhere.origin).host;
  const { gaps } = await scanHospital(
    (request) => {
      const name = nameOf(request);
      if (name.includes(" dynamodb "))
        return { status: 307, headers: { location: `${elsewhere.origin}/` }, body: "" };
      if (name.includes(" s3 "))
        return {
          status: 301,
          headers: { location: `${elsewhere.origin}/`, "x-amz-bucket-region": "us-east-1" },
          body: `<Error><Code>PermanentRedirect</Code><Message>elsewhere</Message><Endpoint>${host}</Endpoint></Error>`,
        };
      return undefined;
    },
    { regions: ["eu-central-1"] },
    awsOf("dynamodb", "s3"),
  );
  await elsewhere.close();
  expect(asked).toEqual([]);
  for (const service of ["dynamodb", "s3"])
    expect(gaps.some((gap) => gap.service === service)).toBe(true);
});

test("Azure: headers without end are a gap, in a few kilobytes", async () => {
  let sent = 0;
  const server = createServer((_request, response) => {
    const { socket } = response;
    socket!.on("error", () => {});
    socket!.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n");
    const timer = setInterval(() => {
      if (socket!.destroyed) {
        clearInterval(timer);
        return;
      }
      const part = `x-endless: ${"x".repeat(4000)}\r\n`;
      sent += part.length;
      socket!.write(part);
    }, 1);
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const { port } = server.address() as AddressInfo;
  const { gaps } = await collected("azure", { endpoint: `http://127.0.0.1:${port}` });
  server.closeAllConnections();
  server.close();
  expect(gaps.map(({ reason }) => reason)).toContain("failed");
  // Some ten calls, each of which ends at Node's 16 KiB of headers.
  expect(sent).toBeLessThan(4_000_000);
});
