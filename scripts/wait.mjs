/** Waiting for something to become true, in place of guessing how long it takes. */

/**
 * Asks again and again until the answer is neither null nor undefined nor false, and gives it back.
 * @template T
 * @param {string} what for the sentence when it never comes: "waited for …"
 * @param {() => Promise<T> | T} ask
 * @param {{ timeout?: number, every?: number }} [options] in milliseconds
 * @returns {Promise<NonNullable<Exclude<T, false>>>}
 */
export async function waitFor(what, ask, { timeout = 15_000, every = 50 } = {}) {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) {
      return /** @type {NonNullable<Exclude<T, false>>} */ (answer);
    }
    if (performance.now() > end) throw new Error(`waited ${timeout / 1000} seconds for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
