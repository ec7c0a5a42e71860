/** The looks that a reader, a device or a page can give a screen, and that it stays whole in each. */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expectClean, type Changed } from './axe.ts';
import { expectFits } from './fits.ts';
import type { Parent } from './helpers.ts';

/** A reader’s own spacing of text (WCAG 2.2, 1.4.12). */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`);

interface Look {
  readonly width: number;
  readonly theme?: 'light' | 'dark';
  /** Size of text. */
  readonly size?: string;
  readonly isSpaced?: boolean;
  /** What is right to left reads from there. */
  readonly isMirrored?: boolean;
  /** What axe looks at anew; a look that only moves what is there needs none of it. */
  readonly changed?: Changed;
}

/** Those that need nothing of a browser’s driver. */
const LOOKS: Readonly<Record<string, Look>> = {
  'light, 768 px': { width: 768, theme: 'light', changed: 'all' },
  'text twice as large, 768 px': { width: 768, size: '200%' },
  'right to left, 768 px': { width: 768, isMirrored: true },
  'dark, 320 px': { width: 320, theme: 'dark', changed: 'all' },
  'right to left, 320 px': { width: 320, isMirrored: true },
  'text set wide, 320 px': { width: 320, isSpaced: true },
  'text twice as large, 320 px': { width: 320, size: '200%', changed: 'places' },
};

/** Gives a screen a look; what is not said is as at first. */
export async function show({ element, root }: Parent, { width, theme, size, isSpaced, isMirrored }: Look) {
  // it costs most of the time
  if (innerWidth !== width) await setViewport({ width, height: 900 });
  element.theme = theme ?? 'light';
  element.style.setProperty('--connection-map-font-size', size ?? '');
  const others = root.adoptedStyleSheets.filter((one) => one !== spacing);
  root.adoptedStyleSheets = isSpaced ? [...others, spacing] : others;
  await element.updateComplete;
  root.querySelector('.card')!.setAttribute('dir', isMirrored ? 'rtl' : 'ltr');
}

/** Clean to axe, and all of it to be read, in each of them. */
export async function expectWholeInEveryLook(parent: Parent) {
  for (const [name, look] of Object.entries(LOOKS)) {
    await show(parent, look);
    expectFits(parent, name);
    if (look.changed) await expectClean(parent, name, look.changed);
  }
}

/** Sets what the device likes, by Chromium’s driver. */
export const like = (features: Readonly<Record<string, string>>) => executeServerCommand('like', { ...features });

/** The same with the colours that a system forces on pages, light and dark. */
export async function expectWholeInForcedColours(parent: Parent) {
  for (const scheme of ['light', 'dark'] as const) {
    await show(parent, { width: scheme === 'light' ? 320 : 768, theme: scheme });
    await like({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    if (!matchMedia('(forced-colors: active)').matches) throw new Error('no colours are forced');
    expectFits(parent, `forced colours, ${scheme}`);
    await expectClean(parent, `forced colours, ${scheme}`, 'colours');
  }
}
