/**
 * What the templates of frameworks know of the element, from its manifest: a declaration file for each framework, so that
 * none names a package that a project does not have, and one that they share. Published generators put all frameworks in
 * one file, declare a global `JSX`, or write the syntax of Svelte 4.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

const HEAD = '// Made from custom-elements.json.\n';

/** A member of an interface, with its description. */
const line = (name, type, description) =>
  `  /** ${description.replaceAll('*/', '*\\/')} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`;

/** The members of the interfaces that all share. */
function sharedTypes({ attributes, members, events }) {
  const own = attributes.filter(({ name }) => name !== 'lang');
  const fields = members.filter(({ kind, readonly, inheritedFrom }) => kind === 'field' && !readonly && !inheritedFrom);
  // an attribute is text, so a number may be written as such
  const attributeType = ({ fieldName, type: { text } }) =>
    `ConnectionMap['${fieldName}']${/^\d/.test(text) ? ` | ${text.replace(/\d+/g, "'$&'")}` : ''}`;
  return `${HEAD}import type { ConnectionMap, ConnectionMapEventMap } from '../connection-map.js';

/** The attributes. */
export interface ConnectionMapAttributes {
${own.map((one) => line(one.name, attributeType(one), one.description)).join('')}}

/** The properties. */
export interface ConnectionMapProperties {
${fields.map(({ name, description }) => line(name, `ConnectionMap['${name}']`, description)).join('')}}

/** Handlers of the events, by \`on\` and the name. */
export interface ConnectionMapHandlers {
${events.map(({ name, description }) => line(`on${name}`, `((event: ConnectionMapEventMap['${name}']) => void)`, description)).join('')}}
`;
}

const NAMES = 'ConnectionMapAttributes, ConnectionMapHandlers, ConnectionMapProperties';
const PROPS = 'ConnectionMapAttributes & ConnectionMapProperties & ConnectionMapHandlers';
const imports = (shared) => `import type { ConnectionMap } from '../connection-map.js';
import type { ${shared} } from './shared.js';
`;

/** The intrinsic element of a framework with JSX. */
const jsx = (framework, type) => `
declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
      'connection-map': ${type};
    }
  }
}
`;

/** Framework → its declarations. */
const FRAMEWORKS = {
  react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(NAMES)}${jsx('react', `DetailedHTMLProps<HTMLAttributes<ConnectionMap>, ConnectionMap> & ${PROPS}`)}`,
  preact: `import type { HTMLAttributes } from 'preact';
${imports(NAMES)}${jsx('preact', `HTMLAttributes<ConnectionMap> & ${PROPS}`)}`,
  solid: `import type { JSX } from 'solid-js';
import type { ConnectionMapEventMap } from '../connection-map.js';
${imports('ConnectionMapAttributes, ConnectionMapProperties')}
type Properties = { [Name in keyof ConnectionMapProperties as \`prop:\${Name}\`]: ConnectionMapProperties[Name] };
type Handlers = {
  [Name in keyof ConnectionMapEventMap as \`on:\${Name}\`]?: ((event: ConnectionMapEventMap[Name]) => void) | undefined;
};
${jsx('solid-js', 'JSX.HTMLAttributes<ConnectionMap> & ConnectionMapAttributes & Properties & Handlers')}`,
  vue: `import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ConnectionMapEventMap } from '../connection-map.js';
import type { ConnectionMapAttributes, ConnectionMapProperties } from './shared.js';

type Camel<Text extends string> = Text extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Text;
// Vue takes the names of attributes for those of properties.
type Attributes = { [Name in keyof ConnectionMapAttributes as Camel<Name>]: ConnectionMapAttributes[Name] };
type Properties = Omit<ConnectionMapProperties, keyof Attributes>;
type Handlers = {
  [Name in keyof ConnectionMapEventMap as \`on\${Capitalize<Camel<Name>>}\`]?:
    ((event: ConnectionMapEventMap[Name]) => void) | undefined;
};

declare module 'vue' {
  interface GlobalComponents {
    'connection-map': DefineComponent<Attributes & Properties & Handlers & HTMLAttributes>;
  }
  interface HTMLAttributes {
    /** The slot of an element round it that the content is for. */
    slot?: string | undefined;
  }
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
${imports(NAMES)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'connection-map': HTMLAttributes<ConnectionMap> & ${PROPS};
  }
}
`,
};

/** Writes the declarations for all frameworks into a folder beside those of the element. */
export function writeTypings({ modules: [{ declarations }] }, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/shared.d.ts`, sharedTypes(declarations[0]));
  for (const [name, text] of Object.entries(FRAMEWORKS)) writeFileSync(`${folder}/${name}.d.ts`, HEAD + text);
}
