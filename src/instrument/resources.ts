/** A page’s own help, as the element takes it. Source: instrument.md §9.3, “Host slots”; host-contract.md, `resources`. */

/**
 * What a page’s help may be. The four lines fill the slots of the help card; `clinic` and `community` stand after the
 * suggestions.
 */
export const RESOURCE_KINDS = ['emergency', 'crisis-line', 'parent-line', 'abuse-line', 'clinic', 'community'] as const;
/** One of the six kinds. */
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** One help line or place, checked: every text is trimmed, can be seen, and is rendered as text. */
export interface Resource {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly detail?: string;
  /** As people write it: digits, spaces and `+ ( ) . - / # * , ;`. */
  readonly phone?: string;
  /** Absolute: `https:`, `http:`, `tel:`, `mailto:` or `sms:`. */
  readonly url?: string;
  /** Canonical BCP 47 tag of the language that it is for; absent: any. */
  readonly lang?: string;
}
