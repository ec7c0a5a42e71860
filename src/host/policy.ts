/**
 * The Trusted Types policy. It has the element’s name and not Lit’s, because a page may load another Lit and creating a
 * policy of the same name twice is a violation. The bundled Lit uses this one (lit-globals.ts).
 */

/** The name of the custom element and of its policy. */
export const TAG = 'connection-map';

interface Policy {
  createHTML(html: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

/** `true` if the page does not allow a policy of this name. Then the element cannot render (host-contract.md). */
export let policyRefused = false;

function createPolicy(): Policy | undefined {
  // A second copy of the script (`?v=2`) defines no element, and a second policy would be a violation.
  if (!factory || customElements.get(TAG)) return undefined;
  try {
    return factory.createPolicy(TAG, { createHTML: (html) => html });
  } catch {
    policyRefused = true;
    return undefined;
  }
}

/** The policy for the template strings of lit-html; `undefined` if the browser has no Trusted Types. */
export const policy = createPolicy();
