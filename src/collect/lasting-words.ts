/**
 * What a service says of an error without what differs from call to call, and from one session to the next: gaps
 * quote it, and the same gap must have the same words, and so the same id, in every scan.
 */

/** The name of a session ends an ARN of STS; of people who sign in it is their address. */
const session = /(:(?:assumed-role\/[\w+=,.@-]+|federated-user))\/[\w+=,.@-]+/g;

/** EC2's: for `sts:DecodeAuthorizationMessage`. */
const encoded = /\s*Encoded authorization failure message: [\w-]+/g;

/** "Request ID: 0d1b6f1e-…", "correlationId = …", "Trace ID: …". */
const callId =
  /\b((?:extended )?(?:request|correlation|trace|tracking|activity|operation)[ _-]?id)(["']?\s*[:=]?\s*["']?)(?=[\w+/=-]*\d)[\w+/=-]{8,}/gi;

/** "2026-11-29T17:00:00Z", "2026-11-29 17:00:00Z". */
const instant = /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.:]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g;

export const lastingWords = (text: string): string =>
  text
    .replaceAll(session, "$1")
    .replaceAll(encoded, "")
    .replaceAll(callId, "$1$2…")
    .replaceAll(instant, "…");
