/** Glue's Data Catalog: databases that link to another region. */
import type { Database } from "@aws-sdk/client-glue";
import { type ResourceType, none, resourceType } from "../path.ts";
import { otherEnd, s3Uri } from "./arn.ts";

export const glue: readonly ResourceType[] = [
  resourceType<Pick<Database, "TargetDatabase" | "LocationUri">>(
    "AWS::Glue::Database",
    [
      {
        role: "processing",
        read: "TargetDatabase.Region",
        absent: none,
        as: otherEnd,
        why: "the resource link points to a database in this region, which is read through it",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_DatabaseIdentifier.html",
        answers: ["glue.catalog"],
      },
      {
        role: "replica",
        read: "LocationUri",
        as: s3Uri,
        why: "new tables of the database are stored in this bucket",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_Database.html",
        answers: ["glue.catalog"],
      },
    ],
    {
      home: {
        role: "metadata",
        why: "the catalog holds names and types of columns, and no rows",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_Database.html",
      },
    },
  ),
];
