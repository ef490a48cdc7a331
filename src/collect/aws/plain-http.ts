/**
 * Nothing is sent to AWS over plain http, the session token least of all: an endpoint is moved by the
 * environment or a profile, and only this machine, or a host that the user names, is believed to be an
 * emulator.
 */
import { UserError } from "../../model.ts";
import { isLoopback } from "../loopback.ts";
import type { AwsClient } from "./service.ts";

interface Request {
  readonly protocol?: string;
  readonly hostname?: string;
}

type Handler = (args: { readonly request: Request }) => Promise<unknown>;

/** Makes the client refuse such an endpoint before a request is signed. */
export function refusePlainHttp(client: AwsClient): void {
  const { insecureHosts = [] } = client.config as { insecureHosts?: readonly string[] };
  const middleware =
    (next: Handler): Handler =>
    (args) => {
      const { protocol, hostname = "" } = args.request;
      if (protocol === "http:" && !isAllowed(hostname, insecureHosts)) throw refusal(hostname);
      return next(args);
    };
  const stack = client.middlewareStack as unknown as {
    add: (middleware: unknown, options: { step: "build"; priority: "high"; name: string }) => void;
  };
  stack.add(middleware, { step: "build", priority: "high", name: "refusePlainHttp" });
}

/**
 * The same of endpoints of single services, before the first call. Those of a profile's `services`
 * section are refused when the service is asked.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function refusePlainHttpOf(
  services: Iterable<string>,
  environment: Readonly<Record<string, string | undefined>>,
  insecureHosts: readonly string[] = [],
): void {
  for (const service of services) {
    const name = `AWS_ENDPOINT_URL_${service.toUpperCase().replaceAll("-", "_")}`;
    const given = environment[name] ?? "";
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url?.protocol === "http:" && !isAllowed(url.hostname, insecureHosts))
      throw refusal(url.hostname, name);
  }
}

/** S3 and S3 Control put a bucket or an account in front of the host. */
const isAllowed = (hostname: string, hosts: readonly string[]): boolean =>
  isLoopback(hostname) ||
  hostname.endsWith(".localhost") ||
  hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));

const refusal = (hostname: string, from = "aws"): UserError =>
  new UserError(
    `${from}: http://${hostname} is plain http, which is accepted for this machine only (127.0.0.0/8, [::1], localhost): use https in AWS_ENDPOINT_URL or the profile's endpoint_url, or name an emulator's host with --insecure-host ${hostname}`,
  );
