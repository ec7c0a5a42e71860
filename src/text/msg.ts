/**
 * How a text is written down: `'ui.start': msg('Start', { id: 'ui.start', desc: 'button' })`. The extractor of
 * A `msg` function that `@lit/localize-tools` recognizes by its type. It does not use the library: a language is a
 * plain table here, because two elements on a page can have different languages (CONTRIBUTING.md, “Texts and
 * languages”).
 */
import type { msg as litMsg } from '@lit/localize';

/**
 * Returns the text. The build evaluates the tables (tools/rollup/tables.mjs), so that neither the calls nor the notes
 * to translators are shipped.
 */
export const msg = ((text: string) => text) as typeof litMsg;
