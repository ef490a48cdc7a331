/** Sentences of SARIF messages, of what a cloud or a row says. */
import { forSarifMessage } from "./escape.ts";

/** Begins with a capital and ends with a full stop, whatever it was. */
export function sentence(text: string): string {
  const plain = forSarifMessage(text.trim());
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.!?…]$/.test(plain) ? "" : "."}`;
}
