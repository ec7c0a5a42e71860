/** Defines the element, unless another copy or version of the script has defined it already (host-contract.md). */
import { ConnectionMap } from './connection-map.ts';
import { policyRefused, TAG } from './host/policy.ts';
import { VERSION } from './version.ts';

declare global {
  interface HTMLElementTagNameMap {
    'connection-map': ConnectionMap;
  }
}

function define() {
  const known = customElements.get(TAG) as (CustomElementConstructor & { version?: string }) | undefined;
  if (known) {
    if (known.version !== VERSION) {
      console.warn(`<${TAG}> ${known.version} is already defined; ${VERSION} is not used.`);
    }
  } else if (policyRefused) {
    console.warn(`<${TAG}> is not defined: the page allows no Trusted Types policy named “${TAG}”.`);
  } else {
    customElements.define(TAG, ConnectionMap);
  }
}

define();
