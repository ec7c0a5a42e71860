/** Checks a screen in variants: width, theme, text size, spacing, direction, forced colours. */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expectClean, type Changed } from './axe.ts';
import { expectFits } from './fits.ts';
import type { Parent } from './helpers.ts';

/** Text spacing set by the user (WCAG 2.2, 1.4.12). */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`);

interface Look {
  readonly width: number;
  readonly theme?: 'light' | 'dark';
  /** The font size. */
  readonly size?: string;
  readonly isSpaced?: boolean;
  /** Right-to-left direction. */
  readonly isMirrored?: boolean;
  /** What axe has to check again. Absent if the variant only moves content. */
  readonly changed?: Changed;
}

/** The variants that need no special driver support. */
const LOOKS: Readonly<Record<string, Look>> = {
  'light, 768 px': { width: 768, theme: 'light', changed: 'all' },
  'text twice as large, 768 px': { width: 768, size: '200%' },
  'right to left, 768 px': { width: 768, isMirrored: true },
  'dark, 320 px': { width: 320, theme: 'dark', changed: 'all' },
  'right to left, 320 px': { width: 320, isMirrored: true },
  'text set wide, 320 px': { width: 320, isSpaced: true },
  'text twice as large, 320 px': { width: 320, size: '200%', changed: 'places' },
};

/** Applies a variant. Everything that is not set is reset to the default. */
export async function show({ element, root }: Parent, { width, theme, size, isSpaced, isMirrored }: Look) {
  // Only if needed, because it takes most of the time.
  if (innerWidth !== width) await setViewport({ width, height: 900 });
  element.theme = theme ?? 'light';
  element.style.setProperty('--connection-map-font-size', size ?? '');
  const others = root.adoptedStyleSheets.filter((one) => one !== spacing);
  root.adoptedStyleSheets = isSpaced ? [...others, spacing] : others;
  await element.updateComplete;
  root.querySelector('.card')!.setAttribute('dir', isMirrored ? 'rtl' : 'ltr');
}

/** Checks layout and axe in each variant. */
export async function expectWholeInEveryLook(parent: Parent) {
  for (const [name, look] of Object.entries(LOOKS)) {
    await show(parent, look);
    expectFits(parent, name);
    if (look.changed) await expectClean(parent, name, look.changed);
  }
}

/** Emulates media features, in Chromium only. */
export const like = (features: Readonly<Record<string, string>>) => executeServerCommand('like', { ...features });

/** Checks layout and axe with forced colours, light and dark. */
export async function expectWholeInForcedColours(parent: Parent) {
  for (const scheme of ['light', 'dark'] as const) {
    await show(parent, { width: scheme === 'light' ? 320 : 768, theme: scheme });
    await like({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
    if (!matchMedia('(forced-colors: active)').matches) throw new Error('no colours are forced');
    expectFits(parent, `forced colours, ${scheme}`);
    await expectClean(parent, `forced colours, ${scheme}`, 'colours');
  }
}
