/** Messages of the scan name the command's options; in the Action they are inputs of the same names. */

/** `--format` is the one whose input is called otherwise. Options of other programs (`az login --tenant`) stay. */
const inputs: ReadonlyMap<string, string> = new Map([
  ["format", "formats"],
  ...[
    "against",
    "allow-incomplete",
    "as-of",
    "azure-cloud",
    "baseline",
    "boundary",
    "call-timeout",
    "concurrency",
    "evidence",
    "external-id",
    "fail-on",
    "history",
    "framework",
    "insecure-host",
    "only",
    "param",
    "params",
    "placements",
    "policy",
    "provider-region",
    "redact",
    "region",
    "regions",
    "resource-group-location",
    "role",
    "sarif-category",
    "sarif-profile",
    "save-inventory",
    "skip",
    "source",
    "terraform-state",
    "timeout",
    "trust",
  ].map((name) => [name, name] as const),
]);

export function asInputs(message: string): string {
  return message.replaceAll(
    /(^|[^\w-])--([a-z][a-z-]*)/g,
    (option, before: string, name: string) => {
      const input = inputs.get(name);
      return input === undefined
        ? option
        : `${before}${before === "" ? input : `the input \`${input}\``}`;
    },
  );
}
