/** A display for browsers: the user's own, or one without a screen. */
import { spawn } from 'node:child_process';
import { findXvfb } from './browsers.mjs';

/** Whether windows can be shown to somebody. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @typedef {{ readonly name: string, stop(): Promise<void> }} VirtualDisplay */

/**
 * Starts Xvfb on a free display number; null when there is none on this machine.
 * @param {{ width: number, height: number }} [size]
 * @returns {Promise<VirtualDisplay | null>}
 */
export async function startVirtualDisplay({ width, height } = { width: 1400, height: 900 }) {
  const path = findXvfb();
  if (path === null) return null;
  const xvfb = spawn(path, ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => xvfb.once('exit', resolve));
  const told = /** @type {import('node:stream').Readable} */ (xvfb.stdio[3]);
  const number = await new Promise((resolve, reject) => {
    told.once('data', (data) => resolve(String(data).trim()));
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended at once, with ${code}`)));
  });
  return {
    name: `:${number}`,
    async stop() {
      xvfb.kill();
      await ended;
    },
  };
}
