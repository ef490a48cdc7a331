// facade:src/classes.ts
import { arnForms, azureTypes, classOf, classes, listedBy_2, otherActions, pageOf, typesOf } from "./scan.js";

export {
  arnForms,
  azureTypes,
  classOf,
  listedBy_2,
  otherActions,
  typesOf
};
