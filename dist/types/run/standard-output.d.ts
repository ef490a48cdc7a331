/** What a report needs of a stream. */
export interface ReportStream extends NodeJS.EventEmitter {
    write(text: string, done?: (error?: Error | null) => void): boolean;
}
/** Writes all chunks to a stream, waiting whenever it is full. */
export declare function writeTo(stream: ReportStream, chunks: Iterable<string>): Promise<void>;
