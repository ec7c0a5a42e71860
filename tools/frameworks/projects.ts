/** The projects in `demo/frameworks`, and what is run in each. */

/** A page of a project. */
export interface Page {
  /** The framework: what `npm run frameworks -- <name>` takes. */
  readonly name: string;
  /** Scripts of the project in their order: the check of types, where the build has none, and the build. */
  readonly scripts: readonly string[];
  /** The folder that the build writes. */
  readonly built: string;
}

/** A project: a folder of this name with its own `package.json`. */
export interface Project {
  readonly name: string;
  readonly pages: readonly Page[];
}

const inVite = (name: string): Page => ({ name, scripts: [`check:${name}`, `build:${name}`], built: `${name}/dist` });

/** All projects. */
export const PROJECTS: readonly Project[] = [
  { name: 'vite', pages: ['react', 'vue', 'svelte', 'preact', 'solid'].map(inVite) },
  { name: 'next', pages: [{ name: 'next', scripts: ['build'], built: 'out' }] },
  { name: 'angular', pages: [{ name: 'angular', scripts: ['build'], built: 'dist' }] },
  { name: 'astro', pages: [{ name: 'astro', scripts: ['check', 'build'], built: 'dist' }] },
];

/**
 * The projects and pages of these names; a project’s name stands for all its pages, and no name for everything. Throws where
 * a name is not known.
 */
export function projectsOf(names: readonly string[]): readonly Project[] {
  const known = PROJECTS.flatMap(({ name, pages }) => [name, ...pages.map((page) => page.name)]);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`${unknown.join(', ')}: known are ${[...new Set(known)].join(', ')}.`);
  const isWanted = (name: string) => names.includes(name);
  return PROJECTS.map((project) => ({
    ...project,
    pages: names.length && !isWanted(project.name) ? project.pages.filter(({ name }) => isWanted(name)) : project.pages,
  })).filter(({ pages }) => pages.length);
}
