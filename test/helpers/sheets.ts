/** Node has no style sheets; a module that makes one can be imported after this one. */
globalThis.CSSStyleSheet ??= class {
  replaceSync() {}
} as unknown as typeof CSSStyleSheet;
