import type { Guards } from "../../guard-model.ts";
import type { Gap } from "../../model.ts";
export const isPlan = (_v: unknown): boolean => false;
export function guardsOfPlan(_v: unknown, _f: string): { guards: readonly Guards[]; gaps: readonly Gap[] } { return { guards: [], gaps: [] }; }
