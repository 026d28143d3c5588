import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { fitsCode } from '../../../src/publishing/leafSides.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { QrCode } from '../art/qrCode.tsx';
import { Phrase } from '../text/inline.tsx';
import { useFaces, useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';
import { crownOf } from './arch.ts';
import { isDark, onCover } from './coverDesign.tsx';
import { LOGO_HEIGHT, type CoverTextProps } from './frontCover.tsx';
import { Logos } from './logos.tsx';

/** Shares of the page's width that the vault leaves free at the height of the figures, and at the foot. */
const UNDER_VAULT = 0.5;
const AT_FOOT = 0.4;
/** Of its width, where no thread comes beside the last lines. */
const UNDER_VAULT_AT_FOOT = 0.58;

/**
 * Cover 4: what the book is above the arch, what it holds and whom to write to under it.
 * @param props.presentations what it is, in another way than in one language
 */
export function BackCover(props: CoverTextProps & { readonly presentations?: ReactElement }): ReactElement {
  const { publication, design } = props;
  const { page, margin } = design;
  return (
    <View style={{ width: page.width, height: page.height - 1 }}>
      <View
        style={{
          position: 'absolute',
          top: margin,
          left: margin,
          width: page.width - 2 * margin,
          height: crownOf({ page, spine: 0 }) - margin,
        }}
      >
        {props.presentations ?? <Presentation publication={publication} design={design} />}
      </View>
      <View
        style={{
          position: 'absolute',
          right: margin,
          bottom: margin,
          width: page.width * (1 - AT_FOOT) - margin,
          alignItems: 'flex-end',
        }}
      >
        <Figures publication={publication} design={design} />
        <Logos
          publication={publication}
          place="back"
          isOnDark={isDark(design)}
          isAtRight
          width={page.width * (1 - AT_FOOT) - margin}
          height={onCover(design, LOGO_HEIGHT)}
          below={onCover(design, 18)}
        />
        <Foot publication={publication} design={design} />
      </View>
    </View>
  );
}

/** @param props.size points on A4 */
export function Presentation(props: CoverTextProps & { readonly size?: number }): ReactElement | null {
  const { publication, design, size = 14 } = props;
  const faces = useFaces();
  const { language } = useSetting();
  if (publication.presentation === undefined) return null;
  return (
    <TaggedText
      structure={structure('P', { language })}
      style={{
        fontFamily: faces.serif,
        fontSize: onCover(design, size),
        lineHeight: 1.5,
        marginBottom: onCover(design, 18),
        color: ink(design.text),
      }}
    >
      <Phrase>{publication.presentation}</Phrase>
    </TaggedText>
  );
}

function Figures({ publication, design }: CoverTextProps): ReactElement | null {
  const faces = useFaces();
  const { page, margin } = design;
  const figures = publication.keyFigures;
  if (figures.length === 0) return null;
  return (
    <View style={{ width: page.width * UNDER_VAULT - margin, marginBottom: onCover(design, 30) }}>
      {figures.map(({ value, label }, index) => (
        <TaggedView
          key={index}
          structure={structure('P')}
          wrap={false}
          style={{ flexDirection: 'row', alignItems: 'baseline', marginTop: onCover(design, 8) }}
        >
          <TaggedText
            structure={structure('Span')}
            style={{
              width: onCover(design, 84),
              fontFamily: faces.serif,
              fontSize: onCover(design, 34),
              lineHeight: 1.1,
              color: ink(design.title),
            }}
          >
            {`${value} `}
          </TaggedText>
          <TaggedText
            structure={structure('Span')}
            style={{
              flexGrow: 1,
              flexShrink: 1,
              flexBasis: 0,
              fontFamily: faces.sans,
              fontSize: onCover(design, 11.5),
              lineHeight: 1.3,
              color: ink(design.text),
            }}
          >
            <Phrase>{label}</Phrase>
          </TaggedText>
        </TaggedView>
      ))}
    </View>
  );
}

/** Who publishes and where it is found, beside the code that leads there. */
function Foot({ publication, design }: CoverTextProps): ReactElement {
  const faces = useFaces();
  const { translate } = useSetting();
  const { page, margin } = design;
  const { legal } = publication.printing;
  const address = publication.site;
  const code = address !== undefined && fitsCode(address) ? address : undefined;
  const lines = [
    publication.group,
    publication.publisher,
    legal.publisherAddress,
    address && readable(address),
    legal.isbn && `ISBN ${legal.isbn}`,
    legal.price,
  ].filter((line) => line !== undefined && line !== '');
  return (
    <View
      style={{
        flexDirection: 'row',
        alignItems: 'flex-end',
        width: page.width * UNDER_VAULT_AT_FOOT - margin,
      }}
    >
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, marginRight: code ? onCover(design, 14) : 0 }}>
        {lines.map((line, index) => (
          <TaggedText
            key={index}
            structure={structure('P')}
            style={{
              fontFamily: faces.sans,
              fontSize: Math.max(8, onCover(design, 10.5)),
              lineHeight: 1.4,
              fontWeight: 600,
              textAlign: 'right',
              color: ink(design.text),
            }}
          >
            <Phrase>{line ?? ''}</Phrase>
          </TaggedText>
        ))}
      </View>
      {code ? <QrCode text={code} alternative={translate('cover.code', { address: code })} /> : null}
    </View>
  );
}

/** An address as it is read out: without its scheme, and without a last stroke. */
function readable(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
