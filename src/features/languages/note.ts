/** What a parent should know of the language: that it stands in for another, or is a draft. */
import { nothing } from 'lit';
import { link } from '../../components/button.ts';
import { html } from '../../components/html.ts';
import type { ViewContext } from '../../store/context.ts';
import { texts as english } from '../../text/english/languages.ts';

/** `missing`: BCP 47 of the language that should be shown and did not load; `onRetry`: “Try again”. */
export function languageNote(context: ViewContext, missing: string | undefined, onRetry: () => void): unknown {
  const text = { ...english, ...context.text };
  if (missing) {
    return html`<div class="care note">
      <p class="sm" lang=${missing}>
        <b><bdi>${new Intl.DisplayNames([missing, 'en'], { type: 'language' }).of(missing)}</bdi></b>
      </p>
      <p class="sm">${text['ui.language-missing']}</p>
      ${link(text['ui.try-again'], onRetry)}
    </div>`;
  }
  if (context.language.translation !== 'draft') return nothing;
  return html`<div class="care note sm">
    <b>${text['ui.draft.title']}</b>
    <p>${text['ui.draft.text']}</p>
  </div>`;
}
