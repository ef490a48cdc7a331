// src/collect/collect.ts
var callTimeout = 120;
var noInputs = {
  params: {},
  paramFiles: [],
  regions: [],
  providerRegions: {},
  onlyChanged: false
};

export {
  callTimeout,
  noInputs
};
