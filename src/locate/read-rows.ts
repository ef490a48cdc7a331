/** Reads the rows of a type off one resource: what each answers, and a gap where it was not read or not understood. */
import type { Atlas, Evidence, Gap, Planned, Resource, Role } from "../model.ts";
import { anyOf, listed, whichOf, writtenChoice } from "./choices.ts";
import { declaredAt } from "./declared-at.ts";
import { type Subject, gapOf, misshapen, misshapenAs, notUnderstood } from "./gaps.ts";
import type { CompiledRow } from "./kinds.ts";
import { maskedExpression } from "./masked-expression.ts";
import {
  type Destination,
  type Row,
  type RowContext,
  type Unknown,
  none,
  own,
  unshown,
} from "./path.ts";
import { contextOf } from "./row-context.ts";
import { misfit, shapeOf } from "./shape.ts";
import { unseenAt, unseenWhy } from "./unseen.ts";
import type { Place, Visit } from "./visit.ts";
import type { Walker } from "./walk.ts";
import { readsWord } from "./words.ts";

/** `arrive`: takes each place that a row names, and the value that it was read from. */
export function rowReader(
  atlas: Atlas,
  gap: (gap: Gap) => void,
  arrive: (row: Row, visit: Visit, place: Place, evidence: Evidence, value: unknown) => void,
): { readonly read: (row: CompiledRow, visit: Visit) => void } {
  const roleAtHand = (): Role => row.role;
  const context = (): RowContext<unknown> => contextOf(visit, atlas, roleAtHand);
  /** The same for an element that the path of a row goes through. */
  const given = (element: unknown, at: string): RowContext<unknown, unknown> => {
    const here = context();
    return { ...here, element: visit.watch?.part(element, at) ?? element };
  };

  /** The row at hand and the resource it is read of: what the walker's functions speak of. */
  let row!: Row;
  let visit!: Visit;
  /** What decides whether the row applies was not understood: then each place that it would name is a gap. */
  let doubt: Unknown | undefined;
  const walker: Walker = {
    value(value, pointer, element, elementAt, kind) {
      if (!("read" in row)) return;
      // Terraform writes the texts of blocks that nobody set as "".
      if (value === "" && (visit.resource.planned !== undefined || !readsWord(row))) {
        this.missing(pointer, element ?? null, elementAt, kind);
        return;
      }
      const { as } = row;
      try {
        give(value, pointer, "stated", as ? as(value, given(element, elementAt)) : value);
      } catch (error) {
        reportHome();
        gap(misshapen(subjectAt(pointer), row.role, row.why, error));
      }
    },
    missing(pointer, element, elementAt, kind) {
      if (!("read" in row)) return;
      const why = unseenAt(visit.resource, pointer);
      if (why !== undefined) {
        const choices = visit.resource.planned?.written?.[pointer]?.oneOf;
        const what = `${row.read}: ${why}${whichOf(choices)}`;
        const gapOfUnseen = missing(row, subjectAt(pointer), notSeen(row, what));
        const any =
          choices && anyOf(row, visit, choices, () => given(element, elementAt), gapOfUnseen);
        if (any !== undefined) {
          give(listed(choices!), pointer, "stated", any);
          return;
        }
        reportHome();
        gap(gapOfUnseen);
        return;
      }
      // What a part does not say the resource that it belongs to may say.
      const isSaidElsewhere = element === undefined || (elementAt === "" && kind === "outside");
      if (visit.resource.planned?.isPart && isSaidElsewhere) return;
      // What is switched on goes somewhere, and so does an element or a record that is there.
      const absent =
        kind === "nothing" ? unshown : (row.absent ?? (kind === "outside" ? undefined : unshown));
      if (absent === undefined) return;
      const destination =
        typeof absent !== "function"
          ? absent
          : kind === "list"
            ? unshown
            : absent(given(element, elementAt));
      give(null, pointer, "default", destination);
    },
    empty(pointer, kind) {
      if (!("read" in row)) return;
      // Where a place is said of what has no list, the place is none of an empty one.
      const isGap =
        kind === "list" && (row.absent === undefined || typeof row.absent === "function");
      if (isGap || row.emptyIsAbsent) this.missing(pointer, undefined, pointer, kind);
    },
    wrong(what) {
      reportHome();
      gap(misshapenAs(visit.resource, row.role, row.why, what));
    },
  };

  function read(compiled: CompiledRow, one: Visit): void {
    row = compiled.row;
    visit = one;
    doubt = undefined;
    const { resource } = visit;
    if (resource.planned && isUnsaid(resource.planned, compiled)) return;
    if (resource.unseen) {
      visit.here = undefined;
      visit.watch = undefined;
    }
    const wrong = visit.isMisshapen ? misfit(resource.properties, shapeOf(row.reads)) : undefined;
    if (wrong !== undefined) {
      walker.wrong(wrong);
      return;
    }
    try {
      if (row.when) {
        const here = context();
        const applies = row.when(here.resource.properties, here);
        if (applies !== true && visit.watch?.missed !== undefined) {
          missed(row, resource, notSeen(row, visit.watch.missed));
          return;
        }
        if (applies === false) return;
        if (applies !== true) doubt = applies;
      }
      if ("always" in row) {
        if (!resource.planned?.isPart) give(null, "", "inherent", answer(row.always));
        return;
      }
      const why = unseenWhy(resource, compiled.top);
      if (why !== undefined) {
        reportHome();
        missed(row, subjectAt(`/${compiled.top}`), unreadTop(compiled, why));
        return;
      }
      compiled.walk!(resource.properties, walker);
    } catch (error) {
      reportHome();
      gap(misshapen(resource, row.role, row.why, error));
    }
  }

  function notKnown({ unknown: value, property }: Unknown, otherwise: string, at: string): void {
    gap(notUnderstood(subjectAt(at), row.role, row.why, property ?? otherwise, value));
  }

  /** What a gap is about, with the setting that a file declares. */
  function subjectAt(pointer: string): Subject {
    const { resource } = visit;
    if (!resource.planned) return resource;
    return { ...resource, declared: declaredAt(resource.planned, pointer) };
  }

  const answer = (said: Destination | ((here: RowContext<unknown>) => Destination)): Destination =>
    typeof said === "function" ? said(context()) : said;

  function give(
    value: unknown,
    pointer: string,
    basis: Evidence["basis"],
    destination: Destination,
  ): void {
    if (destination === none) {
      // What a guard did not see, the rows that it guards did not see either.
      if (visit.watch?.missed === undefined || row.guards) return;
      reportHome();
      missed(row, visit.resource, notSeen(row, visit.watch.missed));
      return;
    }
    // What is listed in that region is judged there; only a setting, which is judged nowhere, is not.
    const isJudged = destination === own && visit.isListedJudged && row.role !== "home";
    if (doubt) {
      if (!isJudged) notKnown(doubt, "what decides whether it applies", pointer);
      return;
    }
    reportHome();
    if (isJudged) return;
    if (isPlace(destination)) {
      const evidence = evidenceOf(row, visit.resource, { pointer, value, basis });
      arrive(row, visit, destination, evidence, value);
    } else
      notKnown(
        "unknown" in destination ? destination : { unknown: destination },
        "read" in row ? row.read : "what it reads",
        pointer,
      );
  }

  function reportHome(): void {
    if (row.role === "home") visit.homeTold = true;
  }

  function missed(of: Row, resource: Subject, detail: string): void {
    gap(missing(of, resource, detail));
  }

  return { read };
}

