/** Amazon Q Business applications. */
import { service } from "../service.ts";

export const qbusiness = service({
  id: "qbusiness",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-qbusiness")).QBusiness(config),
  lists: [
    {
      types: { "AWS::QBusiness::Application": ["applicationId", "displayName", "status"] },
      actions: ["qbusiness:ListApplications"],
      async *list({ arn, pages }) {
        for await (const { applications } of pages(
          "qbusiness:ListApplications",
          (client, options, nextToken) =>
            client.listApplications({ maxResults: 100, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield (applications ?? []).map((application) => ({
            type: "AWS::QBusiness::Application",
            id: arn("qbusiness", `application/${application.applicationId}`),
            name: application.displayName ?? application.applicationId ?? "",
            properties: application,
          }));
      },
    },
  ],
});
