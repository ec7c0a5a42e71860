/** A text as a file, and the device’s own way to send it. Source: take-along.md, File. */

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