const notSeen = ({ why: what }: Row, why: string): string => `${what}: not seen, ${why}`;

/** What a row said last of a property that was never collected: of resource after resource it is the same. */
const unread = new WeakMap<CompiledRow, { readonly why: string; readonly detail: string }>();

function unreadTop(compiled: CompiledRow, why: string): string {
  let said = unread.get(compiled);
  if (said?.why !== why) {
    said = { why, detail: notSeen(compiled.row, `${compiled.top}: ${why}`) };
    unread.set(compiled, said);
  }
  return said.detail;
}

function missing({ role }: Row, resource: Subject, detail: string): Gap {
  return gapOf(
    resource,
    role,
    "not-collected",
    detail,
    "resolve the cause, or accept the gap with an exception",
  );
}

/** Of what a file declares, the value is quoted as its author wrote it. */
function evidenceOf(
  { why, docs }: Row,
  { planned }: Resource,
  { pointer, value, basis }: Pick<Evidence, "pointer" | "value" | "basis">,
): Evidence {
  if (!planned) return { pointer, value, basis, why, docs };
  const { expression, oneOf } = (value === null ? undefined : planned.written?.[pointer]) ?? {};
  return {
    pointer,
    value: oneOf
      ? writtenChoice(expression, oneOf)
      : expression === undefined
        ? value
        : maskedExpression(expression),
    basis,
    why,
    docs,
    declared: declaredAt(planned, pointer),
  };
}

/** Whether the language of the file that declares a resource has no word for what a row reads. */
function isUnsaid({ unsaid }: Planned, { row, top }: CompiledRow): boolean {
  return (
    unsaid !== undefined &&
    "read" in row &&
    (Object.hasOwn(unsaid, row.read) || Object.hasOwn(unsaid, top))
  );
}

/** Functions hand on what the record holds, which may be anything. */
function isPlace(destination: Destination): destination is Place {
  return (
    typeof destination === "string" ||
    "resource" in destination ||
    "own" in destination ||
    "anyOf" in destination ||
    "gap" in destination
  );
}
