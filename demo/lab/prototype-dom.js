/*
 * What Prototype.js puts over the document’s own methods (1.7) and on arrays (to 1.6): the package of it is for Node and has
 * only its language half. Names and meaning are the library’s, compared with 1.7.3 in a browser.
 */
(() => {
  const own = window.Element;
  window.Element = function (name, attributes) {
    const element = document.createElement(name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    return element;
  };
  Object.assign(window.Element, own);
  window.Element.prototype = own.prototype;

  /** Enumerable and on the elements themselves, as the library has them. */
  Object.assign(HTMLElement.prototype, {
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    replace(content) {
      this.outerHTML = String(content);
      return this;
    },
    update(content) {
      this.innerHTML = String(content ?? '');
      return this;
    },
    insert(content) {
      this.insertAdjacentHTML('beforeend', String(content));
      return this;
    },
    /** Scrolls the page to this element, whatever it is given. */
    scrollTo() {
      const { left, top } = this.getBoundingClientRect();
      window.scrollTo(left + window.scrollX, top + window.scrollY);
      return this;
    },
    select(selector) {
      return [...this.querySelectorAll(selector)];
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    show() {
      this.style.display = '';
      return this;
    },
    toggle() {
      return this.style.display === 'none' ? this.show() : this.hide();
    },
    empty() {
      return this.innerHTML.trim() === '';
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    match(selector) {
      return this.matches(selector);
    },
    inspect() {
      return `<${this.tagName.toLowerCase()}>`;
    },
  });
  Array.prototype.toJSON = function () {
    return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
  };
})();
