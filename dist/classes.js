// facade:src/classes.ts
import { actionFile, arnForms, azureTypes, classOf, classes, listedBy_2, otherActions, typesOf } from "./scan.js";

export {
  actionFile,
  arnForms,
  azureTypes,
  classOf,
  listedBy_2,
  otherActions,
  typesOf
};
