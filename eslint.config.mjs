import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Directions of import: one way, from language-free data to a picture. A rule per folder. */
const room = (folder, ...forbidden) => ({
  files: [folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map((one) => ({
          ...(typeof one === 'string' ? { regex: one } : one),
          message: `src/${folder} may not import this.`,
        })),
      },
    ],
  },
});
/** Of these only types may be taken. */
const valuesOf = (regex) => ({ regex, allowTypeImports: true });
const library = '^(?!\\.)';
const entry = '/(index|define)\\.ts$';
const rooms = (...names) => `^\\.\\./(${names.join('|')})/`;
const hostRooms = [
  valuesOf(rooms('scoring', 'run', 'results', 'locale')),
  rooms('text', 'views', 'styles'),
  entry,
  valuesOf('/structured\\.ts$'),
];

export default ts.config(
  { ignores: ['dist', 'reports', '.stryker-tmp'] },
  js.configs.recommended,
  ts.configs.recommended,
  lit['flat/recommended'],
  prettier,
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
  { files: ['tools/**', '*.mjs', 'test/**'], languageOptions: { globals: globals.node } },
  { files: ['demo/lab/*.js'], languageOptions: { globals: globals.browser } },
  room('instrument', library, '^\\.\\./'),
  room('scoring', library, rooms('run', 'results', 'text', 'locale', 'host', 'views', 'styles'), entry),
  room('run', library, rooms('scoring', 'results', 'text', 'locale', 'host', 'views', 'styles'), entry),
  room('text', '^(?!\\.|@lit/localize$)', rooms('run', 'results', 'locale', 'host', 'views', 'styles'), entry),
  room('results', library, rooms('run', 'locale', 'host', 'views', 'styles'), entry),
  room('styles', library, rooms('instrument', 'scoring', 'run', 'results', 'text', 'locale', 'host', 'views'), entry),
  room('views', '^(?!\\.|lit/)', rooms('scoring', 'host'), entry),
  room('locale', library, rooms('scoring', 'run'), valuesOf(rooms('host')), entry),
  room('host', '^(?!\\.|lit/)', ...hostRooms),
  room('host/structured.ts', '^(?!\\.|zod/mini$)', ...hostRooms),
  {
    files: ['test/**'],
    ignores: ['test/helpers/random.ts', 'test/fuzz/in-page/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'Take it from test/helpers/random.ts, where it has the one seed.' },
      ],
    },
  },
);
