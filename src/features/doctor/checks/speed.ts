/** How long parents wait (place.md §7), from the timings that the browser has anyway. */
import { note, ok, type Finding } from '../finding.ts';
import { ENTRY_FILE, timingsOf, type Scene } from '../scene.ts';

/** Times in ms since the page was asked for; sizes in bytes, 0 where the browser keeps them back. */
export interface SpeedFacts {
  /** The script; `null`: the browser has no timing of it. */
  readonly entry: {
    readonly asked: number;
    readonly came: number;
    readonly sent: number;
    readonly size: number;
  } | null;
  /** The first screen was painted; `null`: before the doctor came. */
  readonly ready: number | null;
  /** The file of the questions came; `null`: it has not, or is in another file. */
  readonly question: number | null;
}

/** Later than this the script is asked for late. */
const LATE = 2500;
/** Longer than this it takes long. */
const LONG = 1500;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Judges the times. */
export function judgeSpeed({ entry, ready, question }: SpeedFacts): Finding[] {
  if (!entry) return [ok('The browser has no timing of the script: it is in a bundle or was kept.')];
  const found: Finding[] = [];
  const { asked, came, sent, size } = entry;
  if (size > 20_000 && sent > size * 0.9)
    found.push(
      note(
        `The server sends the script uncompressed: ${Math.round(sent / 1000)} kB.`,
        'On a phone parents wait about three times as long as they have to.',
        'Turn on brotli or gzip for .js files on the server.',
      ),
    );
  if (asked > LATE)
    found.push(
      note(
        `The script was asked for ${seconds(asked)} after the page.`,
        'Parents read the text between the tags until then.',
        'Put the script tag into the head, and exclude “connection-map” from delaying.',
      ),
    );
  if (came - asked > LONG)
    found.push(
      note(
        `The script took ${seconds(came - asked)} to come.`,
        'Parents read the text between the tags until then.',
        'Serve the files from the origin of the page or near it, with Cache-Control: max-age=31536000, immutable',
      ),
    );
  const times = [
    `script asked for at ${seconds(asked)}, there at ${seconds(came)}`,
    ...(ready === null ? [] : [`first screen at ${seconds(ready)}`]),
    ...(question === null ? [] : [`first question ready at ${seconds(question)}`]),
  ];
  found.push(ok(`Here and now: ${times.join('; ')}. Try it on a phone as well.`));
  return found;
}

/** Looks at the timings. */
export function checkSpeed({ readyAt }: Scene): Finding[] {
  const [entry] = timingsOf(ENTRY_FILE).filter(({ responseEnd }) => responseEnd > 0);
  const [question] = timingsOf(/\/chunks\/question-/);
  return judgeSpeed({
    entry: entry
      ? { asked: entry.startTime, came: entry.responseEnd, sent: entry.encodedBodySize, size: entry.decodedBodySize }
      : null,
    ready: readyAt,
    question: question?.responseEnd || null,
  });
}
