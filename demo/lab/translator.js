/*
 * A page translator, by the address: `?as=font` puts <font>s in the place of every text, `?as=value` writes into it, `?as=split`
 * leaves the first letters and wraps the rest, as reading helpers do. White space alone it leaves, as all of them do. What was
 * `Often` is `⟦Often⟧` then.
 */
(() => {
  const as = new URLSearchParams(location.search).get('as') ?? 'font';
  const isDone = (node) => node.data.includes('⟦') || node.parentElement?.closest('font');

  const translators = {
    font(node) {
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = `⟦${node.data.trim()}⟧`;
      node.replaceWith(outer);
    },
    value(node) {
      node.data = `⟦${node.data.trim()}⟧`;
    },
    split(node) {
      const rest = document.createElement('font');
      const text = node.data.trim();
      rest.textContent = `${text.slice(2)}⟧`;
      node.data = `⟦${text.slice(0, 2)}`;
      node.after(rest);
    },
  };

  function translate(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) if (text.data.trim() && !isDone(text)) translators[as](text);
  }

  document.addEventListener('connection-map-ready', ({ target: { shadowRoot } }) => {
    translate(shadowRoot);
    new MutationObserver(() => translate(shadowRoot)).observe(shadowRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
})();
