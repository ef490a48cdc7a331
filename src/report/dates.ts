/** Dates as people write them, in the language of the reports and in UTC on every machine. */

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2026-11-29" -> "29 November 2026"; what is not a date as it is. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** "2026-11-29T07:01:40.110Z" -> "29 November 2026, 07:01 UTC". */
export function instantInWords(instant: string): string {
  const [, time] = /T(\d\d:\d\d).*Z$/.exec(instant) ?? [];
  return time === undefined ? dateInWords(instant) : `${dateInWords(instant)}, ${time} UTC`;
}
