/** Hides the secret part of a value that is read for the place it names: a connection string, a signed URL. */

/** `AccountKey=...;`, `SharedAccessKey=...`, `Password=...`: what stands after it up to the next separator. */
const assigned =
  /((?:^|[;&?\s,])[\w.-]{0,40}(?:key|secret|token|password|pwd|signature|sig|code|credential)s?\s?=)[^;&]*/gi;
/** `https://user:password@host` */
const userInfo = /(?<=:\/\/)[^/?#@\s]*@/g;
/** The query of a URL: a webhook's code, a SAS. */
const query = /(?<=:\/\/[^?\s]*)\?\S*/g;
/** The path of a chat's or a monitoring vendor's webhook is its password. */
const path = /(?<=https?:\/\/([^/?#\s]+)\/)[^?#\s]+/gi;
const cloudHost =
  /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|api\.aws|azure\.(?:com|us|cn|net)|windows\.net|microsoftonline\.com|azurewebsites\.net|azurecontainerapps\.io|[a-z.-]+\.(?:chinacloudapi\.cn|usgovcloudapi\.net))(?::\d+)?$/i;
const secretName =
  /(?:password|passwd|pwd|secret|token|credential|private_?key|(?:access|account|shared|api|auth|storage|master|primary|secondary)_?key)s?$/i;
/** An id says where a secret lies, and is none. */
const idLike = /^(?:arn:|\/subscriptions\/|https?:\/\/)/i;

/** The text without secrets; `name`: what the property that holds it is called. */
export function masked(text: string, name?: string): string {
  if (name !== undefined && secretName.test(name) && !idLike.test(text)) return "***";
  if (!text.includes("=") && !text.includes("://")) return text;
  return text
    .replace(userInfo, "")
    .replace(query, "")
    .replace(path, (said, host: string) => (cloudHost.test(host) ? said : "***"))
    .replace(assigned, "$1***");
}
