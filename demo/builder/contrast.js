/** Contrast as WCAG 2.2 defines it (1.4.3), and the colours that the element makes of those that a page sets. Pure. */

/** The least contrast of text. */
export const ENOUGH = 4.5;
/** What the element uses where a page sets nothing (src/styles/tokens.styles.ts). */
export const OURS = {
  light: { accent: '#6d4470', surface: '#fdfaf4', text: '#2d2628' },
  dark: { accent: '#6d4470', surface: '#1e1b1b', text: '#efe8e3' },
};

/** @typedef {[number, number, number]} Three Red, green and blue, or others, mostly from 0 to 1. */

/** @param {string} hex `#rrggbb` @returns {Three} */
const channels = (hex) => /** @type {Three} */ ([1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255));
/** @param {Three} rgb */
const hexOf = (rgb) =>
  `#${rgb
    .map((one) =>
      Math.round(Math.min(1, Math.max(0, one)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
/** @param {number} one */
const toLinear = (one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
/** @param {number} one */
const fromLinear = (one) => (one <= 0.0031308 ? one * 12.92 : 1.055 * one ** (1 / 2.4) - 0.055);

/** Relative luminance, 0–1. @param {string} hex */
function luminance(hex) {
  const [red, green, blue] = /** @type {Three} */ (channels(hex).map(toLinear));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1–21. @param {string} one `#rrggbb` @param {string} other */
export function contrast(one, other) {
  const [light, dark] = /** @type {[number, number]} */ ([luminance(one), luminance(other)].sort((a, b) => b - a));
  return (light + 0.05) / (dark + 0.05);
}

/** A mix of two colours. @param {string} one @param {string} other @param {number} share Of the first, 0–1. */
function mixed(one, other, share) {
  const [a, b] = [channels(one), channels(other)];
  return hexOf(/** @type {Three} */ (a.map((value, i) => value * share + b[i] * (1 - share))));
}

/**
 * The quiet text and the thin lines that go with a ground and a text of one’s own. Quiet text is a mix of both that can still
 * be read, where the text itself can.
 * @param {string} surface @param {string} text
 */
export function quiet(surface, text) {
  const shares = [0.72, 0.8, 0.88, 1];
  const share = shares.find((one) => contrast(mixed(text, surface, one), surface) >= ENOUGH) ?? 1;
  return { muted: mixed(text, surface, share), border: mixed(text, surface, 0.16) };
}

/** Lightness, chroma and hue in radians. @param {string} hex @returns {Three} */
function oklch(hex) {
  const [r, g, b] = /** @type {Three} */ (channels(hex).map(toLinear));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(a, c), Math.atan2(c, a)];
}

/** @param {Three} lch */
function fromOklch([lightness, chroma, hue]) {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return hexOf(/** @type {Three} */ (linear.map((one) => fromLinear(Math.max(0, one)))));
}

/** What the element draws buttons and links with: the hue of the accent in a lightness of its own. @param {string} accent @param {'light' | 'dark'} theme */
export function inkOf(accent, theme) {
  const [, chroma, hue] = oklch(accent);
  return fromOklch(
    theme === 'light' ? [0.451, Math.min(chroma, 0.1), hue] : [0.79, Math.min(chroma * 0.7, 0.075), hue],
  );
}

/** @param {number} ratio Rounded down, so that 4.49 is not said to be 4.5. */
const said = (ratio) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;

/**
 * What is to be said of the chosen colours: each with `ok`. Empty colours are ours.
 * @param {{ accent: string, surface: string, text: string, theme: string }} choices
 * @returns {{ ok: boolean, text: string }[]}
 */
export function contrastOf({ accent, surface, text, theme }) {
  const themes = /** @type {('light' | 'dark')[]} */ (theme ? [theme] : ['light', 'dark']);
  const isOwn = Boolean(surface || text);
  const line = (/** @type {string} */ what, /** @type {number} */ ratio, /** @type {string} */ where) => ({
    ok: ratio >= ENOUGH,
    text: `${what}${where}: ${said(ratio)}${ratio >= ENOUGH ? '' : `, too weak. At least ${ENOUGH} to 1 is needed.`}`,
  });
  const lines = themes.flatMap((one) => {
    const ground = surface || OURS[one].surface;
    const where = themes.length > 1 ? `, ${one}` : '';
    const ink = line(
      'Buttons and links on the ground',
      contrast(inkOf(accent || OURS[one].accent, one), ground),
      where,
    );
    return isOwn ? [line('Text on the ground', contrast(text || OURS[one].text, ground), where), ink] : [ink];
  });
  const isFixed = !isOwn || theme;
  return isFixed
    ? lines
    : [
        { ok: false, text: 'A ground or text of your own stays the same in the dark: choose Light or Dark too.' },
        ...lines,
      ];
}
