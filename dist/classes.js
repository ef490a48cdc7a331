// facade:src/classes.ts
import { actionFile, arnForms, arnServices, azureTypes, classOf, classes, listedBy_2, otherActions, typesOf } from "./scan.js";

export {
  actionFile,
  arnForms,
  arnServices,
  azureTypes,
  classOf,
  listedBy_2,
  otherActions,
  typesOf
};
