/** What else on the page reads along: session recorders and translators, by their globals (place.md §7). */
import { note, ok, type Finding } from '../finding.ts';

/** Names of a tool on the page’s global object. */
type Tools = Readonly<Record<string, readonly string[]>>;

/** Tools that record what visitors see and press. */
const RECORDERS: Tools = {
  Amplitude: ['amplitude', 'amplitudeGTM'],
  Contentsquare: ['CS_CONF', '_uxa'],
  'Crazy Egg': ['CE2', 'CE_SNAPSHOT_NAME'],
  'Datadog RUM': ['DD_RUM'],
  Dynatrace: ['dtrum', 'dT_'],
  FullStory: ['FS', '_fs_namespace'],
  Heap: ['heap'],
  Highlight: ['H'],
  Hotjar: ['hj', '_hjSettings'],
  Inspectlet: ['__insp'],
  LogRocket: ['LogRocket', '_lr_loaded', '__SDKCONFIG__'],
  'Lucky Orange': ['LO', '__lo_site_id', '__lo_cs_added'],
  Matomo: ['Matomo', 'Piwik', '_paq'],
  'Microsoft Clarity': ['clarity'],
  Mixpanel: ['mixpanel'],
  Mouseflow: ['mouseflow', '_mfq'],
  'New Relic': ['NREUM', 'newrelic'],
  OpenReplay: ['__OPENREPLAY__', 'OpenReplay'],
  Pendo: ['pendo'],
  PostHog: ['posthog', '__PosthogExtensions__'],
  'Quantum Metric': ['QuantumMetricAPI'],
  rrweb: ['rrweb', 'rrwebRecord'],
  Sentry: ['__SENTRY__', 'Sentry'],
  Smartlook: ['smartlook'],
  'Yandex Metrica': ['ym', 'Ya'],
};
/** Tools that translate what visitors see, most of them on a server. */
const TRANSLATORS: Tools = {
  ConveyThis: ['ConveyThis_Initializer', 'ConveyThis'],
  'Google Translate': ['googleTranslateElementInit', 'doGTranslate'],
  GTranslate: ['gtranslateSettings'],
  Localize: ['Localize', 'LocalizeJS_context'],
  Transifex: ['Transifex', 'liveSettings'],
  Weglot: ['Weglot'],
};

/** The tools of which one name is there. */
const toolsAmong = (tools: Tools, isThere: (name: string) => boolean) =>
  Object.keys(tools).filter((tool) => tools[tool]!.some(isThere));

/** Judges what is on the page. `isThere`: whether a name is on its global object. `isTranslated`: by the browser. */
export function judgeReaders(isThere: (name: string) => boolean, isTranslated: boolean): Finding[] {
  const recorders = toolsAmong(RECORDERS, isThere);
  const translators = toolsAmong(TRANSLATORS, isThere);
  if (isTranslated && !translators.includes('Google Translate')) translators.push('a translator of this browser');
  const found: Finding[] = [];
  if (recorders.length)
    found.push(
      note(
        `Other tools on this page record what visitors do: ${recorders.join(', ')}.`,
        'The card carries the marks by which such tools pass over what is inside. They still tell their makers that somebody opened this page. A tool that reads the page by itself can see answers.',
        'Tell your privacy officer these names, and see SECURITY.md for what each was seen to record. Without such tools on this page, or with embed.html in a frame, nobody reads along.',
      ),
    );
  if (translators.length)
    found.push(
      note(
        `This page is translated by ${translators.join(', ')}.`,
        'The words of the questions, and those of the results, may be sent to that translator.',
        'Tell your privacy officer. A language that the element has (lang) needs no translator; translate="no" on the tag asks translators to leave it alone.',
      ),
    );
  return found.length
    ? found
    : [
        ok(
          'No session recorder and no translator that the doctor knows is on this page. It knows the usual names only.',
        ),
      ];
}

/** Only what scripts have put there: the `id` of an element is a name on the global object too, but not its own. */
const isOwn = (name: string) => Object.hasOwn(window, name);

/** Looks at the page. It reads no value, so that it wakes no tool. */
export const checkReaders = (): Finding[] =>
  judgeReaders(isOwn, /\btranslated-(ltr|rtl)\b/.test(document.documentElement.className));
