/** Whether all files of one version are there, and whether the server hands them out as it must (place.md §7). */
import { addressOf, note, ok, problem, type Finding } from '../finding.ts';
import type { Attempt, Scene } from '../scene.ts';

/** `chunks/page-1a2b.js` of an address. */
const nameOf = (address: string) => /((chunks|locales)\/)?[^/]*$/.exec(address.replace(/[?#].*$/, ''))![0];
const listOf = (attempts: readonly Attempt[]) => {
  const names = attempts.map(({ address }) => nameOf(address));
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
};
const LATE = 'A parent can answer questions and then read “This part could not load.”';
/** The server said that the file is not there, or that it may not be had. */
const isRefused = ({ fault, status }: Attempt) => fault !== null && status >= 400;
/** It did not come, or came and could not be run, and the server did not say that it is not there. */
const isUnfit = ({ fault, status }: Attempt) => fault !== null && status < 400;

/** Files that are missing, or of another version than `version`. `isInOne`: the page has all in one file, or in a bundle. */
export function judgeFiles(attempts: readonly Attempt[], version: string, isInOne: boolean): Finding {
  if (isInOne) return ok('All parts are in one file, or in a bundle of the page: there are no files to look for.');
  const missing = attempts.filter(isRefused);
  if (missing.length)
    return problem(
      `${missing.length} of ${attempts.length} files are not there: ${listOf(missing)} (${missing[0]!.status}).`,
      LATE,
      'Upload the whole folder of the version again, with chunks/ and locales/. Keep old files for as long as an entry may be cached.',
    );
  const others = attempts.filter((one) => one.version !== null && one.version !== version);
  if (others.length)
    return problem(
      `${listOf(others)} is of version ${others[0]!.version}, the script of version ${version}.`,
      LATE,
      'Put each version into a folder of its own, and change the number in the script tag.',
    );
  const loaded = attempts.filter(({ fault }) => fault === null).length;
  if (!attempts.length)
    return note(
      'The folder of our files is not known, so none was looked for.',
      'It is not known whether parents can get to the results.',
      `Load the doctor from the folder of the element: <script src="${addressOf('connection-map.doctor.js')}"></script>`,
    );
  return ok(`${loaded} of ${attempts.length} files came, of version ${version}. The doctor asked once for each.`);
}

/** Files that the server hands out in a way that browsers refuse. `page`: the origin of the page. */
export function judgeServing(attempts: readonly Attempt[], page: string): Finding {
  const unfit = attempts.filter(isUnfit);
  const [first] = unfit;
  if (!first) return ok('Each file that is there came as a script that browsers run.');
  const { origin } = new URL(first.address);
  if (!first.status && origin !== page)
    return problem(
      `${unfit.length} files from ${origin} did not come: ${listOf(unfit)}.`,
      `Browsers refuse scripts of another origin without a header. ${LATE}`,
      `Let ${origin} send for this folder: Access-Control-Allow-Origin: *`,
    );
  if (!first.status)
    return problem(
      `${unfit.length} files did not come: ${listOf(unfit)}.`,
      `The connection broke, or a policy or a blocker of this browser stopped them. ${LATE}`,
      'Open one of them in a tab of its own. If it opens, look at “Content security policy” and at blockers.',
    );
  return problem(
    `${unfit.length} files came but are no scripts that can run: ${listOf(unfit)}.`,
    `The server may send them as another type, cut off, or an error page in their place. ${LATE}`,
    'Send them as they are, with the header Content-Type: text/javascript',
  );
}

/** Looks at what came. */
export const checkFiles = (scene: Scene): Finding[] => [
  judgeFiles(scene.attempts, scene.defined ?? scene.version, !scene.needsFiles && scene.defined !== null),
];

/** Looks at what did not. */
export const checkServing = ({ attempts }: Scene): Finding[] => [judgeServing(attempts, location.origin)];
