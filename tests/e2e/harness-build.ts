/** Builds what the browser tests run, in a folder of this run's own: several runs do not disturb each other. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, buildModes } from '../../scripts/build.mjs';
import { projectFolder } from '../../scripts/install.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** the folder with the four builds */
    dist: string;
  }
}

/** KITH_DIST names builds that are there already, as `npm test` does with those it has just made and checked. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.KITH_DIST;
  if (given) {
    project.provide('dist', resolve(given));
    return undefined;
  }
  const parent = join(projectFolder, '.tests');
  await mkdir(parent, { recursive: true });
  const dist = await mkdtemp(join(parent, 'dist-'));
  for (const mode of buildModes) build(mode, dist);
  project.provide('dist', dist);
  return () => rm(dist, { recursive: true, force: true });
}
