/** The progress of a translation by group. */
import { isStale, UNIT_GROUPS, unitsOf, type UnitGroup } from './units.ts';
import type { LanguageUnits } from './xliff.ts';

/** Numbers of units. */
export interface GroupStatus {
  readonly group: UnitGroup;
  readonly units: number;
  /** Translated from the current English text: draft and reviewed together. */
  readonly done: number;
  /** Translated from an outdated English text. */
  readonly stale: number;
  readonly draft: number;
  /** Approved by a native reader (`approved` in XLIFF). */
  readonly reviewed: number;
}

/** The progress of a language (BCP 47). */
export function statusOf(code: string, file: LanguageUnits): readonly GroupStatus[] {
  const held = new Map(file.units.map((one) => [one.id, one]));
  return UNIT_GROUPS.map((group) => {
    const units = unitsOf(code).filter((unit) => unit.group === group);
    const translated = units.flatMap(({ id, source }) => {
      const one = held.get(id);
      return one?.target.trim() ? [{ isOld: isStale(source, one), isReviewed: one.isReviewed }] : [];
    });
    const count = (which: (one: (typeof translated)[number]) => boolean) => translated.filter(which).length;
    return {
      group,
      units: units.length,
      done: count(({ isOld }) => !isOld),
      stale: count(({ isOld }) => isOld),
      draft: count(({ isOld, isReviewed }) => !isOld && !isReviewed),
      reviewed: count(({ isOld, isReviewed }) => !isOld && isReviewed),
    };
  });
}
