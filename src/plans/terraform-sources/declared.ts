/** Blocks with the file that declares them. Terraform stops at two of one name; here only one of them is judged. */
import type { FilePlace, Gap } from "../../model.ts";
import { planGap } from "../plan-gap.ts";
import type { Block } from "./syntax.ts";

export interface SourceFile {
  /** As messages call it. */
  readonly name: string;
  readonly place: (at: number) => Required<FilePlace>;
}

export interface Declared extends Block {
  readonly file: SourceFile;
}

/** What tells one block from others: its kind and its names, and the alias of a provider. */
export function keyOf({ kind, labels, attributes }: Declared): string {
  const alias = kind === "provider" ? attributes.get("alias")?.expression : undefined;
  const words = [kind, ...labels];
  return (alias?.kind === "literal" ? [...words, String(alias.value)] : words).join(" ");
}

const named = new Set(["data", "module", "output", "provider", "resource", "variable"]);

export function declaredTwice(blocks: readonly Declared[]): readonly Gap[] {
  const known = new Map<string, Declared>();
  return blocks.flatMap((block) => {
    if (!named.has(block.kind)) return [];
    const key = keyOf(block);
    const first = known.get(key);
    if (!first) known.set(key, block);
    if (!first || isInItsPlace(block.file.name, first.file.name)) return [];
    const other = first.file.place(first.at);
    return planGap(
      block.file.place(block.at),
      `${key.slice(0, 200)} is declared at ${other.file}:${other.line} as well, and only one of the two was judged`,
      "remove one of them, or give it another name",
      "failed",
    );
  });
}

/** OpenTofu reads main.tofu in the place of main.tf. */
const isInItsPlace = (one: string, other: string): boolean =>
  one !== other && withoutEnd(one) === withoutEnd(other);

const withoutEnd = (name: string): string => name.replace(/\.(?:tf|tofu)(?:\.json)?$/, "");
