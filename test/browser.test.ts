/** The page of the demo in a real browser: accessible, silent, within the screen, and short on paper. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { HtmlValidate } from "html-validate";
import { type Browser, type Page, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frameworkIds } from "../src/framework-ids.ts";
import { loadFrameworks } from "../src/frameworks.ts";
import { html } from "../src/report/html.ts";
import { readSavedReport } from "../src/report/saved.ts";
import { render } from "./support/any-report.ts";
import { browser } from "./support/browser.ts";
import { temporaryFolder } from "./support/command.ts";
import { demoScan } from "./support/demo-scan.ts";
import { hospital } from "./support/report-fixture.ts";
import { sampled } from "./support/whole.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** A desktop and a phone. */
const widths = [1280, 360];
const mostPages = 8;

let folder: string;
let demo: string;
beforeAll(async () => {
  folder = temporaryFolder();
  const { json } = await demoScan();
  writeFileSync(join(folder, "report.json"), json);
  demo = written("demo", render(html, readSavedReport(join(folder, "report.json"))));
});

function written(name: string, page: string): string {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, page);
  return file;
}

/** Every section that a page may have. */
const full = (): string =>
  written(
    "full",
    render(html, {
      ...hospital,
      frameworks: loadFrameworks(frameworkIds),
      summary: {
        ...hospital.summary,
        byOwner: { tags: ["owner"], owners: { radiology: 2 }, none: 3 },
      },
    }),
  );

test("html-validate has nothing to say", async () => {
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
  for (const file of [demo, full()]) {
    const { results } = await validator.validateString(readFileSync(file, "utf8"));
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  }
});

describe.skipIf(browser === undefined)(`in Chromium (${browser ?? "not installed"})`, () => {
  let opened: Browser;
  beforeAll(async () => {
    // A container runs the tests as root, which Chromium's sandbox refuses.
    opened = await chromium.launch({
      executablePath: browser!,
      args: ["--no-sandbox", "--disable-gpu"],
    });
  });
  afterAll(() => opened?.close());

  const looks = ["light", "dark"].flatMap((scheme) =>
    widths.map((width) => [scheme, width] as const),
  );
  sampled.each(looks)(
    "%s, %i px: no violation, no message, no request, no sideways scroll",
    async (scheme, width) => {
      for (const file of [demo, full()]) {
        const page = await opened.newPage({
          colorScheme: scheme as "light" | "dark",
          viewport: { width, height: 900 },
        });
        const said = heard(page, file);
        await page.goto(pathToFileURL(file).href);
        await page.evaluate(axe);
        const { violations } = (await page.evaluate("axe.run(document)")) as AxeResults;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await sideways(page)).toBe(0);
        expect(said).toEqual([]);
        await page.close();
      }
    },
  );

  /** Text spacing of WCAG 2.2, 1.4.12, at the width of 1.4.10, with words that have no place to break. */
  test("320 px, wide spacing, other fonts, long words: no sideways scroll", async () => {
    for (const file of [demo, full()]) {
      const page = await opened.newPage({
        viewport: { width: 320, height: 900 },
        bypassCSP: true,
      });
      await page.goto(pathToFileURL(file).href);
      expect(await sideways(page), "narrow").toBe(0);
      await page.addStyleTag({
        content:
          "*{letter-spacing:.12em!important;word-spacing:.16em!important;font-family:'DejaVu Sans Mono',monospace!important}",
      });
      expect(await sideways(page), "wide spacing").toBe(0);
      expect(await page.evaluate(lengthenWords)).toBeGreaterThan(100);
      expect(await sideways(page), "long words").toBe(0);
      await page.close();
    }
  });

  test(`on paper the demo is at most ${mostPages} pages, and the page says what is left out`, async () => {
    const page = await opened.newPage();
    await page.goto(pathToFileURL(demo).href);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(mostPages);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#ways .printed").isVisible()).toBe(true);
    expect(await page.locator("#ways .way dl div:not(.fix)").first().isVisible()).toBe(false);
    await page.close();
  });
});

/** Pixels by which the page is wider than the screen. */
const sideways = (page: Page): Promise<unknown> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

/** Gives each text that a cloud or a user may have named a long word, as a path or an id is; the words of the page itself stay. */
const lengthenWords = `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode;
    if (data.trim() === "" || parentElement.closest("svg,nav,.pill,.tiles,.legend,th,h1,h2,h3,dt")) continue;
    texts.currentNode.data += " /" + "x".repeat(200);
    count += 1;
  }
  return count;
})()`;

/** Whatever the page says on the console, and asks for beside itself. */
function heard(page: Page, file: string): readonly string[] {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", ({ message }) => said.push(message));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) said.push(request.url());
  });
  return said;
}
