/**
 * Replaces `globalThis` in the bundled zod (tools/rollup/own-globals.mjs). Otherwise zod would share its settings and a
 * registry with any other zod on the page.
 */
export const globals: Record<string, unknown> = {};
