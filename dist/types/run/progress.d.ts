export interface Progress {
    readonly say: (text: string) => void;
    /** Clears the live line. */
    readonly done: () => void;
}
/** `quiet`: none. `verbose`: every step on a line of its own, with the seconds since the start. */
export type Loudness = "quiet" | "normal" | "verbose";
export declare function progressOn(stream: NodeJS.WriteStream, loudness: Loudness): Progress;
