import { nothing, type TemplateResult } from 'lit/html.js';

const isTemplate = (value: object): value is TemplateResult => 'strings' in value && 'values' in value;

const ATTRIBUTE = / [\w-]+=$/;

/** Joins a template string and the value after it. Attribute values are quoted; `nothing` removes the attribute. */
function joined(string: string, value: unknown): string {
  if (!ATTRIBUTE.test(string)) return string + markupOf(value);
  return value === nothing ? string.replace(ATTRIBUTE, '') : `${string}"${markupOf(value)}"`;
}

/** Renders a template to markup. Supports only what drawings need: no listeners, properties or directives. */
export function markupOf(value: unknown): string {
  if (value === nothing) return '';
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (typeof value !== 'object' || value === null || !isTemplate(value)) return String(value);
  const { strings, values } = value;
  return values.map((one, i) => joined(strings[i]!, one)).join('') + strings.at(-1)!;
}
