/** Help that the page names: a line in the help card, or a card of its own. Text is text, never markup. */
import { nothing, type TemplateResult } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import type { Resource } from '../../instrument/resources.ts';
import type { ViewContext } from '../../store/context.ts';

/** A number is read from left to right in every language; all but digits and what a phone knows is left out of its link. */
const phoneLink = (phone: string): TemplateResult =>
  html`<a class="tel" dir="ltr" href="tel:${phone.replace(/[^\d+*#,;]/g, '')}">${phone}</a>`;

/** Where a link goes, short: the host of a page, the number or the address of the others. */
const short = (url: string) => url.replace(/^\w+:(\/\/(www\.)?)?/, '').replace(/[/?].*/, '');

/** Opens in a new tab, so that a press loses no answer. */
const siteLink = (url: string, newTab: string): TemplateResult =>
  /^http/.test(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
        ><bdi>${short(url)}</bdi><span class="unseen"> (${newTab})</span></a
      >`
    : html`<a href=${url}><bdi>${short(url)}</bdi></a>`;

/** One line: name, number, detail, link. */
export const resourceLine = ({ text }: ViewContext, { name, detail, phone, url, lang }: Resource): TemplateResult =>
  html`<p class="slot" lang=${lang ?? nothing}>
    <bdi>${name}</bdi> ${phone ? phoneLink(phone) : nothing} ${detail ? html`<bdi>${detail}</bdi>` : nothing}
    ${url ? siteLink(url, text['ui.new-tab']) : nothing}
  </p>`;

/** One of the page’s own places of help; it takes the direction of its own words. */
const place = ({ text, settings }: ViewContext, { name, detail, phone, url, lang }: Resource) =>
  html`<li part="resource" lang=${lang ?? nothing} dir="auto">
    ${heading(settings.headingLevel + 2, html`<bdi>${name}</bdi>`, { look: 'h4' })}
    ${detail ? html`<p class="sm mute">${detail}</p>` : nothing}
    <p class="row">${phone ? phoneLink(phone) : nothing} ${url ? siteLink(url, text['ui.new-tab']) : nothing}</p>
  </li>`;

/** “Help close by”: the page’s own places, after the suggestions. */
export const helpCloseBy = (context: ViewContext, resources: readonly Resource[]): unknown => {
  const near = resources.filter(({ kind }) => kind === 'clinic' || kind === 'community');
  if (!near.length) return nothing;
  const { text, settings } = context;
  return html`<section>
    ${heading(settings.headingLevel + 1, text['ui.host'], { look: 'h3' })}
    <p class="mute">${text['ui.host.from']}</p>
    <ul class="near">
      ${near.map((one) => place(context, one))}
    </ul>
  </section>`;
};
