/** The SDK's normalised schemas, as far as they are asked here, and the names that they have on the wire. */

export interface Schema {
  readonly getName: () => string | undefined;
  readonly getSchema: () => object | number | string;
  readonly isListSchema: () => boolean;
  readonly isMapSchema: () => boolean;
  readonly isStructSchema: () => boolean;
  readonly isUnionSchema: () => boolean;
  readonly isStringSchema: () => boolean;
  readonly isNumericSchema: () => boolean;
  readonly isBooleanSchema: () => boolean;
  readonly isTimestampSchema: () => boolean;
  readonly isBlobSchema: () => boolean;
  readonly isDocumentSchema: () => boolean;
  readonly getValueSchema: () => Schema;
  readonly getMergedTraits: () => Traits;
  readonly getMemberTraits: () => Traits;
  readonly structIterator: () => Iterable<readonly [string, Schema]>;
}

export interface Traits {
  readonly xmlName?: string;
  readonly xmlFlattened?: unknown;
  readonly xmlAttribute?: unknown;
  readonly mediaType?: unknown;
  readonly jsonName?: string;
  readonly sparse?: unknown;
  readonly httpPayload?: unknown;
  readonly httpHeader?: unknown;
  readonly httpPrefixHeaders?: unknown;
  readonly httpResponseCode?: unknown;
}

/** How an answer is written. */
export interface Format {
  /** The name of a member. */
  readonly nameOf: (name: string, member: Schema) => string;
  /** `read`: by the reader of plain XML, which has made values of the texts. */
  readonly kind: "json" | "xml" | "read";
}

export const jsonRpc: Format = { nameOf: (name) => name, kind: "json" };

export const plain: Format = { nameOf: (name) => name, kind: "read" };

export const restJson: Format = {
  nameOf: (name, member) => member.getMergedTraits().jsonName ?? name,
  kind: "json",
};

export const xml: Format = {
  nameOf: (name, member) => member.getMemberTraits().xmlName ?? name,
  kind: "xml",
};

/** What is in a header is not in the body. */
export const isInBody = (member: Schema): boolean => {
  const { httpHeader, httpPrefixHeaders, httpResponseCode } = member.getMergedTraits();
  return (
    httpHeader === undefined && httpPrefixHeaders === undefined && httpResponseCode === undefined
  );
};
