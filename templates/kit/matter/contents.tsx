import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { InlineLink, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../text/inline.tsx';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

export interface ContentsEntry {
  readonly id: string;
  readonly label: string;
  /** 1 for a chapter, 2 for what is in it. */
  readonly level: 1 | 2;
  /** Number that stands before a chapter. */
  readonly number?: string;
}

/** The table of contents: each line leads to its place, with the page it stands on. */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }): ReactElement {
  const isNumbered = entries.some(({ level, number }) => level === 1 && number !== undefined);
  return (
    <TaggedView structure={structure('TOC')}>
      {entries.map((entry, index) => (
        <Line
          key={entry.id}
          entry={entry}
          isNumbered={isNumbered}
          keepsWithNext={keepsWithNext(entries, index)}
        />
      ))}
    </TaggedView>
  );
}

/** The column of the numbers, in points: a figure alone, or 第12章. */
const NUMBER = { figure: 22, words: 40 };

/**
 * What is in a chapter goes over a page with two lines or more on either side: its title keeps the first two, and the
 * last line but one its last.
 */
export function keepsWithNext(entries: readonly Pick<ContentsEntry, 'level'>[], index: number): boolean {
  const [before, entry, next, after] = [-1, 0, 1, 2].map((by) => entries[index + by]?.level);
  if (next !== 2) return false;
  return entry === 1 || before === 1 || after !== 2;
}

function Line(props: { entry: ContentsEntry; isNumbered: boolean; keepsWithNext: boolean }): ReactElement {
  const { entry, isNumbered } = props;
  const { type, references, translate, language } = useSetting();
  const number = { width: isNumbered && language === 'ja' ? NUMBER.words : NUMBER.figure };
  const chapter = entry.level === 1;
  const page = references.pageOf(entry.id) ?? '000';
  const style = { ...(chapter ? { ...type.body, fontWeight: 600 } : type.small), lineHeight: 1.36 };
  const description = `${entry.label}, ${translate('reference.page', { page })}`;
  const link = structure('Link', { description });
  return (
    <TaggedView
      structure={structure('TOCI')}
      wrap={false}
      style={{ flexDirection: 'row', alignItems: 'flex-end', marginTop: chapter ? type.leading * 0.55 : 1 }}
      {...(props.keepsWithNext && { minPresenceAhead: 1 })}
    >
      {entry.number ? (
        <TaggedText style={{ ...style, ...number, color: ink('shu') }} structure={structure('Lbl')}>
          <Phrase>{chapter ? translate('contents.number', { number: entry.number }) : entry.number}</Phrase>
        </TaggedText>
      ) : (
        <View style={number} />
      )}
      <View style={{ flexShrink: 1 }}>
        <TaggedText structure={structure('Reference')} style={style} hyphenationPenalty={DISPLAY}>
          <InlineLink
            target={`#${entry.id}`}
            description={description}
            structure={link}
            color={ink(chapter ? 'ai' : 'sumi')}
          >
            <Phrase>{entry.label}</Phrase>
          </InlineLink>
        </TaggedText>
      </View>
      <View
        style={{
          flexGrow: 1,
          minWidth: 12,
          marginHorizontal: 5,
          marginBottom: 3.2,
          borderBottomWidth: 0.4,
          borderBottomColor: ink('hai'),
        }}
      />
      <TaggedText structure={structure('Reference')} style={{ ...style, fontWeight: chapter ? 600 : 400 }}>
        <InlineLink target={`#${entry.id}`} description={description} structure={link} color={ink('sumi')}>
          {page}
        </InlineLink>
      </TaggedText>
    </TaggedView>
  );
}
