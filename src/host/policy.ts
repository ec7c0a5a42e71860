/**
 * The one Trusted Types policy, with the element’s own name: a page with another Lit owns Lit’s, and a second
 * `createPolicy` of one name is a violation. The built Lit is given this one (lit-globals.ts).
 */

/** The custom element’s name, and the policy’s. */
export const TAG = 'connection-map';

interface Policy {
  createHTML(html: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

/** `true` where the page allows no policy of this name: the element cannot render then (host-contract.md). */
export let policyRefused = false;

function createPolicy(): Policy | undefined {
  // A second copy of the script (`?v=2`) defines nothing, and a second policy would be reported as a violation.
  if (!factory || customElements.get(TAG)) return undefined;
  try {
    return factory.createPolicy(TAG, { createHTML: (html) => html });
  } catch {
    policyRefused = true;
    return undefined;
  }
}

/** What lit-html passes its template strings through; `undefined` where the browser has no Trusted Types. */
export const policy = createPolicy();
