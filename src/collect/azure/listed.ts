/** Which service of a coverage line can show which type of Azure. */
import { factsOf } from "../../providers.ts";
import type { Listed } from "../listed.ts";

const { serviceOf } = factsOf("azure").types;

export const listed: Listed = {
  mayShow(service, type) {
    const [own = ""] = service.split(" ");
    return !own.includes("/") || serviceOf(own) === serviceOf(type);
  },
  lists: (service, type) =>
    service.startsWith("resource graph ") ||
    service === "resources.list" ||
    service === "dataBoundaries" ||
    service.toLowerCase().startsWith(type.toLowerCase()),
};
