import { expect, it } from 'vitest';
import { createTurns } from './turns.ts';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => void setTimeout(done, milliseconds));

it('does one thing at a time, in the order in which it was asked, however each ends', async () => {
  const { inTurn } = createTurns();
  const said: string[] = [];
  const asked = [3, 2, 1].map((steps) =>
    inTurn(async () => {
      said.push(`begin ${steps}`);
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      said.push(`end ${steps}`);
      if (steps === 2) throw new Error('broken');
      return steps;
    }),
  );
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(said).toEqual(['begin 3', 'end 3', 'begin 2', 'end 2', 'begin 1', 'end 1']);
});

it('leaves what can wait until nothing else is asked, and does all of it then', async () => {
  const { inTurn, whenQuiet } = createTurns({ quiet: 20 });
  const said: string[] = [];
  const say = (word: string) => (): void => void said.push(word);
  const patient = [whenQuiet(say('problems')), whenQuiet(say('overview'))];
  await inTurn(say('update'));
  await inTurn(say('view'));
  // A question that follows from the answer
  await pause(1);
  await inTurn(say('pages'));
  await Promise.all(patient);
  expect(said).toEqual(['update', 'view', 'pages', 'problems', 'overview']);
  await whenQuiet(say('again'));
  expect(said.at(-1)).toBe('again');
});
