import { expect, it } from 'vitest';
import { samplePartnership } from '../../../src/testing/samplePartnership.ts';
import { threadsOf } from './threads.ts';

const at = (latitude: number) => ({ coordinates: { latitude, longitude: 2 } });

it('weaves a thread for each living link with two places: north and oldest outside', () => {
  const threads = threadsOf(
    [
      samplePartnership('nord', { french: at(50), partner: at(34), since: { year: 2020 } }),
      samplePartnership('sud', { french: at(43), partner: at(43), since: { year: 1958 } }),
      samplePartnership('milieu', { french: at(47), partner: at(36), since: undefined }),
      samplePartnership('fini', { french: at(48), partner: at(35), state: 'ended' }),
      samplePartnership('ailleurs', { french: at(48) }),
    ],
    '2026-11-22',
  );
  expect(threads).toEqual([
    { id: 'sud', near: 1, crown: 0, far: 0, recent: false },
    { id: 'nord', near: 0, crown: 0.5, far: 1, recent: true },
    { id: 'milieu', near: 0.5, crown: 1, far: 0.5, recent: false },
  ]);
});

it('weaves one thread, and none', () => {
  const alone = samplePartnership('seul', { french: at(50), partner: at(34) });
  expect(threadsOf([alone], '2026-11-22')).toMatchObject([{ near: 0, crown: 0, far: 0 }]);
  expect(threadsOf([], '2026-11-22')).toEqual([]);
});
