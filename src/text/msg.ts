/**
 * How a text is written down: `'ui.start': msg('Start', { id: 'ui.start', desc: 'button' })`.
 *
 * The parameter has the type of the library’s `msg`, so that its extractor recognises every call and writes it to
 * XLIFF. It is never the library’s function: a language is a plain table here, because two elements on one page may
 * speak two languages. The tables are evaluated with `literal` at build time (tools/rollup/tables.mjs), so
 * that no note reaches a parent.
 */
import type { msg } from '@lit/localize';

/** The type that makes a call visible to the extractor. */
export type Msg = typeof msg;

/** The text itself: what `msg` stands for until a table of another language takes its place. */
export const literal = ((text: string) => text) as unknown as Msg;
