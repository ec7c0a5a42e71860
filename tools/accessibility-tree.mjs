/** Server commands of the browser tests for accessibility trees: those that need Chromium, and the recorded trees. */
import { readFileSync, writeFileSync } from 'node:fs';

const LIST = new URL('../test/fixtures/screens.txt', import.meta.url);
const INTRODUCTION = `What a screen reader meets on each screen, in its order: roles, names and states.
Made by “npm run screens” from Chromium’s accessibility tree; read what changes before it goes in.
`;
/** The title line of a screen in the file. */
const title = (name) => `\n== ${name} ==\n`;

/** One session per page, because emulated media features cannot be reset from another session. */
const sessions = new WeakMap();
async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** Commands that only Chromium has: get the accessibility tree, and emulate media features. */
export const inChromium = {
  name: 'in-chromium',
  async executeCommand({ command, payload, session }) {
    if (command !== 'like' && command !== 'accessibility-tree') return;
    const cdp = await sessionOf(session.browser.getPage(session.id));
    if (command === 'accessibility-tree') return (await cdp.send('Accessibility.getFullAXTree')).nodes;
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await cdp.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
};

/** Returns the recorded tree of a screen. With `update`, records the given tree instead. */
export function writtenList(update) {
  const heard = new Map();
  return {
    name: 'written-list',
    executeCommand({ command, payload }) {
      if (command !== 'written') return;
      if (!update) {
        const [, ...parts] = readFileSync(LIST, 'utf8').split(/\n== (.+) ==\n/);
        return payload ? (parts[parts.indexOf(payload.name) + 1] ?? '') : parts.filter((_, i) => i % 2 === 0);
      }
      if (payload) heard.set(payload.name, payload.heard);
      writeFileSync(LIST, INTRODUCTION + [...heard].map(([name, lines]) => title(name) + lines).join(''));
      return payload ? payload.heard : [...heard.keys()];
    },
  };
}
