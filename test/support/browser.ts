/** The browser that the page is opened in: Debian's Chromium, or the one that CHROMIUM names. */
import { existsSync } from "node:fs";

const places = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Undefined where none is installed; tests that need one are skipped then, and say so. */
export const browser = places.find((place) => place !== undefined && existsSync(place));
