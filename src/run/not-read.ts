/** A file of a directory that could not be read at all: a gap, as what it would have held is not known. */
import type { Gap, UserError } from "../model.ts";

export const notRead = (file: string, { message }: UserError): Gap => ({
  reason: "failed",
  provider: "inventory",
  scope: file,
  detail: message,
  remedy: "save the inventory again, or remove the file from the directory",
});
