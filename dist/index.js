// src/index.ts
import { UserError } from "./cli.js";
import { scan } from "./scan.js";
export {
  UserError,
  scan
};
