/** `npm run l10n -- approve <code> [group] --by NAME`: a named review of all texts or of a group. */
import { targetsHash } from './approvals.ts';
import { check } from './check.ts';
import { filesOf, LOCALES, readLocale, textIn, write, xliffOf } from './locale.ts';
import { isPerson, provenanceText, type Step } from './provenance.ts';
import type { UnitGroup } from './unit-groups.ts';
import { unitsOf } from './units.ts';

/**
 * Notes that a person has read the translations of some groups as they are now: marks their units as approved, and adds a
 * step `review` to the provenance. `date`: ISO 8601. Throws if nobody is named, or if the check finds something in them.
 */
export function approve(code: string, groups: readonly UnitGroup[], by: string, date: string, folder = LOCALES): void {
  const locale = readLocale(code, folder);
  const { units, provenance } = locale;
  if (units instanceof Error) throw units;
  if (provenance instanceof Error) throw provenance;
  if (!by.trim() || !isPerson(by)) throw new Error('Only a person can approve: add --by "Name, role".');
  const [finding] = check(locale).filter(({ group }) => group && groups.includes(group));
  if (finding) throw new Error(`${finding.where}: ${finding.what} Nothing is approved.`);
  const ids = new Set(unitsOf(code).flatMap(({ id, group }) => (groups.includes(group) ? [id] : [])));
  const held = units.units.map((one) => (ids.has(one.id) ? { ...one, state: 'signed-off', isApproved: true } : one));
  const files = filesOf(code);
  write(folder, files.units, xliffOf(code, held, textIn(folder + files.units)));
  const targets = Object.fromEntries(groups.map((group) => [group, targetsHash(code, units, group)]));
  const step: Step = { step: 'review', by: by.trim(), date, targets };
  write(folder, files.provenance, provenanceText({ ...provenance, steps: [...provenance.steps, step] }));
}
