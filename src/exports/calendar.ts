import { anniversaries, comingAnniversaries, type Anniversary } from '../model/directory/anniversaries.ts';
import type { Directory } from '../model/directory/partnership.ts';
import type { PartialDate } from '../i18n/partialDate.ts';

/**
 * Round anniversaries of the links as an iCalendar file (RFC 5545) of all-day events. A link whose day or month
 * is unknown has an event over the whole month or year. Without years: those that the directory announces.
 */
export function exportIcs(directory: Directory, fromYear?: number, toYear?: number): string {
  const { publication, partnerships } = directory;
  const events =
    fromYear === undefined || toYear === undefined
      ? comingAnniversaries(partnerships, publication.date)
      : anniversaries(partnerships, fromYear, toYear);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(publication.publisher)}//${escaped(publication.shortTitle)}//FR`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(`Anniversaires – ${publication.shortTitle}`)}`,
    ...events.flatMap((event) => eventLines(event, directory)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: Anniversary, { publication, vocabularies }: Directory): string[] {
  const { partnership, age, date } = event;
  const { french, partner, act } = partnership;
  const label = vocabularies.acts.get(act)?.label ?? act;
  const vague = date.day !== undefined ? '' : date.month !== undefined ? ', jour inconnu' : ', date inconnue';
  return [
    'BEGIN:VEVENT',
    `UID:${partnership.id}-${date.year}@${publication.id}`,
    `DTSTAMP:${publication.date.replace(/-/g, '')}T000000Z`,
    `DTSTART;VALUE=DATE:${calendarDay(date.year, date.month ?? 1, date.day ?? 1)}`,
    `DTEND;VALUE=DATE:${dayAfter(date)}`,
    `SUMMARY:${escaped(`${french.name} – ${partner.name} : ${age} ans (${label}${vague})`)}`,
    `DESCRIPTION:${escaped(`${french.name} – ${partner.name} (${partner.localName}). ${publication.title}, ${publication.edition}.`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The first day that is no longer in the event: DTEND is exclusive (RFC 5545, 3.6.1). */
function dayAfter({ year, month, day }: PartialDate): string {
  if (month === undefined) return calendarDay(year + 1, 1, 1);
  const next = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().slice(0, 10).replace(/-/g, '');
}

function calendarDay(year: number, month: number, day: number): string {
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

/** TEXT of RFC 5545, 3.3.11; the same in vCard (RFC 2426, 5). */
export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const MAXIMUM_OCTETS = 75;

/** A content line cut so that no line is longer than 75 octets, never inside a character (RFC 5545, 3.1). */
export function folded(line: string): string {
  const pieces: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAXIMUM_OCTETS) {
      pieces.push('');
      octets = 1;
    }
    pieces[pieces.length - 1] += character;
    octets += size;
  }
  return pieces.join('\r\n ');
}
