/** A text of a FHIR resource, with its translations. */
import type { Tables } from './tables.ts';

/** The standard extensions of FHIR R4. */
export const EXTENSIONS = 'http://hl7.org/fhir/StructureDefinition';

const textOf = (tables: Tables, code: string, id: string): string => {
  const text = tables[code]?.[id];
  if (!text) throw new Error(`The FHIR files need “${id}” in “${code}”.`);
  return text;
};

const translation = (code: string, text: string) => ({
  url: `${EXTENSIONS}/translation`,
  extension: [
    { url: 'lang', valueCode: code },
    { url: 'content', valueString: text },
  ],
});

const translated = (tables: Tables) => Object.keys(tables).filter((code) => code !== 'en');

/** The property `name` in English and, in `_name`, in every other language. `id`: message id. */
export function said(name: string, id: string, tables: Tables): Record<string, unknown> {
  const extension = translated(tables).map((code) => translation(code, textOf(tables, code, id)));
  return { [name]: textOf(tables, 'en', id), ...(extension.length && { [`_${name}`]: { extension } }) };
}

/** The display of a concept of a code system, and its designations in the other languages. */
export const named = (id: string, tables: Tables) => ({
  display: textOf(tables, 'en', id),
  designation: translated(tables).map((language) => ({ language, value: textOf(tables, language, id) })),
});
