/** The controls of OSCAL assessment results: those of the frameworks that the user named, else NIST's on locations. */
import type { Control, Framework } from "../model.ts";
import { frameworkName } from "./controls.ts";

export interface OscalControl {
  readonly title: string;
  readonly rules: Control["rules"] | "all";
  readonly type: "statement-id" | "objective-id";
  readonly target: string;
}

export interface ReviewedControls {
  readonly all: readonly OscalControl[];
  /** One at least, as the schema wants. */
  readonly selections: readonly object[];
}

/** As NIST's own OSCAL catalogue spells it. */
const nist = "nist-800-53r5";
const location = { id: "SA-9(5)", title: "Processing, Storage, and Service Location" };

export function oscalControls(frameworks: readonly Framework[] = []): ReviewedControls {
  if (frameworks.length === 0)
    return {
      all: [{ title: location.title, rules: "all", ...targetOf(nist, location.id) }],
      selections: [selection("NIST SP 800-53, Rev. 5", [controlId(nist, location.id)])],
    };
  return {
    all: frameworks.flatMap(({ id: framework, controls }) =>
      controls.map(({ id, title, rules }) => ({ title, rules, ...targetOf(framework, id) })),
    ),
    selections: frameworks.map((framework) =>
      selection(
        frameworkName(framework),
        framework.controls.map(({ id }) => controlId(framework.id, id)),
      ),
    ),
  };
}

const selection = (description: string, ids: readonly string[]): object => ({
  description,
  "include-controls": ids.map((id) => ({ "control-id": id })),
});

/** "sa-9.5"; of catalogues without one in OSCAL a token of ours: "gdpr_Art._13_1_f". */
function controlId(framework: string, id: string): string {
  return framework === nist
    ? id.toLowerCase().replace(/\((\d+)\)$/, ".$1")
    : `${framework}_${id.replaceAll(/[^\p{L}\p{N}.-]+/gu, "_").replace(/_$/, "")}`;
}

function targetOf(framework: string, id: string): Pick<OscalControl, "type" | "target"> {
  return framework === nist
    ? { type: "statement-id", target: `${controlId(framework, id)}_smt` }
    : { type: "objective-id", target: controlId(framework, id) };
}
