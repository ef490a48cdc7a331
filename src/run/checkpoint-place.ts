/** Where `--checkpoint` keeps its files: a folder, or a place of a cloud with a folder in front of it. */
import { UserError } from "../model.ts";
import { storeForms } from "../providers.ts";
import { storeOf } from "../sources.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { ScanRequest } from "./request.ts";

export async function checkpointPlace(
  named: string,
  request: Pick<ScanRequest, "insecureHosts" | "azureCloud" | "callTimeout">,
): Promise<Pick<Checkpoint, "folder" | "mirror">> {
  const forms = `a folder, ${storeForms().join(" or ")}`;
  if (named === "") throw new UserError(`--checkpoint: names no folder; name ${forms}`);
  const open = await storeOf(named);
  if (!open) {
    // Of an address that is not known, what follows its path may be a signature.
    const [address = ""] = named.split(/[?#]/, 1);
    const shown = address.replace(/(?<=:\/\/)[^/]*@/, "");
    const meant = storeForms().find((form) =>
      named.toLowerCase().startsWith(form.slice(0, form.indexOf("//"))),
    );
    if (meant !== undefined)
      throw new UserError(
        `--checkpoint ${shown}: is neither a folder nor an address; use ${meant}`,
      );
    if (/^[a-z][\w+.-]+:\/\//i.test(named))
      throw new UserError(`--checkpoint ${shown}: unknown kind of location; name ${forms}`);
    return { folder: named };
  }
  const { mirrorOf } = await import("./checkpoint-store.ts");
  const mirror = mirrorOf(await open(named, request), named);
  return { folder: mirror.folder, mirror };
}
