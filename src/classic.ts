/* eslint-disable no-var -- old tools rewrite this file, and know no newer syntax but `import()` */
/**
 * Built to `connection-map.classic.js`: a plain script that loads the module beside it, for pages whose tools break
 * `type="module"`. It finds its folder by its own address; where a tool has joined it with other scripts, by a link or a
 * script of the page that names the module or this file. Source: host-contract.md, “Built files”; place.md §2.
 */

/** The address of one of both files, with or without a query. */
var FILE = /\/connection-map\.(classic\.)?js([?#]|$)/;
/** Where a page may name one: which elements, and which of their attributes. */
var NAMES = [
  ['link[rel~="modulepreload"],link[rel~="preload"]', 'href'],
  ['script[src]', 'src'],
  ['script[data-src]', 'data-src'],
] as const;

function addressOnPage(): string | null {
  for (var i = 0; i < NAMES.length; i++) {
    var elements = document.querySelectorAll(NAMES[i]![0]);
    for (var k = 0; k < elements.length; k++) {
      var address = elements[k]!.getAttribute(NAMES[i]![1]);
      if (address && FILE.test(address)) return new URL(address, document.baseURI).href;
    }
  }
  return null;
}

var script = document.currentScript as HTMLScriptElement | null;
var found = script && FILE.test(script.src) ? script.src : addressOnPage();
if (found) {
  import(new URL('connection-map.js', found).href).catch(function (cause: unknown) {
    console.error('<connection-map> could not load: ' + String(cause));
  });
} else {
  console.error(
    '<connection-map>: this script was joined with others, so it cannot tell where its files are. Exclude “connection-map” from joining, or add <link rel="modulepreload" href="…/connection-map.js"> to the page.',
  );
}
export {};
