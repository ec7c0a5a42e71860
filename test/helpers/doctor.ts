/** Reads the doctor’s report on a page or in a frame. */
import type { Frame, Page } from 'puppeteer-core';

/** One finding of the report. */
export interface Found {
  readonly title: string;
  readonly level: string;
  readonly text: string;
}
/** The whole of it, as it stands on the page. */
export interface Report {
  readonly verdict: string;
  readonly findings: readonly Found[];
}

/** Waits for the verdict, and reads the panel. */
export async function reportOn(page: Page | Frame): Promise<Report> {
  await page.waitForFunction(
    () =>
      /all is well/i.test(
        document.querySelector('[data-connection-map-doctor]')?.shadowRoot!.querySelector('.verdict')!.textContent ??
          '',
      ),
    { timeout: 30_000 },
  );
  return page.evaluate(() => {
    const root = document.querySelector('[data-connection-map-doctor]')!.shadowRoot!;
    const findings = [...root.querySelectorAll('section section')].flatMap((section) =>
      [...section.querySelectorAll('li')].map((one) => ({
        title: section.querySelector('h3')!.textContent!,
        level: one.className,
        text: one.innerText || one.textContent!,
      })),
    );
    return { verdict: root.querySelector('.verdict')!.textContent!, findings };
  });
}

/** How long the script took: that is for the machine that runs the tests, and no fault of a page. */
const isOfMachine = ({ title, text }: Found) => title === 'Speed' && /The script (was asked for|took) /.test(text);

/** The titles of the checks that found something to change or to read, in order; without times (checks.test.ts has them). */
export const setOff = ({ findings }: Report): string[] => [
  ...new Set(findings.filter((one) => one.level !== 'ok' && !isOfMachine(one)).map(({ title }) => title)),
];
