import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

/** The scoring alone: self-contained, no DOM, for Node, a worker or the browser (host-contract.md, “Built files”). */
export default {
  input: { scoring: 'src/scoring/index.ts' },
  plugins: [
    nodeResolve(),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    terser({ module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } }),
  ],
  onwarn(warning) {
    throw new Error(warning.message);
  },
  output: { dir: 'dist', entryFileNames: '[name].js' },
};
