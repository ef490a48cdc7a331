/** An address in place of a file: its password and its signature are in no message. */
import { expect, test } from "vitest";
import { UserError } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const signed = [
  "https://klinik.blob.core.windows.net/estate/a.ndjson?sv=2024-11-04&sig=GeheimesKennwort%3D",
  "s3://estate/a.ndjson?X-Amz-Signature=GeheimesKennwort",
  "s3://AKIAKLINIKUM:GeheimesKennwort@estate/a",
];

test.each(
  signed
    .flatMap((address) => [
      ["scan", address],
      ["scan", "demo:m365", "--accounts", address],
      ["scan", "demo:m365", "--checkpoint", address],
      ["scan", "demo:m365", "--save-inventory", address],
      ["scan", "demo:m365", "--format", `json=${address}`],
      ["scan", "demo:m365", "--baseline", address],
      ["scan", "demo:m365", "--policy", address],
      ["discover", "demo:m365", "--output", address],
      ["report", address],
      ["verify", address],
    ])
    .map((args) => [args.join(" "), args] as const),
)("%s", async (_, args) => {
  const { code, stdout, stderr } = await dataBoundary(args, { cwd: temporaryFolder() });
  expect(code).toBe(2);
  expect(stdout + stderr).not.toContain("Geheimes");
  expect(stderr).toMatch(/estate/);
});

test("what else a message says stays as it is", () => {
  const texts = [
    "p.yml: unknown key; see https://example.org/docs/policy.md#keys, or remove it",
    "--endpoint http://127.0.0.1:8080/x: is it running? try again",
    "aws:org: ask erika@example.org; did it work?",
  ];
  for (const text of texts) expect(new UserError(text).message).toBe(text);
});
