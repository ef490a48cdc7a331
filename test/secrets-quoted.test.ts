/** What is quoted of an answer that was not understood holds no secret, however it is written. */
import { expect, test } from "vitest";
import { quote } from "../src/collect/aws/answers/quote.ts";
import { firstWords } from "../src/collect/azure/first-words.ts";

test.each([
  "Server=tcp:db.example;User ID=sa;Password=geheim zwei;",
  '{"Passwort":"geheim"}',
  '{"password":["x","geheim"]}',
  '{"password" : {"value":"geheim"}}',
  '{"api_key": "kurz geheim"}',
  '{"pin":"geheim"}',
  "mongodb+srv://root:geheim@cluster.example",
  "https://root:x@geheim@cluster.example",
  "https://root:x/geheim@cluster.example",
  "Basic Z2geheim",
  '{"cookie":"session=geheim"}',
  "<SecretKey>x geheim</SecretKey>",
])("%s", (text) => {
  expect(quote(Buffer.from(text))).not.toContain("geheim");
  expect(firstWords(text)).not.toContain("geheim");
});

test("an address is quoted without the person", () => {
  const text = '{"user":"erika.muster@klinik.example"}';
  for (const quoted of [quote(Buffer.from(text)), firstWords(text)]) {
    expect(quoted).not.toContain("muster");
    expect(quoted).toContain("klinik.example");
  }
});

test("words that are no secret stay", () => {
  for (const quoted of [
    quote(Buffer.from('{"status":"ok","message":"blocked by proxy policy"}')),
    firstWords('{"status":"ok","message":"blocked by proxy policy"}'),
  ])
    expect(quoted).toContain("blocked by proxy policy");
});
