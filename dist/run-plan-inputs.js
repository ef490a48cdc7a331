import {
  UserError
} from "./model.js";

// src/run/plan-inputs.ts
function planInputs(options) {
  if (Object.values(options).every((one) => one === void 0)) return void 0;
  const { resourceGroupLocation, source, only } = options;
  return {
    params: pairsOf("--param", options.param),
    paramFiles: options.params ?? [],
    regions: options.region ?? [],
    ...resourceGroupLocation !== void 0 && { resourceGroupLocation },
    providerRegions: pairsOf("--provider-region", options.providerRegion),
    ...source !== void 0 && { sourceDir: source },
    onlyChanged: only === "changed"
  };
}
function pairsOf(option, texts = []) {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw new UserError(`${option} ${text}: is not of the form NAME=VALUE`);
      return [text.slice(0, at), text.slice(at + 1)];
    })
  );
}

export {
  planInputs
};
