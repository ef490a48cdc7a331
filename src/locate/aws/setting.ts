/** The home of what is only a setting: it moves data, and holds none. */
import type { Listed } from "../path.ts";

/** A rule, plan or link: what it moves, and where to, is for its rows to tell. */
export function setting(docs: string, answers?: readonly string[]): Listed {
  return {
    role: "none",
    why: "a setting that holds no customer content; the locations it sends data to are reported separately",
    docs,
    ...(answers && { answers }),
  };
}
