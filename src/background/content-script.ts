/** The content scripts inside the built extension, as `vite.config.ts` makes them: each is one self-contained file. */

/** That of a site that Kith knows. */
export const contentScriptOf = (site: string): string => `content/${site}.js`;

/** That of all hosts of the user's own. */
export const ownHostScript = 'content/own-host.js';
