/**
 * Native radios of one group. A tap or click moves on; the keyboard, and a click without a pointer, only chooses
 * (instrument.md §2.4).
 */
import { nothing, type TemplateResult } from 'lit';
import type { InputMeans } from '../store/context.ts';
import { html } from './html.ts';

/** One answer. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: unknown;
  /** Set a little apart from the others. */
  readonly apart?: boolean;
}

/** A group of answers. */
export interface ChoicesOptions<Value> {
  /** Name of the group within the shadow root. */
  readonly name: string;
  /** Ids of what names the group. */
  readonly labelledby: string;
  /** Answer words of a scale: in a row on a line where it is wide. */
  readonly scale?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | null | undefined;
  /** `false`: not taken, and the radio stays as it was. */
  readonly onChoose: (value: Value, by: InputMeans) => boolean;
  /** Enter on one of the radios. */
  readonly onEnter?: () => void;
}

/** `detail` counts the clicks of a pointer, and is 0 where there is none. */
const meansOf = ({ detail }: MouseEvent): InputMeans =>
  detail === 0 ? 'key' : detail === 1 ? 'pointer' : 'second-click';

/**
 * A click on the row, told from the click that the browser then makes on the radio itself: engines differ in what the
 * second one says of the pointer, so the first is taken and the second prevented.
 */
function handleClick(event: MouseEvent, choose: (by: InputMeans) => boolean) {
  const by = meansOf(event);
  if (!(event.target instanceof HTMLInputElement)) {
    if (by === 'key') return; // the browser passes it on to the radio
    event.preventDefault();
  }
  if (!choose(by)) event.preventDefault();
}

/** The group. */
export function choices<Value>(options: ChoicesOptions<Value>): TemplateResult {
  const { name, labelledby, scale, chosen, onChoose, onEnter } = options;
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !onEnter) return;
    event.preventDefault();
    onEnter();
  };
  return html`<div
    class="choices ${scale ? 'freq' : ''}"
    role="radiogroup"
    aria-labelledby=${labelledby}
    @keydown=${onEnter ? handleKey : nothing}
  >
    ${options.choices.map(
      ({ value, label, apart }) =>
        html`<label
          class="choice ${apart ? 'na' : ''} ${value === chosen ? 'on' : ''}"
          part="choice"
          @click=${(event: MouseEvent) => handleClick(event, (by) => onChoose(value, by))}
          ><input type="radio" name=${name} .checked=${value === chosen} /><span>${label}</span></label
        >`,
    )}
  </div>`;
}
