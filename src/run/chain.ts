/**
 * The manifests of the packs that a pack replaced, kept in it as they were, the oldest first: each names the
 * SHA-256 of the one before it, so that none is changed or left out unseen.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model.ts";
import { chainFile, json, manifestFile, manifestOf, sha256 } from "./manifest.ts";

/** The texts that a pack written into this folder has to keep; throws a `UserError` where one is not as it was written. */
export function chainIn(directory: string): readonly string[] {
  const place = join(directory, manifestFile);
  if (!existsSync(place)) return [];
  const { manifest, isSealed } = manifestOf(directory);
  const text = isSealed ? readFileSync(place, "utf8") : undefined;
  const kept = manifest.previous === null ? [] : keptIn(directory);
  const fault =
    text === undefined ? `${manifestFile} was changed` : faultOfChain(kept, manifest.previous);
  if (text === undefined || fault !== undefined)
    throw new UserError(
      `--evidence ${directory}: holds a pack that does not verify (${fault}); name a new folder`,
    );
  return [...(kept ?? []), text];
}

export const chainText = (chain: readonly string[]): string => json(chain);

/** Undefined where it is not a list of texts. */
export function keptIn(directory: string): readonly string[] | undefined {
  const file = join(directory, chainFile);
  if (!existsSync(file)) return undefined;
  let said: unknown;
  try {
    said = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
  return Array.isArray(said) && said.every((one): one is string => typeof one === "string")
    ? said
    : undefined;
}

/** `previous`: what the manifest of the pack says of the one before it. */
export function faultOfChain(
  kept: readonly string[] | undefined,
  previous: string | null,
): string | undefined {
  if (previous === null)
    return kept && kept.length > 0
      ? `${chainFile}: contains manifests, but ${manifestFile} names no previous pack`
      : undefined;
  if (!kept || kept.length === 0)
    return `${chainFile}: does not contain the manifest of the previous pack`;
  let expected: string | null = previous;
  for (const [i, text] of kept.entries().toArray().toReversed()) {
    const found = sha256(text);
    if (found !== expected)
      return `${chainFile}: manifest ${i + 1} was changed: its SHA-256 is ${found}, and the next one expects ${expected ?? "no previous manifest"}`;
    expected = previousOf(text);
  }
  return expected === null
    ? undefined
    : `${chainFile}: the manifest with the SHA-256 ${expected} is missing`;
}

function previousOf(text: string): string | null {
  try {
    const { previous } = Object(JSON.parse(text)) as { readonly previous?: unknown };
    return typeof previous === "string" ? previous : null;
  } catch {
    return null;
  }
}
