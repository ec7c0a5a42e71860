/** Records what a screen reader announces during an action: status messages, alerts and focus changes. */
import { words, type Parent } from './helpers.ts';

const LIVE = '[role=status], [role=alert]';

/** The text of a live region without hidden text. */
function textOf(region: Element): string {
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
 * Returns the announcements during `act`, in order. A status is announced when its text changes. Most screen readers do
 * not announce a status that is inserted together with its text; it is listed as “too soon”. An inserted alert is
 * announced.
 */
export async function announcementsDuring({ root, element }: Parent, act: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const known = new Map([...root.querySelectorAll(LIVE)].map((one) => [one, textOf(one)]));
  const look = () => {
    for (const region of root.querySelectorAll(LIVE)) {
      const before = known.get(region);
      const said = textOf(region);
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
