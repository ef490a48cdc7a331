/** The home of what is only a setting: it moves data, and holds none. */
import type { Listed } from "../path.ts";

/** A rule, plan or link: what it moves, and where to, is for its rows to tell. */
export function setting(docs: string, answers?: readonly string[]): Listed {
  return {
    role: "none",
    why: "a setting, not a store: it holds no customer content, and its rows say where it sends data",
    docs,
    ...(answers && { answers }),
  };
}
