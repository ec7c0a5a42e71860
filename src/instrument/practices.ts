/**
 * The 13 practices that can be suggested. Language-free: the texts, one version per age band, are in
 * `text/practices.ts`. Source: instrument.md §8. Catalogue order matters because it breaks ties (§6 step 7).
 */
import type { Dimension, Facet } from './items.ts';
import type { PracticeReferenceId } from './references.ts';

interface PracticeRow {
  readonly id: string;
  readonly dimension: Dimension;
  readonly facets: readonly Facet[];
  readonly cites: readonly PracticeReferenceId[];
}

/** The catalogue. `facets`: the facets that the practice addresses. `cites`: the sources of “Why we suggest this”. */
export const PRACTICES = [
  {
    id: 'light-up-hello',
    dimension: 'warmth-fit',
    facets: ['delight', 'distance'],
    cites: ['de-wolff-1997', 'lifebylogic-2026'],
  },
  {
    id: 'learn-their-way',
    dimension: 'warmth-fit',
    facets: ['affection', 'style'],
    cites: ['de-wolff-1997', 'lifebylogic-2026'],
  },
  {
    id: 'catch-it-small',
    dimension: 'friction',
    facets: ['tense', 'battles'],
    cites: ['gottman-1996'],
  },
  {
    id: 'pause-and-return',
    dimension: 'friction',
    facets: ['fuse', 'smooth'],
    cites: ['leclere-2014', 'lifebylogic-2026'],
  },
  {
    id: 'catch-the-serve',
    dimension: 'communication',
    facets: ['serve', 'listen'],
    cites: ['beebe-2010', 'de-wolff-1997'],
  },
  {
    id: 'phone-down-pocket',
    dimension: 'communication',
    facets: ['phone'],
    cites: ['vanden-abeele-2020', 'lifebylogic-2026'],
  },
  {
    id: 'name-the-feeling',
    dimension: 'communication',
    facets: ['feelings'],
    cites: ['gottman-1996'],
  },
  {
    id: 'short-repair',
    dimension: 'repair',
    facets: ['return', 'own'],
    cites: ['ruckstaetter-2017', 'kemp-2016', 'lifebylogic-2026'],
  },
  {
    id: 'way-back-ritual',
    dimension: 'repair',
    facets: ['settle', 'linger'],
    cites: ['kemp-2016', 'lifebylogic-2026'],
  },
  {
    id: 'kind-no',
    dimension: 'boundaries',
    facets: ['kind-limit', 'feelings-ok'],
    cites: ['gottman-1996'],
  },
  {
    id: 'choice-inside-the-line',
    dimension: 'boundaries',
    facets: ['choice', 'line'],
    cites: ['sroufe-2005', 'lifebylogic-2026'],
  },
  {
    id: 'ten-follow',
    dimension: 'play',
    facets: ['child-led', 'rushed'],
    cites: ['bakermans-kranenburg-2003', 'lifebylogic-2026'],
  },
  {
    id: 'join-their-world',
    dimension: 'play',
    facets: ['fun', 'interest'],
    cites: ['yogman-2018', 'lifebylogic-2026'],
  },
] as const satisfies readonly PracticeRow[];

/** The id of a practice. */
export type PracticeId = (typeof PRACTICES)[number]['id'];
