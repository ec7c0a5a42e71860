/**
 * What the built Lit has in the place of `globalThis` (tools/rollup/own-globals.mjs): all that it reads there, and room
 * for what it would leave on the page. A page with another Lit owns the policy `lit-html`, so here Lit is given ours,
 * whatever name it asks for.
 */
import { policy } from './policy.ts';

/** Lit adds its versions and a registry of property metadata. */
export const globals: Record<string, unknown> = {
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: policy && { createPolicy: () => policy, emptyScript: '' },
};
