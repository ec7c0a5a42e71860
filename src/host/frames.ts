/** Which frames of a page hold the element (place.md §3). */

/** The address of `embed.html`, or of a clinic’s own copy of it, whose name begins with `embed-`. */
export const EMBED_PAGE = /\/embed(-[\w-]+)?\.html(?=[?#]|$)/;

/** The frames of this page with such an address, whatever else it has. */
export const embedFrames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => EMBED_PAGE.test(src));
