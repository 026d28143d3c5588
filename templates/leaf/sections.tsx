import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { LeafSide } from '../../src/model/directory/leaf.ts';
import { fullWidth, textHeight, textWidth, type Section } from '../../src/pdf/layout/section.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { namedFor } from '../directory/localEdition.ts';
import { Blocks } from '../kit/blocks/blocks.tsx';
import { Narrower, SettingProvider, useSetting, type Setting } from '../kit/text/setting.tsx';
import { inlinesOf } from '../kit/text/notes.ts';
import type { Land } from '../kit/map/land.ts';
import { plainText } from '../kit/text/plainText.ts';
import { leafType, typeFor } from '../kit/tokens.ts';
import { translateFor } from '../locales/texts.ts';
import { HistoryFacts, Facts } from './facts.tsx';
import { Memo } from './memo.tsx';
import { Foot } from './foot.tsx';
import { columns, leafGeometry, textTop, pictureHeight } from './geometry.ts';
import { LeafPicture } from './leafPicture.tsx';
import { LeafHead } from './leafHead.tsx';
import { mapPairOf, type MapPair } from './mapPair.ts';
import { proseScale, scaled } from './sizes.ts';
import type { SideOfLeaf } from './side.ts';

/**
 * One leaf to hand over: the partnership on one page, once in each language.
 * @param land from which its maps are drawn; none without it
 */
export function leafSections(sides: readonly [LeafSide, ...LeafSide[]], land?: Land): Section[] {
  const [recto] = sides;
  const maps = land && mapPairOf(recto.partnership, recto.directory.publication, land);
  return sides.map((side) => sideSection(side, recto, maps));
}

function sideSection(given: LeafSide, recto: LeafSide, maps: MapPair | undefined): Section {
  const { localLanguage } = given.directory.publication.country;
  // Regions are written in the partner country's way on its own side alone
  const { vocabularies } = namedFor(given.directory, given.language).directory;
  const side: SideOfLeaf = {
    ...given,
    directory: { ...given.directory, vocabularies },
    isLocal: given.language === localLanguage,
  };
  const { language, partnership } = side;
  const type = typeFor(leafType, language, localLanguage);
  const setting: Omit<Setting, 'references'> = {
    language,
    localLanguage,
    translate: translateFor(given.directory.vocabularies, language),
    type,
    measure: {
      text: textWidth(leafGeometry),
      full: fullWidth(leafGeometry),
      height: textHeight(leafGeometry),
    },
    notes: undefined,
  };
  return {
    key: `${partnership.id}-${language}`,
    startsOn: given === recto ? 'recto' : 'verso',
    numbering: 'none',
    geometry: leafGeometry,
    style: type.body,
    structure: structure('Sect', language === recto.language ? {} : { language }),
    madeFrom: partnership.place,
    body: (references) => (
      <SettingProvider value={{ ...setting, references }}>
        <Side side={side} />
      </SettingProvider>
    ),
    furniture: ({ indexInSection }) => (indexInSection === 0 ? <LeafPicture maps={maps} /> : null),
  };
}

/** Lengths are rounded on the way: without this a full page could spill over by a hair. Points. */
const SLACK = 1;

function Side({ side }: { side: SideOfLeaf }): ReactElement {
  const { type, language } = useSetting();
  const { blocks } = side.partnership;
  const text = plainText(inlinesOf(blocks), language);
  return (
    <View style={{ minHeight: textHeight(leafGeometry) - SLACK }}>
      <LeafHead side={side} />
      <View style={{ flexDirection: 'row', marginTop: textTop - pictureHeight }}>
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, marginRight: columns.gap }}>
          <Narrower by={columns.facts + columns.gap}>
            <Blocks of={blocks} text={scaled(type.body, proseScale(text))} spaced />
          </Narrower>
          <HistoryFacts side={side} />
        </View>
        <View style={{ width: columns.facts }}>
          <Facts side={side} />
        </View>
      </View>
      <Memo />
      <Foot side={side} />
    </View>
  );
}
