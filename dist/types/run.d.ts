import type { ScanRequest, ScanResult } from "./run/request.js";
export { type Progress, progressOn, silent } from "./run/progress.js";
export type { ScanOptions, ScanRequest, ScanResult } from "./run/request.js";
export declare function scan(asked: ScanRequest): Promise<ScanResult>;
