// src/cli/hyperlinks.ts
function takesHyperlinks({ isTTY }, env = process.env) {
  if (!isTTY || env["TERM"] === "dumb" || /^(?:screen|tmux)/.test(env["TERM"] ?? "")) return false;
  return ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio"].includes(
    env["TERM_PROGRAM"] ?? ""
  ) || env["WT_SESSION"] !== void 0 || // GNOME Terminal and others on VTE 0.50, and later.
  Number(env["VTE_VERSION"] ?? 0) >= 5e3 || env["KONSOLE_VERSION"] !== void 0 || /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(env["TERM"] ?? "");
}

export {
  takesHyperlinks
};
