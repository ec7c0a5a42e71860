/** Browsers that print without asking, each to a PDF in a folder of its own. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { BROWSER_ARGS, onPath } from '../../tools/browser.mjs';
import { findEngine } from '../../tools/engines.mjs';
import { startScreen } from '../../tools/webkit.mjs';
import { readPdf } from './pdf.ts';

/** A browser that prints. */
export interface PrintingBrowser {
  readonly browser: Browser;
  /** Waits for a PDF, reads it and removes it. */
  printed(): ReturnType<typeof readPdf>;
  close(): Promise<void>;
}

/** How long a busy machine may take, in ms. */
const LIMIT = 60_000;

/** Whether Chromium can print here: only one with a window does. */
export const hasScreen = () => onPath('Xvfb') !== undefined;

/** Reads the one PDF of a folder once it is whole, and removes it. */
async function take(folder: string): ReturnType<typeof readPdf> {
  for (const end = performance.now() + LIMIT; performance.now() < end;) {
    const [name] = readdirSync(folder).filter((one) => one.endsWith('.pdf'));
    const file = join(folder, name ?? '');
    const pdf = name && readFileSync(file).length ? await readPdf(readFileSync(file)).catch(() => null) : null;
    if (pdf) {
      rmSync(file);
      return pdf;
    }
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error('Timeout: nothing was printed.');
}

function folders() {
  const profile = mkdtempSync(join(tmpdir(), 'printing-'));
  const out = join(profile, 'out');
  mkdirSync(out);
  return { profile, out, remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A Chromium on a screen that nobody sees, which writes the address and the title of the page where the paper has a margin. */
export async function startChromium(): Promise<PrintingBrowser> {
  const { path } = await findEngine('chromium');
  const { screen, display } = await startScreen(onPath('Xvfb')!);
  const { profile, out, remove } = folders();
  const appState = {
    version: 2,
    recentDestinations: [{ id: 'Save as PDF', origin: 'local', account: '' }],
    selectedDestinationId: 'Save as PDF',
    isHeaderFooterEnabled: true,
    mediaSize: { width_microns: 210_000, height_microns: 297_000, name: 'ISO_A4' },
  };
  const preferences = {
    printing: { print_preview_sticky_settings: { appState: JSON.stringify(appState) } },
    savefile: { default_directory: out, type: 0 },
  };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const browser = await launch({
    executablePath: path,
    headless: false,
    userDataDir: profile,
    args: [...BROWSER_ARGS, '--kiosk-printing', '--disable-gpu'],
    env: { ...process.env, DISPLAY: display },
  });
  const close = async () => {
    await browser.close();
    screen.kill('SIGKILL');
    remove();
  };
  return { browser, printed: () => take(out), close };
}

/** A Firefox that writes address and title as well. */
export async function startFirefox(): Promise<PrintingBrowser> {
  const { path } = await findEngine('firefox');
  const { out, remove } = folders();
  const printer = 'print.printer_Mozilla_Save_to_PDF';
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    extraPrefsFirefox: {
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      [`${printer}.print_to_file`]: true,
      [`${printer}.print_to_filename`]: join(out, 'page.pdf'),
      [`${printer}.show_print_progress`]: false,
      [`${printer}.print_headerright`]: '&U',
      [`${printer}.print_headerleft`]: '&T',
      [`${printer}.print_paper_id`]: 'iso_a4',
      [`${printer}.print_paper_width`]: '210.00',
      [`${printer}.print_paper_height`]: '297.00',
      [`${printer}.print_paper_size_unit`]: 1,
    },
  });
  const close = async () => {
    await browser.close();
    remove();
  };
  return { browser, printed: () => take(out), close };
}
