import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Partnership } from '../../../src/model/directory/partnership.ts';
import { InlineLink, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../../kit/text/inline.tsx';
import { plainString } from '../../kit/text/plainText.ts';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';

export interface MapListProps {
  /** By their numbers. */
  readonly partnerships: readonly Partnership[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly labelOf: (partnership: Partnership) => string;
}

const NUMBER_WIDTH = 17;
/** Against the notes of the book, which are the smallest text; those in Japanese are as large as they must be. */
const SIZE = 1.06;
const LINE_HEIGHT = 1.36;
/** Japanese lines are fewer to the page, since more names take two; in points, below each entry. */
const JAPANESE = { lineHeight: 1.27, below: 0.8 };
const BELOW = 1.2;

/** What a map shows, in words: each number, the two authorities, the page of their card. */
export function MapList({ partnerships, numbers, labelOf }: MapListProps): ReactElement {
  return (
    <TaggedView structure={structure('L')}>
      {partnerships.map((partnership) => (
        <Line
          key={partnership.id}
          id={partnership.id}
          number={numbers.get(partnership.id)}
          label={labelOf(partnership)}
        />
      ))}
    </TaggedView>
  );
}

function Line({
  id,
  number,
  label,
}: {
  id: string;
  number: number | undefined;
  label: string;
}): ReactElement {
  const { type, translate, references, language } = useSetting();
  const page = references.pageOf(id) ?? '000';
  const description = [number, plainString(label, language), translate('reference.page', { page })].join(
    ', ',
  );
  const small = {
    ...type.note,
    fontSize: type.note.fontSize * (language === 'ja' ? 1 : SIZE),
    lineHeight: language === 'ja' ? JAPANESE.lineHeight : LINE_HEIGHT,
  };
  return (
    <TaggedView
      structure={structure('LI')}
      wrap={false}
      style={{ flexDirection: 'row', marginBottom: language === 'ja' ? JAPANESE.below : BELOW }}
    >
      <TaggedText
        structure={structure('Lbl')}
        style={{ ...small, fontWeight: 600, color: ink('shu'), width: NUMBER_WIDTH }}
      >
        {number ?? ''}
      </TaggedText>
      <TaggedText
        structure={structure('LBody')}
        style={{ ...small, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}
        hyphenationPenalty={DISPLAY}
      >
        <InlineLink target={`#${id}`} description={description} color={ink('sumi')}>
          <Phrase>{label}</Phrase>
          <Text style={{ color: ink('ai'), fontWeight: 600 }}>{translate('index.locator', { page })}</Text>
        </InlineLink>
      </TaggedText>
    </TaggedView>
  );
}
