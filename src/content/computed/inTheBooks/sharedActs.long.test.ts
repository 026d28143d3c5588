import { expect, it } from 'vitest';
import { countActs } from '../../../model/directory/counting/answer.ts';
import { realContent } from '../../../testing/sheets/realContent.ts';

const { directory } = await realContent();
const { partnerships } = directory;

const shared = partnerships.flatMap((one, index) =>
  partnerships.slice(index + 1).flatMap((other) => (countActs([one, other]) === 1 ? [[one, other]] : [])),
);

it('tells of each entry of one act the same renewals', () => {
  expect(shared.length).toBeGreaterThan(0);
  const renewalsOf = ({ renewals }: (typeof partnerships)[number]) =>
    renewals.map(({ date, what }) => ({ date, what }));
  const apart = shared.filter(
    ([one, other]) => one && other && JSON.stringify(renewalsOf(one)) !== JSON.stringify(renewalsOf(other)),
  );
  expect(apart.map((links) => links.map(({ id }) => id))).toEqual([]);
});
