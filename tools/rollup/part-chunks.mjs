/**
 * Which file a module that several parts share comes in: with the first part that a parent needs, so that no part comes in
 * many small files. To be given to rollup as `manualChunks`, with `onlyExplicitManualChunks`.
 */

/** In the order in which a parent needs them. What features alone share comes in one file. */
const PARTS = { question: 'src/screens/question.ts', results: 'src/screens/results/index.ts' };

/** English texts, which are by themselves, so that no reader of another language downloads them. */
const TEXTS = /\/text\/english\/(\w+)\.ts$/;
/** Groups of a few hundred bytes, for which a file each would be a request too many. */
const SMALL_GROUPS = ['storage', 'share', 'kiosk', 'resources'];

/** All modules that one imports, and those that they import. */
function importedBy(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) importedBy(imported, getModuleInfo, found);
  return found;
}

/** `fileAt` gives the id of a path of the project; `entry` is the path of the entry. */
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
    return features.size > 1 ? 'features' : null;
  };
}
