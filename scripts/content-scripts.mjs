/** Which content scripts an extension has: one for each site of src/sites/index.ts, and one for all hosts of the user's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './install.mjs';

/** Where they are in a build. */
export const contentFolder = 'content';

/** By the name of each script what it is made of. @returns {Map<string, string>} */
export function contentScripts() {
  const imports = sourceOf('index').matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+)\.ts';$/gm);
  const known = Array.from(imports, ([, name = '', file = '']) => ({ name, file }))
    // software that runs on hosts of the user's own alone
    .filter(({ file }) => !/^ +matches: \[\],$/m.test(sourceOf(file)))
    .map(({ name, file }) => {
      const code = `import { ${name} } from '/src/sites/${file}.ts';
import { readSite } from '/src/content/known-site.ts';
readSite(${name});`;
      return /** @type {const} */ ([`${file}.js`, code]);
    });
  return new Map([...known, ['own-host.js', `import '/src/content/own-host.ts';`]]);
}

/** @param {string} name of a file in src/sites */
function sourceOf(name) {
  return readFileSync(join(projectFolder, 'src/sites', `${name}.ts`), 'utf8');
}
