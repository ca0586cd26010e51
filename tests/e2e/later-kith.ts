/** What a later Kith does to the memory. It runs in a page of the extension's origin. */

/** As a later Kith does; done when the others have let go, over when `giveUp` says so. */
export function upgrade(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kith', 1_000);
    let over = false;
    Object.assign(globalThis, {
      giveUp: () => {
        over = true;
      },
    });
    opening.onupgradeneeded = () => {
      const { transaction } = opening;
      if (!transaction) return reject(new Error('an upgrade without a transaction'));
      const go = () => {
        transaction.objectStore('settings').get('nothing').onsuccess = () => {
          resolve();
          if (over) transaction.abort();
          else go();
        };
      };
      go();
    };
  });
}

export function giveUp(): void {
  (globalThis as unknown as { giveUp: () => void }).giveUp();
}
