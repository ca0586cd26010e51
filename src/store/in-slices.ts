/** Long work beside which a page goes on drawing and hearing. */

/** Milliseconds of work before everything else gets its turn: half of a frame. */
const slice = 8;

/** What `work` has come to, done a slice at a time; null: it is not wanted any more. */
export async function inSlices<T>(work: Generator<void, T>, isWanted = () => true): Promise<T | null> {
  for (let began = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (!isWanted()) return null;
    if (performance.now() - began < slice) continue;
    await new Promise((resume) => setTimeout(resume));
    began = performance.now();
  }
}
