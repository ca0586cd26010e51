/** An update of Kith in one window while another still shows the earlier one: each has to let the other go on. */
import { db } from './db.ts';

/** Nobody waits longer than this for what was typed here, in milliseconds. */
const longestMilliseconds = 2_000;

/**
 * Calls `leave` when a later Kith wants to upgrade the memory; when it is done, or has taken too long, the database is
 * closed, so that the other can, and `left` is called. Nothing can be read or written here then.
 */
export function giveWay(leave: () => Promise<unknown>, left: () => void): void {
  db.on('versionchange', ({ newVersion }) => {
    // deleted, not upgraded: Dexie closes it
    if (!newVersion) return undefined;
    const tooLong = new Promise((done) => setTimeout(done, longestMilliseconds));
    const close = () => {
      db.close();
      left();
    };
    void Promise.race([leave(), tooLong]).then(close, close);
    return false;
  });
}

/** Tells whether an earlier Kith in another window keeps this one from upgrading the memory. */
export function onBlocked(tell: (blocked: boolean) => void): void {
  db.on('blocked', () => {
    tell(true);
    return false;
  });
  db.on('ready', () => tell(false), true);
}
