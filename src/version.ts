/** The version of this package. */
import { packageVersion } from "./identity.ts";

export const version = (): string => packageVersion;
