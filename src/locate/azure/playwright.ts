/** Playwright workspaces: where the test browsers run. */
import { none, resourceType, unshown } from "../path.ts";
import { words } from "../words.ts";
import type { Arm } from "./arm.ts";

type Playwright = Arm<{ readonly regionalAffinity?: string }>;

export const playwrightWorkspace = resourceType<Playwright>(
  "Microsoft.LoadTestService/playwrightWorkspaces",
  [
    {
      role: "processing",
      read: "properties.regionalAffinity",
      absent: unshown,
      as: words({ Enabled: "global", Disabled: none }),
      why: "browsers run in the Azure region nearest to the client that starts the tests",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.loadtestservice/playwrightworkspaces",
      answers: ["playwright"],
    },
  ],
);
