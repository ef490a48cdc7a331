import {
  factsOf
} from "./providers.js";

// src/collect/azure/listed.ts
var { serviceOf } = factsOf("azure").types;
var listed = {
  mayShow(service, type) {
    const [own = ""] = service.split(" ");
    return !own.includes("/") || serviceOf(own) === serviceOf(type);
  },
  lists: (service, type) => service.startsWith("resource graph ") || service === "resources.list" || service === "dataBoundaries" || service.toLowerCase().startsWith(type.toLowerCase())
};
export {
  listed
};
