/** Reads what a tool sends, through the encodings that such tools use: gzip, deflate, base64, URL and JSON escapes. */
import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** A body can be compressed, and hold compressed parts: three levels are enough for what is known. */
const MAX_DEPTH = 4;
/** Also reads a stream that is cut short, or has something after it. */
const OPTIONS = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64_000_000 };

function attempt(read: () => Buffer): Buffer[] {
  try {
    const out = read();
    return out.length > 8 ? [out] : [];
  } catch {
    return [];
  }
}

/** Whether the bytes are no text. */
// eslint-disable-next-line no-control-regex -- that is what tells them
const isBinary = (text: string) => /[\ufffd\0-\x08]/.test(text);

/** All compressed streams in the bytes, wherever they begin. */
function inflated(bytes: Buffer): Buffer[] {
  const found = attempt(() => inflateRawSync(bytes, OPTIONS));
  for (let at = 0; at < bytes.length - 2; at++) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0x1f && next === 0x8b) found.push(...attempt(() => gunzipSync(bytes.subarray(at), OPTIONS)));
    else if (bytes[at] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(next))
      found.push(...attempt(() => inflateSync(bytes.subarray(at), OPTIONS)));
  }
  return found;
}

/** All strings and keys in a JSON value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...stringsIn(one)]);
}

/** The strings of a text that is JSON, or of its lines that are. */
function parsed(text: string): string[] {
  for (const parts of [[text], text.split('\n')]) {
    const strings = parts.flatMap((part) => {
      try {
        return stringsIn(JSON.parse(part));
      } catch {
        return [];
      }
    });
    if (strings.length) return strings;
  }
  return [];
}

/** URL encoding taken away. */
const decoded = (text: string) =>
  text.replaceAll('+', ' ').replace(/(%[\da-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });

/** Text that is base64 inside, as bytes. */
const unwrapped = (text: string): Buffer[] =>
  (/^[\w+/-]{24,}={0,2}$/.test(text) ? [text] : []).map((run) => Buffer.from(run, 'base64'));

/** All texts that can be read out of the bytes. */
export function textsIn(bytes: Buffer, depth = 0): string[] {
  const text = bytes.toString('utf8');
  const texts = [text];
  if (depth === MAX_DEPTH) return texts;
  const plain = /%[\da-f]{2}/i.test(text) ? decoded(text) : text;
  if (plain !== text) texts.push(plain);
  // JSON can hold compressed bytes as characters, one for a byte, and JSON again
  const inner = parsed(plain).flatMap((one) => {
    if (one.includes('\x1f\x8b')) return inflated(Buffer.from(one, 'latin1'));
    return [Buffer.from(one), ...unwrapped(one)];
  });
  const values = /(?:^|[=&])([\w+/-]{24,}={0,2})(?=&|$)/gm;
  const base64 = [...plain.matchAll(values)].flatMap(([, value]) => unwrapped(value!));
  const streams = isBinary(text) ? inflated(bytes) : [];
  return [...texts, ...[...streams, ...inner, ...base64].flatMap((one) => textsIn(one, depth + 1))];
}
