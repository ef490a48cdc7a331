/** Azure Bot Service: where conversations are kept, and to whom its channels hand them. */
import { isShown } from "../shown.ts";
import { none, resourceType, unknown, unshown } from "../path.ts";
import { type Arm, type Child, hostOf, resourceAt, resourceBehind } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";
import { given, switchOf } from "../words.ts";

interface Bot extends Arm<{ readonly endpoint?: string; readonly storageResourceId?: string }> {
  readonly channels?: readonly Child<{
    readonly channelName?: string;
    readonly properties?: {
      readonly isEnabled?: boolean;
      readonly cognitiveServiceRegion?: string | null;
      readonly cognitiveServiceResourceId?: string | null;
    };
  }>[];
}

const regional =
  "https://learn.microsoft.com/azure/bot-service/bot-builder-concept-regionalization";
const channels = "https://learn.microsoft.com/azure/bot-service/bot-service-manage-channels";

// Channels that Microsoft runs itself: they follow the bot's location or the tenant's.
const microsoft = new Set([
  "directlinechannel",
  "directlinespeechchannel",
  "webchatchannel",
  "msteamschannel",
  "outlookchannel",
  "emailchannel",
  "m365extensions",
  "omnichannel",
  "searchassistant",
  "acschatchannel",
  "telephonychannel",
]);
const thirdParty = new Set([
  "alexachannel",
  "facebookchannel",
  "kikchannel",
  "linechannel",
  "slackchannel",
  "smschannel",
  "telegramchannel",
]);

const isOn = switchOf("channels[].properties.properties.isEnabled", true);

export const botService = resourceType<Bot>(
  "Microsoft.BotService/botServices",
  [
    {
      role: "processing",
      read: "channels[].properties.channelName",
      as: (channel, { element }) =>
        given(isOn(element.properties?.properties?.isEnabled), () => {
          const name = channel.toLowerCase();
          if (microsoft.has(name)) return none;
          if (thirdParty.has(name)) return "global";
          return {
            gap: `the operator of the channel ${channel} is unknown`,
            remedy:
              "find out where the channel's operator processes data, and accept the gap with an exception",
          };
        }),
      reads: ["channels[].properties.properties.isEnabled"],
      why: "the channel passes every conversation to a third-party service",
      docs: channels,
      answers: ["bot-channel"],
    },
    {
      role: "processing",
      read: "channels[].properties.properties.cognitiveServiceRegion",
      as: elsewhere,
      absent: ({ element }) => {
        const { channelName, properties: settings } = element?.properties ?? {};
        const id = settings?.cognitiveServiceResourceId;
        if (isShown(id)) return resourceAt(String(id));
        // This channel alone needs a speech account.
        return /^directlinespeechchannel$/i.test(channelName ?? "")
          ? given(isOn(settings?.isEnabled), () => unshown)
          : none;
      },
      reads: [
        "channels[].properties.channelName",
        "channels[].properties.properties.cognitiveServiceResourceId",
        "channels[].properties.properties.isEnabled",
      ],
      why: "speech of this channel is recognised in the region of its speech account",
      docs: channels,
      answers: ["bot-channel"],
    },
    {
      role: "replica",
      read: "properties.storageResourceId",
      as: resourceAt,
      why: "transcripts and attachments are stored in a customer-owned storage account",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.botservice/botservices",
      answers: ["bot-region"],
    },
    {
      role: "processing",
      read: "properties.endpoint",
      as(endpoint) {
        const resource = resourceBehind(endpoint);
        if (resource?.endsWith(".azurewebsites.net")) return { resource };
        // Where another host runs is the type's blind spot.
        return hostOf(endpoint) === undefined ? unknown(endpoint) : none;
      },
      why: "every message goes to the app behind the bot",
      docs: "https://learn.microsoft.com/azure/templates/microsoft.botservice/botservices",
      answers: ["bot-region"],
    },
  ],
  {
    home: {
      role: "home",
      why: "a bot registered as global is kept and processed anywhere, a regional one in its region",
      docs: regional,
      answers: ["bot-region"],
    },
    needs: [
      {
        property: "channels",
        path: "channels",
        apiVersion: "2022-09-15",
        action: "Microsoft.BotService/botServices/channels/read",
        list: true,
      },
    ],
    blind: ["where the app runs, if its endpoint is not an App Service host name"],
  },
);
