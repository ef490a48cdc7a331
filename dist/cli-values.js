import {
  isDay
} from "./day.js";
import {
  useOneOf
} from "./nearest.js";
import {
  UserError
} from "./model.js";
import {
  providers
} from "./providers.js";

// src/cli/values.ts
function collectFormat(value, before) {
  const cut = value.indexOf("=");
  const one = cut < 0 ? { format: value } : { format: value.slice(0, cut), file: value.slice(cut + 1) };
  if (one.file === "")
    throw new UserError(`--format ${value}: the file name after "=" is missing; add it`);
  return [...before, one];
}
function oneOf(place, what, known) {
  return (value) => {
    const found = known.find((one) => one === value);
    if (found === void 0)
      throw new UserError(`${place}: unknown ${what} "${value}"; ${useOneOf(value, known)}`);
    return found;
  };
}
function once(option) {
  return (value, before) => {
    if (before !== void 0)
      throw new UserError(
        `${option}: is given twice, as ${before} and as ${value}; leave one of them out`
      );
    return value;
  };
}
function each(read) {
  return (value, before = []) => [...before, read(value)];
}
function list(value) {
  return value.split(",").map((one) => one.trim()).filter(Boolean);
}
function day(option) {
  return (value) => {
    if (!isDay(value))
      throw new UserError(`${option}: "${value}" is not a date; use YYYY-MM-DD, as in 2026-11-22`);
    return value;
  };
}
function wholeNumber(option) {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < 1 || number > 1e6)
      throw new UserError(
        `${option}: "${value}" is not a whole number from 1 to 1000000; use one such as 30`
      );
    return number;
  };
}
var secondsIn = { m: 60, h: 3600, d: 86400 };
function duration(option) {
  return (value) => {
    const [, number, unit] = /^(\d{1,6})([mhd])$/.exec(value) ?? [];
    if (number === void 0 || unit === void 0)
      throw new UserError(
        `${option}: "${value}" is not a duration; use one such as 90m, 24h or 7d`
      );
    return Number(number) * secondsIn[unit];
  };
}
function wantedProviders(command, said) {
  return said === void 0 ? providers : [oneOf(command, "provider", providers)(said.toLowerCase())];
}

export {
  collectFormat,
  oneOf,
  once,
  each,
  list,
  day,
  wholeNumber,
  duration,
  wantedProviders
};
