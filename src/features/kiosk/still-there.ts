/** The dialog “Are you still there?” (host-contract.md, `kiosk`). */
import { nothing, svg, type TemplateResult } from 'lit';
import { link } from '../../components/button.ts';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { fill } from '../../locale/fill.ts';
import { pluralOf } from '../../locale/plural.ts';
import type { ViewContext } from '../../store/context.ts';
import type { Texts } from '../../text/groups.ts';

/** The number of dots in the ring. The dots of the remaining seconds are large. */
const DOTS = 30;
const dots = (secondsLeft: number) =>
  Array.from({ length: DOTS }, (_, i) => {
    const turn = (2 * Math.PI * i) / DOTS;
    const [x, y] = [50 + 45 * Math.sin(turn), 50 - 45 * Math.cos(turn)];
    const isLeft = i < secondsLeft;
    return svg`<circle class=${isLeft ? '' : 'gone'} cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${isLeft ? 2.4 : 1.2}></circle>`;
  });

/** The remaining seconds as text, in the plural category of the language. */
function secondsIn({ text, language }: ViewContext, secondsLeft: number): string {
  const category = pluralOf(language, secondsLeft);
  return text[`ui.kiosk.seconds.${category}` as keyof Texts] ?? text['ui.kiosk.seconds.other'];
}

/** The content of the dialog. Announced only at 30 and at 10 seconds. `onStay`: called for “I am still here”. */
export const stillThere = (context: ViewContext, secondsLeft: number, onStay: () => void): TemplateResult => {
  const { text, language, settings, actions } = context;
  const words = fill(secondsIn(context, secondsLeft), { n: secondsLeft }, language.write);
  const isSpoken = secondsLeft === DOTS || secondsLeft === 10;
  return html`<dialog role="alertdialog" aria-labelledby="still" aria-describedby="soon" @cancel=${onStay}>
    <div class="stack">
      ${heading(settings.headingLevel, text['ui.kiosk.ask'], { look: 'h2', id: 'still' })}
      <p id="soon">${text['ui.kiosk.soon']}</p>
      <div class="count" role="timer" aria-live="off">
        <svg viewBox="0 0 100 100" aria-hidden="true">${dots(secondsLeft)}</svg>
        <p>${words}</p>
      </div>
      <p class="unseen" role="status">${isSpoken ? words : nothing}</p>
      <p><button class="go" part="button-primary" @click=${onStay}>${text['ui.kiosk.here']}</button></p>
      ${link(text['ui.kiosk.now'], () => actions.exit())}
    </div>
  </dialog>`;
};
