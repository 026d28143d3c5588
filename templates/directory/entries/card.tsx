import { Path, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import type { ChangeMark } from '../../../src/model/directory/changes.ts';
import { isLiving } from '../../../src/model/directory/living.ts';
import type { Partnership, Vocabularies } from '../../../src/model/directory/partnership.ts';
import { MadeFrom, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Blocks } from '../../kit/blocks/blocks.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { LocalText, RomanisedText } from '../../kit/text/localText.tsx';
import { SourceLine } from '../../kit/text/sourceLine.tsx';
import { plainString } from '../../kit/text/plainText.ts';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink, leadingOf } from '../../kit/tokens.ts';
import { ChangeMarkLabel } from '../changes/changeMark.tsx';
import { cardHeight } from '../geometry.ts';
import { LOCATOR_ARCH, LocatorArch, placesOn } from '../maps/locatorArch.tsx';
import type { DirectoryMaps } from '../maps/maps.ts';
import { SpokenBridge } from './spokenBridge.tsx';
import { actLine, endOf, levelLine, partnerLevelLine, reservationsOf, stateLabel } from './wording.ts';

export interface CardProps {
  readonly partnership: Partnership;
  readonly vocabularies: Vocabularies;
  /** French authority in Latin letters, where the edition writes it otherwise. */
  readonly latinName?: string;
  /** What has become of it since the edition before. */
  readonly mark?: ChangeMark;
  readonly number: number | undefined;
  /** In a book with maps: where both authorities lie. */
  readonly maps?: DirectoryMaps;
}

/** One partnership: the two authorities face to face, the act, the text, what is known and from where. */
export function Card(props: CardProps): ReactElement {
  return (
    <MadeFrom.Provider value={props.partnership.place}>
      <CardBox {...props} />
    </MadeFrom.Provider>
  );
}

function CardBox({ partnership, vocabularies, latinName, mark, number, maps }: CardProps): ReactElement {
  const { type, translate, language } = useSetting();
  const title = translate('partnership.pair', {
    french: partnership.french.name,
    partner: partnership.partner.name,
  });
  return (
    <TaggedView
      id={partnership.id}
      structure={structure('Sect')}
      outline={{ title: plainString(title, language), level: 2 }}
      wrap={false}
      style={{
        minHeight: cardHeight(leadingOf(type.body)),
        borderTopWidth: 1,
        borderTopColor: ink('ai'),
        paddingTop: 8,
        paddingBottom: type.leading,
      }}
    >
      <EntryNumber number={number} />
      <Authorities
        partnership={partnership}
        vocabularies={vocabularies}
        number={number}
        {...(latinName && { latinName })}
        {...(maps && { maps })}
      />
      <ActLine
        partnership={partnership}
        vocabularies={vocabularies}
        number={number}
        {...(mark && { mark })}
      />
      <Blocks of={partnership.blocks} />
      <Facts partnership={partnership} vocabularies={vocabularies} number={number} />
    </TaggedView>
  );
}

/** The number of the entry: on maps and in every edition the same. */
function EntryNumber({ number }: { number: number | undefined }): ReactElement | null {
  const { type, translate } = useSetting();
  if (number === undefined) return null;
  return (
    <View style={{ position: 'absolute', top: 1.5, right: 0 }}>
      <TaggedText structure={structure('P')} style={{ ...type.note, color: ink('nezumi') }}>
        {translate('partnership.number', { number })}
      </TaggedText>
    </View>
  );
}

/** The heading is the pair: one heading for those who hear it, two columns for those who see it. */
function Authorities({ partnership, vocabularies, latinName, maps }: CardProps): ReactElement {
  const { type, translate } = useSetting();
  const { french, partner } = partnership;
  const name = { ...type.heading2, fontSize: 13.5, lineHeight: 16 / 13.5 };
  const half = { flexGrow: 1, flexShrink: 1, flexBasis: 0 };
  const places = maps && placesOn(partnership, maps);
  const between = places ? LOCATOR_ARCH.width + AFTER_ARCH : ARCH_WIDTH;
  const readings = [partner.reading, partner.romanised].filter((part) => part !== undefined);
  return (
    <View style={{ marginBottom: 4, minHeight: places ? LOCATOR_ARCH.height : 0 }}>
      <TaggedView structure={structure('H3')} style={{ flexDirection: 'row', alignItems: 'flex-start' }}>
        <TaggedText style={{ ...name, ...half }} hyphenationPenalty={DISPLAY}>
          <Phrase>{french.name}</Phrase>
          <SpokenBridge />
        </TaggedText>
        <View style={{ width: between }}>
          <View style={{ position: 'absolute', top: places ? 0 : 4, left: 0 }}>
            {places ? <LocatorArch {...places} /> : <Arch />}
          </View>
        </View>
        <TaggedText style={{ ...name, ...half }} hyphenationPenalty={DISPLAY}>
          <Phrase>{partner.name}</Phrase>
          {[partner.name, partner.reading].includes(partner.localName) ? null : (
            <LocalText style={{ fontSize: 11.5 }}>{`\u2002${partner.localName}`}</LocalText>
          )}
        </TaggedText>
      </TaggedView>
      <View style={{ flexDirection: 'row' }}>
        <TaggedText structure={structure('P')} style={{ ...type.small, ...half, color: ink('nezumi') }}>
          <Phrase>
            {[latinName, levelLine(french, vocabularies, translate)]
              .filter((part) => part !== undefined)
              .join(translate('punctuation.comma'))}
          </Phrase>
        </TaggedText>
        <View style={{ width: between }} />
        <TaggedText structure={structure('P')} style={{ ...type.small, ...half, color: ink('nezumi') }}>
          <Phrase>{partnerLevelLine(partner, vocabularies, translate)}</Phrase>
          {readings.length ? '\n' : ''}
          {partner.reading ? <LocalText>{`${partner.reading}\u2002`}</LocalText> : null}
          {partner.romanised ? <RomanisedText>{partner.romanised}</RomanisedText> : null}
        </TaggedText>
      </View>
    </View>
  );
}

