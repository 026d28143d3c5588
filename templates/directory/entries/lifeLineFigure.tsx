import { Circle, Line, Path, Svg, Text, View } from '@react-pdf/renderer';
import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import { Figure } from '../../../src/pdf/components.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { widthInEms } from '../../kit/text/letterWidths.ts';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';
import type { Translate } from '../../locales/texts.ts';
import type { LifeEvent, LifeLine, LifeMeeting } from './lifeLine.ts';

/** Points. */
const LINE_HEIGHT = 8;
const AXIS = LINE_HEIGHT / 2;
/** Room at both ends, so that no sign is cut. */
const END = 4;

/**
 * The years of a partnership, from its act on: signatures, last activity, next anniversary, and above the line the
 * Rencontres. The line is solid as far as the link is documented, and dotted from there.
 */
export function LifeLineFigure({ life, width }: { life: LifeLine; width: number }): ReactElement {
  const { type, translate, language } = useSetting();
  const { span, events, meetings, documentedTo, next } = life;
  const x = scaleLinear()
    .domain([span.from, span.to])
    .range([END, width - END]);
  const first = events[0]?.year ?? span.now;
  const hasEnded = events.some(({ what }) => what === 'end');
  const row = Math.ceil(type.note.fontSize * type.note.lineHeight);
  const nextText = next ? wordsOfNext(next, translate, language) : undefined;
  return (
    <Figure alternative={alternativeOf(life, translate, language)} style={{ width }}>
      <View style={{ width, height: LINE_HEIGHT + row }}>
        <Svg width={width} height={LINE_HEIGHT} viewBox={`0 0 ${width} ${LINE_HEIGHT}`}>
          <Line
            {...onAxis(x(span.from), x(hasEnded ? span.now : first))}
            stroke={ink('hai')}
            strokeWidth={1}
          />
          <Line {...onAxis(x(first), x(documentedTo))} stroke={ink('ai')} strokeWidth={1.4} />
          {hasEnded ? null : (
            <Path d={dots(x(documentedTo), x(next?.year ?? span.now))} fill={ink('nezumi')} />
          )}
          {meetings.map((meeting) => (
            <MeetingSign key={meeting.year} meeting={meeting} x={x(meeting.year)} />
          ))}
          {events.map((event, index) => (
            <EventSign key={index} event={event} x={x(event.year)} />
          ))}
          {next ? (
            <Path d={diamond(x(next.year))} stroke={ink('shu')} strokeWidth={1} fill={ink('shiro')} />
          ) : null}
        </Svg>
        <Labels years={[span.from, first]} x={x} {...{ width, ...(nextText && { next: nextText }) }} />
      </View>
    </Figure>
  );
}

function onAxis(from: number, to: number): { x1: number; y1: number; x2: number; y2: number } {
  return { x1: from, y1: AXIS, x2: to, y2: AXIS };
}

/** Each kind by its form, so that a grey print tells them apart. */
function EventSign({ event: { what }, x }: { event: LifeEvent; x: number }): ReactElement {
  switch (what) {
    case 'act':
      return <Circle cx={x} cy={AXIS} r={2.6} fill={ink('shu')} />;
    case 'renewal':
      return <Line x1={x} y1={AXIS - 3} x2={x} y2={AXIS + 3} stroke={ink('ai')} strokeWidth={1.4} />;
    case 'activity':
      return <Circle cx={x} cy={AXIS} r={2} fill={ink('shiro')} stroke={ink('ai')} strokeWidth={1} />;
    case 'end':
      return <Path d={`M${x} ${AXIS - 3}V${AXIS + 3}`} stroke={ink('sumi')} strokeWidth={2} fill="none" />;
  }
}

/**
 * Above the line and pointing at it: filled where one of the two authorities was the host, open elsewhere. Narrower than
 * two years are on a card, since Rencontres are every two years.
 */
function MeetingSign({ meeting: { isHosted }, x }: { meeting: LifeMeeting; x: number }): ReactElement {
  const at = (dx: number): string => (x + dx).toFixed(2);
  return (
    <Path
      d={`M${at(-0.95)} 0.3L${at(0.95)} 0.3L${at(0)} 3.1Z`}
      fill={ink(isHosted ? 'ai' : 'shiro')}
      stroke={ink('ai')}
      strokeWidth={0.45}
    />
  );
}

