import type { ReactElement } from 'react';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { CaptionedPicture, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { CreditLine } from './pictures/credit.tsx';
import { Inlines } from '../text/inline.tsx';
import { widthInLetters } from '../text/letterWidths.ts';
import { plainText } from '../text/plainText.ts';
import { useSetting } from '../text/setting.tsx';
import type { TypeStyle } from '../tokens.ts';

/** Lines that a page keeps free beside its picture: for a heading of two lines, and the space around both. */
const BESIDE = 7;

/**
 * An image of the content, with its caption and credit: as wide as the text, but never so tall that a page
 * could not hold all three and the heading above them. A caption that would leave it too little goes on over pages.
 */
export function Illustration({
  image,
  float = false,
  above = 0,
}: {
  image: BlockOf<'image'>;
  /** Height that a title, and what little stands between it and the image, take of its page; points. */
  above?: number;
  /** It may head the next page, after text that follows it. */
  float?: boolean;
}): ReactElement {
  const { type, measure, language } = useSetting();
  const room = measure.height - above - type.leading * BESIDE;
  const caption = heightOf(plainText(image.caption ?? [], language), measure.text, type.small);
  const isLong = caption > room / 3;
  return (
    <TaggedView
      {...(image.id && { id: image.id })}
      wrap={isLong}
      float={float}
      style={{ marginVertical: type.leading * 0.75, ...(isLong ? {} : { maxHeight: room }) }}
    >
      <CaptionedPicture
        src={image.file}
        alternative={image.alt}
        style={{
          width: '100%',
          flexShrink: 1,
          objectFit: 'contain',
          ...(isLong && { maxHeight: (room * 2) / 3 }),
        }}
      >
        {image.caption ? (
          <TaggedText structure={structure('Caption')} style={{ ...type.small, marginTop: 4 }}>
            <Inlines of={image.caption} />
          </TaggedText>
        ) : null}
      </CaptionedPicture>
      <CreditLine picture={image} />
    </TaggedView>
  );
}

/** Mean width of a letter, in em. */
const LETTER = 0.5;

/** About how high a text is, in points. */
export function heightOf(text: string, width: number, { fontSize, lineHeight }: TypeStyle): number {
  const lines = Math.ceil((widthInLetters(text) * LETTER * fontSize) / Math.max(1, width));
  return lines * fontSize * lineHeight;
}
