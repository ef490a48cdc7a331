/** Holds the report of a scan against the baseline that the user named: before or after ids are hidden, as in the baseline. */
import type { Baseline } from "../compare/baseline.ts";
import { compare } from "../compare/compare.ts";
import { type Finding, type Report, UserError } from "../model.ts";
import { type Redacted, redact } from "../report/redact.ts";
import type { NamedBaseline } from "./named-baseline.ts";
import type { ScanRequest } from "./request.ts";

/** Notes of a copy which finding it is of. */
type Copied = (copy: Finding, of: Finding) => void;
type Comparer = (report: Report, copied?: Copied) => Report;

interface Comparers {
  readonly before: Comparer;
  readonly after: Comparer;
}

const same: Comparer = (report) => report;

/** The baseline is read before the first call: a file that can't be read fails in a second. */
export async function baselineComparer(
  named: NamedBaseline | undefined,
  { redact: isRedacted = false }: Pick<ScanRequest, "redact">,
  /** Holds a plan against what is there, where the user asked for that instead. */
  against: Comparer = same,
): Promise<Comparers> {
  if (named === undefined) return { before: against, after: same };
  const { file, from } = named;
  const baseline = await read(named);
  if (baseline.run.redacted && !isRedacted)
    throw new UserError(
      `${from === undefined ? "--baseline" : `${from}:`} ${file}: was written with --redact, so its fingerprints do not match; add --redact`,
    );
  // It knows the services of AWS, whose clients other scans do without.
  const listing = await (await import("./listing.ts")).listing();
  const comparer: Comparer = (report, copied) =>
    compare(report, baseline, { name: file, listing, ...(copied && { copied }) });
  return baseline.run.redacted
    ? { before: same, after: comparer }
    : { before: comparer, after: same };
}

async function read({ file, from }: NamedBaseline): Promise<Baseline> {
  const { readBaseline } = await import("./baseline-file.ts");
  try {
    return readBaseline(file);
  } catch (error) {
    if (from === undefined || !(error instanceof UserError)) throw error;
    throw new UserError(`${from}: ${error.message}, or scan with --no-baseline`);
  }
}

/** The report as it is written. */
export function shown(
  report: Report,
  { before, after }: Comparers,
  isRedacted: boolean | undefined,
): Redacted {
  const compared = before(report);
  if (!isRedacted) return { report: compared, original: (finding) => finding };
  const { report: hidden, original } = redact(compared);
  const copies = new WeakMap<Finding, Finding>();
  return {
    report: after(hidden, (copy, of) => copies.set(copy, of)),
    original: (finding) => original(copies.get(finding) ?? finding),
  };
}