/** Room of a year below the line, in points. */
const YEAR_WIDTH = 24;
/** Before the words of the anniversary to come. */
const BEFORE_NEXT = 4;

interface LabelsProps {
  readonly years: readonly [from: number, first: number];
  readonly next?: string;
  readonly x: (year: number) => number;
  readonly width: number;
}

/** Below the line: the first year of the link, in bold on every line; where the scale begins; the anniversary to come. */
function Labels({ years: [from, first], next = '', x, width }: LabelsProps): ReactElement {
  const { type } = useSetting();
  const label = { ...type.note, position: 'absolute', top: LINE_HEIGHT } as const;
  const room = next ? width - widthInEms(next) * type.note.fontSize - BEFORE_NEXT : width;
  const { left, align, hasScale } = placeOfFirst(x(first), room);
  return (
    <>
      {hasScale ? (
        <Text style={{ ...label, left: 0, width: YEAR_WIDTH, color: ink('nezumi') }}>{String(from)}</Text>
      ) : null}
      <Text style={{ ...label, left, width: YEAR_WIDTH, textAlign: align, fontWeight: 600 }}>
        {String(first)}
      </Text>
      {next ? (
        <Text style={{ ...label, right: 0, color: ink('nezumi') }}>
          <Phrase>{next}</Phrase>
        </Text>
      ) : null}
    </>
  );
}

interface PlaceOfFirst {
  readonly left: number;
  readonly align: 'left' | 'center' | 'right';
  /** There is room for the year where the scale begins. */
  readonly hasScale: boolean;
}

/**
 * Where the first year of a link stands, in points: under its sign, or where that is taken as near to it as the ends
 * leave room. It stands on every card, so that the eye finds it at one look; that of the scale gives way.
 * @param at of the sign
 * @param room up to where it may reach
 */
export function placeOfFirst(at: number, room: number): PlaceOfFirst {
  const under = at - YEAR_WIDTH / 2;
  const left = Math.max(0, Math.min(under, room - YEAR_WIDTH));
  const align = left === under ? 'center' : left < under ? 'right' : 'left';
  return { left, align, hasScale: left >= YEAR_WIDTH };
}

function dots(from: number, to: number): string {
  const count = Math.max(0, Math.floor((to - from - 3) / 3));
  return Array.from({ length: count }, (_, index) => {
    const x = (from + 3 * (index + 1)).toFixed(2);
    return `M${x} ${AXIS - 0.5}h1v1h-1Z`;
  }).join('');
}

function diamond(x: number): string {
  const at = (dx: number): string => (x + dx).toFixed(2);
  return `M${at(0)} ${AXIS - 2.8}L${at(2.8)} ${AXIS}L${at(0)} ${AXIS + 2.8}L${at(-2.8)} ${AXIS}Z`;
}

/** `40 ans en 2028` */
export function wordsOfNext(
  next: NonNullable<LifeLine['next']>,
  translate: Translate,
  language: string,
): string {
  const age = translate('partnership.anniversary', { count: next.age });
  return translate('lifeLine.next', { age, year: formatDate({ year: next.year }, language) });
}

/** All signs in words, in time; of one year the events of the link come first. */
export function alternativeOf(
  { span, events, meetings, next }: LifeLine,
  translate: Translate,
  language: string,
): string {
  const signs = [
    ...events.map(({ what, year }) => ({ year, what: translate(`lifeLine.${what}`) })),
    ...meetings.map(({ year, isHosted }) => ({
      year,
      what: translate(isHosted ? 'lifeLine.hosting' : 'lifeLine.meeting'),
    })),
  ].sort((one, other) => one.year - other.year);
  const told = signs.map((sign) => translate('lifeLine.event', sign));
  const all = next ? [...told, wordsOfNext(next, translate, language)] : told;
  return translate('lifeLine.alternative', {
    from: span.from,
    to: span.now,
    events: all.join(translate('punctuation.semicolon')),
  });
}
