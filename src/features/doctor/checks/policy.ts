/** What the content security policy of the page stops of ours, Trusted Types too (place.md §7). */
import { note, ok, problem, type Finding } from '../finding.ts';
import { timingsOf, ENTRY_FILE, type Named, type Scene, type Violation } from '../scene.ts';

/** What is known of the policy. */
export interface PolicyFacts {
  readonly violations: readonly Violation[];
  readonly hearsEarlier: boolean;
  readonly folder: string | null;
  readonly isDefined: boolean;
  /** The entry came, so that something kept it from defining the element. */
  readonly hasEntry: boolean;
  /** The browser knows Trusted Types. */
  readonly knowsTrustedTypes: boolean;
  /** The names of elements whose style attribute does not count. */
  readonly unstyled: readonly string[];
}

const SHARE_RULE =
  'Put this into a style sheet of the page: connection-map { display: block; box-sizing: border-box; font-size: medium; min-height: 46em }';

const isTrustedTypes = ({ directive }: Violation) => /trusted-types/.test(directive);
/** Of one of our files; no style, no inline script and no text as code is ours. */
const isOurs = (folder: string | null) => (violation: Violation) =>
  isTrustedTypes(violation) ||
  /\/connection-map(\.[a-z]+)?\.js/.test(violation.blocked) ||
  (folder !== null && violation.blocked.startsWith(folder));

function judgeBlocked(blocked: readonly Violation[]): Finding | undefined {
  const [script] = blocked.filter((one) => !isTrustedTypes(one));
  if (!script) return undefined;
  return problem(
    `The policy of this page stopped ${script.blocked} (${script.directive}).`,
    'Parents get no questions, or only a part of them.',
    `Add the origin of our files to the header: Content-Security-Policy: script-src ${new URL(script.blocked).origin}`,
  );
}

/** What the policy stops. */
export function judgePolicy(facts: PolicyFacts): Finding[] {
  const ours = facts.violations.filter(isOurs(facts.folder));
  const found: Finding[] = [];
  const blocked = judgeBlocked(ours);
  if (blocked) found.push(blocked);
  const isRefused = !facts.isDefined && facts.hasEntry && facts.knowsTrustedTypes;
  if (isRefused && (ours.some(isTrustedTypes) || !facts.hearsEarlier))
    found.push(
      problem(
        'The script came but did not define the element: the page seems to allow no Trusted Types policy named “connection-map”.',
        'Parents see the text between the tags, and no questions.',
        'Add the name to the header: Content-Security-Policy: trusted-types connection-map',
      ),
    );
  for (const name of facts.unstyled)
    found.push(
      note(
        `The policy of this page ignores the style attribute of ${name}.`,
        'The page jumps when the questions appear.',
        SHARE_RULE,
      ),
    );
  if (found.length) return found;
  return [
    facts.hearsEarlier
      ? ok('The content security policy of this page stops nothing of ours.')
      : ok(
          'Nothing of ours was stopped since the doctor came. This browser does not tell what was stopped before: “Reload” hears it once more, if the doctor’s script is the first in the head.',
        ),
  ];
}

/** The style attribute is there, and none of it counts. */
const isUnstyled = ({ element }: Named) => !!element.getAttribute('style')?.includes(':') && element.style.length === 0;

/** Looks at the page. */
export const checkPolicy = ({ violations, hearsEarlier, folder, defined, elements }: Scene): Finding[] =>
  judgePolicy({
    violations,
    hearsEarlier,
    folder,
    isDefined: defined !== null,
    hasEntry: timingsOf(ENTRY_FILE).some(({ responseEnd, decodedBodySize }) => responseEnd > 0 && decodedBodySize > 0),
    knowsTrustedTypes: 'trustedTypes' in window,
    unstyled: elements.filter(isUnstyled).map(({ name }) => name),
  });
