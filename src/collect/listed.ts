/** What a comparison needs to know of a collector: which service of its coverage lines can show which type. */

export interface Listed {
  /** Whether a failed unit of this service may have hidden a resource of this type; true also where nobody knows. */
  readonly mayShow: (service: string, type: string) => boolean;
  /** Whether a complete unit of this service lists resources of this type. */
  readonly lists: (service: string, type: string) => boolean;
}
