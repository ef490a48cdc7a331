/** Whether a terminal shows hyperlinks (OSC 8): https://github.com/Alhadis/OSC8-Adoption lists those that do. */

/** By the variables that they set; of a terminal that is not known, nothing is assumed. */
export function takesHyperlinks(
  { isTTY }: Pick<NodeJS.WriteStream, "isTTY">,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  // tmux and screen pass them on only in some versions, and set a TERM of their own.
  if (!isTTY || env["TERM"] === "dumb" || /^(?:screen|tmux)/.test(env["TERM"] ?? "")) return false;
  return (
    ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio"].includes(
      env["TERM_PROGRAM"] ?? "",
    ) ||
    env["WT_SESSION"] !== undefined ||
    // GNOME Terminal and others on VTE 0.50, and later.
    Number(env["VTE_VERSION"] ?? 0) >= 5000 ||
    env["KONSOLE_VERSION"] !== undefined ||
    /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(env["TERM"] ?? "")
  );
}
