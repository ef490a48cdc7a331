/** A client of AWS Control Tower, whose package is of 2023 and asks for a unit with each list. */
import { type OneOperation, listOperation, restJsonClient } from "./rest-json-client.ts";
import type { ClientConfig } from "./service.ts";

/** https://docs.aws.amazon.com/controltower/latest/APIReference/API_EnabledControlSummary.html: what of it is read here. */
export interface EnabledControl {
  readonly arn?: string;
  readonly controlIdentifier?: string;
  readonly targetIdentifier?: string;
  readonly statusSummary?: { readonly status?: string };
  readonly driftStatusSummary?: { readonly driftStatus?: string };
}

interface Answered {
  readonly $metadata: object;
  readonly enabledControls?: readonly EnabledControl[];
  readonly nextToken?: string;
}

/** https://docs.aws.amazon.com/controltower/latest/APIReference/API_ListEnabledControls.html: of all units, where none is named. */
export const listEnabledControls = listOperation(
  "controltower",
  "ListEnabledControls",
  "enabledControls",
  "/list-enabled-controls",
);

export const controlTowerClient: (config: ClientConfig) => OneOperation<Answered> =
  restJsonClient<Answered>("controltower", listEnabledControls);
