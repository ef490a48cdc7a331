/** Numbers as people read them. Made by hand: the first `toLocaleString` of a run takes longer than its whole report. */

/** "1,234,567", of a whole number. */
export function grouped(count: number): string {
  if (count < 1000) return String(count);
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
