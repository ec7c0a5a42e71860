import { nothing, type TemplateResult } from 'lit/html.js';

const isTemplate = (value: object): value is TemplateResult => 'strings' in value && 'values' in value;

const ATTRIBUTE = / [\w-]+=$/;

/** A string of a template and the value after it. An attribute’s value gets quotes; `nothing` takes the attribute away. */
function joined(string: string, value: unknown): string {
  if (!ATTRIBUTE.test(string)) return string + markupOf(value);
  return value === nothing ? string.replace(ATTRIBUTE, '') : `${string}"${markupOf(value)}"`;
}

/** What a template says, as markup: enough for drawings, which hold no listener, property or directive. */
export function markupOf(value: unknown): string {
  if (value === nothing) return '';
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (typeof value !== 'object' || value === null || !isTemplate(value)) return String(value);
  const { strings, values } = value;
  return values.map((one, i) => joined(strings[i]!, one)).join('') + strings.at(-1)!;
}
