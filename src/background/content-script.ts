// crxjs resolves `?script` from a relative path only: the one exception to "never .."
import path from '../content/main.ts?script&iife';

/** The content script inside the built extension: one self-contained file. */
export const contentScriptPath = path;
