/** A published source of a suggestion. */
import { nothing, type TemplateResult } from 'lit';
import { PRACTICE_REFERENCES, type PracticeReferenceId } from '../../instrument/references.ts';
import type { ViewContext } from '../../store/context.ts';
import { html } from '../html.ts';

/** The full reference. Its text and URL are not translated. */
export const reference = ({ text, language }: ViewContext, id: PracticeReferenceId): TemplateResult => {
  const { text: published, url } = PRACTICE_REFERENCES.find((one) => one.id === id)!;
  return html`<p class="sm mute" lang="en" dir="ltr">
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
};
