/** What is wrong with a file that cannot be read as XML: the line, the fault and the cure, in words for translators. */

const BACK = 'Bring back the file as it was: the copy that ends in .bak, or an earlier version.';

/** The line of a place in a text, from 1. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The line of a found match. */
const lineOf = (text: string, { index }: RegExpExecArray) => `line ${lineAt(text, index)}`;

/** A fault that shows before a parser runs: its sign, and what to say of it. */
const SIGNS: readonly (readonly [sign: RegExp, say: (where: string, found: string) => string])[] = [
  [/^\s*$/, () => `it is empty. ${BACK}`],
  [
    /^\s*<(!doctype html|html)\b/i,
    () => 'it is a web page (HTML), perhaps an error or a sign-in page. Download the XLIFF again.',
  ],
  [
    /^(?=[^]*<xliff)\s+<\?xml/,
    () => 'line 1: it begins with a space or an empty line. It has to begin with “<?xml”: take out what stands before.',
  ],
  [
    /^(<{7}|={7}|>{7})( .*)?$/m,
    (where, found) =>
      `${where}: “${found}” is left over from a merge. Keep one of the two versions, and take out the lines with these signs.`,
  ],
  [
    /(?<=<\/(\w+:)?xliff\s*>\s*)[^<\s].{0,20}/,
    (where, found) => `${where}: “${found.trim()}” stands after the end, </xliff>. Take it out.`,
  ],
  [
    /^\s*[^<\s].{0,20}/,
    (where, found) =>
      `${where}: it begins with “${found.trim()}”, not with “<?xml”. It is no XLIFF file: export it again as XLIFF 1.2.`,
  ],
];

/** What a parser says → what to say of it. */
const COMPLAINTS: readonly (readonly [complaint: RegExp, say: (...found: string[]) => string])[] = [
  [
    /Opening and ending tag mismatch: "(.*)" != "(.*)"/,
    (_, open, close) => `<${open}> is closed by </${close}>. Close it by </${open}>.`,
  ],
  [/entity not found:(&.*;)/, (_, name) => `XML does not know “${name}”. Write the character itself.`],
  [
    /attribute "(.*)" missed quot/,
    (_, value) => `the value “${value}” of an attribute stands without quotation marks. Write "${value}".`,
  ],
  [/Attribute (.*) redefined/, (_, name) => `the attribute “${name}” stands twice in one tag. Keep one.`],
  [/[tT]ag ?[nN]ame/, () => 'a “<” does not begin a tag. Write &lt; for the sign itself, or mend the tag.'],
];

/** What is wrong with a text, as far as it can be seen without a parser; `undefined`: nothing. */
export function signOfDamage(text: string): string | undefined {
  for (const [sign, say] of SIGNS) {
    const found = sign.exec(text);
    if (found) return say(lineOf(text, found), found[0]);
  }
  const isXliff = /<(\w+:)?xliff\b/.test(text);
  if (isXliff && !/<\/(\w+:)?xliff\s*>|<(\w+:)?xliff[^>]*\/>/.test(text)) {
    return `line ${lineAt(text.trimEnd(), Infinity)}: the file breaks off before its end, </xliff>. ${BACK}`;
  }
  return undefined;
}

/** A parser’s complaint in other words. `line`: where the parser was, from 1; it can be before the place. */
export function complaintInWords(text: string, complaint: string, line: number): string {
  for (const [pattern, say] of COMPLAINTS) {
    const found = pattern.exec(complaint);
    if (!found) continue;
    const named = found[1]?.startsWith('&') ? text.indexOf(found[1]) : -1;
    return `line ${named < 0 ? line : lineAt(text, named)}: ${say(...found)}`;
  }
  return `line ${line}: it is not well-formed XML (${complaint}). Mend that line, or bring back the file as it was.`;
}
