import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { apiIn } from '../../api.ts';

const { openSession, check } = apiIn(fileURLToPath(new URL('../..', import.meta.url)));
const CONTENT = 'test/contenu-autre-pays';

it('tells what is wrong, with its place and its sentence', async () => {
  expect(await check({ content: CONTENT })).toEqual([]);
  const problems = await check({ content: 'test/contenu-fautif', language: 'en' });
  expect(problems.length).toBeGreaterThan(5);
  for (const { file, line, code, message } of problems) {
    expect(`${code} ${file} ${message}`).toMatch(/^[A-Z]{2}-\d{3} test\/contenu-fautif\/.* \w/);
    expect(line).toBeGreaterThan(0);
  }
});

it('plans what a command would, and builds only what it has planned', async () => {
  const session = await openSession({ content: CONTENT });
  const jobs = session.plan({ only: ['dossier'] });
  expect(jobs).toMatchObject([{ language: 'fr', target: 'screen' }]);
  expect(() => session.plan({ only: ['dosier'] })).toThrow('Vouliez-vous dire « dossier » ?');
  const [job] = jobs;
  await expect(session.build(job ? [{ ...job, file: '../autre.pdf' }] : [], 'output')).rejects.toThrow(
    'not a file',
  );
  await session.close();
  expect(() => session.check()).toThrow('closed');
});
