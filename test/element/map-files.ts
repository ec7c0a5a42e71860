/** Map files, and the ways in which a parent opens one. */
import type { MapFile, Snapshot, Talk } from '../../src/results/snapshot.ts';
import { text, type Parent } from './parent.ts';

/** The text of a map file. */
export const fileText = (date: string, map: Snapshot, talk?: Talk): string =>
  JSON.stringify({ kind: 'connection-map', v: 1, date, map, talk } satisfies { [Key in keyof MapFile]: unknown });

/** A file as a device has it. Most have no type that could be relied on. */
export const fileOf = (content: BlobPart, name = 'map-2026-11-28.txt') => new File([content], name);

const holding = (file: File): DataTransfer => {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer;
};

/** Opens “Open a map” from the screen that is shown. */
export async function toOpener(parent: Parent) {
  // on the first screen it stands in a fold
  if (parent.has('.act')) await parent.fold(text['ui.what']);
  await parent.press(text['ui.file.open']);
  await parent.find('[role=heading]', text['ui.file.open']);
}

/** Chooses a file. */
export async function chooseFile(parent: Parent, file: File) {
  const label = await parent.find('.choose-file');
  const input = label.querySelector('input')!;
  input.files = holding(file).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await parent.element.updateComplete;
}

/** What happens to a file that is dragged. Gives whether the page was kept from opening it. */
export function drag(target: Element, type: 'dragover' | 'dragleave' | 'drop', file: File): boolean {
  const event = new DragEvent(type, {
    bubbles: true,
    cancelable: true,
    composed: true,
    dataTransfer: holding(file),
  });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Pastes a text and opens it. */
export async function pasteText(parent: Parent, words: string) {
  const field = (await parent.find('textarea')) as HTMLTextAreaElement;
  field.value = words;
  await parent.press(text['ui.file.read']);
}

/** Answers “Whose map is this?” */
export async function answerWhose(parent: Parent, answer: 'mine' | 'theirs' | 'look') {
  await parent.find('[role=heading]', text['ui.file.whose']);
  await parent.press(text[`ui.file.${answer}`]);
}

/** Answers “Same child as last time?” */
export async function answerSameChild(parent: Parent, isSame: boolean) {
  await parent.press(text[isSame ? 'ui.compare.yes' : 'ui.compare.no'], '.pair');
  await parent.find('[role=heading]', text['ui.compare']);
}
