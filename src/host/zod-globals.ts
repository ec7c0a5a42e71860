/**
 * What the built zod has in the place of `globalThis` (tools/rollup/own-globals.mjs): it would share its settings and a
 * registry with every other zod on the page.
 */
export const globals: Record<string, unknown> = {};
