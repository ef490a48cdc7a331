/** Values as Pulumi writes them into previews and states: what is not known yet, and what is secret, has a mark. */
import { type Target } from "../terraform/homes-and-ids.ts";
import { memberOf, textOf } from "../terraform/json.ts";
import { type Value, reference, unknown } from "../terraform-sources/value.ts";

/** https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/plugin/rpc.go */
const notYet: ReadonlySet<unknown> = new Set([
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

const signature = "4dabf18193072939515e22adb298388d";
const secret = "1b47061264138c4ac30d75fd1eb44270";
const resourceReference = "5cf8f73096256a8f31e491e813e4eb8e";
const output = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

const deepest = 64;

export interface Reading {
  /** What an URN stands for, for a property of this name. */
  readonly targets: (urns: readonly string[]) => readonly Target[];
  /** What a property's value comes from. */
  readonly from: readonly string[];
  /** "bucket.arn" is not in a preview; the names of what it comes from are. */
  readonly expression: string | undefined;
  /** What a key is called. */
  readonly named: (key: string) => readonly string[];
}

/** Secrets are not even looked at. */
export function valueOf(json: unknown, reading: Reading, depth = 0): Value {
  if (depth > deepest) return unknown("it is nested too deep");
  if (notYet.has(json)) return later(reading.from);
  if (json === "[secret]") return unknown("it is a secret");
  if (json === null || json === undefined) return null;
  if (typeof json === "string" || typeof json === "number" || typeof json === "boolean")
    return json;
  if (Array.isArray(json)) return json.map((one) => valueOf(one, reading, depth + 1));
  const mark = memberOf(json, signature);
  if (mark === secret) return unknown("it is a secret");
  if (mark === resourceReference) return later([textOf(json, "urn") ?? ""]);
  if (mark === output) {
    const value = memberOf(json, "value");
    if (memberOf(json, "secret") === true) return unknown("it is a secret");
    const urns = memberOf(json, "dependencies");
    return value === undefined
      ? later(Array.isArray(urns) ? urns.filter((one) => typeof one === "string") : [])
      : valueOf(value, reading, depth + 1);
  }
  if (mark !== undefined) return unknown("it is a file");
  const made = new Map<string, Value>();
  for (const [key, one] of Object.entries(json as object)) {
    // What the bridge notes for itself.
    if (key.startsWith("__")) continue;
    const value = valueOf(one, reading, depth + 1);
    const [name = key, ...others] = reading.named(key);
    made.set(name, value);
    for (const other of others) if (!made.has(other)) made.set(other, value);
  }
  return made;

  function later(urns: readonly string[]): Value {
    const targets = reading.targets(urns);
    return targets.length === 0
      ? unknown("it is known after pulumi up", reading.expression)
      : reference(targets, reading.expression);
  }
}
