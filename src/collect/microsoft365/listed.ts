/** Which service of a coverage line can show which type of a tenant. */
import type { Listed } from "../listed.ts";
import { lists } from "./units.ts";

export const listed: Listed = { mayShow: lists, lists };
