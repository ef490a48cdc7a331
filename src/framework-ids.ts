/** What `--framework` may name: apart from their data, so that help is written without reading it. */
export const frameworkIds = [
  "c5-2026",
  "secnumcloud-3.2",
  "ccc-core",
  "ccm-4",
  "iso-27018",
  "iso-27701",
  "nist-800-53r5",
  "dora",
  "gdpr",
] as const;
export type FrameworkId = (typeof frameworkIds)[number];
