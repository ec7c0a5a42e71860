/** Each attribute: what was given, what is used, what is allowed; and what is of no use (place.md §7). */
import { readSettings, type RawSettings, type Settings } from '../../../host/attributes.ts';
import { note, ok, problem, type Finding } from '../finding.ts';
import type { MapElement, Named, Scene } from '../scene.ts';

/** What the page set on one element. */
export interface SettingsFacts {
  readonly name: string;
  /** Attribute → the unchecked value of its property. */
  readonly raw: RawSettings;
  /** All attributes as they stand in the page. */
  readonly attributes: readonly string[];
  /** The page is on a machine for development. */
  readonly isLocal: boolean;
}

const NAMES = [
  ...['age-band', 'theme', 'heading-level', 'remember', 'share', 'share-with', 'leave-url', 'kiosk', 'sandbox'],
  'doctor',
] as const;
/** Attributes of every element, and those by which frameworks and tools mark elements. */
const GLOBAL =
  /^(id|class|style|title|lang|dir|hidden|slot|part|role|tabindex|inert|translate|draggable|nonce|exportparts|is|key|ref|xmlns|accesskey|contenteditable|popover|item.*|(data|aria|ng|v|x|on|_ng|svelte|astro|wp)[-a-z:].*|.*[:@()[\]#*.].*)$/;
/** Properties that have no attribute. */
const PROPERTIES_ALONE = ['resources', 'messages', 'snapshot'];

const squeezed = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

function judgeUnknown({ name, attributes }: SettingsFacts): Finding[] {
  return attributes
    .filter((one) => !(NAMES as readonly string[]).includes(one) && !GLOBAL.test(one))
    .map((one) => {
      const meant = NAMES.find((known) => squeezed(known) === squeezed(one));
      if (PROPERTIES_ALONE.includes(one))
        return problem(
          `${name} has an attribute ${one}, which is a property alone.`,
          'It has no effect: parents do not get it.',
          one === 'resources'
            ? 'Write help lines between the tags: <script type="application/json" slot="resources-json">[…]</script>'
            : `Set it by a script: document.querySelector('connection-map').${one} = …`,
        );
      return (meant ? problem : note)(
        `${name} has an attribute ${one}, which the element does not know.`,
        'It has no effect.',
        meant ? `Write ${meant}.` : `Take it away, or look for its right name among: lang, ${NAMES.join(', ')}.`,
      );
    });
}

/** Settings that another one makes useless. */
function judgeUseless(name: string, raw: RawSettings, used: Settings): Finding[] {
  const isGiven = (attribute: keyof RawSettings) => (raw[attribute] ?? null) !== null;
  const useless = (attribute: string, why: string) =>
    note(`${attribute} of ${name} is of no use.`, why, `Take ${attribute} away, or change what makes it useless.`);
  return [
    ...(isGiven('share-with') && used.share === 'none'
      ? [useless('share-with', 'Nobody is asked to share anything, since share is "none".')]
      : []),
    ...(used.kiosk && used.leaveUrl
      ? [useless('leave-url', 'With kiosk, “Done” stands in the place of “Leave”.')]
      : []),
    ...(used.kiosk && raw.remember === 'ask' ? [useless('remember', 'With kiosk, nothing is ever kept.')] : []),
  ];
}

/** Judges the settings of one element. */
export function judgeSettings(facts: SettingsFacts): Finding[] {
  const { name, raw, isLocal } = facts;
  const found: Finding[] = [];
  const used = readSettings(raw, (attribute, message) =>
    found.push(
      problem(
        `${attribute} of ${name} has a value that does not count.`,
        `The default is used. ${message.replace(/^<connection-map> /, '')}`,
        `Give ${attribute} one of the allowed values, or take it away.`,
      ),
    ),
  );
  found.push(...judgeUnknown(facts), ...judgeUseless(name, raw, used));
  if (used.sandbox && !isLocal)
    found.push(
      note(
        `${name} is in sandbox mode.`,
        'Parents see a badge, and each event has sandbox: true.',
        'Take the attribute sandbox away before parents come.',
      ),
    );
  if (used.doctor)
    found.push(
      note(
        `${name} has the attribute doctor.`,
        'Every visitor of this page sees this report.',
        'Take the attribute doctor away when you are done. ?connection-map-doctor in the address does the same for you alone.',
      ),
    );
  const list = Object.entries(used).filter(([key]) => key !== 'doctor');
  const attributeOf = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  found.push(
    ok(`${name} uses: ${list.map(([key, value]) => `${attributeOf(key)} ${value ?? '(not set)'}`).join(', ')}.`),
  );
  return found;
}

const propertyOf = (attribute: string) => attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());

/** The property where the element is defined, else the attribute. */
const rawOf = (element: MapElement): RawSettings =>
  Object.fromEntries(
    NAMES.map((name) => {
      const property = propertyOf(name);
      return [name, property in element ? element[property as keyof MapElement] : element.getAttribute(name)];
    }),
  );

const isLocal = () => /^(localhost|127\.|\[::1\]|.*\.(test|local|localhost)$)/.test(location.hostname);

/** Looks at each element. */
export const checkSettings = ({ elements }: Scene): Finding[] =>
  elements.flatMap(({ element, name }: Named) =>
    judgeSettings({ name, raw: rawOf(element), attributes: element.getAttributeNames(), isLocal: isLocal() }),
  );
