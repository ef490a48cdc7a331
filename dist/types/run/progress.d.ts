export interface Progress {
    /** One step; with `verbose` a line of its own. */
    readonly say: (text: string) => void;
    /** How far it is, as often as one likes: said now and then, and never with `verbose`. */
    readonly tick: (text: () => string) => void;
    /** Clears the live line. */
    readonly done: () => void;
}
export declare const silent: Progress;
/** `quiet`: none. `verbose`: every step on a line of its own, with the seconds since the start. */
export type Loudness = "quiet" | "normal" | "verbose";
/** What is written to; of a stream that is opened by the first who writes to it. */
export interface ProgressStream {
    readonly isTTY: boolean;
    readonly columns: number | undefined;
    readonly write: (text: string) => unknown;
}
export declare function progressOn(stream: ProgressStream, loudness: Loudness): Progress;
