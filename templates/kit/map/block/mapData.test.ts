import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classesOf } from './mapData.ts';

it('puts each value in one class, from few to many', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 }), (values) => {
      const classes = classesOf(values, 4);
      expect(classes.length).toBeLessThanOrEqual(4);
      for (const value of values)
        expect(classes.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1);
      classes.slice(1).forEach(({ from }, index) => expect(from).toBeGreaterThan(classes[index]?.to ?? 0));
    }),
  );
});
