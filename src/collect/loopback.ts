/** Which hosts are this machine: only to them is anything sent over plain http. */

/** `hostname` as `URL` writes it: IPv4 in four parts, IPv6 in brackets. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname === "[::1]" ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}
