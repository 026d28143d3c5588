import { Text } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import { textOfInlines } from '../../../src/model/publication/inlineText.ts';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { InlineLink, InlineText, type TextStyle } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { ordinalRuns } from '../../../src/typography/french/ordinals.ts';
import type { NumberedNote } from './notes.ts';
import type { Setting } from './setting.tsx';
import { ink } from '../tokens.ts';

/** Calls that stand side by side in the text, and whether they follow a figure or raised letters. */
export interface CallGroup {
  readonly kind: 'calls';
  readonly calls: readonly Inline[];
  readonly afterFigure: boolean;
}

/** Running text with the calls of one place as one. */
export function groupCalls(inlines: readonly Inline[]): (Inline | CallGroup)[] {
  const grouped: (Inline | CallGroup)[] = [];
  inlines.forEach((inline, index) => {
    if (!isCall(inline)) {
      grouped.push(inline);
      return;
    }
    const last = grouped.at(-1);
    if (last?.kind === 'calls') grouped.splice(-1, 1, { ...last, calls: [...last.calls, inline] });
    else grouped.push({ kind: 'calls', calls: [inline], afterFigure: endsInFigure(inlines[index - 1]) });
  });
  return grouped;
}

export function isCall({ kind }: Inline): boolean {
  return kind === 'citation' || kind === 'noteCall';
}

function endsInFigure(inline: Inline | undefined): boolean {
  if (inline === undefined) return false;
  const text = textOfInlines([inline]);
  // The letters of an ordinal are raised as the call is: 5e
  return /\p{N}$/u.test(text) || ordinalRuns(text).at(-1)?.superior === true;
}

/** What stands between two calls: a comma, or the dash of a run, which is itself the call of those between. */
export interface PlacedCall {
  readonly note: NumberedNote;
  /** Those that it calls besides, of a run's dash. */
  readonly others: readonly NumberedNote[];
  readonly text: string;
  /** Set before it. */
  readonly mark: string;
}

const COMMA = ',\u202f';
/** From so many on a run is told by its ends. */
const SHORTEST_RUN = 3;

/** Calls in rising order, each note once; three in a row or more are a run: 9–11. */
export function placeCalls(notes: readonly NumberedNote[]): PlacedCall[] {
  const rising = [...new Set(notes)].sort((a, b) => a.number - b.number);
  const placed = inRow(rising).flatMap((row) => {
    const [first, second, ...rest] = row;
    const last = rest.pop();
    if (row.length < SHORTEST_RUN || !first || !second || !last) return row.map((note) => numbered(note));
    return [
      numbered(first),
      { note: second, others: rest, text: '–', mark: '' },
      { ...numbered(last), mark: '' },
    ];
  });
  return placed.map((call, index) => (index === 0 ? { ...call, mark: '' } : call));
}

function numbered(note: NumberedNote): PlacedCall {
  return { note, others: [], text: String(note.number), mark: COMMA };
}

/** Rising notes, parted where a number is missing. */
function inRow(rising: readonly NumberedNote[]): NumberedNote[][] {
  const rows: NumberedNote[][] = [];
  for (const note of rising) {
    const row = rows.at(-1);
    if (row && row.at(-1)?.number === note.number - 1) row.push(note);
    else rows.push([note]);
  }
  return rows;
}

export function notesCalled(calls: readonly Inline[], { notes }: Pick<Setting, 'notes'>): NumberedNote[] {
  return calls
    .flatMap((call) => {
      if (call.kind === 'citation') return call.sources.map((id) => notes?.ofSource(id));
      return call.kind === 'noteCall' ? [notes?.ofNote(call.note)] : [];
    })
    .filter((note) => note !== undefined);
}

/** Of the raised figures of Source Sans 3, in em; a comma with its space. */
const FIGURE_WIDTH = 0.367;
const MARK_WIDTH = 0.3;

/** About how wide the calls of a text are, in em. */
export function widthOfCalls(inlines: readonly Inline[], setting: Pick<Setting, 'notes'>): number {
  let width = 0;
  for (const group of groupCalls(inlines)) {
    if (group.kind !== 'calls') continue;
    if (group.afterFigure) width += APART_WIDTH;
    for (const { text, mark } of placeCalls(notesCalled(group.calls, setting)))
      width += text.length * FIGURE_WIDTH + (mark ? MARK_WIDTH : 0);
  }
  return width;
}

const RAISED: TextStyle = { fontFeatureSettings: ['sups'], fontStyle: 'normal', fontWeight: 400 };
/** Keeps a raised figure from being read as a power of the figure before it: 2024⁴. */
const APART = '\u202f';
const APART_WIDTH = 0.12;

/** Numbers of notes, raised: 3, 4. */
export function Calls({ group, setting }: { group: CallGroup; setting: Setting }): ReactElement {
  const placed = placeCalls(notesCalled(group.calls, setting));
  return (
    <>
      {group.afterFigure && placed.length > 0 ? <Text style={RAISED}>{APART}</Text> : null}
      {placed.map((call) => (
        <Fragment key={call.note.id}>
          {call.mark ? <Text style={{ ...RAISED, color: ink('ai') }}>{call.mark}</Text> : null}
          <Call {...call} setting={setting} />
        </Fragment>
      ))}
    </>
  );
}

function Call({ note, others, text, setting }: PlacedCall & { setting: Setting }): ReactElement {
  const called = [note, ...others];
  const number = joinNumbers(called);
  const description = setting.translate('note.call', { number });
  const link = structure('Link', {
    description,
    anchors: called.map(({ callId }) => callId),
    calls: called.map(({ id }) => id),
  });
  // One reference in the other: each brings its note
  return called.reduceRight(
    (inner, { element }) => (
      <InlineText structure={structure('Reference', { note: element })} style={RAISED}>
        {inner}
      </InlineText>
    ),
    <InlineLink
      target={`#${note.id}`}
      description={description}
      structure={link}
      color={ink('ai')}
      style={RAISED}
    >
      {text}
    </InlineLink>,
  );
}

/** 12, or 12–14. */
function joinNumbers(called: readonly NumberedNote[]): string {
  const [first, last] = [called[0]?.number ?? 0, called.at(-1)?.number ?? 0];
  return first === last ? String(first) : `${first}–${last}`;
}
