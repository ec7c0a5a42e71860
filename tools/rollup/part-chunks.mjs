/**
 * Assigns modules that several parts share to the chunk of the first part that needs them, so that there are no small
 * shared chunks. For rollup’s `manualChunks`, with `onlyExplicitManualChunks`.
 */

/** The parts in the order in which they are needed. Modules shared only by features are in one chunk. */
const PARTS = { question: 'src/screens/question.ts', results: 'src/screens/results/index.ts' };

/** English texts. They have separate chunks, so that they are not downloaded for other languages. */
const TEXTS = /\/text\/english\/(\w+)\.ts$/;
/** Groups of a few hundred bytes, which are not worth a request each. */
const SMALL_GROUPS = ['storage', 'share', 'kiosk', 'resources'];
/** Features of what a parent takes along. Modules that only they share have a chunk of their own. */
const TAKE_ALONG = ['page', 'file', 'clinic', 'learn'];

/** All direct and indirect imports of a module. */
function importedBy(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) importedBy(imported, getModuleInfo, found);
  return found;
}

/** `fileAt`: returns the module id of a path in the project. `entry`: the path of the entry. */
export function partChunks(fileAt, entry) {
  let byChunk;
  return (id, { getModuleInfo }) => {
    byChunk ??= Object.entries({ entry, ...PARTS }).map(([name, path]) => [
      name,
      importedBy(fileAt(path), getModuleInfo),
    ]);
    const [name] = byChunk.find(([, modules]) => modules.has(id)) ?? [];
    if (name) return name;
    const { importers = [] } = getModuleInfo(id);
    const [, group] = TEXTS.exec(id.replaceAll('\\', '/')) ?? [];
    if (group && !importers.length) return `english-${SMALL_GROUPS.includes(group) ? 'features' : group}`;
    const features = new Set(importers.flatMap((importer) => /\/src\/features\/(\w+)\//.exec(importer)?.[1] ?? []));
    if (features.size < 2) return null;
    return [...features].every((feature) => TAKE_ALONG.includes(feature)) ? 'take-along' : 'features';
  };
}
