/**
 * Reads the resource types of Bicep (https://github.com/Azure/bicep-types-az) out of the Azure MCP Server's
 * binary, which embeds them: raw deflate streams behind their length, one after the other.
 */
import { readFileSync } from "node:fs";
import { constants, inflateRawSync } from "node:zlib";

/**
 * What a type's schema says of `location`: `located` must have one, `optional` may (of children those are
 * parts all the same, as in Cosmos DB), `unlocated` has none or only shows one.
 */
type Fact = "located" | "optional" | "unlocated";

export interface BicepTypes {
  /** Every type as each of its API versions spells it. */
  readonly names: readonly string[];
  /** By the name in lower case. The binary leaves out the schemas of the less used services. */
  readonly facts: ReadonlyMap<string, Fact>;
}

interface Property {
  readonly flags?: number;
}

/** One line of a types.json: lines name each other by `#/INDEX`. */
interface Line {
  readonly $type: string;
  readonly name?: string;
  readonly body?: { readonly $ref: string };
  readonly properties?: Readonly<Record<string, Property>>;
  readonly baseProperties?: Readonly<Record<string, Property>>;
  readonly elements?: Readonly<Record<string, { readonly $ref: string }>>;
}

const required = 1;
const readOnly = 2;

export function bicepTypes(binary: string): BicepTypes {
  const names: string[] = [];
  const newest = new Map<string, readonly [version: string, fact: Fact]>();
  for (const document of embedded(readFileSync(binary)))
    if (Array.isArray(document)) note(document as readonly Line[], newest);
    else
      names.push(
        ...Object.keys((document as { readonly resources?: object }).resources ?? {}).map(
          (key) => key.split("@", 1)[0]!,
        ),
      );
  return { names, facts: new Map([...newest].map(([type, [, fact]]) => [type, fact])) };
}

function note(
  lines: readonly Line[],
  newest: Map<string, readonly [version: string, fact: Fact]>,
): void {
  const at = ({ $ref }: { readonly $ref: string }): Line => lines[Number($ref.slice(2))]!;
  for (const { $type, name = "", body } of lines) {
    if ($type !== "ResourceType" || !body) continue;
    const [type = "", version = ""] = name.toLowerCase().split("@");
    if ((newest.get(type)?.[0] ?? "") >= version) continue;
    const whole = at(body);
    const location = [whole, ...Object.values(whole.elements ?? {}).map(at)]
      .map(({ properties, baseProperties }) => (properties ?? baseProperties)?.["location"])
      .find((one) => one !== undefined);
    const flags = location === undefined ? readOnly : (location.flags ?? 0);
    newest.set(type, [
      version,
      flags & readOnly ? "unlocated" : flags & required ? "located" : "optional",
    ]);
  }
}

/** Every JSON document of the binary: they end where the list of their names begins. A stream of this kind begins with a dynamic block. */
function* embedded(data: Buffer): Generator<unknown> {
  const end = data.indexOf("types.json.deflated");
  if (end === -1) throw new Error("the binary embeds no types.json; take the version named above");
  for (let at = Math.max(0, end - 32e6); at + 5 < end; at++) {
    const length = data.readUInt32LE(at);
    if (length < 100 || length > 3e6 || at + 4 + length > end) continue;
    if ((data[at + 4]! & 6) !== 4) continue;
    const bytes = data.subarray(at + 4, at + 4 + length);
    if (!/^\uFEFF?\s*[[{]\s*["{]/.test(inflated(bytes.subarray(0, 256)))) continue;
    yield JSON.parse(inflated(bytes).replace(/^\uFEFF/, ""));
    at += 3 + length;
  }
}

/** As far as the bytes go; empty for bytes that are no such stream, which most are. */
function inflated(bytes: Buffer): string {
  try {
    return inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  } catch {
    return "";
  }
}
