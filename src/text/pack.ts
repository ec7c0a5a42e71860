/**
 * How a group of a table travels. Many ids follow from the instrument (120 items, 221 texts of practices): their texts go
 * as a list in that order, without ids, which is a sixth of what a parent would download otherwise.
 */
import { AGE_BANDS, ITEMS, type ItemId } from '../instrument/items.ts';

/** A group without the ids that follow from the instrument. */
export interface Packed {
  /** Message id → text. */
  readonly named: Readonly<Record<string, string>>;
  /** Texts alone, in the order of the group’s listed ids. */
  readonly listed: readonly string[];
}

/** The listed ids of the questions group: youngest band first, in presentation order. */
export const itemTextIds = (): ItemId[] => AGE_BANDS.flatMap((band) => ITEMS[band].map(({ id }) => id));

/** Takes the listed ids out. Every one of them must be in the table. */
export function pack(table: Readonly<Record<string, string>>, ids: readonly string[] = []): Packed {
  const isListed = new Set(ids);
  return {
    named: Object.fromEntries(Object.entries(table).filter(([id]) => !isListed.has(id))),
    listed: ids.map((id) => table[id]!),
  };
}

/** Puts the listed ids back. */
export const unpack = ({ named, listed }: Packed, ids: readonly string[] = []): Record<string, string> => ({
  ...named,
  ...Object.fromEntries(listed.map((text, i) => [ids[i]!, text])),
});
