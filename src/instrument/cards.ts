/**
 * The cards of “Why this helps”, in the order in which they stand. Language-free: their texts are in `text/learn.ts`.
 * Source: learn.md; take-along.md §7.
 */
import type { LearnReferenceId } from './learn-references.ts';
import type { PracticeId } from './practices.ts';
import type { PracticeReferenceId } from './references.ts';

/** A card. */
export interface CardRow {
  readonly id: string;
  readonly cites: readonly (PracticeReferenceId | LearnReferenceId)[];
  /** “Need help now?” stands under its text. */
  readonly offersHelp?: true;
}

/** The cards. `cites`: the sources of what it says. */
export const CARDS = [
  { id: 'secure-base', cites: ['sroufe-1979', 'lifebylogic-2026'] },
  { id: 'serve-and-return', cites: ['de-wolff-1997', 'beebe-2010'] },
  { id: 'still-face', cites: ['leclere-2014', 'lifebylogic-2026'] },
  { id: 'rupture-and-repair', cites: ['lifebylogic-2026'], offersHelp: true },
  { id: 'good-enough', cites: ['lifebylogic-2026'] },
  { id: 'emotion-coaching', cites: ['gottman-1996'] },
  { id: 'does-it-decide', cites: ['sroufe-2005', 'bernier-2010', 'fearon-2010'] },
  { id: 'older-children', cites: ['lifebylogic-2026'] },
  { id: 'my-own-childhood', cites: ['van-ijzendoorn-1995'] },
  { id: 'can-it-grow', cites: ['bakermans-kranenburg-2003'] },
  { id: 'when-it-is-hard', cites: ['lifebylogic-2026'], offersHelp: true },
] as const satisfies readonly CardRow[];

/** The id of a card. */
export type CardId = (typeof CARDS)[number]['id'];

/** The card that explains each practice (instrument.md §8). */
export const PRACTICE_CARDS: Readonly<Record<PracticeId, CardId>> = {
  'light-up-hello': 'secure-base',
  'learn-their-way': 'serve-and-return',
  'catch-it-small': 'emotion-coaching',
  'pause-and-return': 'good-enough',
  'catch-the-serve': 'serve-and-return',
  'phone-down-pocket': 'still-face',
  'name-the-feeling': 'emotion-coaching',
  'short-repair': 'rupture-and-repair',
  'way-back-ritual': 'rupture-and-repair',
  'kind-no': 'emotion-coaching',
  'choice-inside-the-line': 'older-children',
  'ten-follow': 'can-it-grow',
  'join-their-world': 'serve-and-return',
};
