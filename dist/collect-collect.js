// src/collect/collect.ts
var callTimeout = 120;
var azureClouds = ["public", "china", "usgov"];

export {
  callTimeout,
  azureClouds
};
