/** What Chromium’s driver alone tells and does for a test, and the list in which it stands written what each screen says. */
import { readFileSync, writeFileSync } from 'node:fs';

const LIST = new URL('../test/fixtures/screens.txt', import.meta.url);
const INTRODUCTION = `What a screen reader meets on each screen, in its order: roles, names and states.
Made by “npm run screens” from Chromium’s accessibility tree; read what changes before it goes in.
`;
/** A line at which the part of a screen begins. */
const title = (name) => `\n== ${name} ==\n`;

/** One for each page, since what was set in one session is not taken back in another. */
const sessions = new WeakMap();
async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** A page may ask for the accessibility tree, and set what its device likes, by media feature. */
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

/** Gives a page what is written of a screen; where the list is made anew, it writes instead. */
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
