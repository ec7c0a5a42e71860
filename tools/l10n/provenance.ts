/** The provenance of a translation: locales/provenance/<code>.json. It decides which note parents see. */
import * as z from 'zod';
import type { Translation } from '../../src/locale/language.ts';

/** The steps of a translation, in order. */
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

/** Used instead of the name of a person. */
const MACHINE = /\bmachine\b/i;
/** Whether a step was done by a person, and not by a “machine draft”. */
export const isPerson = (by: string): boolean => !MACHINE.test(by);

const HASH = /^[0-9a-f]{12}$/;
const STEP = z.strictObject({
  step: z.enum(STEPS),
  /** The name and role of a person, or “machine draft”. */
  by: z.string().trim().min(1),
  date: z.iso.date(),
  /** What a review or a comparison was about: group, or `core`, → a hash of its translations (approvals.ts). */
  targets: z.record(z.string(), z.string().regex(HASH)).optional(),
});

/** The step that each status requires, and whether a person must have done it. */
const NEEDS: {
  readonly [Status in Provenance['status']]?: { readonly step: Step['step']; readonly byPerson: boolean };
} = {
  'back-translated': { step: 'back-translation', byPerson: false },
  reviewed: { step: 'review', byPerson: true },
  debriefed: { step: 'debriefing', byPerson: true },
};

export const PROVENANCE = z
  .strictObject({
    /** BCP 47 tag. */
    locale: z.string().min(2),
    /** Version of the instrument that was translated. */
    instrument: z.string().regex(/^\d+\.\d+\.\d+$/),
    /** A hash of all translated English texts. */
    sourceHash: z.string().regex(HASH),
    status: z.enum(['draft', 'back-translated', 'reviewed', 'debriefed']),
    /** Whether the language is built and shown (ship.ts). */
    ships: z.boolean().optional(),
    steps: z.array(STEP),
  })
  .superRefine(({ status, steps }, context) => {
    const needs = NEEDS[status];
    if (!needs || steps.some(({ step, by }) => step === needs.step && !(needs.byPerson && !isPerson(by)))) return;
    context.addIssue({
      code: 'custom',
      path: ['status'],
      message: `“${status}” needs a step “${needs.step}”${needs.byPerson ? ' by a person' : ''}`,
    });
  });
export type Provenance = z.infer<typeof PROVENANCE>;
/** Who did what, and when. */
export type Step = Provenance['steps'][number];

/** Parses a provenance. Throws with the problems and their positions. */
export function readProvenance(text: string): Provenance {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Error(`it is not valid JSON (${(cause as Error).message}). Mend it, or bring back the file as it was.`, {
      cause,
    });
  }
  const { data, error } = PROVENANCE.safeParse(json);
  if (error) throw new Error(z.prettifyError(error));
  return data;
}

/** Serializes a provenance. */
export const provenanceText = (provenance: Provenance): string => `${JSON.stringify(provenance, null, 2)}\n`;

/** The status shown to parents. `reviewed` requires a native reader (host-contract.md, `translation`). */
export const translationOf = ({ status }: Provenance): Translation =>
  status === 'reviewed' || status === 'debriefed' ? 'reviewed' : 'draft';
