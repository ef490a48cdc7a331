/** Playwright workspaces: where the test browsers run. */
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";

type Playwright = Arm<{ readonly regionalAffinity?: string }>;

export const playwrightWorkspace = resourceType<Playwright>(
  "Microsoft.LoadTestService/playwrightWorkspaces",
  [
    {
      role: "processing",
      read: "properties.regionalAffinity",
      as: (affinity) => (affinity === "Enabled" ? "global" : undefined),
      why: "browsers run in the Azure region nearest to whoever starts the tests",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.loadtestservice/playwrightworkspaces",
      answers: ["playwright"],
    },
  ],
);
