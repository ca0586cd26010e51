/** A memory that does not answer for a while. What stands here runs in a page of the extension's origin. */

/** Keeps every table busy with a transaction that does not end, as a disk does that does not answer. */
export function holdEverything(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      const settings = transaction.objectStore('settings');
      const until = performance.now() + 30_000;
      const released = new Promise<void>((done) => {
        transaction.oncomplete = () => {
          database.close();
          done();
        };
      });
      let letGo = false;
      Object.assign(globalThis, {
        letGo: () => {
          letGo = true;
          return released;
        },
      });
      const go = () => {
        const request = settings.get('nothing');
        request.onsuccess = () => {
          resolve();
          if (!letGo && performance.now() < until) go();
        };
      };
      go();
    };
  });
}

/** Lets go of what is held; done when it is. */
export async function release(): Promise<void> {
  await (globalThis as { letGo?: () => Promise<void> }).letGo?.();
}
