import { signal } from '@preact/signals';

/** Set by a button that disappears with what it did, so that the keyboard is not left nowhere. */
export const focusOnName = signal(false);
