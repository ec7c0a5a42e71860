/**
 * A page over WebDriver with the API of puppeteer, so that the same tests run in WebKit. Has only the part of the API
 * that tests use. Unlike puppeteer’s, it does not report the console or requests.
 */
/* global document, innerWidth, innerHeight, requestAnimationFrame -- in functions that run in the page */

/** The code points of special keys in the protocol. Other keys are the character itself. */
const KEYS = { Shift: '\uE008', Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015' };

/** Runs in the page: awaits the result or error of the function. */
const AWAITED = (code) => `
  const args = [...arguments], done = args.pop();
  new Promise((go) => go((${code})(...args))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

/** A function of a selector that runs another with the first element that matches. */
const FOUND = (run) => `(selector) => (${run})(document.querySelector(selector))`;

/** The minimum width of a window, rounded up. */
const NARROWEST = 500;
const BUTTONS = ['left', 'middle', 'right'];

/** The timeout of a command, in ms. The driver sometimes hung for five minutes, and the runner with it. */
export const LIMIT = 20_000;

async function ask(address, method, body) {
  const signal = AbortSignal.timeout(LIMIT);
  const response = await fetch(address, { method, body: body && JSON.stringify(body), signal });
  const { value } = await response.json();
  if (!response.ok) throw new Error(value.message || value.error);
  return value;
}

/** An element handle. */
class Handle {
  constructor(page, reference) {
    this.page = page;
    this.reference = reference;
  }

  /** The handle itself, as for elements in puppeteer. */
  asElement() {
    return this.reference ? this : null;
  }

  evaluate(run, ...args) {
    return this.page.evaluate(run, this, ...args);
  }

  /** The page in a frame, if the element is one. */
  async contentFrame() {
    return new WebDriverFrame(this.page, this.reference);
  }
}

/** A page in a frame: its scripts run there, and what comes after runs in the page around it again. */
class WebDriverFrame {
  #page;
  #reference;

  constructor(page, reference) {
    this.#page = page;
    this.#reference = reference;
  }

  browserContext() {
    return this.#page;
  }

  async evaluate(run, ...args) {
    await this.#page.enter(this.#reference);
    try {
      return await this.#page.evaluate(run, ...args);
    } finally {
      await this.#page.enter(null);
    }
  }

  async evaluateHandle(run, ...args) {
    return new Handle(this, await this.evaluate(run, ...args));
  }

  $eval(selector, run) {
    return this.evaluate(FOUND(run), selector);
  }
}

export class WebDriverPage {
  #session;
  #browser;
  #address = 'about:blank';
  #isClosed = false;
  #hasHung = false;

  /** Opens a window. `capabilities`: which browser to start. */
  static async open(driver, browser, capabilities) {
    const { sessionId } = await ask(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
    return new WebDriverPage(`${driver}/session/${sessionId}`, browser);
  }

  constructor(session, browser) {
    this.#session = session;
    this.#browser = browser;
  }

  /** Sends a command. After a timeout, further commands fail at once instead of waiting again. */
  async #ask(method, path, body) {
    if (this.#hasHung) throw new Error('The driver of this page has stopped responding.');
    return ask(this.#session + path, method, body).catch((error) => {
      if (error.name !== 'TimeoutError') throw error;
      this.#hasHung = true;
      throw new Error(`The driver did not respond within ${LIMIT / 1000} s: ${method} ${path}`, { cause: error });
    });
  }

  #post(path, body) {
    return this.#ask('POST', `/${path}`, body);
  }

  browser() {
    return this.#browser;
  }

  /** The browser context. It has only this window, so closing it closes the window. */
  browserContext() {
    return this;
  }

  async goto(url) {
    this.#address = url;
    await this.#post('url', { url });
  }

  url() {
    return this.#address;
  }

  isClosed() {
    return this.#isClosed;
  }

  async close() {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#ask('DELETE', '');
  }

  async evaluate(run, ...args) {
    const given = args.map((one) => (one instanceof Handle ? one.reference : (one ?? null)));
    const { value, error } = await this.#post('execute/async', { script: AWAITED(run), args: given });
    if (error) throw new Error(error);
    return value;
  }

  async evaluateHandle(run, ...args) {
    return new Handle(this, await this.evaluate(run, ...args));
  }

  $eval(selector, run) {
    return this.evaluate(FOUND(run), selector);
  }

  /** An element, once there is one that matches. */
  waitForSelector(selector) {
    return this.evaluateHandle(async (sought) => {
      while (!document.querySelector(sought)) await new Promise(requestAnimationFrame);
      return document.querySelector(sought);
    }, selector);
  }

  /** The scripts that follow run in that frame; `null`: in the page itself. */
  async enter(frame) {
    await this.#post('frame', { id: frame });
  }

  /**
   * Sets the size of the page. A WebKit window cannot be narrower than about 450 px; below that the root element is
   * narrowed, which is equivalent for an element that uses container queries.
   */
  async setViewport({ width, height }) {
    const size = [Math.max(width, NARROWEST), height];
    const inside = await this.evaluate(
      (root) => {
        document.documentElement.style.width = root;
        return [innerWidth, innerHeight];
      },
      width < NARROWEST ? `${width}px` : '',
    );
    if (String(inside) === String(size)) return;
    const window = await this.#ask('GET', '/window/rect');
    await this.#post('window/rect', {
      width: window.width + size[0] - inside[0],
      height: window.height + size[1] - inside[1],
    });
    await this.evaluate(async (size) => {
      while (String([innerWidth, innerHeight]) !== size) await new Promise(requestAnimationFrame);
    }, String(size));
  }

  #act(source) {
    return this.#post('actions', { actions: [source] });
  }

  #point(...actions) {
    return this.#act({ type: 'pointer', id: 'mouse', actions });
  }

  keyboard = {
    press: (key) => {
      const value = KEYS[key] ?? key;
      return this.#act({
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      });
    },
  };

  mouse = {
    move: (x, y) => this.#point({ type: 'pointerMove', duration: 0, x, y }),
    down: ({ button = 'left' } = {}) => this.#point({ type: 'pointerDown', button: BUTTONS.indexOf(button) }),
    up: ({ button = 'left' } = {}) => this.#point({ type: 'pointerUp', button: BUTTONS.indexOf(button) }),
    click: async (x, y) => {
      await this.mouse.move(Math.round(x), Math.round(y));
      await this.mouse.down();
      await this.mouse.up();
    },
    reset: async () => {
      await this.#ask('DELETE', '/actions');
      await this.mouse.move(0, 0);
    },
  };
}
