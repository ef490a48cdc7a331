/** Transfer Family: buckets that users' files are put into, and who signs them in. */
import type {
  DescribedServer,
  DescribedUser,
  IdentityProviderType,
} from "@aws-sdk/client-transfer";
import {
  type Destination,
  type RowContext,
  type ResourceType,
  none,
  own,
  resourceType,
  unknown,
  unshown,
} from "../path.ts";
import { given, statusOf } from "../words.ts";
import { arnPlace, bucketPath, hostOf } from "./arn.ts";
import { setting } from "./setting.ts";

const guide = "https://docs.aws.amazon.com/transfer/latest/userguide/";

const byType = (asked: IdentityProviderType) =>
  statusOf<IdentityProviderType>(
    "IdentityProviderType",
    {
      SERVICE_MANAGED: false,
      AWS_DIRECTORY_SERVICE: false,
      API_GATEWAY: asked === "API_GATEWAY",
      AWS_LAMBDA: asked === "AWS_LAMBDA",
    },
    false,
  );

const asksUrl = byType("API_GATEWAY");

const asksFunction = byType("AWS_LAMBDA");

/** `/bucket/prefix`, `/fs-0123/path` of a file system in the server's region, or `/` where mappings say more. */
function directory(path: string, here: RowContext<unknown>): Destination {
  if (path === "/") return none;
  if (/^\/fs-[0-9a-f]+(?:\/|$)/.test(path)) return own;
  return path.startsWith("/") ? bucketPath(path, here) : unknown(path);
}

export const transfer: readonly ResourceType[] = [
  resourceType<
    Pick<DescribedServer, "StructuredLogDestinations"> & {
      readonly IdentityProviderType?: string;
      readonly IdentityProviderDetails?: { readonly Url?: string; readonly Function?: string };
    }
  >(
    "AWS::Transfer::Server",
    [
      {
        role: "log",
        read: "StructuredLogDestinations[]",
        as: arnPlace,
        why: "file transfers, with user names, are logged here",
        docs: `${guide}API_DescribedServer.html`,
        answers: ["transfer.server"],
      },
      {
        role: "processing",
        read: "IdentityProviderDetails.Url",
        absent: ({ element }) => given(asksUrl(element.IdentityProviderType), () => unshown),
        reads: ["IdentityProviderType"],
        as: hostOf,
        why: "names and passwords of people who sign in are sent to this address",
        docs: `${guide}API_IdentityProviderDetails.html`,
        answers: ["transfer.server"],
      },
      {
        role: "processing",
        read: "IdentityProviderDetails.Function",
        absent: ({ element }) => given(asksFunction(element.IdentityProviderType), () => unshown),
        reads: ["IdentityProviderType"],
        as: arnPlace,
        why: "names and passwords of people who sign in are sent to this function",
        docs: `${guide}API_IdentityProviderDetails.html`,
        answers: ["transfer.server"],
      },
    ],
    {
      blind: [
        "where the files of users go that an API or a function authenticates: it decides this at each sign-in",
      ],
    },
  ),
  resourceType<Pick<DescribedUser, "HomeDirectory" | "HomeDirectoryMappings">>(
    "AWS::Transfer::User",
    [
      {
        role: "replica",
        read: "HomeDirectory",
        as: directory,
        why: "files the user sends are kept in this bucket, which may be in another region",
        docs: `${guide}API_DescribedUser.html`,
        answers: ["transfer.server"],
      },
      {
        role: "replica",
        read: "HomeDirectoryMappings[].Target",
        as: directory,
        why: "files the user sends to a mapped directory are kept in this bucket",
        docs: `${guide}API_HomeDirectoryMapEntry.html`,
        answers: ["transfer.server"],
      },
    ],
    { home: setting(`${guide}API_DescribedUser.html`) },
  ),
  resourceType<{ readonly Url?: string }>(
    "AWS::Transfer::Connector",
    [
      {
        role: "processing",
        read: "Url",
        as: hostOf,
        why: "files are exchanged with the server at this address",
        docs: `${guide}API_DescribedConnector.html`,
        answers: ["transfer.server"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "files pass through the connector in its region",
        docs: `${guide}API_DescribedConnector.html`,
        answers: ["transfer.server"],
      },
    },
  ),
];
