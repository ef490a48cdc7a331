/** Macros change a template when it is deployed: those that do more than is read here are gaps. */
import type { Gap } from "../../model.ts";
import { planGap } from "../plan-gap.ts";
import type { Node, Tree } from "./node.ts";

/** They are read, or change nothing that says where data goes. */
const harmless =
  /^AWS::(?:LanguageExtensions|Serverless-2016-10-31|CodeDeployBlueGreen|SecretsManager-\d{4}-\d\d-\d\d)$/;

/** Of a key that is written twice nobody can say which of them holds. */
export const repeatedGaps = ({
  file,
  tree,
}: {
  readonly file: string;
  readonly tree: Tree;
}): readonly Gap[] =>
  tree.repeated
    .slice(0, mostRepeated)
    .map(({ name, node }) =>
      planGap(
        { file, ...tree.positionOf(node) },
        `the key ${name.slice(0, 100)} is written twice in the same map, and only the last was read`,
        "write it once",
      ),
    );

const mostRepeated = 100;

export function macroGaps({
  file,
  tree,
}: {
  readonly file: string;
  readonly tree: Tree;
}): readonly Gap[] {
  const gapAt = (node: Node, name: string): Gap =>
    planGap(
      { file, ...tree.positionOf(node) },
      `the macro ${name.slice(0, 200)} changes the template when it is deployed`,
      "give the processed template: aws cloudformation get-template --template-stage Processed",
    );
  const { entries } = tree.root;
  const declared = entries?.get("Transform");
  const named = declared?.items ?? (declared ? [declared] : []);
  return [
    ...named.flatMap((node) => {
      const name = String(node.value ?? node.entries?.get("Name")?.value ?? "without a name");
      return harmless.test(name) ? [] : [gapAt(node, name)];
    }),
    ...[
      entries?.get("Fn::Transform"),
      entries?.get("Resources")?.entries?.get("Fn::Transform"),
    ].flatMap((node) =>
      node ? [gapAt(node, String(node.entries?.get("Name")?.value ?? "Fn::Transform"))] : [],
    ),
    // https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
    ...[...(entries?.get("Modules")?.entries?.values() ?? [])]
      .slice(0, 1)
      .map((node) =>
        planGap(
          { file, ...tree.positionOf(node) },
          "the template has a section Modules, and what its modules make was not read",
          "give the packaged template: aws cloudformation package, or rain pkg",
        ),
      ),
  ];
}
