/** The types of a Microsoft 365 tenant that we know more of than their home. */
import type { ResourceType } from "../path.ts";
import { copilot } from "./copilot.ts";
import { dataMap } from "./data-map.ts";
import { diagnosticSetting } from "./diagnostic-setting.ts";
import { diagnosticPolicy } from "./diagnostic-policy.ts";
import { directory } from "./directory.ts";
import { environment } from "./environment.ts";
import { capacity, workspace } from "./fabric.ts";
import { externalConnection, partner, provisioning } from "./partner.ts";
import { group, mailboxes, site } from "./multi-geo.ts";

export const microsoft365: readonly ResourceType[] = [
  directory,
  diagnosticSetting,
  site,
  mailboxes,
  group,
  copilot,
  environment,
  capacity,
  workspace,
  dataMap,
  partner,
  provisioning,
  externalConnection,
  diagnosticPolicy,
];
