/** Random choices for tests of the embed builder. */
import { NAMES, VALUES } from '../../demo/builder/choices.js';
import fc from './random.ts';

/** Text that breaks out where something is not escaped. */
export const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.constantFrom(
    '"><script>hit()</script>',
    "' onload='hit()",
    '</script><script>hit()</script>',
    '<!--<script>',
    ']][connection_map]',
    '&quot;&#93;&amp;',
    '\\" \\n %3C %5D',
    '${hit()}`',
    '$& $1 $`',
    'a -- b ... c',
    '\u202eeman',
  ),
);
/** A colour. */
export const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const values = Object.fromEntries(
  NAMES.map((name) => {
    const listed = (VALUES as Record<string, readonly string[]>)[name];
    const good = listed
      ? fc.constantFrom(...listed)
      : ['accent', 'surface', 'text'].includes(name)
        ? hex
        : ['leave-url', 'base', 'page'].includes(name)
          ? fc.webUrl({ withQueryParameters: true, withFragments: true })
          : name === 'lang'
            ? fc.constantFrom('es', 'en', 'pt-BR', 'zh-Hans')
            : nasty;
    return [name, fc.oneof({ weight: 3, arbitrary: good }, fc.constant(''), nasty)];
  }),
);
/** What may stand in the fields of the builder, or in an address that somebody else has made. */
export const fields = fc.record(values);
