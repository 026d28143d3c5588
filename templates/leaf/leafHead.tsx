import { Text, View } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../kit/text/inline.tsx';
import { plainString } from '../kit/text/plainText.ts';
import { LocalText, RomanisedText } from '../kit/text/localText.tsx';
import { localLanguageOf } from '../kit/text/spokenLanguage.ts';
import { Ruby } from '../kit/text/ruby.tsx';
import { useSetting } from '../kit/text/setting.tsx';
import { ink } from '../kit/tokens.ts';
import { capitalise, levelLine, partnerLevelLine } from '../directory/entries/wording.ts';
import { numbered } from '../directory/entries/pairReference.ts';
import { SpokenBridge } from '../directory/entries/spokenBridge.tsx';
import { actDate } from '../directory/entries/actDate.ts';
import type { Translate } from '../locales/texts.ts';
import { actTop, pictureHeight, leafGeometry, namesGap, namesTop } from './geometry.ts';
import { sideNames, type SideName } from './names.ts';
import { dateScale, nameScale, scaled } from './sizes.ts';
import type { SideOfLeaf } from './side.ts';

/** What the ground carries: whose leaf it is, the act under the bridge's crown, a name at each foot. */
export function LeafHead({ side }: { side: SideOfLeaf }): ReactElement {
  const { publication } = side.directory;
  const { type, translate } = useSetting();
  const line = { ...type.furniture, color: ink('nezumi') };
  return (
    <View style={{ height: pictureHeight - leafGeometry.top }}>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <TaggedText structure={structure('P')} style={line}>
          <Phrase>
            {[publication.publisher, publication.group]
              .filter((part) => part !== undefined)
              .join(translate('punctuation.comma'))}
          </Phrase>
        </TaggedText>
        <TaggedText structure={structure('P')} style={line}>
          <Phrase>{titleOf(side, translate)}</Phrase>
        </TaggedText>
      </View>
      <View style={{ position: 'absolute', top: namesTop - leafGeometry.top, left: 0, right: 0 }}>
        <Names side={side} />
      </View>
      <View style={{ position: 'absolute', top: actTop - leafGeometry.top, left: 0, right: 0 }}>
        <Act side={side} />
      </View>
    </View>
  );
}

/** `Fiche de partenariat (n° 46)`: its number in the directory, in whatever language. */
function titleOf({ partnership, directory }: SideOfLeaf, translate: Translate): string {
  return numbered(translate('leaf.title'), directory.numbers.get(partnership.id), translate);
}

function Act({ side }: { side: SideOfLeaf }): ReactElement {
  const { type, translate, language } = useSetting();
  const { partnership, directory } = side;
  const { since, act, actTerm, isUnsigned } = partnership;
  const centred = { textAlign: 'center' as const };
  const written = since ? actDate(since, language) : translate('partnership.sinceUnknown');
  const date = isUnsigned
    ? `${written}${translate('punctuation.comma')}${translate('partnership.unsigned').toLowerCase()}`
    : written;
  return (
    <View>
      <TaggedText structure={structure('P')} style={{ ...type.heading3, ...centred }}>
        <Phrase>{capitalise(directory.vocabularies.acts.get(act)?.label ?? act)}</Phrase>
        {actTerm ? (
          <LocalText style={{ fontWeight: 400, color: ink('nezumi') }}>{`\u2002${actTerm}`}</LocalText>
        ) : null}
      </TaggedText>
      <TaggedText
        structure={structure('P')}
        style={{ ...scaled(type.figure, dateScale(date)), ...centred, marginTop: 2 }}
      >
        <Phrase>{date}</Phrase>
      </TaggedText>
    </View>
  );
}

function Names({ side }: { side: SideOfLeaf }): ReactElement {
  const { translate, language } = useSetting();
  const { partnership, directory, isLocal } = side;
  const { french, partner } = partnership;
  const { vocabularies } = directory;
  const names = sideNames(partnership, isLocal);
  const wording = { translate, isLocal };
  const title = plainString(
    translate('partnership.pair', { french: names.french.name, partner: names.partner.name }),
    language,
  );
  const scale = nameScale([names.french.name, names.partner.name]);
  const inRegion = [french.name, french.localName ?? ''].every((name) => !name.includes(french.region));
  return (
    <>
      <TaggedView
        id={`${partnership.id}-${language}`}
        structure={structure('H1')}
        outline={{ title, level: 1 }}
        style={{ flexDirection: 'row', alignItems: 'flex-end', gap: namesGap }}
      >
        <LargeName of={names.french} align="left" scale={scale} bridged />
        <LargeName of={names.partner} align="right" scale={scale} />
      </TaggedView>
      <View style={{ flexDirection: 'row', gap: namesGap, marginTop: 2 }}>
        <Details
          of={names.french}
          align="left"
          scale={scale}
          lines={[
            levelLine({ ...french, name: names.french.name }, vocabularies, wording),
            french.department && inRegion ? french.region : undefined,
          ]}
        />
        <Details
          of={names.partner}
          align="right"
          scale={scale}
          lines={[
            names.partner.romanised,
            partnerLevelLine(partner, vocabularies, wording),
            vocabularies.territories.get(partner.territory)?.region,
          ]}
        />
      </View>
    </>
  );
}

interface NameProps {
  readonly of: SideName;
  readonly align: 'left' | 'right';
  readonly scale: number;
}

const HALF = { flexGrow: 1, flexShrink: 1, flexBasis: 0 };

/** Held by the heading itself: one heading of two names. */
function LargeName({ of, align, scale, bridged = false }: NameProps & { bridged?: boolean }): ReactElement {
  const { type } = useSetting();
  const { name, reading } = of;
  return (
    <Text style={{ ...scaled(type.title, scale), ...HALF, textAlign: align }} hyphenationPenalty={DISPLAY}>
      {reading ? <Ruby of={{ kind: 'ruby', base: name, text: reading }} /> : <Phrase>{name}</Phrase>}
      {bridged ? <SpokenBridge /> : null}
    </Text>
  );
}

/** The other name, how it is pronounced, what kind of authority it is and where. */
function Details(props: NameProps & { lines: readonly (string | undefined)[] }): ReactElement {
  const { of, align, scale } = props;
  const setting = useSetting();
  const { type } = setting;
  const { other, otherIsLocal, otherReading } = of;
  const second = { ...scaled(type.heading2, scale), fontWeight: 400, textAlign: align };
  const element = structure('P', other && otherIsLocal ? localLanguageOf(other, setting) : {});
  const lines = props.lines.filter((line) => line !== undefined);
  return (
    <View style={HALF}>
      {other ? (
        <TaggedText structure={element} style={second} hyphenationPenalty={DISPLAY}>
          {otherReading ? <Ruby of={{ kind: 'ruby', base: other, text: otherReading }} /> : other}
        </TaggedText>
      ) : null}
      <TaggedText
        structure={structure('P')}
        style={{ ...type.small, color: ink('nezumi'), textAlign: align, marginTop: 2 }}
      >
        {lines.map((line, index) => (
          <Fragment key={index}>
            {index > 0 ? '\n' : ''}
            {line === of.romanised ? <RomanisedText>{line}</RomanisedText> : <Phrase>{line}</Phrase>}
          </Fragment>
        ))}
      </TaggedText>
    </View>
  );
}
