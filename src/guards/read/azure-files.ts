import type { AzureGuards } from "../../guard-model.ts";
export interface AzurePieces { records: number }
export const azurePieces = (): AzurePieces => ({ records: 0 });
export function takeAzure(_p: AzurePieces, _v: unknown, _f: string): boolean { return false; }
export function asAssigned(_p: AzurePieces): AzureGuards { throw new Error("x"); }
