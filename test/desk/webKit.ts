import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** Debian's driver of Safari's engine (`webkit2gtk-driver`) and the browser that it drives, on a screen of its own. */
const DRIVER = 'WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const SCREEN = ':93';
const PORT = 4493;

/** Whether Safari's engine is to be tried (`ENGINES=all`, as `.ci/nightly` asks) and can be; where it cannot, that is said. */
export function hasWebKit(): boolean {
  if (process.env['ENGINES'] !== 'all') return false;
  const isThere = [DRIVER, 'Xvfb'].every((name) => spawnSync('which', [name]).status === 0);
  if (!isThere)
    process.emitWarning('webkit2gtk-driver and xvfb are not installed: Safari’s engine is not tried.');
  return isThere;
}

/** A page in Safari's engine, by the W3C's WebDriver protocol. */
export interface WebKitPage {
  /** The value of an expression of JavaScript in the page. */
  read(expression: string): Promise<unknown>;
  /** Once an expression holds; rejects where it never does. */
  until(expression: string): Promise<void>;
  /** Clicks with the mouse on the middle of an element that an expression gives. */
  click(element: string): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens an address. */
export async function openWebKit(address: string): Promise<WebKitPage> {
  const screen = spawn('Xvfb', [SCREEN, '-screen', '0', '1440x1000x24'], { stdio: 'ignore' });
  const driver = spawn(DRIVER, [`--port=${PORT}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: SCREEN, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const end = (): void => [driver, screen].forEach((one: ChildProcess) => void one.kill('SIGKILL'));
  process.once('exit', end);
  const options = { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } };
  const session = (await patiently(() =>
    ask('POST', '/session', { capabilities: { alwaysMatch: options } }),
  )) as {
    readonly sessionId: string;
  };
  const here = `/session/${session.sessionId}`;
  const read = (expression: string): Promise<unknown> =>
    ask('POST', `${here}/execute/sync`, { script: `return ${expression};`, args: [] });
  await ask('POST', `${here}/url`, { url: address });
  return {
    read,
    until: async (expression) => {
      await patiently(async () => {
        if (!(await read(`Boolean(${expression})`))) throw new Error(`It never came to ${expression}`);
      });
    },
    click: async (element) => {
      const [x, y] = (await read(
        `(() => { const e = ${element}; e.scrollIntoView({ block: 'center' }); const b = e.getBoundingClientRect();
          return [Math.round(b.left + Math.min(20, b.width / 2)), Math.round(b.top + Math.min(12, b.height / 2))]; })()`,
      )) as readonly [number, number];
      const mouse = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await ask('POST', `${here}/actions`, { actions: [{ type: 'pointer', id: 'mouse', actions: mouse }] });
    },
    type: async (text) => {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await ask('POST', `${here}/actions`, { actions: [{ type: 'key', id: 'keys', actions: keys }] });
    },
    close: async () => {
      await ask('DELETE', here).catch(() => undefined);
      end();
    },
  };
}

async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, { method, ...sent });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}

/** Tries again for two minutes: a driver starts, a book is set. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === 400) throw error;
      await new Promise((resolve) => void setTimeout(resolve, 300));
    }
  }
}
