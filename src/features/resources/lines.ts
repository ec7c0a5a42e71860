/** Help that the page supplies: a line in the help card, or a separate card. Text is never rendered as markup. */
import { nothing, type TemplateResult } from 'lit';
import { heading } from '../../components/heading.ts';
import { html } from '../../components/html.ts';
import { shortened } from '../../host/shortened.ts';
import type { Resource } from '../../instrument/resources.ts';
import type { ViewContext } from '../../store/context.ts';

/** A phone link. The number is always shown left to right. The link has only characters that can be dialled. */
const phoneLink = (phone: string): TemplateResult =>
  html`<a class="tel" dir="ltr" href="tel:${phone.replace(/[^\d+*#,;]/g, '')}">${phone}</a>`;

/** The short target of a link: the host name of a page; the number or address of other links. At most 80 characters. */
const short = (url: string) => shortened(url.replace(/^\w+:(\/\/(www\.)?)?/, '').replace(/[/?].*/, ''));

/** A link that opens in a new tab, so that no answers are lost. */
const siteLink = (url: string, newTab: string): TemplateResult =>
  /^http/.test(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
        ><bdi>${short(url)}</bdi><span class="unseen"> (${newTab})</span></a
      >`
    : html`<a href=${url}><bdi>${short(url)}</bdi></a>`;

/** One help line: name, number, detail, link. */
export const resourceLine = ({ text }: ViewContext, { name, detail, phone, url, lang }: Resource): TemplateResult =>
  html`<p class="slot" lang=${lang ?? nothing}>
    <bdi>${name}</bdi> ${phone ? phoneLink(phone) : nothing}
    ${detail ? html`<bdi class="mute">${detail}</bdi>` : nothing} ${url ? siteLink(url, text['ui.new-tab']) : nothing}
  </p>`;

/** The card of one place. Its text direction follows its name, which has no `bdi` because `dir="auto"` passes over one. */
const place = ({ text, settings }: ViewContext, { name, detail, phone, url, lang }: Resource) =>
  html`<li part="resource" lang=${lang ?? nothing} dir="auto">
    ${heading(settings.headingLevel + 2, name, { look: 'h4' })}
    ${detail ? html`<p class="sm mute"><bdi>${detail}</bdi></p>` : nothing}
    <p class="row">${phone ? phoneLink(phone) : nothing} ${url ? siteLink(url, text['ui.new-tab']) : nothing}</p>
  </li>`;

/** The section “Help close by” after the suggestions. */
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
