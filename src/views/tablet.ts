/** “Are you still there?” (host-contract.md, `kiosk`). */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Texts } from '../text/groups.ts';
import { link } from './button.ts';
import { heading } from './heading.ts';
import type { Stage } from './stage.ts';

/** Thirty dots in a ring, of which those that are left are large. */
const DOTS = 30;
const dots = (secondsLeft: number) =>
  Array.from({ length: DOTS }, (_, i) => {
    const turn = (2 * Math.PI * i) / DOTS;
    const [x, y] = [50 + 45 * Math.sin(turn), 50 - 45 * Math.cos(turn)];
    const isLeft = i < secondsLeft;
    return svg`<circle class=${isLeft ? '' : 'gone'} cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${isLeft ? 2.4 : 1.2}></circle>`;
  });

/** A language has a text for each of its own plural categories. */
function secondsIn({ text, language }: Stage, secondsLeft: number): string {
  const category = new Intl.PluralRules(language.locale).select(secondsLeft);
  return text[`ui.kiosk.seconds.${category}` as keyof Texts] ?? text['ui.kiosk.seconds.other'];
}

/** “Are you still there?” Silent but at 30 and at 10 seconds. */
export const stillThere = (stage: Stage, secondsLeft: number): TemplateResult => {
  const { text, language, level, code, exit, extras } = stage;
  const stay = () => extras!.stay();
  const words = code('questions').fill(secondsIn(stage, secondsLeft), { n: secondsLeft }, language.write);
  const isSpoken = secondsLeft === DOTS || secondsLeft === 10;
  return html`<dialog role="alertdialog" aria-labelledby="still" aria-describedby="soon" @cancel=${stay}>
    <div class="stack">
      ${heading(level, text['ui.kiosk.ask'], { look: 'h2', id: 'still' })}
      <p id="soon">${text['ui.kiosk.soon']}</p>
      <div class="count" role="timer" aria-live="off">
        <svg viewBox="0 0 100 100" aria-hidden="true">${dots(secondsLeft)}</svg>
        <p>${words}</p>
      </div>
      <p class="unseen" role="status">${isSpoken ? words : nothing}</p>
      <p><button class="go" part="button-primary" @click=${stay}>${text['ui.kiosk.here']}</button></p>
      ${link(text['ui.kiosk.now'], exit)}
    </div>
  </dialog>`;
};
