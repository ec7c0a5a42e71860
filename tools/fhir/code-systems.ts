/** The FHIR R4 `CodeSystem`s of the questionnaires: our answers, levels and items. Source: take-along.md §4. */
import { AGE_BANDS, CHOICES, DIMENSIONS, ITEMS } from '../../src/instrument/items.ts';
import { INSTRUMENT_VERSION } from '../../src/instrument/version.ts';
import { LEVEL_CODES, levelIdOf, SYSTEMS } from '../../src/fhir/codes.ts';
import { named, said } from './said.ts';
import type { Tables } from './tables.ts';

/** Codes with the message ids of their names. The levels have the names of all parts but friction. */
const CODES: Readonly<Record<keyof typeof SYSTEMS, readonly (readonly [code: string, text: string])[]>> = {
  answer: CHOICES.map((answer) => [String(answer), `scale.${answer}`]),
  level: LEVEL_CODES.map((level) => [level, levelIdOf(level, 'play')]),
  item: [
    ...AGE_BANDS.map((band) => [`band-${band}`, `band.${band}`] as const),
    ...DIMENSIONS.flatMap((one) =>
      (['score', 'level'] as const).map((kind) => [`${kind}-${one}`, `dimension.${one}.label`] as const),
    ),
    ...AGE_BANDS.flatMap((band) => ITEMS[band].map(({ id }) => [id, id] as const)),
  ],
};

/** The code systems in the languages of `tables`, which need all texts. */
export const codeSystems = (tables: Tables) =>
  Object.entries(CODES).map(([name, codes]) => ({
    resourceType: 'CodeSystem',
    id: `connection-map-${name}`,
    language: 'en',
    url: SYSTEMS[name as keyof typeof SYSTEMS],
    version: INSTRUMENT_VERSION,
    name: `ConnectionMap_${name}`,
    ...said('title', 'ui.title', tables),
    status: 'active',
    experimental: true,
    publisher: 'connection-map',
    ...said('description', 'fhir.about', tables),
    caseSensitive: true,
    content: 'complete',
    count: codes.length,
    concept: codes.map(([code, text]) => ({ code, ...named(text, tables) })),
  }));
