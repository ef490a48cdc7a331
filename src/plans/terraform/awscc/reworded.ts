/** Values of awscc in CloudFormation's words: `kms_master_key_id` is KMSMasterKeyID. */
import { isOuter, wordOf } from "../../cloudformation/whole.ts";
import { setMember } from "../../set-member.ts";
import { isSymbolic, isUnseen, unseen } from "../../value.ts";

/** CloudFormation's word -> as the plan spells it. */
export type Spelled = Map<string | number, string>;

const deepest = 64;

export function reworded(
  value: unknown,
  type: string,
  word: string,
  spelled: Spelled,
  depth = 0,
): unknown {
  if (depth > deepest) return unseen("it is nested too deep");
  // Objects that no schema describes are JSON texts in awscc.
  if (typeof value === "string" && /^\s*[[{]/.test(value) && isOuter(type, word))
    return parsed(value) ?? value;
  if (typeof value !== "object" || value === null || isSymbolic(value) || isUnseen(value))
    return value;
  if (Array.isArray(value))
    return value.map((one) => reworded(one, type, word, spelled, depth + 1));
  const made = {};
  for (const [key, one] of Object.entries(value)) {
    const name = wordOf(type, key.replaceAll("_", "")) ?? inCapitals(key);
    spelled.set(name, key);
    setMember(made, name, reworded(one, type, name, spelled, depth + 1));
  }
  return made;
}

/** What only functions of tables read has no letters to go by: `stream_specification` is StreamSpecification. */
const inCapitals = (key: string): string =>
  key.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
