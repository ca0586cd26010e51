import { readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin } from 'vite';
import { contentFolder, contentScripts } from './scripts/content-scripts.mjs';

type Manifest = Record<string, unknown>;

/** What is built: the two that are installed, and the same two with the practice sites already granted. */
const modes = ['chrome', 'firefox', 'practice-chrome', 'practice-firefox'];

/** The sites that exist as practice pages; only `npm start` and the tests have them granted from the first moment. */
const practiceSites = [
  'https://mail.google.com/*',
  'https://mail.proton.me/*',
  'https://outlook.live.com/*',
  'https://vk.com/*',
  'https://web.telegram.org/*',
  'https://web.whatsapp.com/*',
  'https://www.linkedin.com/*',
];

export default defineConfig(({ mode }) => {
  if (mode === 'test') return {};
  if (!modes.includes(mode)) throw new Error(`--mode is one of ${modes.join(', ')}, not ${mode}`);
  const firefox = mode.endsWith('firefox');
  const practice = mode.startsWith('practice');
  const shared = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
  const manifest = forPractice(firefox ? forFirefox(shared) : forChrome(shared), practice);
  return {
    plugins: [
      preact(),
      withoutHtml(),
      crx({
        manifest: manifest as never,
        browser: firefox ? 'firefox' : 'chrome',
      }),
      keepPrivate(),
      eachOfOnePiece(),
    ],
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: {
          panel: 'src/panel/index.html',
          page: 'src/page/index.html',
          ...(practice ? { 'practice-memory': 'tests/practice/memory.html' } : {}),
        },
      },
    },
  };
});

/** Chrome warns of keys it does not know. */
function forChrome({ browser_specific_settings: _, ...manifest }: Manifest): Manifest {
  return manifest;
}

/** Firefox has a sidebar instead of the side panel, and an event page instead of the service worker. */
function forFirefox({ side_panel, minimum_chrome_version: _, ...manifest }: Manifest): Manifest {
  const { service_worker } = manifest.background as { service_worker: string };
  const { default_path } = side_panel as { default_path: string };
  const { default_icon } = manifest.action as { default_icon: unknown };
  return {
    ...manifest,
    background: { scripts: [service_worker], type: 'module' },
    permissions: (manifest.permissions as string[]).filter((permission) => permission !== 'sidePanel'),
    // the title stands above the sidebar, where the one of the button would be cut
    sidebar_action: {
      default_panel: default_path,
      default_icon,
      default_title: manifest.short_name,
      open_at_install: false,
    },
  };
}

/** Grants the practice sites at install; everything else stays as it is installed. */
function forPractice(manifest: Manifest, practice: boolean): Manifest {
  return practice ? { ...manifest, host_permissions: practiceSites } : manifest;
}

/** A registered content script needs nothing web-accessible; crxjs lists it all the same, and any site could look for it. */
function keepPrivate(): Plugin {
  return {
    name: 'keep-private',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const { web_accessible_resources: _, ...manifest } = JSON.parse(String(file.source)) as Manifest;
        file.source = `${JSON.stringify(manifest, null, 2)}\n`;
      },
    },
  };
}

/**
 * A page gets the reader of its own site alone, as one self-contained file. Classic scripts share nothing, so that what they have
 * in common is in each of them.
 */
function eachOfOnePiece(): Plugin {
  return {
    name: 'content-scripts',
    async buildStart() {
      const making = Array.from(contentScripts(), async ([name, made]) => {
        const { code, moduleIds } = await onePiece(made);
        for (const id of moduleIds.filter((one) => one.startsWith('/'))) this.addWatchFile(id);
        this.emitFile({ type: 'asset', fileName: `${contentFolder}/${name}`, source: code });
      });
      await Promise.all(making);
    },
  };
}

async function onePiece(code: string): Promise<{ code: string; moduleIds: string[] }> {
  const entry = '\0entry';
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
    build: { write: false, target: 'es2023', rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return chunk;
}

/** Takes out of Preact the one line that writes HTML: Kith never does, no policy of ours allows it, and Mozilla's check asks why. */
function withoutHtml(): Plugin {
  const line = /\(\w+\.innerHTML=\w+\.__html\)/;
  return {
    name: 'without-html',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        if (!line.test(code)) this.error('Preact writes HTML in another way than it did: look for it, and change this');
        return { code: code.replace(line, '0'), map: null };
      },
    },
  };
}
