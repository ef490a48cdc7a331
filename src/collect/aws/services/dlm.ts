/** Data Lifecycle Manager: the policies that make and copy snapshots and images. */
import { type Draft, labelsOf, service } from "../service.ts";

export const dlm = service({
  id: "dlm",
  where: "regions",
  reads: ["PolicyId"],
  client: async (config) => new (await import("@aws-sdk/client-dlm")).DLM(config),
  lists: [
    {
      types: ["AWS::DLM::LifecyclePolicy"],
      actions: ["dlm:GetLifecyclePolicies", "dlm:GetLifecyclePolicy"],
      async *list({ arn, call, each, describe }) {
        const { Policies } = await call("dlm:GetLifecyclePolicies", (client, options) =>
          client.getLifecyclePolicies({}, options),
        );
        yield await each(Policies, async (record) => {
          const { PolicyId } = record;
          const policy: Draft = {
            type: "AWS::DLM::LifecyclePolicy",
            id: arn("dlm", `policy/${PolicyId}`),
            labels: labelsOf(record.Tags),
            properties: record,
          };
          await describe(
            policy,
            "dlm:GetLifecyclePolicy",
            (client, options) => client.getLifecyclePolicy({ PolicyId }, options),
            ({ Policy }) => Policy,
          );
          return policy;
        });
      },
    },
  ],
});
