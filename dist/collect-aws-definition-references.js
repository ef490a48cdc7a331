// facade:src/collect/aws/definition-references.ts
import { referencesIn_2 } from "./terraform-plan.js";

export {
  referencesIn_2
};
