/** The progress of a translation by group. */
import { reviewedGroups } from './approvals.ts';
import type { Provenance } from './provenance.ts';
import { UNIT_GROUPS, type UnitGroup } from './unit-groups.ts';
import { isStale, unitsOf } from './units.ts';
import type { LanguageUnits } from './xliff.ts';

/** Numbers of units. */
export interface GroupStatus {
  readonly group: UnitGroup;
  readonly units: number;
  /** Translated from the current English text and not marked as still to do: draft and reviewed together. */
  readonly done: number;
  /** Translated from an outdated English text. */
  readonly stale: number;
  /** Marked in the file as still to do: `new`, `needs-…`. */
  readonly marked: number;
  readonly draft: number;
  /** Read by a person, as they are now (approvals.ts). */
  readonly reviewed: number;
}

/** Whether the state of a translation (XLIFF 1.2) says that something is still to do. */
export const isMarked = (state: string): boolean => /^(new|needs-)/.test(state);

/** The progress of a language (BCP 47). Without a provenance nothing is reviewed. */
export function statusOf(code: string, file: LanguageUnits, provenance?: Provenance): readonly GroupStatus[] {
  const reviewed = provenance ? reviewedGroups(code, file, provenance) : [];
  const held = new Map(file.units.map((one) => [one.id, one]));
  return UNIT_GROUPS.map((group) => {
    const units = unitsOf(code).filter((unit) => unit.group === group);
    const translated = units.flatMap(({ id, source }) => {
      const one = held.get(id);
      return one?.target.trim() ? [{ isOld: isStale(source, one), isOpen: isMarked(one.state) }] : [];
    });
    const done = translated.filter(({ isOld, isOpen }) => !isOld && !isOpen).length;
    const isReviewed = reviewed.includes(group);
    return {
      group,
      units: units.length,
      done,
      stale: translated.filter(({ isOld }) => isOld).length,
      marked: translated.filter(({ isOld, isOpen }) => !isOld && isOpen).length,
      draft: isReviewed ? 0 : done,
      reviewed: isReviewed ? done : 0,
    };
  });
}
