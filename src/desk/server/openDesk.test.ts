import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeskSetup, RunningDesk } from '../../cli/environment.ts';
import type { ChapterForm } from '../../exports/newTexts/chapter.ts';
import { deskApp, type DeskParts } from './deskApp.ts';
import { openDesk } from './openDesk.ts';
import type { LiveSession } from '../../session/live/liveTypes.ts';

let folder: string;
let desk: RunningDesk;
let updates: (readonly string[])[];

const EMPTY = { pages: [], outline: [], review: [], state: 'fresh' } as const;

/** A chapter that can be begun; its folder is that of the content of the test. */
const FORM: ChapterForm = {
  kind: 'chapitre',
  key: 'chapitre essai',
  publication: 'essai',
  title: 'Essai',
  folder: '',
  language: 'fr',
  translations: [],
  files: [],
  questions: [],
  taken: [],
};
let form = FORM;
const ANSWERS = { titre: 'Neuf' };

function pictureFacts(named: (name: string) => string): Record<string, string> {
  return { text: named('dossier/a.md'), name: 'a.png', alt: 'a', credit: 'b', licence: 'c' };
}

/** A content that knows nothing: what is asked of it is kept. */
function silentSession(): LiveSession {
  return {
    overview: async () => ({ publications: [], others: [] }),
    problems: async () => [],
    update: async (files) => {
      updates.push(files);
      return { diagnostics: [], changedFiles: files };
    },
    view: async () => EMPTY,
    pages: async () => Uint8Array.of(37, 80, 68, 70),
    wholePdf: async () => Uint8Array.of(37, 80, 68, 70),
    framesOf: async () => [],
    sourceAt: async () => undefined,
    findOnPages: async () => [],
    translationOf: async () => undefined,
    entryForms: async () => [],
    newTextForms: async () => [form],
    namesToWrite: async () => ({ references: [], sources: [], blocks: [] }),
    close: async () => undefined,
  };
}

async function open(changes: Partial<DeskSetup> = {}): Promise<RunningDesk> {
  return openDesk(
    {
      content: join(folder, 'content'),
      language: 'fr',
      port: 0,
      readOnly: false,
      out: join(folder, 'output'),
      releases: join(folder, 'release'),
      ...changes,
    },
    {
      session: silentSession(),
      program: join(folder, 'program.mjs'),
      outlinesOf: async (code) =>
        code === 'DE'
          ? [
              [
                [9, 50],
                [10, 51],
                [9, 51],
                [9, 50],
              ],
            ]
          : [],
      pageFiles: async (path) =>
        path === '/page.js' ? { type: 'text/javascript', bytes: Uint8Array.of(59) } : undefined,
      fault: (error) => expect.fail(String(error)),
    },
  );
}

beforeEach(async () => {
  updates = [];
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  form = { ...FORM, folder: file('dossier/fr') };
  await mkdir(join(folder, 'content/dossier'), { recursive: true });
  await writeFile(join(folder, 'content/dossier/a.md'), 'Un texte.\n');
  await writeFile(join(folder, 'secret.md'), 'hors du contenu');
  await symlink(join(folder, 'secret.md'), join(folder, 'content/lien.md'));
  await symlink(folder, join(folder, 'content/dehors'));
  desk = await open();
});

afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** By node:http, which sends any Host, as `fetch` does not. */
function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Reply> {
  const { port } = new URL(desk.address);
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, method, headers: { connection: 'close', ...headers } },
      (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            text: Buffer.concat(parts).toString(),
            headers: reply.headers,
          }),
        );
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

/** The headers of the desk's own page, once it was opened by its address. */
async function ownHeaders(): Promise<Record<string, string>> {
  const { pathname, search, origin } = new URL(desk.address);
  const { headers } = await send(pathname + search);
  const [cookie = ''] = String(headers['set-cookie']).split(';');
  return { cookie, origin, 'sec-fetch-site': 'same-origin' };
}

const file = (name: string): string => `${folder}/content/${name}`;
const text = (name: string): string => `/api/text?file=${encodeURIComponent(file(name))}`;

