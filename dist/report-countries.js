// facade:src/report/countries.ts
import { countryName_2, placeInWords } from "./scan.js";

export {
  countryName_2,
  placeInWords
};
