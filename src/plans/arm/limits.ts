/** How much a template may ask for: beyond each of these a value is not seen, and a gap says so. */

/** Copies, elements of a list that an expression makes. */
export const mostCopies = 10_000;
/** Deployments within deployments, and definitions that lead to definitions. */
export const deepest = 64;
/** Evaluated expressions and copied values in one template. */
export const mostSteps = 2_000_000;
/** A text that an expression makes; Azure's own limit is lower. */
export const longestText = 262_144;
