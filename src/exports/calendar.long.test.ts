import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePartnership } from '../testing/samplePartnership.ts';
import { exportIcs, folded } from './calendar.ts';
import { realContent } from '../testing/sheets/realContent.ts';

const { directory } = await realContent();
const eventsOf = (...partnerships: Parameters<typeof samplePartnership>[1][]) => {
  const entries = partnerships.map((changes, index) => samplePartnership(`lien-${index}`, changes));
  return exportIcs({ ...directory, partnerships: entries }, 2028, 2028).replace(/\r\n /g, '');
};

describe('exportIcs', () => {
  it('follows the edition: two years, its date for stamp, one UID an event', () => {
    const ics = exportIcs(directory);
    const year = Number(directory.publication.date.slice(0, 4));
    const starts = [...ics.matchAll(/DTSTART;VALUE=DATE:(\d{4})/g)].map(([, one]) => Number(one));
    const uids = [...ics.matchAll(/UID:.*/g)].map(([one]) => one);
    expect(new Set(starts)).toEqual(new Set([year + 1, year + 2]));
    expect(new Set(uids).size).toBe(starts.length);
    expect(ics).toContain(`DTSTAMP:${directory.publication.date.replace(/-/g, '')}T000000Z\r\n`);
    expect(exportIcs(directory)).toBe(ics);
  });

  it('marks the day, or the whole month or year when no more is known', () => {
    const ics = eventsOf(
      { since: { year: 1958, month: 12, day: 31 } },
      { since: { year: 1958, month: 12 } },
      { since: { year: 1958 } },
    );
    const days = [...ics.matchAll(/VALUE=DATE:(\d+)\r\nDTEND;VALUE=DATE:(\d+)/g)].map(([, from, to]) => [
      from,
      to,
    ]);
    expect(days).toEqual([
      ['20281231', '20290101'],
      ['20281201', '20290101'],
      ['20280101', '20290101'],
    ]);
    expect(ics).toContain('SUMMARY:Tours – Takamatsu : 70 ans (jumelage)\r\n');
    expect(ics).toContain('70 ans (jumelage\\, jour inconnu)');
  });

  it('escapes text', () => {
    expect(eventsOf({ since: { year: 1958 }, french: { name: 'A;B,C\\D' } })).toContain('A\\;B\\,C\\\\D');
  });
});

describe('folded', () => {
  it('cuts at 75 octets, never inside a character, and can be undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '市', '🗾'), maxLength: 200 }), (line) => {
        const cut = folded(line);
        expect(cut.replace(/\r\n /g, '')).toBe(line);
        for (const piece of cut.split('\r\n')) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
