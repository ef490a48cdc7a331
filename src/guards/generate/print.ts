/** How a generated document is printed, and how long that is. */

export const printed = (document: object): string => JSON.stringify(document, undefined, 2);

/** White space counts where a document is created by the API or Terraform. */
export const sizeOf = (document: object): number => printed(document).length;
