import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FACES } from '../../fonts/faces.ts';
import { createFontLibrary, loadFace, openFace, UnreadableFont } from '../pdf/reactPdf.ts';
import { main } from './main.ts';
import { fakeEnvironment } from '../../test/fakeEnvironment.ts';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [sound] = FACES;
if (!sound) throw new Error('no face');
const bytes = readFileSync(sound.file);

describe.each<[string, Uint8Array | undefined]>([
  ['is not there', undefined],
  ['is empty', new Uint8Array()],
  ['is no font', Buffer.from('<html>Not found</html>')],
  ['is cut in the middle', bytes.subarray(0, bytes.length >> 1)],
  ['is cut near its end', bytes.subarray(0, bytes.length - 40)],
  ['is cut in its first bytes', bytes.subarray(0, 40)],
])('a file of a face that %s', (what, content) => {
  const file = join(folder, `${what.replaceAll(' ', '-')}.ttf`);
  if (content) writeFileSync(file, content);
  const source = { ...sound, file };

  it('is refused by its name, however it is opened', async () => {
    const library = () => createFontLibrary([source]);
    expect(() => openFace(library(), source)).toThrow(UnreadableFont);
    const loading = loadFace(library(), source.family, source.weight, source.style);
    await expect(loading).rejects.toMatchObject({ name: 'UnreadableFont', file });
  });

  it('is a problem with its place, and no fault of the program', async () => {
    const faces = FACES.map((face) => (face === sound ? source : face));
    const environment = fakeEnvironment({ faces });
    const code = await main(['check', '--content', 'test/contenu-anglais'], environment);
    expect([code, environment.warned.join('\n')]).toEqual([
      1,
      expect.stringMatching(
        new RegExp(`${what.replaceAll(' ', '-')}\\.ttf:1:1 {2}erreur {2}FO-001[^]*npm ci`),
      ),
    ]);
  });
});
