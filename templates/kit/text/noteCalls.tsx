import { Text } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import { textOfInlines } from '../../../src/model/publication/inlineText.ts';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { InlineLink, InlineText, type TextStyle } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import type { NumberedNote } from './notes.ts';
import type { Setting } from './setting.tsx';
import { ink } from '../tokens.ts';

/** Calls that stand side by side in the text, and whether they follow a figure. */
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
  return inline !== undefined && /\p{N}$/u.test(textOfInlines([inline]));
}

/** What stands between two calls: a comma, or the dash of a run, which is itself the call of the one between. */
export interface PlacedCall {
  readonly note: NumberedNote;
  readonly text: string;
  /** Set before it. */
  readonly mark: string;
}

const COMMA = '\u202f,\u202f';

/** Calls in rising order, each note once; three in a row are a run: 9–11. */
export function placeCalls(notes: readonly NumberedNote[]): PlacedCall[] {
  const rising = [...new Set(notes)].sort((a, b) => a.number - b.number);
  const placed: PlacedCall[] = [];
  for (let at = 0; at < rising.length;) {
    const [first, second, third] = rising.slice(at, at + 3);
    if (!first) break;
    const mark = at === 0 ? '' : COMMA;
    placed.push({ note: first, text: String(first.number), mark });
    if (second && third && third.number === first.number + 2) {
      placed.push(
        { note: second, text: '–', mark: '' },
        { note: third, text: String(third.number), mark: '' },
      );
      at += 3;
    } else at += 1;
  }
  return placed;
}

export function notesCalled(calls: readonly Inline[], { notes }: Pick<Setting, 'notes'>): NumberedNote[] {
  return calls
    .flatMap((call) => {
      if (call.kind === 'citation') return call.sources.map((id) => notes?.ofSource(id));
      return call.kind === 'noteCall' ? [notes?.ofNote(call.note)] : [];
    })
    .filter((note) => note !== undefined);
}

/** Of the raised figures of Source Sans 3, in em; a comma with its spaces. */
const FIGURE_WIDTH = 0.367;
const MARK_WIDTH = 0.42;

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

function Call({ note, text, setting }: PlacedCall & { setting: Setting }): ReactElement {
  const description = setting.translate('note.call', { number: note.number });
  return (
    <InlineText structure={structure('Reference', { note: note.element })} style={RAISED}>
      <InlineLink
        target={`#${note.id}`}
        description={description}
        structure={structure('Link', { description, anchor: note.callId })}
        color={ink('ai')}
        style={RAISED}
      >
        {text}
      </InlineLink>
    </InlineText>
  );
}
