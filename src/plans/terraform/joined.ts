/** Puts what one block says of a resource to what its other blocks say: lists grow, and what is said already stays. */
import { escapePointer } from "../../locate/walk.ts";
import type { Spelt } from "../spelling.ts";
import { setMember } from "../set-member.ts";

export function join(into: Spelt, part: Spelt, file: string | undefined): void {
  // By pointer of a list: where its first element comes to stand.
  const offsets = new Map<string, number>();
  merge(into.properties, part.properties, "");
  for (const [pointer, why] of Object.entries(part.unseen)) into.unseen[moved(pointer)] = why;
  for (const [pointer, one] of Object.entries(part.written)) {
    const at = moved(pointer);
    into.written[at] ??= file === undefined ? one : { ...one, file };
  }

  function merge(to: object, from: object, pointer: string): void {
    for (const [key, value] of Object.entries(from)) {
      const at = `${pointer}/${escapePointer(key)}`;
      const there: unknown = Object.hasOwn(to, key)
        ? (to as Record<string, unknown>)[key]
        : undefined;
      if (Array.isArray(there) && Array.isArray(value)) {
        offsets.set(at, there.length);
        there.push(...(value as unknown[]));
      } else if (isObject(there) && isObject(value)) merge(there, value, at);
      else if (there === undefined) setMember(to, key, value);
    }
  }

  function moved(pointer: string): string {
    if (offsets.size === 0) return pointer;
    let from = "";
    let to = "";
    for (const step of pointer.split("/").slice(1)) {
      const offset = offsets.get(from);
      from += `/${step}`;
      to += `/${offset === undefined ? step : Number(step) + offset}`;
    }
    return to;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
