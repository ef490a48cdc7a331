export interface Progress {
    readonly say: (text: string) => void;
    /** Clears the live line. */
    readonly done: () => void;
}
export declare function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress;
