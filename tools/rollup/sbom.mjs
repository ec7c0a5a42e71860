/** Writes what is built in as a software bill of materials (CycloneDX 1.6). The same build gives the same file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

const root = new URL('../../', import.meta.url);
const licences = new Contrib.License.Factories.LicenseFactory();

/** A package of npm. `license`: an SPDX expression. */
function component(type, { name, version, license, description }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const one = new Models.Component(type, name, { version, description, purl, bomRef: purl });
  one.licenses.add(licences.makeFromString(license));
  return one;
}

/**
 * For rollup-plugin-license, which knows the packages that are left in the build after tree shaking.
 * @param {string} file Where to write it.
 */
export const sbom = (file) => (packages) => {
  const bom = new Models.Bom();
  const own = component(Enums.ComponentType.Library, JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));
  bom.metadata.component = own;
  for (const one of packages) {
    const bundled = component(Enums.ComponentType.Library, one);
    own.dependencies.add(bundled.bomRef);
    bom.components.add(bundled);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  writeFileSync(file, `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`);
};
