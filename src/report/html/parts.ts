/** Small pieces of the HTML report. What is called `html` is markup already; all else is escaped here. */
import { forHtml } from "../escape.ts";
import { grouped } from "../numbers.ts";

export type Mark = "in" | "out" | "may";

export const markInWords: Readonly<Record<Mark, string>> = {
  in: "Inside",
  out: "Outside",
  may: "May leave",
};

/** Each verdict has a shape as well as a colour. */
export function marker(mark: Mark, x: number, y: number, r: number): string {
  if (mark === "in") return `<circle class="m-in" cx="${x}" cy="${y}" r="${r}"/>`;
  if (mark === "may")
    return `<rect class="m-may" x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}"/>`;
  const s = Math.round(r * 1.25);
  return `<path class="m-out" d="M${x} ${y - s}L${x + s} ${y}L${x} ${y + s}L${x - s} ${y}Z"/>`;
}

export const key = (mark: Mark): string =>
  `<svg class="k" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${marker(mark, 9, 9, 6)}</svg>`;

export const pill = (mark: Mark): string =>
  `<span class="pill ${mark}">${key(mark)}${markInWords[mark]}</span>`;

export const number = (count: number): string => `<span class="n">${grouped(count)}</span>`;

export function section(id: string, title: string, html: string): string {
  return `<section id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${forHtml(title)}</h2>${html}</section>\n`;
}

/** The first cell of a row is its head. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = heads.map((text) => `<th scope="col">${forHtml(text)}</th>`).join("");
  const body = rows
    .map(
      ([first = "", ...rest]) =>
        `<tr><th scope="row">${first}</th>${rest.map((html) => `<td>${html}</td>`).join("")}</tr>`,
    )
    .join("\n");
  return `<section class="tw" aria-label="${forHtml(caption)}" tabindex="0"><table><caption>${forHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></section>`;
}

/** Only an address that can hold no markup becomes a link. */
export const link = (url: string, text: string): string =>
  /^https:\/\/[\w./?=&%#:()~-]+$/.test(url)
    ? `<a href="${forHtml(url)}">${forHtml(text)}</a>`
    : forHtml(url);
