import { Path, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ChangeMark } from '../../../src/model/directory/changes.ts';
import type { Partnership, Vocabularies } from '../../../src/model/directory/partnership.ts';
import { MadeFrom, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY, LABEL } from '../../../src/pdf/text/paragraphKind.ts';
import { Blocks } from '../../kit/blocks/blocks.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { widthInEms, widthInLetters } from '../../kit/text/letterWidths.ts';
import { LocalText, RomanisedText } from '../../kit/text/localText.tsx';
import { plainString } from '../../kit/text/plainText.ts';
import { Narrower, useSetting } from '../../kit/text/setting.tsx';
import { ink, leadingOf } from '../../kit/tokens.ts';
import { ChangeMarkLabel } from '../changes/changeMark.tsx';
import { CARD } from '../geometry.ts';
import { CardFacts } from './cardFacts.tsx';
import { lifeLineOf, type LifeSpan } from './lifeLine.ts';
import { LifeLineFigure } from './lifeLineFigure.tsx';
import { SpokenBridge } from './spokenBridge.tsx';
import { actLine, levelLine, partnerLevelLine, stateLine } from './wording.ts';

export interface CardProps {
  readonly partnership: Partnership;
  readonly vocabularies: Vocabularies;
  /** French authority in Latin letters, where the edition writes it otherwise. */
  readonly latinName?: string;
  /** What has become of it since the edition before. */
  readonly mark?: ChangeMark;
  readonly number: number | undefined;
  readonly span: LifeSpan;
  /** Space above it, where it does not head a page. Points. */
  readonly above: number;
}

/**
 * One partnership, to be found and read in seconds: its number, the two authorities face to face, the act and its
 * years, the text, the domains, whom to reach. What is to be known with reserve is in the notes at the end.
 */
export function Card(props: CardProps): ReactElement {
  return (
    <MadeFrom.Provider value={props.partnership.place}>
      <CardBox {...props} />
    </MadeFrom.Provider>
  );
}

function CardBox(props: CardProps): ReactElement {
  const { partnership, vocabularies, number, above, mark } = props;
  const { type, translate, language, measure } = useSetting();
  const title = translate('partnership.pair', {
    french: partnership.french.name,
    partner: partnership.partner.name,
  });
  // A mark hangs from the rule, and no name reaches up to it
  const head = mark ? leadingOf(type.note) + CARD.belowMark : CARD.above;
  return (
    <TaggedView
      id={partnership.id}
      structure={structure('Sect')}
      outline={{ title: plainString(title, language), level: 2 }}
      wrap={false}
      style={{
        marginTop: above,
        borderTopWidth: 0.8,
        borderTopColor: ink('ai'),
        paddingTop: head,
        paddingBottom: CARD.below,
        paddingLeft: CARD.number,
      }}
    >
      <EntryNumber number={number} top={head - 3} />
      {mark ? (
        <View style={{ position: 'absolute', top: 0, right: 0 }}>
          <ChangeMarkLabel mark={mark} />
        </View>
      ) : null}
      <Authorities {...props} width={measure.text - CARD.number} />
      <ActAndYears {...props} />
      <Narrower by={CARD.number}>
        <Blocks
          of={partnership.blocks}
          text={{ ...type.body, lineHeight: type.body.lineHeight * CARD.leading }}
        />
      </Narrower>
      <CardFacts partnership={partnership} vocabularies={vocabularies} />
    </TaggedView>
  );
}

/** The number of the entry: on maps and in every edition the same. */
function EntryNumber({ number, top }: { number: number | undefined; top: number }): ReactElement | null {
  const { type, translate, language } = useSetting();
  if (number === undefined) return null;
  const spoken = plainString(translate('partnership.number', { number }), language);
  return (
    <View style={{ position: 'absolute', top, left: 0 }}>
      <TaggedText
        structure={structure('P', { actualText: spoken })}
        style={{ ...type.figure, fontSize: CARD.numberSize, lineHeight: 1.1, color: ink('shu') }}
      >
        {String(number)}
      </TaggedText>
    </View>
  );
}

