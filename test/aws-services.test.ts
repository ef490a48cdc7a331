/** Every service file keeps the contract: what it calls, lists and keeps is declared. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { services } from "../src/collect/aws/services/index.ts";
import { propertiesOf } from "../src/run/knowledge.ts";

const files = globSync("src/collect/aws/services/*.ts").filter(
  (file) => !file.endsWith("index.ts"),
);
const declared = services.flatMap(({ lists }) => lists.flatMap(({ actions }) => actions));
const types = services.flatMap(({ lists }) => lists.flatMap((list) => list.types));

test("every service file is in the list, under the name of its file", () => {
  expect(services.map(({ id }) => `src/collect/aws/services/${id}.ts`).sort()).toEqual(
    files.toSorted(),
  );
});

test.each(files)(
  "%s names no action that it does not declare, and declares none that it does not name twice",
  (file) => {
    const text = readFileSync(file, "utf8");
    const named = [...text.matchAll(/"([a-z0-9-]+:[A-Z]\w+)"/g)].map(([, action]) => action!);
    // A plain listing declares and calls its action in one.
    const plain = new Set([...text.matchAll(/^ *action: "(.*)",$/gm)].map(([, action]) => action));
    for (const action of named) {
      expect(declared).toContain(action);
      if (plain.has(action)) continue;
      expect(
        named.filter((one) => one === action).length,
        `${action} is declared and never called`,
      ).toBeGreaterThan(1);
    }
  },
);

test("a type is listed by one list only, and never by what reads contents or secrets", () => {
  expect(types.length).toBe(new Set(types).size);
  for (const action of declared)
    expect(action).not.toMatch(
      /^(s3:GetObject|s3:ListBucket|kms:Decrypt|secretsmanager:GetSecretValue|ssm:GetParameters?|dynamodb:(GetItem|Query|Scan))$/,
    );
});

test("no kept property is one that holds secrets", () => {
  const properties = propertiesOf();
  for (const { lists, reads = [] } of services)
    for (const type of lists.flatMap((list) => list.types))
      expect(
        [...properties(type), ...reads].filter(
          (one) =>
            /^(Environment|UserData|MasterUserPassword|Definition|definition|ContainerDefinitions|containerDefinitions|AuthToken|Password)$/.test(
              one,
            ) &&
            // Cut down to the ids of models.
            type !== "AWS::Bedrock::Flow",
        ),
        type,
      ).toEqual([]);
});

test("a member that a list reads for itself is not among those that rows read, which are kept anyway", () => {
  const properties = propertiesOf();
  for (const { id, lists, reads = [] } of services) {
    const rows = new Set(lists.flatMap(({ types: of }) => of.flatMap((type) => properties(type))));
    expect(
      reads.filter((name) => rows.has(name)),
      id,
    ).toEqual([]);
  }
});