async function put(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply> {
  return send('/api/text', {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: headers ?? (await ownHeaders()),
  });
}

describe('the door', () => {
  it('gives the browser of the first address a cookie that scripts and other sites do not get', async () => {
    const { pathname, search } = new URL(desk.address);
    const { status, headers, text: html } = await send(pathname + search);
    expect([status, html.includes('/page.js')]).toEqual([200, true]);
    expect(String(headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict$/);
  });

  it('lets nothing run in the page but its own files', async () => {
    const { headers } = await send('/page.js', { headers: await ownHeaders() });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['/', '/page.js', '/api/settings', '/api/overview', '/api/events', '/?token=wrong'])(
    'is closed to who has no token: %s',
    async (path) => {
      const { status, text: said } = await send(path);
      expect([status, said]).toEqual([403, expect.stringContaining('terminal')]);
    },
  );

  it.each([
    ['a name that leads here', { host: 'evil.example' }, 421],
    ['the right name with another port', { host: '127.0.0.1:1' }, 421],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a document without origin', { origin: 'null' }, 403],
    ['a page of another site that sends no Origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a page of another port', { 'sec-fetch-site': 'same-site' }, 403],
  ])('is closed to %s, cookie or not', async (_, changes, status) => {
    const headers = { ...(await ownHeaders()), ...changes };
    expect((await send(text('dossier/a.md'), { headers })).status).toBe(status);
    expect((await put({ file: file('dossier/a.md'), text: 'pris' }, headers)).status).toBe(status);
    expect((await send('/api/picture', { method: 'POST', body: 'x', headers })).status).toBe(status);
    expect(await readFile(file('dossier/a.md'), 'utf8')).toBe('Un texte.\n');
  });

  it('takes no writing that says no origin', async () => {
    const { cookie = '' } = await ownHeaders();
    expect((await put({ file: file('b.md'), text: '' }, { cookie })).status).toBe(403);
  });
});

describe('commands', () => {
  const run = async (body: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply> =>
    send('/api/run', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: headers ?? (await ownHeaders()),
    });

  beforeEach(() =>
    writeFile(
      join(folder, 'program.mjs'),
      "import { writeFileSync } from 'node:fs';\nwriteFileSync(import.meta.dirname + '/said.json', JSON.stringify(process.argv.slice(2)));\n",
    ),
  );

  it('of the program run beside the desk, one at a time', async () => {
    const [first, second] = [await run({ command: 'check' }), await run({ command: 'check' })];
    expect([first.status, second.status]).toEqual([200, 423]);
    // The page is told which one it has to wait for.
    expect(JSON.parse(second.text)).toMatchObject({ refusal: 'busy', running: { command: 'check' } });
    const said = () =>
      readFile(join(folder, 'said.json'), 'utf8').then(
        (words): unknown => JSON.parse(words),
        () => [],
      );
    await expect
      .poll(said, { timeout: 10_000 })
      .toEqual(['check', '--langue', 'fr', '--content', `${folder}/content`]);
  });

  it('are asked by the own page alone, and are those of the desk', async () => {
    const headers = { ...(await ownHeaders()), origin: 'https://evil.example' };
    expect((await run({ command: 'build' }, headers)).status).toBe(403);
    expect((await run({ command: 'rm' })).status).toBe(400);
  });

  it('that write do not run in a desk for reading', async () => {
    await desk.close();
    desk = await open({ readOnly: true });
    expect((await run({ command: 'release' })).status).toBe(403);
  });
});

describe('texts', () => {
  it('are read, changed and told to the session', async () => {
    const read = await send(text('dossier/a.md'), { headers: await ownHeaders() });
    const { hash } = JSON.parse(read.text) as { hash: string };
    const written = await put({ file: file('dossier/a.md'), text: 'Un autre texte.\n', hash });
    expect(written.status).toBe(200);
    expect(await readFile(file('dossier/a.md'), 'utf8')).toBe('Un autre texte.\n');
    await expect.poll(() => updates).toEqual([[file('dossier/a.md')]]);
  });

  it('that were changed elsewhere stay, and come back to be compared', async () => {
    const read = await send(text('dossier/a.md'), { headers: await ownHeaders() });
    const { hash } = JSON.parse(read.text) as { hash: string };
    await writeFile(file('dossier/a.md'), 'Écrit ailleurs.\n');
    const { status, text: answer } = await put({ file: file('dossier/a.md'), text: 'Le mien.\n', hash });
    expect([status, JSON.parse(answer)]).toMatchObject([409, { other: { text: 'Écrit ailleurs.\n' } }]);
    expect(await readFile(file('dossier/a.md'), 'utf8')).toBe('Écrit ailleurs.\n');
  });

  it('that were deleted elsewhere, or made, are not written over', async () => {
    expect((await put({ file: file('dossier/b.md'), text: 'x', hash: 'aa' })).status).toBe(409);
    expect((await put({ file: file('dossier/a.md'), text: 'x' })).status).toBe(409);
    expect((await put({ file: file('dossier/neuf/b.md'), text: 'x' })).status).toBe(200);
  });

  it.each([
    ['../secret.md', 403],
    ['dossier/../../secret.md', 403],
    ['dossier\\..\\..\\secret.md', 403],
    ['./dossier/a.md', 403],
    ['.git/config.md', 403],
    ['lien.md', 403],
    ['dehors/secret.md', 403],
    ['dossier/a.md\0.md', 403],
    ['dossier/a.js', 415],
    ['dossier/a', 415],
    ['dossier', 415],
  ])('are those of the content alone: %j', async (name, status) => {
    const headers = await ownHeaders();
    expect((await send(text(name), { headers })).status).toBe(status);
    expect((await put({ file: file(name), text: 'pris' })).status).toBe(status);
    expect(await readFile(join(folder, 'secret.md'), 'utf8')).toBe('hors du contenu');
  });

  it.each(['/etc/passwd', 'secret.md', '/etc/passwd.md'])('are named by their content: %s', async (path) => {
    const { status } = await send(`/api/text?file=${path}`, { headers: await ownHeaders() });
    expect([403, 415]).toContain(status);
  });

  it('are bounded, and so is what is sent', async () => {
    const large = 'a'.repeat(2 * 2 ** 20 + 1);
    expect((await put({ file: file('dossier/b.md'), text: large })).status).toBe(413);
    expect(
      (await put({ file: file('dossier/b.md'), text: 'a', more: 'b'.repeat(13 * 2 ** 20) })).status,
    ).toBe(413);
    expect((await put('not what is asked')).status).toBe(400);
  });

  it('are not written by a desk for reading', async () => {
    await desk.close();
    desk = await open({ readOnly: true });
    expect((await put({ file: file('dossier/b.md'), text: 'x' })).status).toBe(403);
  });

  it('that another program writes are told too, once', async () => {
    await writeFile(file('dossier/a.md'), 'Par un autre.\n');
    await expect.poll(() => updates, { timeout: 5_000 }).toEqual([[file('dossier/a.md')]]);
  });
});

/** Every way to change something, with a body that it would take. */
const WRITING: readonly (readonly [method: string, path: string, body: unknown])[] = [
  ['PUT', '/api/text', { file: '', text: 'pris' }],
  ['POST', '/api/picture', 'x'],
  ['POST', '/api/new-texts', { form: FORM.key, answers: ANSWERS }],
  ['POST', '/api/run', { command: 'build' }],
  ['POST', '/api/run', { command: 'release' }],
  ['POST', '/api/run', { command: 'sync', language: 'ja', file: 'content/a.md' }],
];

describe('whatever writes', () => {
  const ask = async (
    [method, path, body]: (typeof WRITING)[number],
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reply> => {
    const named = path === '/api/text' ? { ...(body as object), file: file('dossier/neuf.md') } : body;
    const query = path === '/api/picture' ? `?${new URLSearchParams(pictureFacts(file)).toString()}` : '';
    return send(`${path}${query}`, {
      method,
      body: JSON.stringify(named),
      headers: headers ?? (await ownHeaders()),
    });
  };

  it('is known: no other route changes anything', () => {
    const { routes } = deskApp({
      settings: {},
      door: { hosts: () => [] },
      folders: {},
    } as unknown as DeskParts);
    const changing = routes.filter(({ method }) => !['ALL', 'GET'].includes(method));
    const harmless = ['DELETE /api/run', 'POST /api/folder'];
    const known = [...WRITING.map(([method, path]) => `${method} ${path}`), ...harmless];
    expect(new Set(changing.map(({ method, path }) => `${method} ${path}`))).toEqual(new Set(known));
  });

  it.each(WRITING)('is off in a desk for reading: %s %s %j', async (...asked) => {
    await desk.close();
    desk = await open({ readOnly: true });
    const before = await readdir(folder, { recursive: true });
    expect([(await ask(asked)).status, await readdir(folder, { recursive: true })]).toEqual([403, before]);
  });

  it.each(WRITING)('is refused to another site, with the cookie or without: %s %s', async (...asked) => {
    const own = await ownHeaders();
    const { cookie = '' } = own;
    const before = await readdir(folder, { recursive: true });
    const strangers: readonly Readonly<Record<string, string>>[] = [
      { ...own, origin: 'https://evil.example' },
      { ...own, host: 'evil.example' },
      { ...own, 'sec-fetch-site': 'cross-site' },
      { cookie },
      { origin: own['origin'] ?? '' },
      { ...own, cookie: cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) },
    ];
    for (const headers of strangers) expect([403, 421]).toContain((await ask(asked, headers)).status);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  it.each([
    ['/api/run', 4096],
    ['/api/folder', 4096],
    ['/api/new-texts', 64 * 1024],
  ])('reads no more of %s than it needs', async (path, most) => {
    const body = JSON.stringify({ command: 'check', more: 'a'.repeat(most) });
    const { status } = await send(path, { method: 'POST', body, headers: await ownHeaders() });
    expect(status).toBe(413);
  });

  it('begins texts where none are, and none through a link that leads out', async () => {
    const [method, path, body] = WRITING[2] ?? ['', '', {}];
    const first = await ask([method, path, body]);
    expect(JSON.parse(first.text)).toEqual({ files: [file('dossier/fr/01-neuf.md')] });
    const written = await readFile(file('dossier/fr/01-neuf.md'), 'utf8');
    expect((await ask([method, path, body])).status).toBe(409);
    expect(await readFile(file('dossier/fr/01-neuf.md'), 'utf8')).toBe(written);
    form = { ...FORM, folder: file('dehors/fr') };
    expect([403, 500]).toContain((await ask([method, path, body])).status);
    expect(await readdir(folder)).not.toContain('fr');
  });
});
