/** Addresses and references of Terraform, cut at their dots: keys may hold dots and brackets themselves. */

/** Of an instance that count or for_each makes. */
export type Key = string | number;

export interface Part {
  readonly name: string;
  readonly key?: Key | undefined;
}

const longest = 4096;
const mostParts = 128;

/** `module.wards["a.b"].aws_s3_bucket.scans[0].arn` -> module, wards["a.b"], aws_s3_bucket, scans[0], arn. */
export function partsOf(address: string): readonly Part[] {
  const parts: Part[] = [];
  if (address.length > longest) return parts;
  const form = /([^.[\]]+)|\[("(?:[^"\\]|\\.)*"|[^"\]]*)\]|\./gy;
  for (let match = form.exec(address); match; match = form.exec(address)) {
    const [, name, key] = match;
    if (name !== undefined) parts.push({ name });
    else if (key !== undefined && parts.length > 0)
      parts[parts.length - 1] = { ...parts.at(-1)!, key: keyOf(key) };
    if (parts.length > mostParts) return [];
  }
  return parts;
}

function keyOf(text: string): Key | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.startsWith('"')) return undefined;
  try {
    return JSON.parse(text) as string;
  } catch {
    return text.slice(1, -1);
  }
}

/** The modules of a module's address, outermost first. */
export function modulesOf(module: string): readonly Part[] {
  return partsOf(module).filter(({ name }, i) => i % 2 === 1 && name !== "");
}

export function written({ name, key }: Part): string {
  return key === undefined ? name : `${name}[${JSON.stringify(key)}]`;
}
