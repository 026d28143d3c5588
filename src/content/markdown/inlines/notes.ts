import type { FootnoteDefinition } from 'mdast';
import { nearest } from '../../../diagnostics/suggestion.ts';
import { offsetsOf, placeAt } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';

/** Every note called exists, every note that exists is called. */
export function checkNotes(reading: BodyReading, footnotes: readonly FootnoteDefinition[]): void {
  const defined = new Set(footnotes.map((footnote) => footnote.identifier));
  for (const { name, place } of reading.noteCalls) {
    if (!defined.has(name))
      report(reading, 'SO-003', place, { note: name, suggestion: nearest(name, defined) });
  }
  const called = new Set(reading.noteCalls.map((call) => call.name));
  for (const { identifier, label, position } of footnotes) {
    if (called.has(identifier)) continue;
    called.add(identifier);
    const [start] = offsetsOf(position);
    const place = placeAt(reading, start, start + `[^${label ?? identifier}]`.length);
    report(reading, 'SO-004', place, { note: identifier });
  }
}
