/** Denies that stop nobody: a condition that no ordinary caller meets on the day of the audit, whatever the request is. */
import type { AwsPolicy } from "../../guard-model.ts";
import { shownValue } from "../secrets.ts";
import { conditionHolds } from "./condition.ts";
import { valueOf } from "./context.ts";
import { statementsOf, valuesOf } from "./document.ts";
import { ordinary } from "./people.ts";
import { type Caller, requestOf } from "./probes.ts";

export function neverMetNotes(policies: readonly AwsPolicy[], caller: Caller): readonly string[] {
  const request = requestOf("s3:CreateBucket", "us-east-1", `role/${ordinary}`, caller);
  const notes = policies.flatMap(({ name, document }) =>
    statementsOf(document)
      .filter(({ Effect }) => Effect === "Deny")
      .flatMap(({ Effect, Condition }) =>
        Object.entries(Object(Condition) as object).flatMap(([operator, tests]) =>
          Object.entries(Object(tests) as object)
            .filter(
              ([key, values]) =>
                valueOf(request, key) === "unknown" &&
                conditionHolds(
                  { Effect, Condition: { [operator]: { [key]: values } } },
                  request,
                ) === false,
            )
            .map(
              ([key, values]) =>
                `A deny of ${name} asks for ${operator} ${key} ${valuesOf(values)
                  .map((one) => shownValue(key, one))
                  .join(
                    ", ",
                  )}, which no ordinary caller meets on ${caller.asOf}: it closes nothing`,
            ),
        ),
      ),
  );
  return [...new Set(notes)];
}
