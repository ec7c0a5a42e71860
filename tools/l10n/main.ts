/** `npm run l10n -- <command> <code>`. A code is a BCP 47 tag, such as `es` or `pt-BR`. */
import { l10n } from './commands.ts';

process.exitCode = await l10n(process.argv.slice(2));
