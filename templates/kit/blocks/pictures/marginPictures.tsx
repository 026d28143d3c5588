import { View } from '@react-pdf/renderer';
import type { Block, BlockOf } from '../../../../src/model/publication/prose.ts';
import { CaptionedPicture, MadeFrom, TaggedText } from '../../../../src/pdf/components.tsx';
import { NOTE_PREFIX } from '../../../../src/pdf/layout/anchors.ts';
import { columnOfNotes, type MarginNote, type PageGeometry } from '../../../../src/pdf/layout/section.ts';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { Inlines } from '../../text/inline.tsx';
import { SettingProvider, type Setting } from '../../text/setting.tsx';
import { CreditLine } from './credit.tsx';

/** A picture of the margin column stands there as notes do, level with its place in the text. */
export function marginPictureId({ id }: Pick<BlockOf<'image'>, 'id'>): string {
  return `${NOTE_PREFIX}${id ?? ''}`;
}

/** Where there is a margin column; in a box or a list there is none, and the picture stands in the text. */
export function standsInMargin(
  { placement, id }: BlockOf<'image'>,
  { text, full }: Setting['measure'],
): boolean {
  return placement === 'margin' && id !== undefined && full > text;
}

/** The pictures of a chapter that its margin column holds. */
export function marginPictures(
  blocks: readonly Block[],
  setting: Setting,
  geometry: PageGeometry,
): MarginNote[] {
  if (!geometry.marginColumn) return [];
  const width = columnOfNotes(geometry);
  const measure = { ...setting.measure, text: width, full: width };
  return blocks.flatMap((block) => {
    if (block.kind !== 'image' || !standsInMargin(block, setting.measure)) return [];
    const element = (
      <SettingProvider value={{ ...setting, measure }}>
        <MadeFrom.Provider value={block.place}>
          <View>
            <CaptionedPicture
              src={block.file}
              alternative={block.alt}
              style={{ width, maxHeight: measure.height / 2, objectFit: 'contain' }}
            >
              {block.caption ? (
                <TaggedText
                  structure={structure('Caption')}
                  style={{ ...setting.type.note, width, marginTop: 3 }}
                >
                  <Inlines of={block.caption} />
                </TaggedText>
              ) : null}
            </CaptionedPicture>
            <CreditLine picture={block} />
          </View>
        </MadeFrom.Provider>
      </SettingProvider>
    );
    return [{ id: marginPictureId(block), element }];
  });
}
