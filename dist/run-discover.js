// src/run/discover.ts
import { UserError } from "./cli.js";
import { knowledgeOf, needs } from "./scan.js";
import { demos } from "./scan.js";
import { inventoryFile } from "./scan.js";
import { openOutput } from "./scan.js";
import { planScan } from "./scan.js";
async function discover(request, file) {
  const served = demos();
  try {
    return await listed(request, file, served);
  } finally {
    request.progress.done();
    await served.close();
  }
}
async function listed(request, file, served) {
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
        needs,
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
    output.discard();
  }
}
export {
  discover
};
