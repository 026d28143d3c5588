import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { UA_RULES } from './rules.ts';

it('docs/accessibility.md names every rule of PDF/UA-1', () => {
  const text = readFileSync(new URL('../../docs/accessibility.md', import.meta.url), 'utf8');
  const named = new Set(text.match(/\d\d-\d{3}|UA 7\.\d( langue| cellules)?|\b14\.\d(\.\d)*/g));
  for (const [, chapter = '', from = '', to = ''] of text.matchAll(/(\d\d)-(\d{3}) … \1-(\d{3})/g)) {
    for (let i = Number(from); i <= Number(to); i += 1) named.add(`${chapter}-${String(i).padStart(3, '0')}`);
  }
  const own = UA_RULES.map(({ id }) => id.replace('32000 ', ''));
  expect(own.filter((id) => !named.has(id) && !text.includes(id))).toEqual([]);
});
