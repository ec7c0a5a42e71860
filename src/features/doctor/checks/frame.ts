/** The element in a frame: seen from the page in it, and from the page around it (place.md §3 and §7). */
import { embedFrames } from '../../../host/frames.ts';
import { addressOf, note, ok, problem, type Finding } from '../finding.ts';
import type { Scene } from '../scene.ts';

/** What a sandboxed frame needs (place.md §3, and for files “allow-downloads”). */
const FLAGS = [
  ...['allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-popups-to-escape-sandbox'],
  ...['allow-top-navigation-by-user-activation', 'allow-modals', 'allow-downloads'],
];

/** A frame of ours on the page. */
export interface OuterFacts {
  readonly title: string;
  /** The `parent` of its address; `null`: none. */
  readonly parent: string | null;
  /** The origin of this page. */
  readonly page: string;
  /** Words of its `sandbox`; `null`: it has none. */
  readonly sandbox: readonly string[] | null;
  /** frame.js runs on this page. */
  readonly hasScript: boolean;
}

function judgeSandbox(sandbox: OuterFacts['sandbox']): Finding[] {
  const missing = sandbox ? FLAGS.filter((flag) => !sandbox.includes(flag)) : [];
  if (!missing.length) return [];
  return [
    problem(
      `The sandbox of the frame lacks ${missing.join(' ')}.`,
      missing.includes('allow-scripts')
        ? 'Parents get no questions.'
        : 'Some of these do not work for parents: leaving, links, saving, printing, keeping a place.',
      `Write <iframe sandbox="${FLAGS.join(' ')}" …>, or no sandbox.`,
    ),
  ];
}

/** Judges a frame from the page around it. */
export function judgeOuter({ title, parent, page, sandbox, hasScript }: OuterFacts): Finding[] {
  const found = judgeSandbox(sandbox);
  if (parent !== null && parent !== page)
    found.push(
      problem(
        `The address of the frame says parent=${parent}, but this page is ${page}.`,
        'The frame tells this page nothing: its height stays as it is, and results scroll inside.',
        `Write parent=${page} into the address of the frame.`,
      ),
    );
  if (parent === page && !hasScript)
    found.push(
      note(
        'The address of the frame names this page, but frame.js is not on it.',
        'The results scroll inside the frame, and a dark page gets a light frame.',
        `Add <script src="${addressOf('frame.js')}" async></script>, or leave parent out.`,
      ),
    );
  if (!title)
    found.push(
      note(
        'The frame has no title.',
        'A screen reader cannot say what is in it.',
        'Write <iframe title="The Parent-Child Connection Map" …>',
      ),
    );
  return found.length ? found : [ok('The frame on this page has a title and what it needs.')];
}

/** The page in a frame. */
export interface InnerFacts {
  readonly isFramed: boolean;
  /** It is embed.html, or a copy of it that has its script. */
  readonly isOurs: boolean;
  readonly parent: string | null;
  /** The origin around it; `null`: the browser does not tell. */
  readonly ancestor: string | null;
  /** The page around it has given it its height. */
  readonly isWelcomed: boolean;
  /** It has no origin of its own. */
  readonly isOpaque: boolean;
}

/** Judges the page in a frame, two seconds after it came. */
export function judgeInner({ isFramed, isOurs, parent, ancestor, isWelcomed, isOpaque }: InnerFacts): Finding[] {
  if (!isFramed) return [ok('This page is in no frame.')];
  if (isOpaque)
    return [
      problem(
        'The frame is sandboxed without allow-same-origin.',
        'Nothing can be kept or saved, and the page around it hears nothing.',
        `Write <iframe sandbox="${FLAGS.join(' ')}" …>, or no sandbox.`,
      ),
    ];
  if (!isOurs) return [ok('This page is in a frame of its own making.')];
  if (parent && ancestor && parent !== ancestor)
    return [
      problem(
        `The address of this frame says parent=${parent}, but it stands on ${ancestor}.`,
        'It tells that page nothing: its height stays as it is, and results scroll inside.',
        `Write parent=${ancestor} into the address of the frame.`,
      ),
    ];
  if (parent && !isWelcomed)
    return [
      note(
        'No answer came from the page around this frame within two seconds.',
        'The results scroll inside the frame, and a dark page gets a light frame.',
        `Add to that page: <script src="${addressOf('frame.js')}" async></script>`,
      ),
    ];
  return [
    ok(
      parent
        ? 'This frame and the page around it hear each other.'
        : 'This frame names no page, and tells none anything.',
    ),
  ];
}

const originOf = (address: string | null) => {
  try {
    return address && new URL(address).origin;
  } catch {
    return address;
  }
};

/** Looks at this page, and at frames on it. */
export function checkFrame({ elements }: Scene): Finding[] {
  const frames = embedFrames();
  const outer = frames.flatMap((frame) =>
    judgeOuter({
      title: frame.title.trim(),
      parent: new URL(frame.src).searchParams.get('parent'),
      page: location.origin,
      sandbox: frame.hasAttribute('sandbox') ? [...frame.sandbox] : null,
      hasScript: Symbol.for('connection-map-frame') in window,
    }),
  );
  if (frames.length && !elements.length) return outer;
  const inner = judgeInner({
    isFramed: window.parent !== window,
    isOurs: !!document.querySelector('script[src$="embed.js"]'),
    parent: originOf(new URLSearchParams(location.search).get('parent')),
    ancestor: location.ancestorOrigins?.[0] ?? null,
    isWelcomed: document.documentElement.classList.contains('sized'),
    isOpaque: window.origin === 'null',
  });
  return [...outer, ...inner];
}
