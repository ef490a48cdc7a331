/** The types of a Microsoft 365 tenant that we know more of than their home. */
import type { ResourceType } from "../path.ts";
import { directory } from "./directory.ts";

export const microsoft365: readonly ResourceType[] = [directory];
