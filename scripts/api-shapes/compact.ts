/** How test/shapes/*.json holds a shape: a tree of names, with one word or a list of words at each leaf. */

/** A member as the readers of the providers' models print it. */
export interface RawMember {
  readonly kind: "string" | "bool" | "any";
  readonly words: readonly string[] | null;
  readonly required: boolean;
  readonly docs: string;
}

/**
 * `string`, `bool`, `any`, or the words of an enum joined by `|`; then `!` where the API says that it is
 * always there, and `~` where its documentation speaks of a place.
 */
export type Leaf = string;

export interface Tree {
  readonly [name: string]: Leaf | Tree;
}

export type Shapes = Readonly<Record<string, Shape>>;

export interface Shape {
  readonly from: readonly string[];
  readonly date: string;
  /** Calls that no package describes. */
  readonly missing?: readonly string[];
  readonly members: Tree;
}

/** One member of a shape, by its path in the notation of rows. */
export interface Member {
  readonly path: string;
  readonly kind: "string" | "bool" | "any" | "words";
  readonly words: readonly string[];
  readonly required: boolean;
  readonly saysPlace: boolean;
}

/** Words by which a member's documentation gives away that it names a place or another resource. */
const placeWords =
  /\b(?:arns?|amazon resource names?|regions?|cross-region|locations?|buckets?|urls?|uris?|endpoints?|host(?:name)?s?|account ids?|destinations?|replica\w*|geo\w*|workspaces?|resource ids?|arm ids?|storage accounts?|data ?cent(?:er|re)s?)\b/i;

/** More words than this are sizes and versions, none of them a place; the first ones show which. */
const mostWords = 60;

export function compact(members: Readonly<Record<string, RawMember>>): Tree {
  const root: Record<string, unknown> = {};
  for (const [path, { kind, words, required, docs }] of Object.entries(members)) {
    const names = path.split(".");
    let at = root;
    for (const name of names.slice(0, -1)) {
      const below = at[name];
      at = (at[name] = typeof below === "object" ? below : {}) as Record<string, unknown>;
    }
    const text = words
      ? [...words.slice(0, mostWords), ...(words.length > mostWords ? ["..."] : [])].join("|")
      : kind;
    const last = names.at(-1)!;
    if (typeof at[last] !== "object")
      at[last] = `${text}${required ? "!" : ""}${placeWords.test(docs) ? "~" : ""}`;
  }
  return root as Tree;
}

export function membersOf(tree: Tree, before = ""): Member[] {
  return Object.entries(tree).flatMap(([name, below]) => {
    const path = before + name;
    if (typeof below !== "string") return membersOf(below, `${path}.`);
    const [, text = "", required, says] = /^(.*?)(!?)(~?)$/.exec(below) ?? [];
    const isPlain = text === "string" || text === "bool" || text === "any";
    return {
      path,
      kind: isPlain ? text : ("words" as const),
      words: isPlain ? [] : text.split("|"),
      required: required === "!",
      saysPlace: says === "~",
    };
  });
}
