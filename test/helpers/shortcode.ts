/**
 * How WordPress reads a shortcode, after `get_shortcode_regex`, `shortcode_parse_atts` and `sanitize_text_field` of WordPress
 * 6. Enough to test what the embed builder prints; the plugin itself is tested in WordPress.
 */

const SHORTCODE = /\[(\[?)(connection_map)(?![\w-])([^\]/]*(?:\/(?!\])[^\]/]*)*?)(?:(\/)\]|\])(\]?)/g;
const ATTRIBUTE =
  /([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)|([\w-]+)\s*=\s*'([^']*)'(?:\s|$)|([\w-]+)\s*=\s*([^\s'"]+)(?:\s|$)|"([^"]*)"(?:\s|$)|'([^']*)'(?:\s|$)|(\S+)(?:\s|$)/g;

/** C escapes are read, and lone backslashes taken out. */
const withoutSlashes = (text: string) => text.replace(/\\(.?)/g, (_, next: string) => (next === 'n' ? '\n' : next));

/** Tags and encoded octets are taken out. */
const sanitized = (text: string) =>
  text
    .replace(/<[^>]*>?/g, '')
    .replace(/%[a-f0-9]{2}/gi, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What typography would make something else of, outside of shortcodes, and inside where a quote was lost. */
const hasTypography = (text: string) => /--|\.\.\.|['"\\]/.test(text);

/** The attributes of the one shortcode that a text consists of, still with HTML entities. Throws if it is not one. */
export function shortcodeIn(text: string): ReadonlyMap<string, string> {
  const [found, ...more] = [...text.matchAll(SHORTCODE)];
  if (!found || more.length || found[0] !== text || found[1] || found[5])
    throw new Error(`No single shortcode: ${text}`);
  const attributes = new Map<string, string>();
  const whole = found[3]!.replace(/[\u00a0\u200b]+/g, ' ').trim();
  for (const [part, name, value] of whole.matchAll(ATTRIBUTE)) {
    if (!name) throw new Error(`No name and value in quotes: ${part}`);
    if (name !== 'leave_url' && hasTypography(value!)) throw new Error(`Typography would change ${part}`);
    // an address is checked as one, and keeps its octets
    const read = name === 'leave_url' ? withoutSlashes(value!) : sanitized(withoutSlashes(value!));
    if (read !== value) throw new Error(`WordPress reads ${part} as ${read}`);
    attributes.set(name.toLowerCase(), value!);
  }
  return attributes;
}
