/** Operators, and what is true. */
import { numberOf } from "./functions-texts.ts";
import { type Value, fault, isThing, isUnknown, unknownOf } from "./value.ts";

export const exists = (value: Value): boolean =>
  isUnknown(value) ? value.targets.length > 0 && value.why === undefined : value !== null;

export function truth(value: Value): boolean | undefined {
  return typeof value === "boolean"
    ? value
    : value === "true"
      ? true
      : value === "false"
        ? false
        : undefined;
}

/** What comes of a condition that is not known. */
export const notTrue = (value: Value): Value => {
  const open = unknownOf([value]);
  return open
    ? { ...open, targets: [], why: open.why ?? "it depends on what is known after apply" }
    : fault("a condition is neither true nor false");
};

export const asText = (value: Value): Value =>
  isThing(value) ? (unknownOf([value]) ?? value) : value;

export function unary(operator: string, value: Value): Value {
  if (isUnknown(value)) return value;
  if (operator === "!") {
    const known = truth(value);
    return known === undefined ? fault("what is not a condition is negated") : !known;
  }
  const number = numberOf(value);
  return number === undefined ? fault("what is not a number is negated") : -number;
}

export function arithmetic(operator: string, a: number | undefined, b: number | undefined): Value {
  if (a === undefined || b === undefined) return fault("a calculation has what is not a number");
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? fault("a number is divided by zero") : a / b;
    case "%":
      return b === 0 ? fault("a number is divided by zero") : a % b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    default:
      return a >= b;
  }
}
