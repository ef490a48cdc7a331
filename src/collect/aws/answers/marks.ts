/**
 * The marks of the provider on an answer: the id of the request, and the content type of the protocol.
 * What a proxy, a sign-in page or a captive portal sends has no such id.
 * https://docs.aws.amazon.com/general/latest/gr/debug-request-id.html is where AWS documents the headers.
 */

export type Headers = Readonly<Record<string, string>>;

/** S3 and S3 Control say `x-amz-request-id`, everything else `x-amzn-requestid`; spellings vary by service. */
const requestIds = [
  "x-amzn-requestid",
  "x-amzn-request-id",
  "x-amz-request-id",
  "x-amz-requestid",
  "x-amz-id-2",
];

const named = (headers: Headers, name: string): string | undefined => {
  const exact = headers[name];
  if (exact !== undefined) return exact;
  for (const header in headers) if (header.toLowerCase() === name) return headers[header];
  return undefined;
};

export const hasRequestId = (headers: Headers): boolean => {
  for (const name of requestIds) if (headers[name]) return true;
  return requestIds.some((name) => Boolean(named(headers, name)));
};

/** The ids that XML answers of the query protocols carry in their body as well. */
export const hasRequestIdInside = (text: string): boolean =>
  /<requestId>[\w-]{8,}<\/requestId>/i.test(text.slice(0, 400)) ||
  /<requestId>[\w-]{8,}<\/requestId>/i.test(text.slice(-400));

/** A page for people, which an emulator says of JSON as well (moto 5), and AWS of nothing. */
export const isHtml = (headers: Headers): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)\b/i.test(named(headers, "content-type") ?? "");

/** The partitions' hosts and their dual-stack ones, as `@aws-sdk/core` has them (2026-11-30): at any other host stands what the user named. */
const ofAws = [
  "amazonaws.com",
  "api.aws",
  "amazonaws.com.cn",
  "api.amazonwebservices.com.cn",
  "amazonaws.eu",
  "api.amazonwebservices.eu",
  "c2s.ic.gov",
  "api.aws.ic.gov",
  "sc2s.sgov.gov",
  "api.aws.scloud",
  "cloud.adc-e.uk",
  "api.cloud-aws.adc-e.uk",
  "csp.hci.ic.gov",
  "api.aws.hci.ic.gov",
];

export const isOfAws = (hostname: string): boolean =>
  ofAws.some((suffix) => hostname.toLowerCase().endsWith(`.${suffix}`));

const json = /^application\/(json|x-amz-json-1\.[01]|[\w.+-]+\+json)\b/i;
const xml = /^(application|text)\/xml\b/i;

/**
 * Whether the content type is that of the protocol. S3 leaves it out of some answers; every other
 * service always says it.
 */
export function hasContentType(headers: Headers, protocol: string): boolean {
  const type = named(headers, "content-type");
  if (type === undefined || type === "") return protocol === "aws.protocols#restXml";
  return (/json/i.test(protocol) ? json : xml).test(type);
}
