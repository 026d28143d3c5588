import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { CaptionedPicture, TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Inlines, Phrase } from '../text/inline.tsx';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

/** Lines that a page keeps free beside its picture: for a heading of two lines, and the space around both. */
const BESIDE = 7;

/**
 * An image of the content, with its caption and credit: as wide as the text, but never so tall that a page
 * could not hold all three and the heading above them.
 */
export function Illustration({ image }: { image: BlockOf<'image'> }): ReactElement {
  const { type, translate, measure } = useSetting();
  const room = measure.height - type.leading * BESIDE;
  return (
    <View wrap={false} style={{ marginVertical: type.leading * 0.75, maxHeight: room }}>
      <CaptionedPicture
        src={image.file}
        alternative={image.alt}
        style={{ width: '100%', flexShrink: 1, objectFit: 'contain' }}
      >
        {image.caption ? (
          <TaggedText structure={structure('Caption')} style={{ ...type.small, marginTop: 4 }}>
            <Inlines of={image.caption} />
          </TaggedText>
        ) : null}
      </CaptionedPicture>
      {image.credit ? (
        <TaggedText structure={structure('P')} style={{ ...type.note, color: ink('nezumi') }}>
          <Phrase>{translate('figure.credit', { credit: image.credit })}</Phrase>
        </TaggedText>
      ) : null}
    </View>
  );
}
