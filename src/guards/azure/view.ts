import type { AzureGuards, GuardLocation } from "../../guard-model.ts";
import type { ScopeView } from "../view.ts";
export function azureViews(_g: AzureGuards, _l: readonly GuardLocation[], _asOf: string): readonly ScopeView[] { return []; }
