/** What is known of the request of an ordinary principal: the values of the keys that conditions test. */

/**
 * `missing`: the request does not carry the key. `usually-missing`: an ordinary principal does not carry it, and
 * some do (tags). `unknown`: it may be anything.
 */
export type Value = readonly string[] | "missing" | "usually-missing" | "unknown";

export interface Request {
  readonly action: string;
  readonly resource: string;
  /** The day of the audit, as an instant. */
  readonly now: number;
  /** It stands for everyone's: some of those who make it carry tags. */
  readonly mayBeTagged?: true;
  /** Key in lower case -> value; what is not listed is `valueOf`'s to say. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/** Keys about who calls, or whose resource it is: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const principal =
  /^(aws:principal|aws:userid$|aws:username$|aws:federatedprovider$|aws:viaawsservice$|aws:calledvia|aws:sourceidentity$|aws:resourceaccount$|aws:resourceorg|saml:|sts:)/;

export const isPrincipalKey = (key: string): boolean => principal.test(key.toLowerCase());

/** What a person or a program that calls AWS itself never sends: only services call on behalf of others. */
const neverDirect = new Set([
  "aws:calledvia",
  "aws:calledviafirst",
  "aws:calledvialast",
  "aws:principalservicename",
  "aws:principalservicenameslist",
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
]);

/** Keys of calls that name another place than the one they go to: not there where they name none. */
const namesAnother = new Set([
  "account:targetregion",
  "backup:copytargets",
  "bedrock:inferenceprofilearn",
  "kms:replicaregion",
  "secretsmanager:addreplicaregions",
]);

export function valueOf({ keys }: Request, name: string): Value {
  const key = name.toLowerCase();
  if (Object.hasOwn(keys, key)) return keys[key]!;
  if (neverDirect.has(key) || namesAnother.has(key)) return "missing";
  return key.startsWith("aws:principaltag/") || key === "aws:sourceidentity"
    ? "usually-missing"
    : "unknown";
}
