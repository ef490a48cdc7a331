/** Bastion: the container that takes recordings of sessions. */
import { resourceType, unshown } from "../path.ts";
import { given, switchOf } from "../words.ts";
import { type Arm, behind } from "./arm.ts";

const isRecording = switchOf("properties.enableSessionRecording", true);
const isOn = switchOf("properties.enableSessionRecording", false);

export const bastionHost = resourceType<
  Arm<{
    readonly enableSessionRecording?: boolean;
    readonly sessionRecordingConfiguration?: { readonly blobContainerUri?: string };
  }>
>("Microsoft.Network/bastionHosts", [
  {
    role: "log",
    read: "properties.sessionRecordingConfiguration.blobContainerUri",
    // Where recording is on, the container may have been set in the portal alone.
    absent: ({ resource }) =>
      given(isOn(resource.properties.properties?.enableSessionRecording), () => unshown),
    reads: ["properties.enableSessionRecording"],
    as: (uri, { resource }) =>
      given(isRecording(resource.properties.properties?.enableSessionRecording), () => behind(uri)),
    why: "recordings of sessions (screen and input) are stored in this container",
    docs: "https://learn.microsoft.com/azure/bastion/session-recording",
    answers: ["diag-settings"],
  },
]);
