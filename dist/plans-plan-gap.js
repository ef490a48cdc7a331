// src/plans/plan-gap.ts
function planGap(declared, detail, remedy, reason = "not-collected") {
  return { reason, provider: "plan", scope: declared.file, detail, remedy, declared };
}

export {
  planGap
};
