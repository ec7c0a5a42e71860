/**
 * Who has read what. A review or a comparison counts only while the translations are the ones that were read: its step
 * in the provenance has their hashes. The mark `approved` in the file does not count alone, because translation
 * programs set it on every text that is typed.
 */
import type { Provenance, Step } from './provenance.ts';
import { isPerson } from './provenance.ts';
import { UNIT_GROUPS, type UnitGroup } from './unit-groups.ts';
import { hashOf, isCore, unitsOf, type Unit } from './units.ts';
import type { LanguageUnits } from './xliff.ts';

/** What a step was about: a group of texts, or all core texts. */
export type Scope = UnitGroup | 'core';

const isIn = (scope: Scope) => (scope === 'core' ? isCore : ({ group }: Unit) => group === scope);

/** A hash of the translations in a scope of a language (BCP 47). The order in the file does not matter. */
export function targetsHash(code: string, { units }: LanguageUnits, scope: Scope): string {
  const targets = new Map(units.map(({ id, target }) => [id, target]));
  const lines = unitsOf(code)
    .filter(isIn(scope))
    .map(({ id }) => `${id}\t${targets.get(id) ?? ''}`);
  return hashOf(lines.join('\n'));
}

/** Whether a step was about the translations in a scope as they are now. */
const isOf = (code: string, file: LanguageUnits, scope: Scope) => {
  const hash = targetsHash(code, file, scope);
  return ({ targets }: Step) => targets?.[scope] === hash;
};

/** The groups that a person has read as they are now. */
export function reviewedGroups(code: string, file: LanguageUnits, { steps }: Provenance): readonly UnitGroup[] {
  const reviews = steps.filter(({ step, by }) => step === 'review' && isPerson(by));
  return UNIT_GROUPS.filter((group) => reviews.some(isOf(code, file, group)));
}

/** Whether the back-translation of all core texts was compared with the English as they are now. */
export const isCompared = (code: string, file: LanguageUnits, { steps }: Provenance): boolean =>
  steps.filter(({ step }) => step === 'comparison').some(isOf(code, file, 'core'));
