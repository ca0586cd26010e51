/**
 * The few parts of Mozilla's Marionette protocol that driving Firefox with an extension needs: a TCP connection, packets of
 * `length:json`, one answer to each command.
 */
import { connect } from 'node:net';

/** The key under which WebDriver names an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** @typedef {{ readonly [elementKey: string]: string }} ElementReference */

/** What Firefox answered instead of a result. */
export class MarionetteError extends Error {
  /**
   * @param {string} command
   * @param {{ error: string, message: string }} reason
   */
  constructor(command, reason) {
    super(`${command}: ${reason.error}: ${reason.message}`);
    this.name = 'MarionetteError';
    this.error = reason.error;
  }
}

export class Marionette {
  /** @type {import('node:net').Socket} */
  #socket;
  #received = Buffer.alloc(0);
  #lastId = 0;
  /** @type {Map<number, { command: string, resolve: (value: any) => void, reject: (reason: Error) => void }>} */
  #waiting = new Map();
  /** @type {() => void} */
  #greet = () => {};
  #closed = false;

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#take(data));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
  }

  /**
   * Connects, waits for Firefox to introduce itself, and begins a session.
   * @param {number} port
   * @param {Record<string, unknown>} capabilities
   */
  static async connect(port, capabilities) {
    const socket = connect(port, '127.0.0.1');
    const marionette = new Marionette(socket);
    await new Promise((resolve, reject) => {
      marionette.#greet = () => resolve(undefined);
      socket.once('error', reject);
    });
    await marionette.send('WebDriver:NewSession', capabilities);
    return marionette;
  }

  /**
   * Sends one command and gives back its result.
   * @param {string} command
   * @param {Record<string, unknown>} [parameters]
   * @returns {Promise<any>}
   */
  send(command, parameters = {}) {
    if (this.#closed) return Promise.reject(new Error(`${command}: Firefox is closed`));
    const id = ++this.#lastId;
    const packet = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  /** Where the next commands run: in the pages, or in Firefox's own windows. @param {'content' | 'chrome'} context */
  async setContext(context) {
    await this.send('Marionette:SetContext', { value: context });
  }

  /**
   * Runs a function in the current context, from its source: it sees nothing but its arguments. Promises are awaited.
   * @template {unknown[]} A
   * @template R
   * @param {(...args: A) => R} run
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  async run(run, ...args) {
    const { value } = await this.send('WebDriver:ExecuteScript', {
      script: `return (${run})(...arguments)`,
      args,
      sandbox: 'kith',
    });
    return value;
  }

  /**
   * The first element a selector finds; rejects when there is none.
   * @param {string} selector
   * @param {'css selector' | 'xpath'} using
   * @returns {Promise<ElementReference>}
   */
  async find(selector, using = 'css selector') {
    const { value } = await this.send('WebDriver:FindElement', { using, value: selector });
    return value;
  }

  /** Clicks an element as a user does. @param {ElementReference} element */
  async click(element) {
    await this.send('WebDriver:ElementClick', { id: element[elementKey] });
  }

  /** Types into an element as a user does. @param {ElementReference} element @param {string} text */
  async type(element, text) {
    await this.send('WebDriver:ElementSendKeys', { id: element[elementKey], text });
  }

  /** A picture of what the current context shows, PNG. */
  async screenshot() {
    const { value } = await this.send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(value, 'base64');
  }

  close() {
    this.#socket.destroy();
  }

  /** @param {Buffer} data */
  #take(data) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      this.#answer(message);
    }
  }

  /** @param {unknown} message */
  #answer(message) {
    if (!Array.isArray(message)) {
      this.#greet();
      return;
    }
    const [, id, error, result] = message;
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new MarionetteError(waiting.command, error));
    else waiting.resolve(result);
  }

  /** @param {Error} error */
  #fail(error) {
    this.#closed = true;
    for (const { command, reject } of this.#waiting.values()) reject(new Error(`${command}: ${error.message}`));
    this.#waiting.clear();
  }
}
