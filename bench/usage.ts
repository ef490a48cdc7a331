/** Loaded before the program that is measured: at its end it writes down what the process took. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024;
  writeFileSync(process.env["BENCH_USAGE"]!, JSON.stringify({ cpu, peak }));
});
