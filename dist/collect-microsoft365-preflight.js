import {
  connect,
  isNoSignIn,
  noSignIn,
  openIdOf
} from "./collect-microsoft365-ask.js";
import "./collect-azure-pace.js";
import "./collect-azure-token.js";
import "./collect-microsoft365-units.js";
import "./collect-overlap.js";
import "./collect-loopback.js";

// src/collect/microsoft365/preflight.ts
async function* preflight(target, options) {
  const connected = connect(target, options);
  const problems = [];
  const give = async ({ gaps = [] }) => {
    for (const { detail, remedy } of gaps)
      problems.push({ what: "tenant", status: "problem", detail, fix: remedy });
  };
  const known = await openIdOf({ ...connected, options, give }, connected.hosts);
  if (known) yield { what: "tenant", status: "ok", detail: known.tenant };
  yield* problems;
  try {
    await connected.ask.signIn();
    yield {
      what: "credentials",
      status: "ok",
      detail: "the sign-in was accepted; a missing permission is reported by the scan as a gap that names it"
    };
  } catch (error) {
    if (!isNoSignIn(error)) throw error;
    const { message, remedy } = noSignIn(error);
    yield {
      what: "credentials",
      status: "problem",
      detail: `${message}: a scan sees the tenant's public document alone`,
      ...remedy !== void 0 && { fix: remedy }
    };
  }
}
export {
  preflight
};