/** The heading is the pair: one heading for those who hear it, two columns for those who see it. */
function Authorities(props: CardProps & { width: number }): ReactElement {
  const { partnership, vocabularies, latinName, width } = props;
  const { type, translate, language, localLanguage } = useSetting();
  const { french, partner } = partnership;
  const half = (width - CARD.between) / 2;
  const hasLocal = ![partner.name, partner.reading].includes(partner.localName);
  const size = sizeOfNames(
    [french.name, partner.name + (hasLocal ? `\u2002${partner.localName}` : '')],
    half - AFTER_NAME,
  );
  const name = { ...type.heading2, fontSize: size, lineHeight: 1.2, width: half - AFTER_NAME };
  const small = { ...type.small, width: half, color: ink('nezumi') };
  const wording = { translate, isLocal: language === localLanguage };
  const under = partnerLevelLine(partner, vocabularies, wording);
  const joined = (...parts: readonly (string | undefined)[]): string =>
    widthInEms(parts.filter(Boolean).join(APART)) * small.fontSize <= half ? APART : '\n';
  const readings = [partner.reading, partner.romanised] as const;
  const level = levelLine(french, vocabularies, wording);
  return (
    <View style={{ marginBottom: CARD.belowNames }}>
      <TaggedView structure={structure('H3')} style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
        <TaggedText style={name} hyphenationPenalty={DISPLAY}>
          <Phrase>{french.name}</Phrase>
          <SpokenBridge />
        </TaggedText>
        <View style={{ width: CARD.between + AFTER_NAME, height: size * 1.2, paddingLeft: AFTER_NAME }}>
          <Arch />
        </View>
        <TaggedText style={name} hyphenationPenalty={DISPLAY}>
          <Phrase>{partner.name}</Phrase>
          {hasLocal ? (
            <LocalText style={{ fontSize: size * 0.86 }}>{`\u2002${partner.localName}`}</LocalText>
          ) : null}
        </TaggedText>
      </TaggedView>
      <View style={{ flexDirection: 'row' }}>
        <TaggedText structure={structure('P')} style={small} hyphenationPenalty={LABEL}>
          <Phrase>
            {[latinName, level]
              .filter((part) => part !== undefined)
              .join(wording.isLocal ? joined(latinName, level) : translate('partnership.apart'))}
          </Phrase>
        </TaggedText>
        <View style={{ width: CARD.between }} />
        <TaggedText structure={structure('P')} style={small} hyphenationPenalty={LABEL}>
          {under ? <Phrase>{under}</Phrase> : null}
          {under && readings.some(Boolean) ? joined(under, ...readings) : ''}
          {partner.reading ? <LocalText>{`${partner.reading}${APART}`}</LocalText> : null}
          {partner.romanised ? <RomanisedText>{partner.romanised}</RomanisedText> : null}
        </TaggedText>
      </View>
    </View>
  );
}

/** Between what stands on one line under a name. */
const APART = '\u2002';

/** How much wider Latin letters are in the bold serif face than in the sans that widths are told of. */
const SERIF = 1.22;
/** Between a name and the bridge, in points. */
const AFTER_NAME = 5;

/** Both names in one size, since neither goes before the other: what the longer needs to stand on one line. */
function sizeOfNames(names: readonly string[], width: number): number {
  const widths = names.map((name) => {
    const squares = widthInLetters(name) - [...name].length;
    return (widthInEms(name) - squares) * SERIF + squares;
  });
  return Math.max(CARD.leastName, Math.min(CARD.name, width / Math.max(...widths)));
}

/** 架け橋: a small bridge between the two names. */
function Arch(): ReactElement {
  return (
    <View style={{ position: 'absolute', bottom: 4, left: AFTER_NAME }}>
      <Svg width={CARD.between - 6} height={9} viewBox="0 0 24 9">
        <Path d="M1 8.4C6 -0.6 18 -0.6 23 8.4" stroke={ink('shu')} strokeWidth={1.1} fill="none" />
      </Svg>
    </View>
  );
}

/** Between what was signed and the line of years, in points. */
const BEFORE_YEARS = 8;

/** What was signed and how it stands, beside the years; the source's own word on a line of its own where it must. */
function ActAndYears({ partnership, vocabularies, span }: CardProps): ReactElement {
  const { type, translate, language, measure } = useSetting();
  const life = lifeLineOf(partnership, span);
  const state = stateLine(partnership, vocabularies, { translate, language });
  const act = actLine(partnership, vocabularies, translate, language);
  const term = partnership.actTerm;
  const room = measure.text - CARD.number - (life ? CARD.years : 0) - BEFORE_YEARS;
  const isOneLine = term !== undefined && widthInEms(`${act}\u2002${term}`) * type.small.fontSize <= room;
  const termText = term ? <LocalText style={{ color: ink('nezumi') }}>{term}</LocalText> : null;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', marginBottom: CARD.belowAct }}>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingRight: BEFORE_YEARS }}>
        <TaggedText structure={structure('P')} style={type.small} hyphenationPenalty={LABEL}>
          <Text style={{ fontWeight: 600 }}>
            <Phrase>{act}</Phrase>
          </Text>
          {isOneLine ? '\u2002' : null}
          {isOneLine ? termText : null}
        </TaggedText>
        {termText && !isOneLine ? (
          <TaggedText structure={structure('P')} style={type.small} hyphenationPenalty={DISPLAY}>
            {termText}
          </TaggedText>
        ) : null}
        {state ? (
          <TaggedText structure={structure('P')} style={{ ...type.small, color: ink('ai') }}>
            <Phrase>{state}</Phrase>
          </TaggedText>
        ) : null}
      </View>
      {life ? <LifeLineFigure life={life} width={CARD.years} /> : null}
    </View>
  );
}
