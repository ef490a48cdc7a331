/** What is checked before a scan: one line each, with what to do where it is not well. */
export interface Preflight {
    readonly what: string;
    /** `unknown`: it could not be checked, and a scan will say. */
    readonly status: "ok" | "problem" | "unknown";
    readonly detail: string;
    readonly fix?: string;
}
export declare function listed(names: readonly string[]): string;
