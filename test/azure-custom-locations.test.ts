/** What is described in Azure and runs at a custom location is a blind spot of the report, wherever that location is listed. */
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import { sampleResource } from "./support/located.ts";

const site = (type: string) => ({
  name: "/subscriptions/0d1c5e9a-7b42-4c1e-9f0e-5a6b7c8d9e0f/resourceGroups/rg-edge/providers/Microsoft.ExtendedLocation/customLocations/cellar",
  type,
});

const blindSpotsOf = (type: string, extendedLocation?: object) => {
  const { see, finish, blindSpots } = locator(types, loadAtlas(), {
    gap: () => {},
    placement: () => {},
  });
  see(
    sampleResource(type, {
      properties: { ...(extendedLocation && { extendedLocation }), properties: {} },
    }),
  );
  finish();
  return blindSpots().map(({ detail }) => detail);
};

test.each([
  "Microsoft.AzureArcData/sqlManagedInstances",
  "Microsoft.AzureArcData/postgresInstances",
  "Microsoft.AzureStackHCI/virtualMachineInstances",
  "microsoft.azurestackhci/virtualharddisks",
  "Microsoft.AzureStackHCI/storageContainers",
  "Microsoft.AzureStackHCI/galleryImages",
  "Microsoft.ConnectedVMwarevSphere/virtualMachineInstances",
  "Microsoft.ScVmm/virtualMachineInstances",
])("%s", (type) => {
  expect(blindSpotsOf(type, site("CustomLocation")).join(" ")).toMatch(/at a custom location/);
  expect(blindSpotsOf(type, { name: "losangeles", type: "EdgeZone" })).toEqual([]);
  expect(blindSpotsOf(type)).toEqual([]);
});

test("a resource that stores data there is a gap, and no blind spot", () => {
  expect(blindSpotsOf("Microsoft.Web/sites", site("CustomLocation")).join(" ")).not.toMatch(
    /custom location/,
  );
});
