/** `npm start`: installs where needed, then builds, serves the demo and rebuilds on change. */
import './fresh.mjs';

await import('./dev.mjs');
