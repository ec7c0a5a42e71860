/* Enumerable methods on what everything inherits from, and built-ins that answer in another way. */
(() => {
  for (const name of ['extend', 'each', 'merge', 'forEachKey', 'text', 'id', 'step', 'on']) {
    Object.prototype[name] = () => 'the page’s';
  }
  for (const name of ['remove', 'contains', 'last', 'toJSON', 'sum']) Array.prototype[name] = () => 'the page’s';
  for (const name of ['startsWith', 'endsWith']) {
    const own = String.prototype[name];
    String.prototype[name] = function (part, at) {
      return own.call(this.toLowerCase(), String(part).toLowerCase(), at);
    };
  }
  Array.from = (list) => Array.prototype.slice.call(list);
  const { stringify } = JSON;
  JSON.stringify = (value) => stringify(value)?.replaceAll('"', "'");
})();
