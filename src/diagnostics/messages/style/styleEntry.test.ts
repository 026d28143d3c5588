import { expect, it } from 'vitest';
import { style } from './styleEntry.ts';

const { fr } = style('TF-008', { what: 'une faute', reason: '' }, { what: 'a fault', reason: '' });

it.each([
  ['deux  espaces', 'deux espaces', 'deux··espaces', 'deux espaces'],
  ['  ', ' ', '··', '·'],
  ['50\u202F%', '50 %', '50␣U+202F%', '50 %'],
  ['a\u2003b', 'a b', 'a␣U+2003b', 'a b'],
])('the fault and what is right never look alike: %j', (found, better, seen, right) => {
  const { message, help } = fr({ found, better });
  expect(message).toBe(`« ${seen} » : une faute`);
  expect(help).toContain(`écrivez « ${right} »`);
});
