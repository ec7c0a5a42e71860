/** A row that looks like a fold and opens another screen. */
import type { TemplateResult } from 'lit';
import type { Opened } from '../run/run.ts';
import type { ViewContext } from '../store/context.ts';
import { html } from './html.ts';

/** `screen`: what it opens. */
export const screenRow = ({ dispatch }: ViewContext, label: string, screen: Opened): TemplateResult =>
  html`<button class="turn fold" part="button" @click=${() => dispatch({ type: 'open', screen })}>${label}</button>`;
