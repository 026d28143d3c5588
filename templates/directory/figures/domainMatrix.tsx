import type { ReactElement } from 'react';
import { isLiving } from '../../../src/model/directory/living.ts';
import type { Partnership, VocabularyTerm } from '../../../src/model/directory/partnership.ts';
import { InlineLink, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Mark, MatrixHead, ROW_SPACE, rowRule } from '../../kit/charts/matrix/marks.tsx';
import { Title } from '../../kit/text/heading.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { widthInEms } from '../../kit/text/letterWidths.ts';
import { plainString } from '../../kit/text/plainText.ts';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink, leadingOf, type TypeStyle } from '../../kit/tokens.ts';
import type { Book } from '../book.tsx';
import { capitalise } from '../entries/wording.ts';
import { domainsByUse } from './domainsByUse.ts';

/** Where it stands in the book: the place of an index by domain, which it is. */
export const MATRIX_ID = 'index-domaines';

/** Widths in points: the number of an entry, its page, and the column of a domain. */
const NUMBER = 17;
const PAGE = 21;
const COLUMN = 11.4;
/** Between the number and the names. */
const BEFORE_PAIR = 6;

/** More columns than these leave no room for the names of the two authorities. */
const MOST_COLUMNS = 18;

/** True where the book's domains find room side by side; else an index by domain lists them. */
export function hasMatrix({ directory }: Pick<Book, 'directory'>): boolean {
  const count = domainsByUse(directory).length;
  return directory.publication.indexes.has('domains') && count > 1 && count <= MOST_COLUMNS;
}

/** Every link in a row, every domain in a column: an index by domain and a picture of what is done together. */
export function DomainMatrix({ book }: { book: Book }): ReactElement {
  const { type, translate } = useSetting();
  const { directory } = book;
  const domains = domainsByUse(directory);
  const entries = directory.partnerships
    .filter(isLiving)
    .sort((a, b) => (directory.numbers.get(a.id) ?? 0) - (directory.numbers.get(b.id) ?? 0));
  return (
    <>
      <Title id={MATRIX_ID}>{translate('matrix.title')}</Title>
      <TaggedText structure={structure('P')} style={{ ...type.standfirst, marginTop: type.leading / 2 }}>
        <Phrase>{translate('matrix.lead')}</Phrase>
      </TaggedText>
      <TaggedView structure={structure('Table')} style={{ marginTop: type.leading / 2 }}>
        <TaggedView structure={structure('THead')} fixed minPresenceAhead={1}>
          <Head domains={domains} />
        </TaggedView>
        <TaggedView structure={structure('TBody')}>
          {entries.map((entry, index) => (
            <Row key={entry.id} {...{ entry, domains, index }} number={directory.numbers.get(entry.id)} />
          ))}
          <Totals entries={entries} domains={domains} />
        </TaggedView>
      </TaggedView>
    </>
  );
}

function Head({ domains }: { domains: readonly VocabularyTerm[] }): ReactElement {
  const { type, translate } = useSetting();
  const head = (width: number, text: string): ReactElement => (
    <TaggedText
      structure={structure('TH', { scope: 'Column' })}
      style={{ ...type.note, width, textAlign: 'right' }}
    >
      {text}
    </TaggedText>
  );
  return (
    <MatrixHead
      labels={domains.map(({ label }) => capitalise(label))}
      column={COLUMN}
      style={type.note}
      before={
        <>
          {head(NUMBER, translate('matrix.number'))}
          <TaggedText
            structure={structure('TH', { scope: 'Column' })}
            style={{ ...type.note, flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingLeft: 6 }}
          >
            {translate('matrix.pair')}
          </TaggedText>
        </>
      }
      after={head(PAGE, translate('matrix.page'))}
    />
  );
}

/** As high as a line of notes with the space that a row keeps above its rule: a page holds half of the links. */
function inRow(note: TypeStyle): TypeStyle {
  return { ...note, lineHeight: (leadingOf(note) - ROW_SPACE) / note.fontSize };
}

interface RowProps {
  readonly entry: Partnership;
  readonly number: number | undefined;
  readonly domains: readonly VocabularyTerm[];
  readonly index: number;
}

function Row({ entry, number, domains, index }: RowProps): ReactElement {
  const { type, translate, references, language, measure } = useSetting();
  const style = inRow(type.note);
  const page = references.pageOf(entry.id) ?? '000';
  const pair = translate('index.pair', { first: entry.french.name, second: entry.partner.name });
  const description = [number, plainString(pair, language), translate('reference.page', { page })]
    .filter((part) => part !== undefined)
    .join(translate('punctuation.comma'));
  const room = measure.text - NUMBER - PAGE - domains.length * COLUMN - BEFORE_PAIR;
  // Where both names are too long for one line, the second stands below the first: neither is cut
  const pairIn = (width: number): string =>
    widthInEms(pair) * style.fontSize <= width
      ? pair
      : translate('index.pair', { first: entry.french.name, second: `\n${entry.partner.name}` });
  const own = new Set(entry.domains);
  return (
    <TaggedView
      structure={structure('TR')}
      wrap={false}
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        ...rowRule(index),
      }}
    >
      <TaggedText
        structure={structure('TD')}
        style={{ ...style, width: NUMBER, textAlign: 'right', color: ink('shu'), fontWeight: 600 }}
      >
        {number === undefined ? '' : String(number)}
      </TaggedText>
      <TaggedText
        structure={structure('TH', { scope: 'Row' })}
        hyphenationPenalty={DISPLAY}
        style={{ ...style, flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingLeft: 6 }}
      >
        <Phrase>{pairIn(room)}</Phrase>
      </TaggedText>
      {domains.map(({ id, label }) => (
        <Mark key={id} says={own.has(id) ? label : undefined} width={COLUMN} style={style} />
      ))}
      <TaggedText structure={structure('TD')} style={{ ...style, width: PAGE, textAlign: 'right' }}>
        <InlineLink target={`#${entry.id}`} description={description} color={ink('ai')}>
          {page}
        </InlineLink>
      </TaggedText>
    </TaggedView>
  );
}

function Totals(props: {
  entries: readonly Partnership[];
  domains: readonly VocabularyTerm[];
}): ReactElement {
  const { type, translate } = useSetting();
  const cell = { ...type.note, fontWeight: 600 };
  return (
    <TaggedView
      structure={structure('TR')}
      wrap={false}
      style={{ flexDirection: 'row', borderTopWidth: 1, borderTopColor: ink('ai'), paddingTop: 2 }}
    >
      <TaggedText structure={structure('TD')} style={{ ...cell, width: NUMBER, textAlign: 'right' }}>
        {String(props.entries.length)}
      </TaggedText>
      <TaggedText
        structure={structure('TH', { scope: 'Row' })}
        style={{ ...cell, flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingLeft: 6 }}
      >
        {translate('matrix.total')}
      </TaggedText>
      {props.domains.map(({ id }) => (
        <TaggedText
          key={id}
          structure={structure('TD')}
          style={{ ...cell, width: COLUMN, textAlign: 'center' }}
        >
          {String(props.entries.filter(({ domains }) => domains.includes(id)).length)}
        </TaggedText>
      ))}
      <TaggedText structure={structure('TD')} style={{ ...cell, width: PAGE }}>
        {''}
      </TaggedText>
    </TaggedView>
  );
}
