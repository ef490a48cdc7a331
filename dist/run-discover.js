import {
  knowledgeOf,
  needs,
  planScan
} from "./run-plan.js";
import "./run-targets.js";
import {
  demos
} from "./run-demos.js";
import "./run-reports.js";
import "./map-read.js";
import "./report-format-ids.js";
import "./report-json.js";
import "./report-gap-reasons.js";
import "./report-account.js";
import "./frameworks.js";
import "./report-controls.js";
import "./framework-ids.js";
import "./report-numbers.js";
import {
  inventoryFile
} from "./run-inventory-file.js";
import "./version.js";
import "./report-json-comparison.js";
import "./report-escape.js";
import {
  openOutput
} from "./run-output.js";
import "./run-places.js";
import "./run-policy-file.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./files.js";
import "./collect-inventory-claims.js";
import "./duplicate-keys.js";
import "./judge-glob.js";
import "./nearest.js";
import "./run-cannot-write-shared.js";
import "./guard-model.js";
import "./collect-chosen-in.js";
import "./collect-azure-fault.js";
import "./collect-inventory-text-file.js";
import "./collect-inventory-lines.js";
import "./collect-aws-config-item.js";
import "./collect-aws-arn.js";
import "./report-links.js";
import "./identity.js";
import "./locate-kept.js";
import "./locate-masked.js";
import "./collect-collect.js";
import "./locate-arms.js";
import "./classes.js";
import {
  UserError
} from "./model.js";
import "./providers.js";

// src/run/discover.ts
async function discover(request, file) {
  const served = demos();
  const plan = await planScan(request, served);
  const output = openOutput(file, request.interrupt);
  const scopes = /* @__PURE__ */ new Set();
  const gaps = [];
  try {
    const inventory = inventoryFile(output, plan, knowledgeOf());
    for (const { target, source, connection } of plan.work) {
      if (!source.discover)
        throw new UserError(
          `discover: ${target} is a file, which names no accounts to scan; name aws, aws:org, azure or azure:mg/GROUP`
        );
      const options = {
        concurrency: request.concurrency ?? 16,
        needs: needs(),
        signal: request.interrupt,
        connection,
        progress: request.progress.say
      };
      for await (const batch of source.discover(target, options)) {
        for (const one of batch.expected ?? []) {
          const key = `${one.provider} ${one.scope}`;
          if (scopes.has(key)) continue;
          scopes.add(key);
          inventory.expected(one);
        }
        for (const gap of batch.gaps ?? []) {
          gaps.push(`${gap.detail}; ${gap.remedy}`);
          inventory.gap(gap);
        }
        batch.coverage?.forEach(inventory.coverage);
      }
    }
    inventory.end(request.interrupt.aborted ? "interrupted" : "complete");
    await output.finish();
    output.commit();
    return { scopes: scopes.size, gaps };
  } finally {
    request.progress.done();
    output.discard();
    await served.close();
  }
}
export {
  discover
};
