/** What a parent reads who wants to keep something while the part for it is missing (host-contract.md, `remember`). */
import { nothing } from 'lit';
import type { ViewContext } from '../store/context.ts';
import { link } from './button.ts';
import { html } from './html.ts';

/** “This part could not load.”, with “Try again”. */
export const notKept = ({ text, cannotKeepYet, actions }: ViewContext): unknown =>
  cannotKeepYet
    ? html`<p class="sm" role="status">
        ${text['ui.load-failed']} ${link(text['ui.try-again'], () => actions.retry())}
      </p>`
    : nothing;
