/**
 * How a text is written down: `'ui.start': msg('Start', { id: 'ui.start', desc: 'button' })`. The extractor of
 * `@lit/localize-tools` knows such a call by its type. It never calls the library: a language is a plain table here,
 * because two elements on one page may speak two languages (CONTRIBUTING.md, “Texts and languages”).
 */
import type { msg as litMsg } from '@lit/localize';

/**
 * Gives the text itself. The build evaluates the tables (tools/rollup/tables.mjs), so that neither the call nor its note
 * to translators reaches a parent.
 */
export const msg = ((text: string) => text) as typeof litMsg;
