/**
 * Lets a file that failed be asked for again. The HTML standard keeps a failed module failed under its address, so
 * `(_again) => import('./x.ts')` in src/locale/load.ts is built as `import('./chunks/x.js' + _again)`. It also holds that
 * no later file imports another: a second copy of the first would not help the second.
 */
export function again() {
  const loads = /\/src\/locale\/load\.ts$/;
  return {
    name: 'again',
    renderDynamicImport({ moduleId, targetChunk }) {
      if (!targetChunk) return null;
      if (!loads.test(moduleId)) this.error(`again: ${moduleId} imports a file that could not be asked for again.`);
      return { left: 'import(', right: '+_again)' };
    },
    generateBundle(_, bundle) {
      for (const { fileName, isEntry, imports } of Object.values(bundle)) {
        const others = (imports ?? []).filter((file) => !bundle[file].isEntry);
        if (!isEntry && others.length) this.error(`again: ${fileName} imports ${others.join(', ')}.`);
      }
    },
  };
}
