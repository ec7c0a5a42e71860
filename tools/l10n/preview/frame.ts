/** Shows one screen, or one list, in one language: in a frame of the preview, or alone for a screenshot. Reports clicked texts. */
import { html, render } from 'lit';
import { dirOf } from '../../../src/locale/writing.ts';
import { misfits, type Misfit } from '../../../test/element/fits.ts';
import { Parent, speak, words } from '../../../test/element/parent.ts';
import { prepare, SCREENS, type ScreenName, type ScreenSetup } from '../../../test/element/screen-list.ts';
import { endWaits, until } from '../../../test/element/assert.ts';
import { LISTS } from './lists.ts';
import { textsLike, type FromFrame, type PreviewText } from './text.ts';

const asked = new URLSearchParams(location.search);
const code = asked.get('code')!;

const say = (message: FromFrame) => {
  const { dataset } = document.documentElement;
  if (message.kind === 'failed') dataset.why = message.why;
  dataset.kind = message.kind;
  parent.postMessage(message, location.origin);
};

/** The ids of the clicked texts: of the innermost element on the path that shows a known text. */
function picked(path: readonly EventTarget[], texts: readonly PreviewText[]): readonly string[] {
  for (const target of path) {
    if (!(target instanceof Element) || target.matches('.card')) break;
    const found = textsLike(words(target), texts);
    if (found.length) return found.map(({ id }) => id);
  }
  return [];
}

/** Elements with content that is higher than their box, so that it has to be scrolled. */
const tall = ({ root }: Parent): Misfit[] =>
  [...root.querySelectorAll('.card *')].flatMap((element) => {
    const { overflowY } = getComputedStyle(element);
    const more = element.scrollHeight - element.clientHeight;
    if (!/auto|scroll/.test(overflowY) || more <= 1) return [];
    return [{ what: `the text is ${more} px higher than its box and scrolls`, element }];
  });

/** How long to wait for a screen, in ms. */
const TIMEOUT = 10_000;

/** Shows all texts of a list, each with its id. */
function showList(texts: readonly PreviewText[]) {
  document.documentElement.dir = dirOf(code);
  document.body.className = asked.get('theme') === 'dark' ? 'list dark' : 'list';
  const one = ({ id, shown }: PreviewText) =>
    html`<article @click=${() => say({ kind: 'picked', ids: [id] })}>
      <p class="id" dir="ltr" lang="en">${id}</p>
      <p>${shown}</p>
    </article>`;
  render(texts.map(one), document.body);
  say({ kind: 'there', misfits: [] });
}

async function show() {
  const response = await fetch(`/preview/texts?code=${code}`);
  if (!response.ok) throw new Error(await response.text());
  const texts = (await response.json()) as PreviewText[];
  const isListed = LISTS.get(asked.get('screen')!);
  if (isListed) {
    showList(texts.filter(isListed));
    return;
  }
  const table = Object.fromEntries(texts.map(({ id, shown }) => [id, shown]));
  speak(table, code, code !== 'en');
  const setup: ScreenSetup = SCREENS[asked.get('screen') as ScreenName];
  prepare(setup);
  const one = new Parent({ ...setup.attributes, theme: asked.get('theme') ?? 'light' }, setup.light ?? '');
  document.body.append(one.element);
  await until(
    () => one.types().includes('ready'),
    () => 'the element is ready',
  );
  await setup.go?.(one);
  await one.element.updateComplete;
  addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      say({ kind: 'picked', ids: picked(event.composedPath(), texts) });
    },
    true,
  );
  const found = [...misfits(one), ...tall(one)];
  for (const { element } of found)
    (element as HTMLElement | undefined)?.style?.setProperty('outline', '3px dashed #d33');
  say({ kind: 'there', misfits: found.map(({ what }) => what) });
}

setTimeout(endWaits, TIMEOUT);
show().catch((cause: Error) => say({ kind: 'failed', why: cause.message }));
