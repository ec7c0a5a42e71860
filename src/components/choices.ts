/**
 * A group of native radio buttons. A tap or click chooses and moves on. The keyboard, and a click without a pointer,
 * only choose (instrument.md §2.4).
 */
import { nothing, type TemplateResult } from 'lit';
import type { InputMeans } from '../store/context.ts';
import { html } from './html.ts';

/** One answer. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: unknown;
  /** Shown with some distance to the other choices. */
  readonly apart?: boolean;
}

/** Options of a group of answers. */
export interface ChoicesOptions<Value> {
  /** The name of the radio group. Unique within the shadow root. */
  readonly name: string;
  /** The ids of the elements that label the group. */
  readonly labelledby: string;
  /** The choices are a rating scale: shown in a row on wide screens. */
  readonly scale?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | null | undefined;
  /** Called for a choice. */
  readonly onChoose: (value: Value, by: InputMeans) => void;
  /** Called for Enter on one of the radio buttons. */
  readonly onEnter?: () => void;
}

/** `detail` is the click count of a pointer, or 0 without a pointer. */
const meansOf = ({ detail }: MouseEvent): InputMeans => (detail === 0 ? 'key' : 'pointer');

/**
 * Handles a click on the label and prevents the click that the browser then dispatches on the radio button: browsers
 * differ in the pointer details of that second click.
 */
function handleClick(event: MouseEvent, choose: (by: InputMeans) => void) {
  const by = meansOf(event);
  if (!(event.target instanceof HTMLInputElement)) {
    if (by === 'key') return; // the browser dispatches a click on the radio button
    event.preventDefault();
  }
  choose(by);
}

/** The group of radio buttons. */
export function choices<Value>(options: ChoicesOptions<Value>): TemplateResult {
  const { name, labelledby, scale, chosen, onChoose, onEnter } = { scale: false, onEnter: undefined, ...options };
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
    ${options.choices.map((choice) => {
      const { value, label, apart } = { apart: false, ...choice };
      return html`<label
        class="choice ${apart ? 'na' : ''} ${value === chosen ? 'on' : ''}"
        part="choice"
        @click=${(event: MouseEvent) => handleClick(event, (by) => onChoose(value, by))}
        ><input type="radio" name=${name} .checked=${value === chosen} /><span>${label}</span></label
      >`;
    })}
  </div>`;
}
