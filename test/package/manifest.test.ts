/** `custom-elements.json` and what is made from it: the public API by name, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { useProject } from './packed.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** host-contract.md, “Attributes and properties”: attribute, property, values, default. */
const ATTRIBUTES = [
  ['lang', 'lang', 'string', undefined],
  ['age-band', 'ageBand', "'infant' | 'toddler' | 'preschool' | 'school-age' | 'teen'", undefined],
  ['theme', 'theme', "'auto' | 'light' | 'dark'", "'auto'"],
  ['heading-level', 'headingLevel', '1 | 2 | 3 | 4 | 5 | 6', '2'],
  ['remember', 'remember', "'ask' | 'none'", "'ask'"],
  ['share', 'share', "'none' | 'snapshot' | 'answers'", "'none'"],
  ['share-with', 'shareWith', 'string', undefined],
  ['leave-url', 'leaveUrl', 'string', undefined],
  ['kiosk', 'kiosk', 'boolean', 'false'],
  ['sandbox', 'sandbox', 'boolean', 'false'],
  ['doctor', 'doctor', 'boolean', 'false'],
];
/** The same table: what is a property alone; type, and whether it can only be read. */
const PROPERTIES = [
  ['resources', 'readonly Resource[] | null | undefined', undefined],
  ['messages', 'Readonly<Record<string, string>> | null | undefined', undefined],
  ['snapshot', 'Snapshot | null', true],
];
const METHODS = ['start', 'reset'];
/** host-contract.md, “Events”. */
const EVENTS = [
  ['connection-map-ready', 'CustomEvent<RunDetail & Marks>'],
  ['connection-map-start', 'CustomEvent<RunDetail & Marks>'],
  ['connection-map-progress', 'CustomEvent<{ step: number; steps: number; } & Marks>'],
  ['connection-map-complete', 'CustomEvent<RunDetail & { instrument: string; } & Marks>'],
  ['connection-map-share', 'CustomEvent<SharedSnapshot & Marks>'],
  ['connection-map-reset', 'CustomEvent<Marks>'],
  ['connection-map-error', 'CustomEvent<{ code: ErrorCode; message: string; } & Marks>'],
];
/** host-contract.md, “Slots”, and the one of `resources`. */
const SLOTS = ['', 'intro', 'resources', 'after-results', 'resources-json'];
/** host-contract.md, “Styling”. */
const PARTS = [
  ...['card', 'heading', 'question', 'choice', 'button', 'button-primary', 'progress', 'map'],
  ...['dimension', 'practice', 'resource'],
];
const CSS_PROPERTIES = [
  ...['accent', 'surface', 'text', 'muted', 'border', 'radius', 'font', 'font-size', 'max-width', 'scroll-margin'],
].map((name) => `--connection-map-${name}`);

interface Named {
  readonly name: string;
  readonly description: string;
  readonly type: { readonly text: string };
  readonly default?: string;
}
interface Declaration {
  readonly attributes: readonly (Named & { readonly fieldName: string })[];
  readonly members: readonly (Named & {
    readonly kind: string;
    readonly attribute?: string;
    readonly readonly?: true;
  })[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

describe('custom-elements.json', () => {
  const project = useProject();
  const manifest = JSON.parse(project.read('dist/custom-elements.json'));
  const [{ declarations }] = manifest.modules;
  const [element]: [Declaration] = declarations;
  const namesIn = (list: readonly Named[]) => list.map(({ name }) => name);

  it('is valid, is about one element, and is found', () => {
    const ajv = new Ajv({ strict: false });
    const schema = JSON.parse(read('node_modules/custom-elements-manifest/schema.json'));
    const isValid: boolean = ajv.validate(schema, JSON.parse(project.read('dist/custom-elements.json')));
    assert.ok(isValid, ajv.errorsText());
    assert.deepEqual([manifest.modules.length, declarations.length, declarations[0].tagName], [1, 1, 'connection-map']);
    const { customElements, exports } = JSON.parse(project.read('package.json'));
    for (const path of [customElements, exports['./custom-elements.json'], manifest.modules[0].path])
      assert.ok(project.files.includes(path.replace(/^\.\//, '')), path);
  });
  it('has the attributes with values and defaults', () => {
    assert.deepEqual(
      element.attributes.map((one) => [one.name, one.fieldName, one.type.text, one.default]),
      ATTRIBUTES,
    );
  });
  it('has the properties and methods', () => {
    const fields = element.members.filter(({ kind }) => kind === 'field');
    assert.deepEqual(
      fields.filter(({ attribute }) => attribute).map((one) => [one.attribute, one.name, one.default]),
      ATTRIBUTES.map(([attribute, name, , byDefault]) => [attribute, name, byDefault]),
    );
    assert.deepEqual(
      fields.filter(({ attribute }) => !attribute).map((one) => [one.name, one.type.text, one.readonly]),
      PROPERTIES,
    );
    assert.deepEqual(namesIn(element.members.filter(({ kind }) => kind === 'method')), METHODS);
    assert.equal(element.members.length, fields.length + METHODS.length);
  });
  it('has the events with their types', () => {
    assert.deepEqual(
      element.events.map(({ name, type }) => [name, type.text]),
      EVENTS,
    );
  });
  it('has slots, parts and custom properties', () => {
    assert.deepEqual(namesIn(element.slots), SLOTS);
    assert.deepEqual(namesIn(element.cssParts), PARTS);
    assert.deepEqual(namesIn(element.cssProperties), CSS_PROPERTIES);
  });
  it('has the defaults that the style sheets have', () => {
    const sheet = read('src/styles/tokens.styles.ts');
    for (const { name, default: value } of element.cssProperties) {
      const set = value!.startsWith('light-dark') ? `: ${value};` : `var(${name}, ${value})`;
      assert.ok(sheet.includes(set), `${name}: ${value}`);
    }
  });
  it('says of each thing what it is for', () => {
    for (const list of [element.attributes, element.members, element.events, element.slots, element.cssParts])
      for (const { name, description } of list) assert.match(description, /\.$/, name);
  });
  it('is what editors are given', () => {
    const { 'web-types': webTypes } = JSON.parse(project.read('package.json'));
    const { contributions, version } = JSON.parse(project.read(webTypes));
    assert.equal(version, JSON.parse(project.read('package.json')).version);
    const { tags } = JSON.parse(project.read('dist/editor/vscode.html-custom-data.json'));
    for (const [tag] of [contributions.html.elements, tags]) {
      assert.equal(tag.name, 'connection-map');
      assert.deepEqual(
        namesIn(tag.attributes),
        ATTRIBUTES.map(([name]) => name),
      );
    }
    assert.deepEqual(
      tags[0].attributes.find(({ name }: Named) => name === 'theme').values.map(({ name }: Named) => name),
      ['auto', 'light', 'dark'],
    );
    const { properties } = JSON.parse(project.read('dist/editor/vscode.css-custom-data.json'));
    assert.deepEqual(namesIn(properties), CSS_PROPERTIES);
  });
});
