/**
 * Makes zod quiet, so that it can stand beside anything on a stranger’s page: it would share its settings and a registry
 * with every other zod there through two global variables. Each edit must match exactly once, so that a new version of
 * zod fails the build instead of passing unquieted.
 */
const EDITS = {
  core: [
    [/^\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);$/gm, ''],
    [/^(export const globalConfig = )globalThis\.__zod_globalConfig;$/gm, '$1{};'],
    [/const pp = globalThis\.__zod_globalConfig\?\.postProcessor;\s+if \(pp\)\s+pp\(inst\);/g, ''],
  ],
  registries: [
    [/^\(_a = globalThis\)\.__zod_globalRegistry \?\? \(_a\.__zod_globalRegistry = registry\(\)\);$/gm, ''],
    [/^(export const globalRegistry = )globalThis\.__zod_globalRegistry;$/gm, '$1/* @__PURE__ */ registry();'],
  ],
};

/** What must not be in any built file: its globals, and code made of text, which a page’s policy may forbid. */
const loud = /__zod_|\bFunction\(|\beval\(/;

export function quietZod() {
  return {
    name: 'quiet-zod',
    transform(code, id) {
      const [, file] = /\/zod\/v4\/core\/(core|registries)\.js$/.exec(id.replaceAll('\\', '/')) ?? [];
      if (!file) return null;
      for (const [pattern, replacement] of EDITS[file]) {
        const count = [...code.matchAll(pattern)].length;
        if (count !== 1)
          this.error(`quiet-zod: ${pattern} matches ${count} times in ${id}, not once. Look at the new zod.`);
        code = code.replace(pattern, replacement);
      }
      return { code, map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && loud.test(chunk.code)) {
          this.error(`quiet-zod: ${chunk.fileName} still holds ${loud.exec(chunk.code)[0]}`);
        }
      }
    },
  };
}
