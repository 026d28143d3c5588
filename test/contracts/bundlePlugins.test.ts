import { expect, it } from 'vitest';
import { changed } from '../../bin/bundlePlugins.mjs';

it('changes a passage of a package where it stands, once', () => {
  expect(changed('draw(a); keep(b);', 'x.js', [['draw(a)', 'paint(a)']])).toBe('paint(a); keep(b);');
  expect(changed('$1 + $1', 'x.js', [['$1', '$&', 'everywhere']])).toBe('$& + $&');
  expect(changed('draw(a);', 'x.js', 'none();')).toBe('none();');
});

it('refuses a passage that is gone, and one that another function shares', () => {
  expect(() => changed('draw(a);', 'x.js', [['paint(a)', '']])).toThrow('x.js has « paint(a) » 0 times');
  expect(() => changed('a(); a();', 'x.js', [['a()', 'b()']])).toThrow('2 times');
});
