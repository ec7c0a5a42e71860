/** `npm start`: installs dependencies if needed, builds, serves the demo, and rebuilds on changes. */
import './fresh.mjs';

await import('./dev.mjs');
