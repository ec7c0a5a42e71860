/** Saves something on the device, from inside the element. Source: take-along.md, File. */

/** A slow phone may still be reading what is saved. In ms. */
const KEEP_FOR = 40_000;

/** Saves data under a name, by a link that is there for one press. `root`: the page hears nothing of that press. */
export function save(root: ShadowRoot, data: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = name;
  link.hidden = true;
  link.addEventListener('click', (event) => event.stopPropagation());
  root.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_FOR);
}

/** Options without a prototype, to which a page may have added some. */
const only = <Options extends object>(options: Options): Options => Object.assign(Object.create(null), options);

/** A text as a file. */
export const textFile = (text: string, name: string): File =>
  new File([text], name, only({ type: 'text/plain', lastModified: Date.now() }));

/** Whether this device takes this very file to send on. */
export const canSend = (file: File): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare(only({ files: [file] }));

/** Opens the device’s own way to send a file. To be called in the press. Gives `false` where that is not to be. */
export async function send(file: File): Promise<boolean> {
  try {
    await navigator.share(only({ files: [file] }));
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // the parent has changed their mind
    return error.name === 'AbortError';
  }
}
