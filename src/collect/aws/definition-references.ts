/** What the definition of a state machine names. */
import { hostPart } from "./trim.ts";

/** ARNs that carry a place, hosts, and model ids; roles and account-wide names lead nowhere. */
export function referencesIn(definition: string): string[] {
  const found = (pattern: RegExp): string[] =>
    [...definition.matchAll(pattern)].map(([whole, part]) => part ?? whole);
  const arns = found(/arn:aws[a-z-]*:[^\s"'\\{}()]+/g).filter(
    (arn) => !/^arn:[^:]+:iam:/.test(arn),
  );
  const hosts = found(/https?:\/\/[^\s"'\\{}()]+/g).map((url) => hostPart(url)!);
  const models = found(/"[Mm]odelId"\s*:\s*"([^"{]+)"/g);
  return [...new Set([...arns, ...hosts, ...models])];
}
