/** A folder of recorded Azure answers with the resources of some types alone. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./command.ts";

interface Page {
  readonly data?: readonly Row[];
  readonly value?: readonly Row[];
}
interface Row {
  readonly id: string;
  readonly type: string;
}

/** One of so many slices: every type of resource is in one of them. */
export function sliceOf(directory: string, slice: number, slices: number): string {
  const folder = temporaryFolder();
  cpSync(directory, folder, { recursive: true });
  const types: string[] = [];
  const isOf = ({ type }: Row): boolean => {
    const name = type.toLowerCase();
    if (!types.includes(name)) types.push(name);
    return types.indexOf(name) % slices === slice;
  };
  for (const name of ["resource-graph.json", "resources.json"]) {
    const file = join(folder, "answers", name);
    const answers = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    for (const [key, pages] of Object.entries(answers))
      if (/ resources$|\/resources$/.test(key) && Array.isArray(pages))
        answers[key] = cut(pages as Page[], isOf);
    writeFileSync(file, JSON.stringify(answers));
  }
  return folder;
}

function cut(pages: readonly Page[], isOf: (row: Row) => boolean): readonly unknown[] {
  const kept = pages.map((page) => ({
    ...page,
    ...(page.value && { value: page.value.filter(isOf) }),
    ...(page.data && { data: page.data.filter(isOf) }),
  }));
  const totalRecords = kept.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
  return kept.map((page) => ({
    ...page,
    ...(page.data && { count: page.data.length, totalRecords }),
  }));
}
