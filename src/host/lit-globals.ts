/**
 * Replaces `globalThis` in the bundled Lit (tools/rollup/own-globals.mjs): has everything that Lit reads from it, and
 * takes what Lit would write to the page. If the page has its own Lit, that one owns the policy `lit-html`. So the
 * bundled Lit gets our policy for any name.
 */
import { policy } from './policy.ts';

/** Lit adds its versions and a registry of property metadata here. */
export const globals: Record<string, unknown> = {
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: policy && { createPolicy: () => policy, emptyScript: '' },
};
