/** A project that uses the package: compiled in test/package/types.test.ts, where each error that is expected must come. */
import {
  ConnectionMap,
  VERSION,
  type ErrorCode,
  type Resource,
  type SharedSnapshot,
  type Snapshot,
} from 'connection-map';
import { ConnectionMap as ConnectionMapClass } from 'connection-map/element';
import { questionnaireResponse, type QuestionnaireResponse } from 'connection-map/fhir';
import { compare, items, score, type Answers, type Result } from 'connection-map/scoring';

const element = document.createElement('connection-map');
const isElement: ConnectionMap = element;
const html: HTMLElement = new ConnectionMap();
const versions: readonly string[] = [VERSION, ConnectionMap.version];
element.ageBand = 'toddler';
element.ageBand = null;
// @ts-expect-error -- no age band
element.ageBand = 'baby';
// @ts-expect-error -- no level of a heading
element.headingLevel = 7;
// @ts-expect-error -- no member
element.agebands = 'toddler';

customElements.define('own-map', class extends ConnectionMapClass {});
const own: ConnectionMapClass = element;
own.addEventListener('connection-map-ready', ({ detail }) => console.log(detail.locale));
// @ts-expect-error -- no level of a heading
own.headingLevel = 7;

const line: Resource = { kind: 'crisis-line', name: 'A line', phone: '1' };
element.resources = [line];
// @ts-expect-error -- no kind of help
element.resources = [{ kind: 'shop', name: 'A shop' }];
element.messages = { 'ui.start': 'Begin' };
// @ts-expect-error -- no text
element.messages = { 'ui.start': 1 };
element.start();
element.reset();
// @ts-expect-error -- what the base class draws with is not for a page
element.render();
const snapshot: Snapshot | null = element.snapshot;
// @ts-expect-error -- it is read only
element.snapshot = null;

element.addEventListener('connection-map-share', ({ detail }) => {
  const shared: SharedSnapshot = detail;
  console.log(shared.answers?.['warmth-fit-delight-infant'], shared.scores.play.score);
});
element.addEventListener('connection-map-share', ({ detail }) => {
  const response: QuestionnaireResponse = questionnaireResponse(detail, '2026-11-28');
  // @ts-expect-error -- it names nobody
  console.log(response.questionnaire, response.subject);
  // @ts-expect-error -- no day
  questionnaireResponse(detail);
});
element.addEventListener('connection-map-error', ({ detail }) => {
  const code: ErrorCode = detail.code;
  // @ts-expect-error -- no code
  if (code === 'broken') return;
  const message: string = detail.message;
  console.log(message);
});
element.addEventListener('connection-map-progress', ({ detail: { step, steps, sandbox } }) => {
  const [at, of, tries]: [number, number, true | undefined] = [step, steps, sandbox];
  console.log(at, of, tries);
});

const answers: Answers = { 'warmth-fit-delight-infant': 4, 'play-fun-infant': 'skip' };
// @ts-expect-error -- no answer
const wrong: Answers = { 'warmth-fit-delight-infant': 5 };
const result: Result = score(answers, 'infant');
// @ts-expect-error -- no age band
score(answers, 'baby');
export const used = [isElement, html, versions, snapshot, wrong, items('teen')[0]?.id, compare(result, result, 30)];
