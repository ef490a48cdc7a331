/** Writes docs/report.png, the picture of the HTML report in the README: the demo's golden page, opened in Chromium (`node scripts/picture.ts`). */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { browser } from "../test/support/browser.ts";

if (browser === undefined)
  throw new Error(
    "no Chromium is installed: install the package chromium, or name one in CHROMIUM",
  );
const opened = await chromium.launch({ executablePath: browser, args: ["--no-sandbox"] });
try {
  const page = await opened.newPage({
    colorScheme: "light",
    viewport: { width: 1160, height: 1010 },
  });
  await page.goto(pathToFileURL(resolve("fixtures/reports/demo/html.html")).href);
  await page.screenshot({ path: "docs/report.png" });
} finally {
  await opened.close();
}
process.stdout.write("docs/report.png: written\n");
