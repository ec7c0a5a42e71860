/** A text as a file, and the device’s own way to send it. Source: take-along.md, File. */
import { ownOptions } from '../../host/own-options.ts';

/** A text as a file. */
export const textFile = (text: string, name: string): File =>
  new File([text], name, ownOptions({ type: 'text/plain', lastModified: Date.now() }));

/** Whether this device takes this very file to send on. */
export function canSend(file: File): boolean {
  try {
    return typeof navigator.canShare === 'function' && navigator.canShare(ownOptions({ files: [file] }));
  } catch {
    return false;
  }
}

/** Opens the device’s own way to send a file. To be called in the press. Gives `false` where that is not to be. */
export async function send(file: File): Promise<boolean> {
  try {
    await navigator.share(ownOptions({ files: [file] }));
    return true;
  } catch (error) {
    // the parent has changed their mind
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
