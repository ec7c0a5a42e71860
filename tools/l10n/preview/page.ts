/** The page of the preview: a screen in a language next to English, and details of a clicked text. */
import { html, nothing, render } from 'lit';
import { NAMES } from '../../../test/element/screen-list.ts';
import { LIST_NAMES } from './lists.ts';
import type { FromFrame, PreviewText } from './text.ts';

const code = document.title.replace('Preview: ', '');
const WIDTHS = [320, 412, 768];
const VIEWS: readonly string[] = [...NAMES, ...LIST_NAMES];

/** What the address asks for, so that a reload stays where it was. */
const asked = new URLSearchParams(location.search);
let screen = VIEWS.find((one) => one === asked.get('screen')) ?? VIEWS[0]!;
let width = WIDTHS.find((one) => String(one) === asked.get('width')) ?? WIDTHS[0]!;
let theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
let texts: readonly PreviewText[] = [];
let ids: readonly string[] = [];
let trouble: readonly string[] = [];
/** The languages on the page. English is added after the other one, because both use the same storage while loading. */
let shown: readonly string[] = [code];

/** The progress of the translation. */
function howFar() {
  const done = texts.filter(({ target }) => target).length;
  if (done === texts.length) return `All ${done} texts are translated.`;
  return `${done} of ${texts.length} texts are translated; the others are shown in English.`;
}

const frames = () => [...document.querySelectorAll('iframe')];

function draw() {
  const address = (of: string) => `/preview/frame?${new URLSearchParams({ code: of, screen, theme })}`;
  const pickedTexts = texts.filter(({ id }) => ids.includes(id));
  render(
    html`<header>
        <h1>${code}</h1>
        <label
          >Screen
          <select id="screens" @change=${(event: Event) => go((event.target as HTMLSelectElement).selectedIndex)}>
            ${VIEWS.map((name) => html`<option ?selected=${name === screen}>${name}</option>`)}
          </select></label
        >
        <button @click=${() => go(VIEWS.indexOf(screen) - 1)}>Before</button>
        <button @click=${() => go(VIEWS.indexOf(screen) + 1)}>Next</button>
        <label
          >Width
          <select
            @change=${(event: Event) => again(() => (width = WIDTHS[(event.target as HTMLSelectElement).selectedIndex]!))}
          >
            ${WIDTHS.map((one) => html`<option ?selected=${one === width}>${one}</option>`)}
          </select></label
        >
        <label
          ><input
            type="checkbox"
            ?checked=${theme === 'dark'}
            @change=${(event: Event) => again(() => (theme = (event.target as HTMLInputElement).checked ? 'dark' : 'light'))}
          />
          dark</label
        >
        <span>${howFar()}</span>
      </header>
      ${
        trouble.length
          ? html`<ul class="trouble">
              ${trouble.map((one) => html`<li>${one}</li>`)}
            </ul>`
          : nothing
      }
      <main>
        ${shown.map((of) => html`<iframe title=${of} src=${address(of)} style="width: ${width}px"></iframe>`)}
        <aside aria-live="polite">
          ${pickedTexts.length ? pickedTexts.map(about) : html`<p>Click a text for its id, its note and its history.</p>`}
        </aside>
      </main>`,
    document.body,
  );
}

const about = ({ id, source, target, note, room, state, isApproved, earlier, findings }: PreviewText) =>
  html`<article>
    <h2>${id}</h2>
    <dl>
      <dt>English</dt>
      <dd lang="en">${source}</dd>
      <dt>${code}</dt>
      <dd lang=${code} dir="auto">${target || 'not translated'}</dd>
      <dt>Length</dt>
      <dd>${target.length} of ${room} characters</dd>
      <dt>State</dt>
      <dd>${isApproved ? 'approved' : target ? 'draft' : 'to do'}${state ? ` (${state})` : nothing}</dd>
      <dt>Note</dt>
      <dd>${note}</dd>
      ${findings.map(
        (what) =>
          html`<dt>Check</dt>
            <dd class="trouble">${what}</dd>`,
      )}
      ${earlier.map(
        (one) =>
          html`<dt>Earlier</dt>
            <dd>${one.source} → ${one.target}</dd>`,
      )}
    </dl>
  </article>`;

/** Reloads both languages, one after the other. */
function again(change: () => void) {
  change();
  history.replaceState(null, '', `?${new URLSearchParams({ screen, width: String(width), theme })}`);
  trouble = [];
  ids = [];
  shown = [code];
  for (const frame of frames()) frame.remove();
  render(nothing, document.body);
  draw();
}

function go(place: number) {
  again(() => (screen = VIEWS.at(place % VIEWS.length)!));
}

addEventListener('message', ({ data, source, origin }: MessageEvent<FromFrame>) => {
  if (origin !== location.origin) return;
  const of = frames().find(({ contentWindow }) => contentWindow === source)?.title;
  if (!of) return;
  if (data.kind === 'picked') ids = data.ids;
  if (data.kind === 'failed') trouble = [...trouble, `${of}: this screen did not come: ${data.why}`];
  if (data.kind === 'there') trouble = [...trouble, ...data.misfits.map((one) => `${of}: ${one}`)];
  if (data.kind !== 'picked' && of === code) shown = [code, 'en'];
  draw();
});

const response = await fetch(`/preview/texts?code=${code}`);
if (response.ok) {
  texts = (await response.json()) as PreviewText[];
  draw();
} else {
  document.body.textContent = await response.text();
}
