/** A published source of what a screen says. */
import { nothing, type TemplateResult } from 'lit';
import type { Reference } from '../../instrument/references.ts';
import type { ViewContext } from '../../store/context.ts';
import { html } from '../html.ts';

/** The full reference. Its text and URL are not translated. */
const reference = ({ text, language }: ViewContext, { text: published, url }: Reference) =>
  html`<p class="sm mute" lang="en" dir="ltr">
    ${published}
    ${
      url
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
            >${url.replace('https://', '')}<span class="unseen" lang=${language.locale}>
              (${text['ui.new-tab']})</span
            ></a
          >`
        : nothing
    }
  </p>`;

/** A short name that expands to the full reference. `short`: in the language of the screen. */
export const cite = (context: ViewContext, short: string, published: Reference): TemplateResult =>
  html`<details class="cite">
    <summary>
      <span class="sm"><u>${short}</u></span>
    </summary>
    ${reference(context, published)}
  </details>`;
