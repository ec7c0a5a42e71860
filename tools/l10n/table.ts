/** `npm run l10n -- table <code>`: each facet at the five ages, so that the ages of one question are read together. */
import { dirOf } from '../../src/locale/writing.ts';
import { AGE_BANDS, FACETS } from '../../src/instrument/items.ts';
import { unitsOf } from './units.ts';
import type { LanguageUnits } from './xliff.ts';

const escaped = (text: string) => text.replace(/[&<>]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one]!);

/** A page with a row for each facet of a language (BCP 47) and a column for each age, each over its English. */
export function facetTable(code: string, { units }: LanguageUnits): string {
  const targets = new Map(units.map(({ id, target }) => [id, target]));
  const sources = new Map(unitsOf(code).map(({ id, source }) => [id, source]));
  const cell = (id: string) =>
    `<td><p lang="${code}" dir="${dirOf(code)}">${escaped(targets.get(id) || '–')}</p><p class="english">${escaped(sources.get(id)!)}</p></td>`;
  const rows = FACETS.map(
    ({ dimension, facet, key }) =>
      `<tr><th>${dimension}<br>${facet} ${key}</th>${AGE_BANDS.map((band) => cell(`${dimension}-${facet}-${band}`)).join('')}</tr>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${code}: the questions at five ages</title>
    <style>
      body { font: 1rem/1.5 system-ui; margin: 1rem }
      table { border-collapse: collapse }
      th, td { border: 1px solid #bbb; padding: 0.5rem; vertical-align: top; text-align: start }
      p { margin: 0 }
      .english { color: #595959; font-size: 0.875rem }
    </style>
  </head>
  <body>
    <table>
      <tr><th></th>${AGE_BANDS.map((band) => `<th>${band}</th>`).join('')}</tr>
      ${rows.join('\n      ')}
    </table>
  </body>
</html>
`;
}
