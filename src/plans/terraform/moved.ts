/** `moved` blocks: what a resource was called before. https://developer.hashicorp.com/terraform/language/block/moved */
import type { NestedBlock } from "./bodies.ts";

export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Of a chain of renames; a cycle has no end. */
const longestChain = 32;

export function movedBy({ attributes }: NestedBlock): readonly Moved[] {
  const [from, to] = ["from", "to"].map((name) => attributes.get(name)?.text.trim());
  return from && to ? [{ from, to }] : [];
}

/** A block within a module speaks of that module's own addresses. */
export const inModule = ({ from, to }: Moved, module: string): Moved => ({
  from: `${module}.${from}`,
  to: `${module}.${to}`,
});

/** The latest first. A whole block or module may move, with all that it makes. */
export function formerAddresses(address: string, moved: readonly Moved[]): readonly string[] {
  const former: string[] = [];
  for (let at = address; former.length < longestChain;) {
    const move = moved.find(
      ({ to }) => at === to || (at.startsWith(to) && /^[.[]/.test(at.slice(to.length))),
    );
    if (!move) break;
    at = move.from + at.slice(move.to.length);
    if (at === address || former.includes(at)) break;
    former.push(at);
  }
  return former;
}
