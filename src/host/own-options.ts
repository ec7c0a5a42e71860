/**
 * Options for the browser without a prototype: some pages add properties to `Object.prototype`, and the browser would read
 * them as options (host-contract.md, “Behaviour on a page”).
 */
export const ownOptions = <Options extends object>(options: Options): Options =>
  Object.assign(Object.create(null), options);
