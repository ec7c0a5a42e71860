/** “Open a map”, and whose map it is. */
import { nothing, type TemplateResult } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { option } from '../../components/option.ts';
import { wayBack } from '../../components/to-map.ts';
import type { DatedSnapshot } from '../../results/compare.ts';
import type { ViewContext } from '../../store/context.ts';
import { mapName } from './maps.ts';
import { onlyIfSafe } from './only-if-safe.ts';
import type { Opener } from './opener.ts';
import { FAULT_TEXTS } from './read.ts';

/** What a parent is told of the last attempt. */
function newsOf({ text }: ViewContext, { fault, isSlow }: Opener): unknown {
  if (fault) return text[FAULT_TEXTS[fault]];
  return isSlow ? text['ui.loading'] : nothing;
}

/** Chooses a file. */
const chooser = (context: ViewContext, opener: Opener) => {
  const { text } = context;
  const handleChange = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    // the same file again is a change too
    input.value = '';
    if (file) void opener.readFile(file);
  };
  return html`<div class="drop">
    <p role="status">${newsOf(context, opener)}</p>
    <label class="go choose-file"
      ><input class="unseen" type="file" @change=${handleChange} /><span
        >${text[opener.fault ? 'ui.file.other' : 'ui.file.choose']}</span
      ></label
    >
  </div>`;
};

/** Takes the text of a map. */
const paster = ({ text }: ViewContext, opener: Opener) => {
  const handleRead = ({ currentTarget }: Event) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    opener.readText(root.querySelector<HTMLTextAreaElement>('.paste textarea')!.value);
  };
  return html`<div class="stack">
    <label class="paste"
      ><span>${text['ui.file.paste']}</span
      ><textarea rows="3" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false"></textarea>
    </label>
    <button class="even" part="button" @click=${handleRead}>${text['ui.file.read']}</button>
  </div>`;
};

/** “Open a map”. `isOver`: a file is held over the card. */
export const openScreen = (context: ViewContext, opener: Opener, isOver: boolean): TemplateResult => {
  const { text, settings } = context;
  return html`<div class="read step ${isOver ? 'over' : ''}">
    <div>
      <div class="row">${wayBack(context)}</div>
      <div class="tight">
        ${heading(settings.headingLevel, text['ui.file.open'], { look: 'h2', part: 'heading', lead: true })}
        <p>${text['ui.file.open-text']}</p>
      </div>
    </div>
    ${chooser(context, opener)} ${paster(context, opener)} ${onlyIfSafe(context)}
  </div>`;
};

/** What can be done with a map that was opened. */
export interface Ways {
  readonly mine: () => void;
  readonly theirs: () => void;
  readonly look: () => void;
}

/** “Whose map is this?” */
export const whoseScreen = (context: ViewContext, { day, snapshot }: DatedSnapshot, ways: Ways): TemplateResult => {
  const { text, settings } = context;
  return html`<div class="read step">
    <div>
      <div class="row">${wayBack(context)}</div>
      <div class="tight">
        ${heading(settings.headingLevel, text['ui.file.whose'], { look: 'h2', part: 'heading', lead: true })}
        <p class="mute">${mapName(context, day, snapshot.ageBand)}</p>
      </div>
    </div>
    <div>
      ${option(text['ui.file.mine'], null, ways.mine)} ${option(text['ui.file.theirs'], null, ways.theirs)}
      ${option(text['ui.file.look'], null, ways.look)}
    </div>
  </div>`;
};
