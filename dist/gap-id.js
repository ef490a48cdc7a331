const { createHash } = process.getBuiltinModule("node:crypto");
import {
  withoutAccounts
} from "./account-ids.js";
import {
  gapReasons
} from "./model.js";

// src/gap-id.ts

var idLength = 10;
var gapIdPattern = new RegExp(`^(?:${gapReasons.join("|")})-[\\da-f]{${idLength}}$`);
function withId(gap) {
  const fingerprint = fingerprintOf(gap);
  return { id: idOf(gap, fingerprint), fingerprint, ...gap };
}
function idsOf(gap) {
  const own = idOf(gap, fingerprintOf(gap));
  if (gap.resource === void 0) return [own];
  const { resource: _, ...folded } = gap;
  return [own, idOf(folded, fingerprintOf(folded))];
}
var idOf = ({ reason }, fingerprint) => `${reason}-${fingerprint.slice(0, idLength)}`;
function fingerprintOf(gap) {
  const { reason, provider, scope, region, service, type, resource, role, detail, declared } = gap;
  const said = [reason, provider, scope, region, service, type, resource, role, countless(detail)];
  return createHash("sha256").update(withoutAccounts(JSON.stringify([...said, declared?.file, declared?.attribute]))).digest("hex");
}
var countless = (detail) => detail.replace(/(?<![\w.:/-])\d{1,9}(?![\w.:/-])/g, "#");

export {
  gapIdPattern,
  withId,
  idsOf
};
