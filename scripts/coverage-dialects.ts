/** What each language of plans and templates can say of what rows read, for docs/coverage.md. */
import { armCoverage, azurermCoverage } from "../src/plans/azure-coverage.ts";
import { spelledPaths, withoutWords } from "../src/plans/cloudformation/spelled.ts";
import { aws } from "../src/plans/terraform/aws/index.ts";
import { speltPaths } from "../src/plans/terraform/coverage.ts";
import type { Provider } from "../src/model.ts";
import { types } from "../src/locate/index.ts";

interface Column {
  readonly title: string;
  /** Undefined: the language says it. */
  readonly unsaid: (type: string, path: string) => string | undefined;
}

const homeAlone = "only the home is read";

function terraform(): Column {
  const known = new Map(speltPaths(aws).map((one) => [`${one.type} ${one.path}`, one]));
  return {
    title: "Terraform, Pulumi aws",
    unsaid(type, path) {
      const one = known.get(`${type} ${path}`);
      if (!one) return homeAlone;
      return one.by.length > 0 ? undefined : (one.unsaid ?? "another argument or resource says it");
    },
  };
}

function cloudFormation(): Column {
  const known = new Map(
    [...types.values()]
      .filter(({ provider }) => provider === "aws")
      .flatMap(({ type }) => spelledPaths(type))
      .map((one) => [`${one.type} ${one.path}`, one]),
  );
  return {
    title: "CloudFormation, awscc, Pulumi aws-native",
    unsaid(type, path) {
      const one = known.get(`${type} ${path}`);
      return one ? one.unsaid : (withoutWords[type] ?? homeAlone);
    },
  };
}

function ofAzure(title: string, coverage: typeof armCoverage): Column {
  const known = new Map(coverage().map((one) => [`${one.type} ${one.path}`, one]));
  return { title, unsaid: (type, path) => known.get(`${type} ${path}`)?.unsaid };
}

let columns: Readonly<Partial<Record<Provider, readonly Column[]>>> | undefined;

export function columnsOf(provider: Provider): readonly Column[] {
  columns ??= {
    aws: [terraform(), cloudFormation()],
    azure: [
      ofAzure("azurerm, Pulumi azure", azurermCoverage),
      ofAzure("ARM, Bicep, Pulumi azure-native", armCoverage),
    ],
  };
  return columns[provider] ?? [];
}

/** "yes", or why not: for a path that rows read. */
export const cellsOf = (provider: Provider, type: string, path: string): readonly string[] =>
  columnsOf(provider).map(({ unsaid }) => {
    const why = unsaid(type, path);
    return why === undefined ? "yes" : `no: ${why}`;
  });

/** How many of the paths that rows read each language says. */
export function dialectsSection(): readonly string[] {
  const lines = [
    "## Plans and templates",
    "",
    "What rows read, path by path, and which language of plans and templates says it. The tables below say why where one does not. Terraform sources are read by the tables of plans, CDK, SAM and Terraform's awscc provider by CloudFormation's. Pulumi's packages are judged by the tables of the language that they are made from; of the resources of azure-native that only add to another one, event subscriptions and diagnostic settings are judged with it, and the others are gaps.",
    "",
    "| Language | Paths that rows read | Said | Not said |",
    "| --- | --- | --- | --- |",
  ];
  for (const provider of ["aws", "azure"] as const) {
    const paths = [...types.values()]
      .filter((one) => one.provider === provider)
      .flatMap(({ type, rows }) =>
        [...new Set(rows.flatMap((row) => ("read" in row ? [row.read] : [])))].map(
          (path) => [type, path] as const,
        ),
      );
    for (const { title, unsaid } of columnsOf(provider)) {
      const said = paths.filter(([type, path]) => unsaid(type, path) === undefined).length;
      lines.push(`| ${title} | ${paths.length} | ${said} | ${paths.length - said} |`);
    }
  }
  return [...lines, ""];
}
