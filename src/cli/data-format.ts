/** How the offline commands print. */
export const dataFormats = ["text", "json"] as const;
export type DataFormat = (typeof dataFormats)[number];

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
