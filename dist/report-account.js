import {
  forTerminal
} from "./report-escape.js";
import {
  countryName
} from "./atlas.js";
import {
  isAnywhere
} from "./model.js";
import {
  factsOf,
  isProvider
} from "./providers.js";

// src/report/countries.ts
var listedUpTo = 6;
function countryName2(code) {
  return countryName(code) ?? code;
}
function countriesInWords(countries) {
  if (countries.length > listedUpTo) return `one of ${countries.length} countries`;
  const names = countries.map(countryName2);
  if (names.length < 3) return names.join(" or ");
  return `${names.slice(0, -1).join(", ")}, or ${names.at(-1)}`;
}
function placeInBrief({ countries }, outside) {
  if (isAnywhere({ countries })) return "anywhere in the world";
  const names = outside.map(countryName2);
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} or ${names.length - 2} more`;
  return names.join(" or ");
}
function placeInWords({ countries }, outside) {
  if (isAnywhere({ countries })) return "anywhere in the world";
  const where = countriesInWords(countries);
  if (outside.length === countries.length || outside.length === 0) return where;
  return outside.length > listedUpTo ? `${where}, ${outside.length} of them not allowed` : `${where}, of which not allowed: ${outside.map(countryName2).join(", ")}`;
}

// src/report/data-classes.ts
var dataClasses = ({ classes, classReasons }) => classes.map(
  (name, i) => classReasons?.[i] === void 0 ? name : `${name} (${classReasons[i]})`
);

// src/report/account.ts
function accountInWords({ provider, scope, declared }, escape = forTerminal) {
  if (declared) return `file ${escape(declared.file)}`;
  return `${isProvider(provider) ? factsOf(provider).account : fileNouns[provider]} ${escape(scope)}`;
}
var fileNouns = { inventory: "inventory", plan: "file" };

export {
  countryName2 as countryName,
  placeInBrief,
  placeInWords,
  accountInWords,
  dataClasses
};
