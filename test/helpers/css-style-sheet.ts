/** Stands in for `CSSStyleSheet`, which Node does not have. To be imported before any style sheet of src/. */
class EmptySheet {
  replaceSync(): void {}
}

Object.assign(globalThis, { CSSStyleSheet: EmptySheet });
