/** A strict parser of XML and of the HTML that we write: what it does not understand is an error. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Descendants of this name, or all with "*". */
  readonly all: (name: string) => readonly Element[];
  readonly byId: (id: string) => Element;
  readonly text: () => string;
}

interface Node extends Element {
  readonly children: (Node | string)[];
}

const empty = new Set(["meta", "br", "img"]);
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The root element. */
export function parseMarkup(markup: string): Element {
  const root = node("", {});
  const open = [root];
  const token =
    /<(\?xml|!DOCTYPE)[^>]*>|<\/([\w-]+)>|<([\w-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  while (token.lastIndex < markup.length) {
    const at = token.lastIndex;
    const match = token.exec(markup);
    if (!match) throw new Error(`not markup: ${markup.slice(at, at + 80)}`);
    const [, prolog, end, start, said = "", closed, text] = match;
    const parent = open.at(-1)!;
    if (prolog !== undefined) continue;
    if (text !== undefined) parent.children.push(parent.name === "style" ? text : plain(text));
    else if (end !== undefined) {
      if (parent.name !== end) throw new Error(`</${end}> ends <${parent.name}>`);
      open.pop();
    } else {
      const attributes = [...said.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
        ([, key, value]) => [key!, plain(value!)] as const,
      );
      const made = node(start!, Object.fromEntries(attributes));
      parent.children.push(made);
      if (closed === "" && !empty.has(start!)) open.push(made);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> has no end`);
  return root.children.find((one): one is Node => typeof one !== "string")!;
}

function node(name: string, attributes: Readonly<Record<string, string>>): Node {
  const children: Node["children"] = [];
  const all = (wanted: string): readonly Element[] =>
    children.flatMap((one) =>
      typeof one === "string"
        ? []
        : [...(wanted === "*" || one.name === wanted ? [one] : []), ...one.all(wanted)],
    );
  return {
    name,
    attributes,
    children,
    all,
    byId(id) {
      const found = all("*").find((one) => one.attributes["id"] === id);
      if (!found) throw new Error(`no element has the id ${id}`);
      return found;
    },
    text: () => children.map((one) => (typeof one === "string" ? one : one.text())).join(""),
  };
}

function plain(text: string): string {
  return text.replace(/&[^;]*;|&/g, (entity) => {
    const character = entities[entity];
    if (character === undefined) throw new Error(`no entity of XML: ${entity}`);
    return character;
  });
}
