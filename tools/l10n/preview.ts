/** `npm run l10n -- preview <code>`: all screens in a language, next to English. */
import { servePreview } from './preview/server.ts';

/** Serves the preview until the process ends, and prints its URL. */
export async function preview(code: string): Promise<void> {
  const { origin } = await servePreview(code, Number(process.env.PORT ?? 0));
  console.log(
    `\n  The preview of ${code} is at ${origin}/preview/\n  Reload the page after changes to locales/${code}.xlf.\n`,
  );
}
