import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import globals from 'globals';
import ts from 'typescript-eslint';
import { docstring } from './tools/eslint/docstring.mjs';
import { oneWay } from './tools/eslint/one-way.mjs';

/**
 * What each room of `src` may import, from data to pictures (CONTRIBUTING.md, “Which way imports go”; how it is read:
 * tools/eslint/one-way.mjs).
 */
const ROOMS = {
  instrument: {},
  scoring: { values: ['instrument'] },
  run: { values: ['instrument'] },
  results: { values: ['instrument', 'scoring', 'version.ts'], types: ['text'] },
  fhir: {
    values: ['instrument', 'scoring', 'results', 'locale', 'text/english', 'fhir/codes.ts', 'fhir/resource.ts'],
    types: ['text'],
  },
  // the widget takes these, and not the texts of all languages beside them
  'fhir/codes.ts': { types: ['instrument'] },
  'fhir/resource.ts': { values: ['instrument', 'fhir/codes.ts'], types: ['scoring', 'text'] },
  text: { types: ['instrument', 'scoring', '@lit/localize'] },
  'text/english': { values: ['text'] },
  locale: { values: ['parts-file.ts', 'text/english'], types: ['text'], later: ['text/english'] },
  styles: {},
  host: { values: ['instrument'], types: ['results', 'run', 'locale', 'host/schema'] },
  'host/schema': { values: ['instrument', 'zod/mini'], types: ['results', 'run'] },
  store: { values: ['run'], types: ['instrument', 'results', 'locale', 'host', 'text'] },
  components: { values: ['lit', 'instrument', 'run', 'results', 'locale'], types: ['store', 'host', 'text'] },
  screens: {
    values: ['lit', 'components', 'styles', 'instrument', 'run', 'results', 'locale'],
    types: ['store', 'host', 'text'],
  },
  'features/feature.ts': { types: ['lit', 'run', 'store', 'results', 'locale', 'host', 'host/schema', 'text'] },
  'features/announcement.ts': { values: ['lit', 'components'], types: ['store', 'features/feature.ts'] },
  'features/registry.ts': { types: ['run', 'store', 'locale', 'host'], later: ['features/*'] },
  'features/*': {
    values: [
      ...['lit', 'components', 'styles', 'store', 'run', 'results', 'instrument', 'locale', 'host', 'text/english'],
      ...['fhir/resource.ts', 'features/announcement.ts', 'files.ts', 'version.ts'],
    ],
    types: ['features/feature.ts', 'host/schema', 'text'],
  },
  controllers: {
    values: [
      ...['lit', 'store', 'features/registry.ts', 'screens', 'components', 'host', 'locale', 'run', 'instrument'],
      ...['files.ts', 'parts-file.ts', 'version.ts'],
    ],
    types: ['features/feature.ts', 'text'],
    later: ['screens', 'host/schema'],
  },
  'connection-map.ts': {
    values: ['lit', 'controllers', 'store', 'styles', 'host', 'version.ts'],
    types: ['features/feature.ts', 'instrument', 'results'],
  },
  'define.ts': { values: ['connection-map.ts', 'host', 'version.ts'] },
  'element.ts': {
    values: ['connection-map.ts', 'files.ts', 'version.ts'],
    types: ['host', 'locale', 'instrument', 'results'],
  },
  'index.ts': { values: ['define.ts', 'element.ts'] },
  'files.ts': { values: ['version.ts'], later: ['any address'] },
  'parts-file.ts': { values: ['files.ts', 'version.ts'], types: ['locale', 'text'] },
  'server.ts': { values: ['version.ts'] },
  'classic.ts': { later: ['any address'] },
  'doctor.ts': { values: ['features/*'], later: ['any address'] },
  frame: { values: ['host'], later: ['any address'] },
  'version.ts': {},
  'all-parts.ts': {
    values: ['features/*', 'screens', 'host/schema', 'text/english', 'version.ts'],
    types: ['controllers', 'parts-file.ts'],
  },
};

export default ts.config(
  { ignores: ['dist', 'reports', '.stryker-tmp'] },
  js.configs.recommended,
  ts.configs.recommended,
  lit['flat/recommended'],
  prettier,
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
  { files: ['tools/**', '*.mjs', 'test/**'], languageOptions: { globals: globals.node } },
  {
    files: ['demo/lab/*.js', 'demo/builder/*.js', 'demo/docs/recipes/*.js', 'demo/wordpress/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { local: { rules: { docstring, 'one-way': oneWay } } },
    rules: {
      'local/docstring': 'error',
      'local/one-way': ['error', ROOMS],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    // texts and data are as long as they are
    ignores: ['src/text/**', 'src/instrument/**'],
    rules: { 'max-lines': ['error', 300] },
  },
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
