import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Where Debian and its like put it; another place by `CHROMIUM`. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The desk as an editor has it: the command, on a folder of content, and a browser that followed its address. */
export interface OpenedDesk {
  /** Folder of content, a copy of this test's own. */
  readonly content: string;
  readonly address: string;
  readonly page: Page;
  newPage(options?: NewPageOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Whether there is a browser; where all tools must be there, its absence is an error. */
export function hasChromium(): boolean {
  const isThere = spawnSync(CHROMIUM, ['--version']).error === undefined;
  if (!isThere && process.env['REQUIRE_TOOLS'] === '1')
    throw new Error('chromium is not installed, and REQUIRE_TOOLS=1 asks for it.');
  if (!isThere) process.emitWarning('chromium is not installed: the tests of the desk are skipped.');
  return isThere;
}

export interface NewPageOptions extends BrowserContextOptions {
  /** A browser in which nobody has chosen anything. */
  readonly isNew?: boolean;
}

/** What somebody has chosen who wants the whole text of every file. */
const SEES_ALL = `try {
  localStorage.getItem('kakehashi-front-matter') ?? localStorage.setItem('kakehashi-front-matter', 'text');
} catch {}`;

/**
 * @param source folder of content, which is copied
 * @param options of the page that is opened first, and of all others: each page more is drawn again at each change
 */
export async function openedDesk(source: string, options?: NewPageOptions): Promise<OpenedDesk> {
  // Asked for here, since only tests have one.
  const { temporaryFolder } = await import('../temporaryFolder.ts');
  const content = join(await temporaryFolder(), 'content');
  await cp(source, content, { recursive: true });
  return openDeskOn(content, options);
}

/** @param content folder that the desk may write in */
export async function openDeskOn(
  content: string,
  { isNew: isFirstNew = false, ...options }: NewPageOptions = {},
): Promise<OpenedDesk> {
  const [program, cwd] = [join(process.cwd(), 'bin/kakehashi.mjs'), dirname(content)];
  // Files are named as an editor knows them: from the folder of the project.
  const command = spawn(process.execPath, [program, 'dev', '--content', basename(content)], {
    cwd,
    // Without a screen: no test opens a window.
    env: { ...process.env, LC_ALL: 'fr_FR.UTF-8', DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  // Whatever ends this process, nothing is left running.
  process.once('exit', () => void command.kill('SIGKILL'));
  const address = await addressOf(command);
  // No process that does in software what a graphics card would do
  const args = ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args });
  const newPage = async ({ isNew = isFirstNew, ...other }: NewPageOptions = {}): Promise<Page> => {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'fr-FR',
      // What pulses while something is made would be drawn anew sixty times a second
      reducedMotion: 'reduce',
      ...options,
      ...other,
    });
    // Tests that write at places of a text see all of it; `isNew` is a browser in which nobody has chosen anything.
    if (!isNew) await page.addInitScript(SEES_ALL);
    await page.goto(address);
    await page.waitForSelector('.cm-content');
    return page;
  };
  return { content, address, page: await newPage(), newPage, close: () => close(browser, command) };
}

function addressOf(command: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [address] = /http:\S+token=\S+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    command.stdout?.on('data', listen);
    command.stderr?.on('data', listen);
    command.on('exit', () => reject(new Error(`The desk has ended: ${said}`)));
  });
}

async function close(browser: Browser, command: ChildProcess): Promise<void> {
  await browser.close();
  const ended = new Promise((resolve) => void command.once('exit', resolve));
  command.kill('SIGKILL');
  await ended;
}
