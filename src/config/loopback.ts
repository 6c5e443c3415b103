import { isIP } from "node:net";

/** Whether a host, as listened on or as it stands in a URL, is this machine's own address. */
export function isLoopback(host: string): boolean {
  return ["localhost", "::1", "[::1]"].includes(host) || (isIP(host) === 4 && host.startsWith("127."));
}
