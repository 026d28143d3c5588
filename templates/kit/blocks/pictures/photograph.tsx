import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { BlockOf, Picture } from '../../../../src/model/publication/prose.ts';
import { CaptionedPicture, TaggedText, TaggedView } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { Inlines } from '../../text/inline.tsx';
import { plainText } from '../../text/plainText.ts';
import { useSetting, type Setting } from '../../text/setting.tsx';
import { leadingOf } from '../../tokens.ts';
import { heightOf, Illustration } from '../illustration.tsx';
import { CreditLine, creditOf } from './credit.tsx';
import { marginPictureId, standsInMargin } from './marginPictures.tsx';

export interface PhotographProps {
  readonly image: BlockOf<'image'>;
  /** As of an illustration. */
  readonly above?: number;
  readonly float?: boolean;
}

/** A picture of the content, as its author asks: in the text, on a page, in the margin or beside another. */
export function Photograph({ image, above = 0, float = false }: PhotographProps): ReactElement {
  const { measure } = useSetting();
  if (image.placement === 'page') return <FullPage image={image} float={float} />;
  if (image.beside) return <Pair image={image} beside={image.beside} float={float} />;
  if (standsInMargin(image, measure))
    return <TaggedView id={image.id} callsNote={marginPictureId(image)} style={{ height: 0 }} />;
  return <Illustration image={image} above={above} float={float} />;
}

/** Between two pictures side by side, and the height of each to its width; points. */
const GAP = 10;
const ACROSS_TO_DOWN = 0.72;

/** Two pictures of one size, each with its caption and credit. */
function Pair(props: { image: BlockOf<'image'>; beside: Picture; float: boolean }): ReactElement {
  const { type, measure } = useSetting();
  const width = (measure.text - GAP) / 2;
  return (
    <TaggedView
      {...(props.image.id && { id: props.image.id })}
      wrap={false}
      float={props.float}
      style={{ flexDirection: 'row', gap: GAP, marginVertical: type.leading * 0.75 }}
    >
      {[props.image, props.beside].map((picture, index) => (
        <View key={index} style={{ width }}>
          <Cropped picture={picture} width={width} height={width * ACROSS_TO_DOWN} />
        </View>
      ))}
    </TaggedView>
  );
}

/** Text and margin column together, and as high as a page: it heads the next one. */
function FullPage({ image, float }: { image: BlockOf<'image'>; float: boolean }): ReactElement {
  const setting = useSetting();
  const { measure, type } = setting;
  return (
    <TaggedView
      {...(image.id && { id: image.id })}
      wrap={false}
      float={float}
      {...(measure.full > measure.text && { span: 'full' as const })}
      style={{ width: measure.full, marginVertical: type.leading * 0.75 }}
    >
      <Cropped picture={image} width={measure.full} height={pageHeight(image, setting)} />
    </TaggedView>
  );
}

/** What caption, credit and the space around leave of a page, in points; a long caption takes no more than half. */
function pageHeight(image: Picture, setting: Setting): number {
  const { measure, type, language } = setting;
  const caption = heightOf(plainText(image.caption ?? [], language), measure.full, type.small);
  const credit = heightOf(creditOf(image, setting) ?? '', measure.full, type.note);
  const below = caption + credit + leadingOf(type.small) + type.leading * 2.5;
  return Math.max(measure.height / 2, measure.height - below);
}

/** A picture that fills its box: what its focus says stays in it. */
export function Cropped(props: { picture: Picture; width: number; height: number }): ReactElement {
  const { picture, width, height } = props;
  const { type } = useSetting();
  const [x, y] = picture.focus ?? [0.5, 0.5];
  return (
    <>
      <CaptionedPicture
        src={picture.file}
        alternative={picture.alt}
        style={{
          width,
          height,
          objectFit: 'cover',
          objectPositionX: `${x * 100}%`,
          objectPositionY: `${y * 100}%`,
        }}
      >
        {picture.caption ? (
          <TaggedText structure={structure('Caption')} style={{ ...type.small, width, marginTop: 4 }}>
            <Inlines of={picture.caption} />
          </TaggedText>
        ) : null}
      </CaptionedPicture>
      <CreditLine picture={picture} />
    </>
  );
}
