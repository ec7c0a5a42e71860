/** How a translation was made, and by whom: locales/provenance/<code>.json. What is told to a parent follows from it. */
import * as z from 'zod';
import type { Translation } from '../../src/locale/language.ts';

/** What was done, in the order of a good translation. */
const STEPS = [
  'glossary',
  'forward-translation',
  'back-translation',
  'comparison',
  'repair',
  'proofreading',
  'review',
  'debriefing',
] as const;

/** In place of a person’s name. */
const MACHINE = 'machine draft';

const STEP = z.strictObject({
  step: z.enum(STEPS),
  /** A person’s name and part in it, or “machine draft”. */
  by: z.string().trim().min(1),
  date: z.iso.date(),
});

/** What each status rests on: by whom a step must have been taken. */
const NEEDS: { readonly [Status in Provenance['status']]?: { readonly step: Step; readonly byPerson: boolean } } = {
  'back-translated': { step: 'back-translation', byPerson: false },
  reviewed: { step: 'review', byPerson: true },
  debriefed: { step: 'debriefing', byPerson: true },
};

export const PROVENANCE = z
  .strictObject({
    /** BCP 47. */
    locale: z.string().min(2),
    /** Version of the instrument that was translated. */
    instrument: z.string().regex(/^\d+\.\d+\.\d+$/),
    /** A hash over all English texts that were translated. */
    sourceHash: z.string().regex(/^[0-9a-f]{12}$/),
    status: z.enum(['draft', 'back-translated', 'reviewed', 'debriefed']),
    steps: z.array(STEP),
  })
  .superRefine(({ status, steps }, context) => {
    const needs = NEEDS[status];
    if (!needs || steps.some(({ step, by }) => step === needs.step && !(needs.byPerson && by === MACHINE))) return;
    context.addIssue({
      code: 'custom',
      path: ['status'],
      message: `“${status}” needs a step “${needs.step}”${needs.byPerson ? ' by a person' : ''}`,
    });
  });
export type Provenance = z.infer<typeof PROVENANCE>;
type Step = Provenance['steps'][number]['step'];

/** Reads a provenance. Throws with what is wrong in it and where. */
export function readProvenance(json: string): Provenance {
  const { data, error } = PROVENANCE.safeParse(JSON.parse(json));
  if (error) throw new Error(z.prettifyError(error));
  return data;
}

/** What a parent is told: only a native reader makes a translation `reviewed` (host-contract.md, `translation`). */
export const translationOf = ({ status }: Provenance): Translation =>
  status === 'reviewed' || status === 'debriefed' ? 'reviewed' : 'draft';
