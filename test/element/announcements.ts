/** What is announced while something is done: by a status, an alert, and by the focus that moves. */
import { words, type Parent } from './helpers.ts';

const LIVE = '[role=status], [role=alert]';

/** What a live region has to say to ears: hidden words are none. */
function saidBy(region: Element): string {
  if (!region.checkVisibility({ visibilityProperty: true })) return '';
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  let said = '';
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (parentElement!.checkVisibility({ visibilityProperty: true })) said += nodeValue;
  }
  return said.replace(/\s+/g, ' ').trim();
}

/**
 * Listens while `act` is done, and until `until` has come. A status is heard when its words change while it is there; one
 * that comes with its words is not, by most readers, and is told as “too soon”. An alert is heard when it comes, too.
 */
export async function announcementsDuring({ root, element }: Parent, act: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const known = new Map([...root.querySelectorAll(LIVE)].map((one) => [one, saidBy(one)]));
  const look = () => {
    for (const region of root.querySelectorAll(LIVE)) {
      const before = known.get(region);
      const said = saidBy(region);
      known.set(region, said);
      if (!said || said === before) continue;
      const role = region.getAttribute('role')!;
      heard.push(before === undefined && role === 'status' ? `too soon: ${said}` : `${role}: ${said}`);
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  const handleFocus = ({ target }: Event) => {
    const one = target as HTMLElement;
    const by = one.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = by.map((id) => words(root.querySelector(`#${id}`)!)).join(' ');
    heard.push(`focus: ${named || (one.matches('.wait') ? '' : words(one))}`.trim());
  };
  root.addEventListener('focusin', handleFocus);
  await act();
  await element.updateComplete;
  await new Promise((task) => setTimeout(task));
  look();
  observer.disconnect();
  root.removeEventListener('focusin', handleFocus);
  return heard;
}
