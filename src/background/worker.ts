import { contentScriptPath } from './content-script.ts';

/** placeholder while the skeleton is put together */
export const built = contentScriptPath;
