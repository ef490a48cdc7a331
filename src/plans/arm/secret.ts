/** Values that are secrets: never shown, and all that is known of a text around them counts. */
import { type Unseen, unseen } from "../value.ts";

const secrets = new WeakSet<object>();

export function secretValue(why: string): Unseen {
  const value = unseen(why);
  secrets.add(value);
  return value;
}

export const isSecret = (value: unknown): boolean =>
  typeof value === "object" && value !== null && secrets.has(value);
