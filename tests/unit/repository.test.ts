/** What must agree between files that no compiler compares. Each failure says which line to add. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '#i18n/en.ts';
import { ru } from '#i18n/ru.ts';
import { sites } from '#sites/index.ts';

const project = join(import.meta.dirname, '../..');

function read(file: string): string {
  return readFileSync(join(project, file), 'utf8');
}

function filesIn(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' });
}

describe('every site', () => {
  it('is there at all', () => {
    expect(sites.length).toBeGreaterThan(0);
  });

  it.each(sites.map((site) => [site.id, site] as const))(
    '%s is one of a kind, over https, with saved pages',
    (id, site) => {
      expect(sites.filter((one) => one.id === id)).toHaveLength(1);
      for (const pattern of site.matches) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/.*\*$/);
      const folder = `tests/sites/${id}`;
      const cases = existsSync(join(project, folder)) ? readdirSync(join(project, folder)) : [];
      expect(cases, `save a page as ${folder}/<situation>/page.html`).not.toHaveLength(0);
    },
  );

  it('has a file of its own in src/sites', () => {
    for (const { id } of sites)
      expect(existsSync(join(project, `src/sites/${id}.ts`)), `src/sites/${id}.ts`).toBe(true);
  });
});

describe('the languages', () => {
  it('have the same entries on screen', () => {
    expect(shapeOf(ru)).toEqual(shapeOf(en));
  });

  it('have the same entries in the manifest, and no other than it names', () => {
    const named = new Set([...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name));
    for (const language of ['en', 'ru']) {
      const messages = JSON.parse(read(`public/_locales/${language}/messages.json`));
      expect(new Set(Object.keys(messages)), `public/_locales/${language}/messages.json`).toEqual(named);
    }
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('manifest.json'));

  it('requires no host and offers every https one', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(JSON.parse(read('package.json')).version);
  });

  it('lets no page of ours reach anything', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = policy.split(';').map((one) => one.trim());
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });
});

/** Each line in a file of that folder, for Biome to judge by the project's own settings. */
const forbiddenImports = [
  ['core', "import { db } from '#store/db.ts';"],
  ['core', "import browser from 'webextension-polyfill';"],
  ['core', "import { db } from '../store/db.ts';"],
  ['store', "import { sites } from '#sites/index.ts';"],
  ['sites', "import { db } from '#store/db.ts';"],
  ['sites', "import { send } from '#messages.ts';"],
  ['session', "import { db } from '#store/db.ts';"],
  ['content', "import { db } from '#store/db.ts';"],
  ['background', "import { Panel } from '#panel/main.tsx';"],
  ['panel', "import { Page } from '#page/main.tsx';"],
  ['panel', "import { sites } from '#sites/index.ts';"],
  ['page', "import { Panel } from '#panel/main.tsx';"],
  ['ui', "import { Panel } from '#panel/main.tsx';"],
  ['i18n', "import { db } from '#store/db.ts';"],
] as const;
const folders = ['core', 'store', 'sites', 'session', 'i18n', 'content', 'background', 'ui', 'panel', 'page'];
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'];
const allowedImport = ['store', "import type { Contact } from '#core/records.ts';"] as const;

const complaints = lint([
  ...forbiddenImports,
  allowedImport,
  ...folders.flatMap((folder) => networkGlobals.map((name) => [folder, `export const found = ${name};`] as const)),
]);

describe('the import directions', () => {
  it.each(forbiddenImports)('src/%s refuses %s', (folder, line) => {
    expect(complaints(folder, line)).toContain('lint/style/noRestrictedImports');
  });

  it('let a folder use what it may use', () => {
    expect(complaints(...allowedImport)).not.toContain('lint/style/noRestrictedImports');
  });

  it('are said of every folder', () => {
    const all = readdirSync(join(project, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(new Set(all.map(({ name }) => name)), 'add the folder to biome.jsonc and here').toEqual(new Set(folders));
  });
});

describe('nothing asks the network', () => {
  it.each(networkGlobals)('%s is refused everywhere', (name) => {
    for (const folder of folders) {
      expect(complaints(folder, `export const found = ${name};`), `src/${folder}`).toContain(
        'lint/style/noRestrictedGlobals',
      );
    }
  });

  it('not by a way that is not a plain global either', () => {
    const ways = /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts)\b/;
    // the rules are lists of everyday words, and one fetches the child from school
    const isWords = (file: string) => /^core\/understand\/(?:rules\/|word-weights)/.test(file);
    const code = filesIn('src').filter((file) => /\.tsx?$/.test(file) && !isWords(file));
    expect(code.filter((file) => ways.test(withoutComments(read(join('src', file)))))).toEqual([]);
  });
});

describe('the package', () => {
  it('locks its dependencies without naming where they come from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|registry\./);
  });

  it('locks what other machines need as well: npm ci refuses a lock that leaves it out', () => {
    const { packages }: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } = JSON.parse(
      read('package-lock.json'),
    );
    const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const needed = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(needed.filter((name) => !names.has(name))).toEqual([]);
  });

  it('names exact versions only', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

/** Puts each line into a file of its folder, in a project of nothing else, and tells which rules Biome finds broken there. */
function lint(lines: readonly (readonly [folder: string, line: string])[]): (folder: string, line: string) => string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'kith-lint-'));
  const fileOf = (folder: string, line: string) =>
    `src/${folder}/line-${lines.findIndex(([one, other]) => one === folder && other === line)}.ts`;
  for (const folder of folders) mkdirSync(join(scratch, 'src', folder), { recursive: true });
  for (const [folder, line] of lines) writeFileSync(join(scratch, fileOf(folder, line)), `${line}\n`);
  const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  // the settings name folders from where they lie
  copyFileSync(join(project, 'biome.jsonc'), join(scratch, 'biome.jsonc'));
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: scratch, encoding: 'utf8' });
  rmSync(scratch, { recursive: true });
  const { diagnostics }: { diagnostics: { category: string; location: { path: string | { file: string } } }[] } =
    JSON.parse(stdout);
  return (folder, line) =>
    diagnostics
      .filter(({ location }) => JSON.stringify(location.path).includes(fileOf(folder, line)))
      .map(({ category }) => category);
}

/** The names of the entries, however deep, and whether each is words or a function. */
function shapeOf(entries: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' ? shapeOf(value) : typeof value,
    ]),
  );
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
