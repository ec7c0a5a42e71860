/** The texts of a response. This file has the English ones; the build adds every shipped language (tools/rollup/fhir.mjs). */
import { texts } from '../text/english/narrative.ts';
import type { Table } from '../text/groups.ts';

/** BCP 47 tag → message id → text. */
export const words: Readonly<Record<string, Table>> = { en: texts };
