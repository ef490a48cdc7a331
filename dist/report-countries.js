// facade:src/report/countries.ts
import { countryName_2, placeInBrief, placeInWords } from "./scan.js";

export {
  countryName_2,
  placeInWords
};
