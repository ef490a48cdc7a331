/** Preloaded into what is measured: writes its CPU time and greatest memory to a file when it ends. */
import { subscribe } from "node:diagnostics_channel";
import { writeFileSync } from "node:fs";

let before;
let since;
const seconds = ({ user, system }) => (user + system) / 1e6;
const atFirst = () => {
  before ??= process.cpuUsage();
  since ??= performance.now();
};
// What `process.cpuUsage()` says before the first request is loading: told apart, as it does not grow.
subscribe("http.client.request.start", atFirst);
process.on("exit", () => {
  const cpu = seconds(process.cpuUsage());
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({
      cpu,
      loading: before ? seconds(before) : 0,
      asking: (performance.now() - (since ?? 0)) / 1000,
      rss: process.resourceUsage().maxRSS * 1024,
    }),
  );
});
