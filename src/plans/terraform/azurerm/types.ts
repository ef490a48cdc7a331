/** The ARM type of a resource type of azurerm. */
import { armTypes } from "./type-names.ts";

let known: Map<string, string> | undefined;

export function armTypeOf(type: string): string | undefined {
  known ??= new Map(
    Object.entries(armTypes).flatMap(([arm, names]) =>
      names.split(" ").map((name) => [`azurerm_${name}`, arm] as const),
    ),
  );
  return known.get(type);
}

/** The types that make resources of an ARM type. */
export function azurermTypesOf(arm: string): readonly string[] {
  const key = Object.keys(armTypes).find((one) => one.toLowerCase() === arm.toLowerCase());
  return key === undefined ? [] : armTypes[key]!.split(" ").map((name) => `azurerm_${name}`);
}
