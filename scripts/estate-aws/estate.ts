/** What the parts of the hospital's recorded AWS account write with. */

export type Tags = Readonly<Record<string, string>>;

export interface Estate {
  readonly account: string;
  readonly enabled: readonly string[];
  /** A recorded answer; the path as `src/demo/aws.ts` has it. */
  readonly write: (path: string, body: string) => void;
  readonly json: (path: string, body: unknown) => void;
  /** So many digits that are the same in each run. */
  readonly hex: (name: string, digits: number) => string;
  readonly arn: (service: string, region: string, resource: string) => string;
  /** Shown by the tagging API. */
  readonly add: (region: string, arn: string, tags: Tags) => void;
  readonly bucket: (region: string, name: string, tags: Tags, replicatesTo?: string) => void;
  readonly table: (region: string, name: string, tags: Tags, replicas?: string[]) => void;
  /** The ARNs that the tagging API shows, by region. */
  readonly tagged: ReadonlyMap<string, readonly { readonly arn: string }[]>;
}

type Xml = string | number | boolean | Listed | { readonly [name: string]: Xml | undefined };
interface Listed {
  readonly member: string;
  readonly of: readonly Xml[];
}

/** A list, whose elements are called `member`. */
export const list = (member: string, of: readonly Xml[]): Listed => ({ member, of });

/** `{ Name: value }` as elements. */
export function xml(value: Xml): string {
  if (typeof value !== "object") return String(value);
  if (isList(value)) return value.of.map((one) => element(value.member, one)).join("");
  return Object.entries(value)
    .map(([name, one]) => (one === undefined ? "" : element(name, one)))
    .join("\n");
}

const element = (name: string, value: Xml): string => `<${name}>${xml(value)}</${name}>`;

const isList = (value: object): value is Listed => "member" in value && "of" in value;

/** An answer of a Query service. */
export const query = (operation: string, result: Xml): string =>
  `<${operation}Response><${operation}Result>\n${xml(result)}\n</${operation}Result></${operation}Response>`;

/** An answer of EC2. */
export const ec2 = (operation: string, result: Xml): string =>
  `<${operation}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">\n${xml(result)}\n</${operation}Response>`;
