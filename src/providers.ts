/**
 * The providers, one line each, and what the other parts ask of them. It imports nothing but what each
 * provider says of itself, and everything may import it.
 */
import { aws } from "./providers/aws.ts";
import { azure } from "./providers/azure.ts";
import { microsoft365 } from "./providers/microsoft365.ts";
import type { ProviderFacts, ProviderOption } from "./providers/provider.ts";

const list = { aws, azure, microsoft365 } as const satisfies Readonly<
  Record<string, ProviderFacts>
>;

export type Provider = keyof typeof list;

const known: Record<string, ProviderFacts> = { ...list };
const exactPrefixes: string[] = Object.values<ProviderFacts>(list).flatMap(
  ({ ids }) => ids.exactPrefix ?? [],
);

export const providers: readonly Provider[] = Object.keys(list) as Provider[];

/**
 * Adds one that this package does not have, for a source of one's own (`scan({ sources })`). It has to be
 * the first import, as other files derive from the list when they are loaded.
 */
export function addProvider(id: string, facts: ProviderFacts): Provider {
  known[id] = facts;
  (providers as string[]).push(id);
  if (facts.ids.exactPrefix !== undefined) exactPrefixes.push(facts.ids.exactPrefix);
  return id as Provider;
}

export function factsOf(provider: Provider): ProviderFacts {
  return known[provider]!;
}

/** Not "inventory", "plan" or "file", which name no provider. */
export function isProvider(name: string): name is Provider {
  return Object.hasOwn(known, name);
}

/** Whose target this is: of "aws" and "aws:123456789012" the same. */
export function providerOfTarget(target: string): Provider | undefined {
  const [word] = target.split(":", 1);
  return providers.find((provider) =>
    factsOf(provider).targets.some((form) => form.split(":", 1)[0] === word),
  );
}

/** The one spelling of an account's id of a provider; undefined for what is none. */
export function accountIn(provider: Provider, id: string): string | undefined {
  return factsOf(provider)
    .ids.accounts.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, "i").test(id))
    ?.canonical(id);
}

/** Whether it is a target of a provider that understands an option. */
export function takesOption(target: string, option: ProviderOption): boolean {
  const provider = providerOfTarget(target);
  if (provider === undefined) return false;
  const { options, idleOptions = {} } = factsOf(provider);
  return (
    options.includes(option) &&
    !Object.entries(idleOptions).some(
      ([start, idle]) => target.startsWith(start) && idle.includes(option),
    )
  );
}

/** Every way to spell a target, variable parts in capitals. */
export function targetForms(): readonly string[] {
  return providers.flatMap((provider) => factsOf(provider).targets);
}

/** Those without a variable part. */
export function plainTargets(): readonly string[] {
  return targetForms().filter((form) => !/[A-Z]/.test(form));
}

/** How the places of files are written: "s3://BUCKET/PREFIX" and the like. */
export function storeForms(): readonly string[] {
  return providers.flatMap((provider) => factsOf(provider).store?.form ?? []);
}

/** Whose place of files an address names. */
export function providerOfStore(url: string): Provider | undefined {
  return providers.find((provider) => {
    const form = factsOf(provider).store?.form;
    return form !== undefined && url.startsWith(form.slice(0, form.indexOf("://") + 3));
  });
}

/** The recorded estates, which need no credentials. */
export const demoTargets = ["demo", "demo:eu", "demo:plans", "demo:m365"] as const;

/** What a target may be, for a message about one that is not. */
export const targetsInWords = (): string =>
  `${[...targetForms(), ...demoTargets].join(", ")}, or a plan, template, directory or inventory such as ./estate.ndjson`;

/** Undefined for a type that no provider spells so. */
export function providerOfType(type: string): Provider | undefined {
  return providers.find((provider) => factsOf(provider).types.owns(type));
}

/** Whose id this is; of a pattern over ids too. */
export function providerOfId(id: string): Provider | undefined {
  return providers.find((provider) => new RegExp(`^${factsOf(provider).ids.start}`, "i").test(id));
}

/** Whether letter case counts in an id: in ARNs it does. */
export function isExactId(id: string): boolean {
  for (const prefix of exactPrefixes) if (id.startsWith(prefix)) return true;
  return false;
}
