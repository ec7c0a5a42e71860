/** Whether the script ran, and how many copies of it there are (place.md §7). */
import { embedFrames } from '../../../host/frames.ts';
import { addressOf, note, ok, problem, type Finding } from '../finding.ts';
import { cardOf, ENTRY_FILE, SCRIPT_FILE, timingsOf, type Scene } from '../scene.ts';

/** A script tag of the page that names a file of ours in any of its attributes. */
export interface ScriptTag {
  readonly address: string;
  /** The attribute that has the address: `src`, or the one of a tool. */
  readonly attribute: string;
  readonly type: string;
}

/** Types that a browser runs. */
const RUN = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;
const CLASSIC = /connection-map\.(classic|all)\.js/;
const NOTHING_SHOWN = 'Parents see the text between the tags, and no questions.';

/** The script tags of the page that name a file of ours. */
export const scriptTags = (): ScriptTag[] =>
  [...document.scripts].flatMap((script) => {
    const found = [...script.attributes].find(({ value }) => SCRIPT_FILE.test(value));
    return found ? [{ address: found.value, attribute: found.name, type: script.type }] : [];
  });

/** Why no tag defined the element. `null`: a tag that is right did not do it. */
function judgeTags(tags: readonly ScriptTag[]): Finding | null {
  if (!tags.length)
    return problem(
      'No script tag of this page names connection-map.js, so <connection-map> is not defined.',
      NOTHING_SHOWN,
      `Add to the page: <script type="module" src="${addressOf('connection-map.js')}"></script>`,
    );
  const held = tags.find(({ attribute, type }) => attribute !== 'src' || !RUN.test(type));
  if (held)
    return problem(
      `A tool holds the script back: the tag has ${held.attribute}="${held.address}" and type="${held.type}", so that the browser does not run it.`,
      NOTHING_SHOWN,
      'Exclude “connection-map” from delaying, joining and consent in that tool. The element sets no cookie and sends nothing.',
    );
  const stripped = tags.find(({ type, address }) => type !== 'module' && !CLASSIC.test(address));
  if (stripped)
    return problem(
      `The tag of ${stripped.address} has no type="module". It may have been taken away by an editor or an optimiser.`,
      NOTHING_SHOWN,
      'Write type="module" again. If it is taken away once more, use the plain script beside it: <script src="…/connection-map.classic.js"></script>',
    );
  return null;
}

/** Whether the element is defined, and if not, why. `drawn`: how many of `count` elements have drawn a screen. */
export function judgeScript(
  defined: string | null,
  tags: readonly ScriptTag[],
  { count, drawn, frames }: { readonly count: number; readonly drawn: number; readonly frames: number },
): Finding {
  if (defined === null && !count && frames) return ok('This page has the questions in a frame, and needs no script.');
  if (defined === null)
    return (
      judgeTags(tags) ??
      problem(
        `The tag is right (${tags[0]!.address}), but <connection-map> is not defined.`,
        NOTHING_SHOWN,
        'Look at “Files that do not come” and “Content security policy” below, and at the first red line in the console.',
      )
    );
  if (!count && !frames)
    return problem(
      'The script ran, but this page has no <connection-map>.',
      'Parents see nothing.',
      'Add <connection-map></connection-map> where the questions belong. If a tool adds it later, check again then.',
    );
  if (drawn < count)
    return problem(
      `The script ran, but ${count - drawn} of ${count} elements shows nothing yet.`,
      NOTHING_SHOWN,
      'Wait a moment and check again. If it stays so, look at the first red line in the console.',
    );
  return ok(`The script ran: version ${defined}, and each <connection-map> of this page (${count}) shows its screen.`);
}

/** Looks at the page. */
export const checkScript = ({ defined, elements }: Scene): Finding[] => [
  judgeScript(defined, scriptTags(), {
    count: elements.length,
    drawn: elements.filter(cardOf).length,
    frames: embedFrames().length,
  }),
];

/** The version in the address of a file; an empty text where it has none. */
const versionIn = (address: string) => /connection-map[-@](\d+\.\d+\.\d+[\w.-]*)\//.exec(address)?.[1] ?? '';

/** How many entries the page has. `addresses`: each entry that was asked for, once. */
export function judgeCopies(defined: string | null, own: string, addresses: readonly string[]): Finding {
  const versions = [...new Set(addresses.map(versionIn).filter(Boolean))];
  if (addresses.length > 1)
    return (versions.length > 1 ? problem : note)(
      `The script is on this page ${addresses.length} times: ${addresses.join(' , ')}.`,
      `The first that ran counts (${defined ?? 'none yet'}). Parents download the others for nothing${versions.length > 1 ? ', and which version they get may change from visit to visit' : ''}.`,
      'Keep one script tag. Look in the theme, in plugins and in a tag manager.',
    );
  if (defined !== null && defined !== own)
    return note(
      `The page runs version ${defined}; this doctor is of version ${own}.`,
      'Parents notice nothing. What the doctor says of files may be wrong.',
      'Load the doctor from the folder from which the page loads the element.',
    );
  return ok(
    addresses.length ? `One copy of the script: ${addresses[0]}` : 'One copy of the script, inside another file.',
  );
}

/** Looks at the page. */
export function checkCopies({ defined, version }: Scene): Finding[] {
  const tagged = scriptTags()
    .map(({ address }) => new URL(address, document.baseURI).href)
    .filter((address) => ENTRY_FILE.test(address));
  const asked = timingsOf(ENTRY_FILE).map(({ name }) => name);
  return [judgeCopies(defined, version, [...new Set([...tagged, ...asked])])];
}
