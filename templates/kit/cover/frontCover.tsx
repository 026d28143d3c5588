import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Publication } from '../../../src/model/publication/publication.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { hasJapanese } from '../../../src/typography/scripts.ts';
import { Phrase } from '../text/inline.tsx';
import { useFaces, useSetting } from '../text/setting.tsx';
import { localLanguageOf } from '../text/spokenLanguage.ts';
import { ink, type Faces } from '../tokens.ts';
import { Logos } from './logos.tsx';
import { isDark, onCover, type CoverDesign } from './coverDesign.tsx';

export interface CoverTextProps {
  readonly publication: Publication;
  readonly design: CoverDesign;
}

/** Share of the page's width that the vault leaves free at the foot of cover 1. */
const UNDER_VAULT = 0.7;
/** Points on A4, of a logo as wide as it is high. */
export const LOGO_HEIGHT = 54;

/** Cover 1: who publishes and the title above the arch; the country's own name and the imprint under it. */
export function FrontCover({ publication, design }: CoverTextProps): ReactElement {
  const faces = useFaces();
  const { page, margin } = design;
  const text = { fontFamily: faces.sans, color: ink(design.text) };
  return (
    <View style={{ height: page.height - 1, padding: margin }}>
      <TaggedText
        structure={structure('P')}
        style={{ ...text, fontSize: onCover(design, 11.5), lineHeight: 1.3, fontWeight: 600 }}
      >
        <Phrase>{publication.publisher}</Phrase>
      </TaggedText>
      <TaggedText
        id="couverture"
        structure={structure('P')}
        hyphenationPenalty={DISPLAY}
        style={{
          fontFamily: faces.serif,
          fontSize: design.titleSize,
          lineHeight: 1.12,
          marginTop: onCover(design, 34),
          color: ink(design.title),
        }}
      >
        <Phrase>{publication.title}</Phrase>
      </TaggedText>
      {publication.subtitle ? (
        <TaggedText
          structure={structure('P')}
          hyphenationPenalty={DISPLAY}
          style={{
            ...text,
            fontSize: onCover(design, 15.5),
            lineHeight: 1.35,
            marginTop: onCover(design, 18),
          }}
        >
          <Phrase>{publication.subtitle}</Phrase>
        </TaggedText>
      ) : null}
      <View style={{ flexGrow: 1 }} />
      <OwnName publication={publication} design={design} />
      <Imprint publication={publication} design={design} />
      <Logos
        publication={publication}
        place="front"
        isOnDark={isDark(design)}
        width={page.width * UNDER_VAULT - margin}
        height={onCover(design, LOGO_HEIGHT)}
        above={onCover(design, 16)}
      />
    </View>
  );
}

/** Points on A4: signs that fill their square stand alone under the vault, letters in one line. */
const OWN_NAME_SIZE = { squares: 104, letters: 40 };

/** The country's name in its own writing, where it is not the same. */
function OwnName({ publication, design }: CoverTextProps): ReactElement | null {
  const setting = useSetting();
  const faces = useFaces();
  const { localName, name } = publication.country;
  if (!localName || localName === name) return null;
  const squares = hasJapanese(localName);
  const size = onCover(design, squares ? OWN_NAME_SIZE.squares : OWN_NAME_SIZE.letters);
  return (
    <TaggedText
      structure={structure('P', localLanguageOf(localName, setting))}
      style={{
        fontFamily: ownWriting(localName, faces),
        fontSize: size,
        lineHeight: 1.1,
        // The white that a square carries around its sign would set it in from the margin
        marginLeft: squares ? size * -0.08 : 0,
        marginBottom: onCover(design, 30),
        color: ink(design.title),
      }}
    >
      {localName}
    </TaggedText>
  );
}

function Imprint({ publication, design }: CoverTextProps): ReactElement {
  const faces = useFaces();
  return (
    <>
      {[publication.group, publication.edition]
        .filter((line) => line !== undefined)
        .map((line, index) => (
          <TaggedText
            key={index}
            structure={structure('P')}
            style={{
              fontFamily: faces.sans,
              fontSize: onCover(design, 11.5),
              lineHeight: 1.4,
              fontWeight: 600,
              color: ink(design.text),
            }}
          >
            <Phrase>{line}</Phrase>
          </TaggedText>
        ))}
    </>
  );
}

/** A name in a writing of East Asia by itself stands in its face alone, whose proportions its letters were drawn for. */
function ownWriting(name: string, { serif }: Faces): string[] {
  return hasJapanese(name) ? serif.slice(1) : serif;
}
