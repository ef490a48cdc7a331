/** The ARM type of a resource type of azurerm. */
import { armTypes } from "./type-names.ts";

let known: Map<string, string> | undefined;
let byArmType: Map<string, string> | undefined;

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
  byArmType ??= new Map(
    Object.entries(armTypes).map(([type, names]) => [type.toLowerCase(), names] as const),
  );
  const names = byArmType.get(arm.toLowerCase());
  return names === undefined ? [] : names.split(" ").map((name) => `azurerm_${name}`);
}
