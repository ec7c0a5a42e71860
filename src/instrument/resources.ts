/** Help that the host page supplies. Source: instrument.md §9.3, “Host slots”; host-contract.md, `resources`. */

/**
 * The kinds of help that a page can supply. The four lines fill the slots of the help card; `clinic` and `community`
 * are shown after the suggestions.
 */
export const RESOURCE_KINDS = ['emergency', 'crisis-line', 'parent-line', 'abuse-line', 'clinic', 'community'] as const;
/** One of the six kinds. */
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** One help line or place, already checked: every text is trimmed and visible. Texts are rendered as text, not HTML. */
export interface Resource {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly detail?: string;
  /** Formatted for people: digits, spaces and `+ ( ) . - / # * , ;`. */
  readonly phone?: string;
  /** Absolute: `https:`, `http:`, `tel:`, `mailto:` or `sms:`. */
  readonly url?: string;
  /** Show it in this language only: a canonical BCP 47 tag. Absent: in every language. */
  readonly lang?: string;
}
