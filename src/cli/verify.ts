/** The command `verify`: an evidence pack, held against its manifest and judged again. */
import { forMessage } from "../report/escape.ts";
import { scan } from "../run.ts";
import { verify } from "../run/verify.ts";

export async function verifyCommand(
  directory: string,
): Promise<{ readonly text: string; readonly exitCode: number }> {
  const { isSound, lines } = await verify(directory, scan);
  return {
    text: [
      ...lines.map((line) => `${isSound ? "✓" : "✗"} ${forMessage(line)}`),
      ...(isSound ? [] : [`✗ ${forMessage(directory)} does not verify`]),
    ].join("\n"),
    exitCode: isSound ? 0 : 1,
  };
}
