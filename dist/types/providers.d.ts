import type { ProviderFacts, ProviderOption } from "./providers/provider.js";
declare const list: {
    readonly aws: ProviderFacts;
    readonly azure: ProviderFacts;
    readonly microsoft365: ProviderFacts;
};
export type Provider = keyof typeof list;
export declare const providers: readonly Provider[];
/**
 * Adds one that this package does not have, for a source of one's own (`scan({ sources })`). It has to be
 * the first import, as other files derive from the list when they are loaded.
 */
export declare function addProvider(id: string, facts: ProviderFacts): Provider;
export declare function factsOf(provider: Provider): ProviderFacts;
/** Not "inventory", "plan" or "file", which name no provider. */
export declare function isProvider(name: string): name is Provider;
/** Whose target this is: of "aws" and "aws:123456789012" the same. */
export declare function providerOfTarget(target: string): Provider | undefined;
/** The one spelling of an account's id of a provider; undefined for what is none. */
export declare function accountIn(provider: Provider, id: string): string | undefined;
/** Whether it is a target of a provider that understands an option. */
export declare function takesOption(target: string, option: ProviderOption): boolean;
/** Every way to spell a target, variable parts in capitals. */
export declare function targetForms(): readonly string[];
/** Those without a variable part. */
export declare function plainTargets(): readonly string[];
/** How the places of files are written: "s3://BUCKET/PREFIX" and the like. */
export declare function storeForms(): readonly string[];
/** Whose place of files an address names. */
export declare function providerOfStore(url: string): Provider | undefined;
/** The recorded estates, which need no credentials. */
export declare const demoTargets: readonly ["demo", "demo:eu", "demo:plans", "demo:m365"];
/** What a target may be, for a message about one that is not. */
export declare const targetsInWords: () => string;
/** Undefined for a type that no provider spells so. */
export declare function providerOfType(type: string): Provider | undefined;
/** Whose id this is; of a pattern over ids too. */
export declare function providerOfId(id: string): Provider | undefined;
/** Whether letter case counts in an id: in ARNs it does. */
export declare function isExactId(id: string): boolean;
export {};
