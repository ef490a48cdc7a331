import {
  stackTree
} from "./plans-cloudformation-parts.js";
import "./plans-cloudformation-unreadable.js";
import {
  treeOf
} from "./plans-cloudformation-ids.js";
import "./declare-stack-name.js";
import "./plans-cloudformation-parameters.js";
import {
  open
} from "./plans-cloudformation-text.js";
import "./plans-parameter-json.js";
import "./classes.js";

// src/plans/terraform/aws/stack-template.ts
import { isUnseen } from "./terraform-plan.js";
import { rowOf } from "./terraform-plan.js";
function stackOf(body, instance, place, plan, region, isOneOfSeveral) {
  const tree = treeOf(plan.file, body);
  const { file: _, ...position } = place;
  const { resources, gaps } = stackTree(
    {
      file: place.file,
      tree: { ...tree, positionOf: () => position },
      region,
      account: void 0,
      isOneOfSeveral,
      path: `${instance.address}/`,
      imported: () => void 0,
      handed: new Map(Object.entries(rowOf(plan.value(instance, "parameters"))).map(handed))
    },
    { name: place.file, path: void 0 },
    { given: /* @__PURE__ */ new Map(), stacks: 0 }
  ).read();
  return {
    resources: resources.map((one) => ({
      ...one,
      planned: { ...one.planned, action: instance.action }
    })),
    gaps
  };
}
var handed = ([name, value]) => [
  name,
  typeof value === "string" ? value : open(isUnseen(value) ? value.why : "it is known when the stack is made")
];
export {
  stackOf
};