/** Of the column between the two names, with its room to the right. Points. */
const ARCH_WIDTH = 44;
const AFTER_ARCH = 8;

/** 架け橋: a small bridge between the two names. */
function Arch(): ReactElement {
  return (
    <Svg width={30} height={11} viewBox="0 0 30 11">
      <Path d="M1 10C7 0 23 0 29 10" stroke={ink('shu')} strokeWidth={1.2} fill="none" />
      <Path d="M1 10L29 10" stroke={ink('suna')} strokeWidth={0.6} fill="none" />
    </Svg>
  );
}

function ActLine({ partnership, vocabularies, mark }: CardProps): ReactElement {
  const { type, translate, language } = useSetting();
  return (
    <View style={{ flexDirection: 'row', marginTop: 3, marginBottom: 6 }}>
      <TaggedText
        structure={structure('P')}
        style={{ ...type.small, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}
      >
        <Text style={{ fontWeight: 600 }}>
          <Phrase>{actLine(partnership, vocabularies, translate, language)}</Phrase>
        </Text>
        {partnership.actTerm ? (
          <LocalText style={{ color: ink('nezumi') }}>{`\u2002${partnership.actTerm}`}</LocalText>
        ) : null}
      </TaggedText>
      {mark ? <ChangeMarkLabel mark={mark} /> : null}
      <TaggedText
        structure={structure('P')}
        style={{
          ...(isLiving(partnership) ? type.small : type.smallStrong),
          color: ink('ai'),
          textAlign: 'right',
          paddingLeft: 10,
        }}
      >
        <Phrase>{stateLabel(partnership, vocabularies, translate)}</Phrase>
      </TaggedText>
    </View>
  );
}

function Facts({ partnership, vocabularies }: CardProps): ReactElement {
  const { type, translate, language } = useSetting();
  const { domains, origin, predecessor, renewals, sources } = partnership;
  const domainNames = domains
    .map((id) => vocabularies.domains.get(id)?.label ?? id)
    .join(translate('punctuation.comma'));
  const reservations = reservationsOf(partnership);
  const end = endOf(partnership, { translate, language });
  return (
    <TaggedView structure={structure('L')} style={{ marginTop: 8 }}>
      <Fact label={translate('partnership.domains')}>
        <Phrase>{domainNames || translate('partnership.domainsUnknown')}</Phrase>
      </Fact>
      {origin ? (
        <Fact label={translate('partnership.origin')}>
          <Phrase>{origin}</Phrase>
        </Fact>
      ) : null}
      {predecessor ? (
        <Fact label={translate('partnership.signatory')}>
          <Phrase>{translate('partnership.predecessor', { name: predecessor })}</Phrase>
        </Fact>
      ) : null}
      {renewals.length ? (
        <Fact label={translate('partnership.renewals')}>
          <Phrase>
            {renewals
              .map(
                ({ date, what }) => `${formatDate(date, language)}${translate('punctuation.comma')}${what}`,
              )
              .join(translate('punctuation.semicolon'))}
          </Phrase>
        </Fact>
      ) : null}
      {end ? (
        <Fact label={translate('partnership.endedOn')}>
          <Phrase>{end}</Phrase>
        </Fact>
      ) : null}
      {reservations.length ? (
        <Fact label={translate('partnership.reservations')}>
          <Phrase>{reservations.join(translate('punctuation.sentence'))}</Phrase>
        </Fact>
      ) : null}
      <Fact label={translate('partnership.sources')}>
        <Text style={{ ...type.note, color: ink('nezumi') }}>
          {sources.map((source, index) => (
            <Text key={index}>
              {index > 0 ? ' ' : ''}
              <SourceLine source={source} color={ink('nezumi')} />
            </Text>
          ))}
        </Text>
      </Fact>
    </TaggedView>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView structure={structure('LI')} style={{ flexDirection: 'row', marginTop: 1.5 }}>
      <TaggedText
        structure={structure('Lbl')}
        style={{ ...type.note, fontWeight: 600, color: ink('ai'), width: 62, paddingTop: 0.8 }}
      >
        <Phrase>{label}</Phrase>
      </TaggedText>
      <TaggedText
        structure={structure('LBody')}
        style={{ ...type.small, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}
      >
        {children}
      </TaggedText>
    </TaggedView>
  );
}
