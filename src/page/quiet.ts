/** Work of the page that nobody waits for: it goes on in the pauses of whoever types, whose letters are answered first. */

/** Longer than between two letters of one word. */
const pauseMilliseconds = 700;

let typedAt = Number.NEGATIVE_INFINITY;

// whatever field it is
addEventListener(
  'input',
  () => {
    typedAt = performance.now();
  },
  { capture: true },
);

/** After a moment in which a key is heard and a list drawn; while somebody types, after the next pause. */
export async function nextPause(): Promise<void> {
  for (let wait = 4; wait > 0; wait = typedAt + pauseMilliseconds - performance.now()) {
    await new Promise((done) => setTimeout(done, wait));
  }
}
