/** SNS: subscriptions deliver every message to an endpoint or to people. */
import type { Subscription } from "@aws-sdk/client-sns";
import { type ResourceType, type Unknown, none, resourceType, unshown } from "../path.ts";
import { statusOf, words } from "../words.ts";
import { arnPlace, hostOf, isArn } from "./arn.ts";
import { setting } from "./setting.ts";

const docs = "https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html";

/** Where people read their messages is not for AWS to tell. */
const people = (by: string) => ({
  gap: `messages are sent to people by ${by}; AWS does not say where they are stored afterwards`,
  remedy:
    "keep personal data out of the topic's messages, and accept the gap with an exception that records this",
});

/** Addresses of people are not kept: the row of the protocol is about them. */
const isDelivered = statusOf("Protocol", {
  sqs: true,
  lambda: true,
  firehose: true,
  http: true,
  https: true,
  email: false,
  "email-json": false,
  sms: false,
  application: true,
});

const waits = statusOf("SubscriptionArn", { PendingConfirmation: false, Deleted: false });

const isConfirmed = (arn: string | undefined): boolean | Unknown =>
  arn !== undefined && isArn(arn) ? true : waits(arn);

export const sns: readonly ResourceType[] = [
  resourceType<Pick<Subscription, "Protocol" | "Endpoint" | "SubscriptionArn">>(
    "AWS::SNS::Subscription",
    [
      {
        role: "processing",
        when: ({ SubscriptionArn, Protocol }) => {
          const confirmed = isConfirmed(SubscriptionArn);
          return confirmed === true ? isDelivered(Protocol) : confirmed;
        },
        reads: ["Protocol", "SubscriptionArn"],
        read: "Endpoint",
        absent: unshown,
        as: (endpoint, here) =>
          /^https?:/i.test(endpoint) ? hostOf(endpoint, here) : arnPlace(endpoint, here),
        why: "every message of the topic is delivered to this endpoint",
        docs,
        answers: ["sns.subscription"],
      },
      {
        role: "processing",
        when: ({ SubscriptionArn }) => isConfirmed(SubscriptionArn),
        reads: ["SubscriptionArn"],
        read: "Protocol",
        absent: unshown,
        as: words({
          sqs: none,
          lambda: none,
          firehose: none,
          http: none,
          https: none,
          email: people("e-mail"),
          "email-json": people("e-mail"),
          sms: people("text message"),
          application: {
            gap: "messages are passed to the push service of the device's manufacturer, whose location AWS does not state",
            remedy: "keep personal data out of push messages, and accept the gap with an exception",
          },
        }),
        why: "every message of the topic is sent to people over this protocol",
        docs: "https://docs.aws.amazon.com/sns/latest/dg/sns-user-notifications.html",
        answers: ["sns.subscription"],
      },
    ],
    { home: setting(docs) },
  ),
];
