var endpointOf = (function endpointOf(connection, environment) {
  const cloud = connection?.cloud ?? "public";
  const { arm, authority } = clouds[cloud];
  const given = connection?.endpoint ?? (environment["DATA_BOUNDARY_ARM_ENDPOINT"] || arm);
  const url = URL.canParse(given) ? new URL(given) : void 0;
  if (url?.protocol !== "https:" && url?.protocol !== "http:")
    throw new UserError(
      `DATA_BOUNDARY_ARM_ENDPOINT: ${JSON.stringify(given)} is not an http(s) URL; use an origin such as ${arm}, or unset it`
    );
  const signed = url.protocol === "https:";
  if (!signed && !isLoopback(url.hostname))
    throw new UserError(
      `DATA_BOUNDARY_ARM_ENDPOINT: ${url.origin} is plain http, which is accepted for this machine only (127.0.0.0/8, [::1], localhost); use https`
    );
  return { origin: url.origin, cloud, scope: `${arm}/.default`, authority, signed };
});
import {
  isLoopback
} from "./collect-loopback.js";

// src/collect/azure/endpoint.ts
import { UserError } from "./cli.js";
var clouds = {
  public: { arm: "https://management.azure.com", authority: "https://login.microsoftonline.com" },
  usgov: {
    arm: "https://management.usgovcloudapi.net",
    authority: "https://login.microsoftonline.us"
  },
  china: {
    arm: "https://management.chinacloudapi.cn",
    authority: "https://login.chinacloudapi.cn"
  }
};


export {
  endpointOf
};
