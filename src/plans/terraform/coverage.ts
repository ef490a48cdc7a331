/** What each table of a provider can say, for the page of coverage: type, path that rows read, and why not where it can't. */
import { types } from "../../locate/index.ts";
import type { Becomes } from "../spelling.ts";
import type { TerraformProvider } from "./provider.ts";

export interface SpeltPath {
  /** "AWS::S3::Bucket" */
  readonly type: string;
  /** As rows read it. */
  readonly path: string;
  /** The arguments that say it: "aws_s3_bucket_logging.target_bucket". */
  readonly by: readonly string[];
  /** Present where Terraform has no word for it. */
  readonly unsaid?: string;
}

/** One entry for each path that a row of a spelt type reads. */
export function speltPaths({ spellings }: TerraformProvider): readonly SpeltPath[] {
  const byType = Map.groupBy([...spellings.values()].flat(), ({ type }) => type);
  return [...byType].flatMap(([type, all]) =>
    (types.get(type.toLowerCase())?.rows ?? []).flatMap((row): readonly SpeltPath[] => {
      if (!("read" in row)) return [];
      const by = all.flatMap(({ from, members }) =>
        Object.entries(members).flatMap(([path, said]) =>
          [said].flat().some((one) => leadsTo(row.read, one as string | Becomes))
            ? [`${from}.${path}`]
            : [],
        ),
      );
      const unsaid = all.find((one) => Object.hasOwn(one.unsaid ?? {}, row.read))?.unsaid?.[
        row.read
      ];
      return [{ type, path: row.read, by, ...(by.length === 0 && unsaid && { unsaid }) }];
    }),
  );
}

function leadsTo(path: string, one: string | Becomes): boolean {
  const to = typeof one === "string" ? one : one.to;
  return path === to || (path.startsWith(to) && /^[.[{]/.test(path.slice(to.length)));
}
