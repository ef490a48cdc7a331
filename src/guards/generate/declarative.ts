/**
 * A declarative policy for EC2. It has no regions, so that it holds no boundary: it closes the public sharing of images and
 * snapshots, by which others copy them anywhere, and which no region guard sees.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_declarative_syntax.html
 */
import type { Generated, GuardPlan } from "./plan.ts";

export function generateDeclarative({ boundary }: GuardPlan): Generated {
  const message = `Public images and snapshots can be copied out of ${boundary}; share them with single accounts.`;
  return {
    documents: [
      {
        ec2_attributes: {
          exception_message: { "@@assign": message },
          image_block_public_access: { state: { "@@assign": "block_new_sharing" } },
          snapshot_block_public_access: { state: { "@@assign": "block_all_sharing" } },
        },
      },
    ],
    companion: [
      "A declarative policy has no regions: the platform cannot express the boundary in it, and an audit of it alone finds no guard.",
      "This one closes the public sharing of images and snapshots. Attach the service control policies as well (data-boundary guards generate scp).",
    ],
  };
}
