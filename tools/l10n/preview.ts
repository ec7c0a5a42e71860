/** `npm run l10n -- preview <code>`: every screen in a language, its English beside it. */
import { servePreview } from './preview/server.ts';

/** Serves it until the process ends, and says where. */
export async function preview(code: string): Promise<void> {
  const { origin } = await servePreview(code, Number(process.env.PORT ?? 0));
  console.log(
    `\n  The preview of ${code} is at ${origin}/preview/\n  It reads locales/${code}.xlf anew at each reload.\n`,
  );
}
