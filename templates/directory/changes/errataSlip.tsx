import type { ReactElement } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { Changes, Directory } from '../../../src/model/directory/partnership.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import type { Section, SheetFacts } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { RunningFurniture } from '../../kit/matter/furniture.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { SettingProvider, useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';
import { makeBook, provide, type Book } from '../book.tsx';
import { pageGeometry } from '../geometry.ts';
import { CHANGES_ID, ChangesSince } from './changes.tsx';

/**
 * What has changed, on a slip for those who hold the edition before; its publication is named for it. A loose leaf
 * says itself whose it is: which book and which of its editions it goes with, and who publishes it, when.
 */
export function errataSlip(given: Directory, language: Language) {
  const book = makeBook(given, language);
  const { directory, setting } = book;
  const { publication, changes } = directory;
  const title = setting.translate('changes.slipTitle');
  const named = `${publication.shortTitle}${setting.translate('punctuation.colon')}${title}`;
  const spokenOf = new Set(
    changes && [...changes.added, ...changes.changed.map(({ id }) => id), ...changes.ended],
  );
  const partnerships = given.partnerships.filter(({ id }) => spokenOf.has(id));
  return {
    // Its data are those of the entries that it speaks of
    directory: { ...given, partnerships, publication: { ...given.publication, title: named } },
    sections: () => (changes ? [slipSection(book, changes, named)] : []),
  };
}

function slipSection(book: Book, changes: Changes, named: string): Section {
  const { directory, setting } = book;
  return {
    key: CHANGES_ID,
    startsOn: 'any',
    numbering: 'arabic',
    geometry: pageGeometry,
    style: setting.type.body,
    structure: structure('Sect', { title: named }),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        <ChangesSince
          directory={directory}
          changes={changes}
          slip={<Imprint directory={directory} changes={changes} />}
        />
      </SettingProvider>
    ),
    furniture: (sheet) => <SlipFurniture sheet={sheet} book={book} head={named} />,
  };
}

/** The book and the edition that the slip goes with, then where it comes from. */
function Imprint({ directory, changes }: { directory: Directory; changes: Changes }): ReactElement {
  const { type, translate, language } = useSetting();
  const { title, edition, date, publisher, group } = directory.publication;
  const month = formatDate(changes.since.date.slice(0, 7), language);
  const rows: readonly (readonly [label: string, text: string])[] = [
    [
      translate('changes.slipFrom'),
      translate('colophon.editionOf', { edition, date: formatDate(date, language) }),
    ],
    [
      translate('colophon.publisher'),
      [publisher, group].filter((name) => name !== undefined).join(translate('punctuation.comma')),
    ],
  ];
  return (
    <>
      <TaggedText structure={structure('P')} style={{ ...type.standfirst, marginBottom: type.leading * 0.5 }}>
        <Phrase>{translate('changes.slipOf', { month, title })}</Phrase>
      </TaggedText>
      <TaggedView structure={structure('L')} style={{ marginBottom: type.leading }}>
        {rows.map(([label, text], index) => (
          <TaggedView
            key={index}
            structure={structure('LI')}
            style={{ flexDirection: 'row', marginBottom: 2 }}
          >
            <TaggedText
              structure={structure('Lbl')}
              style={{ ...type.smallStrong, color: ink('ai'), width: '20%', paddingRight: 8 }}
            >
              <Phrase>{label}</Phrase>
            </TaggedText>
            <TaggedText
              structure={structure('LBody')}
              style={{ ...type.small, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}
            >
              <Phrase>{text}</Phrase>
            </TaggedText>
          </TaggedView>
        ))}
      </TaggedView>
    </>
  );
}

/** A leaf of one page needs no number; of several, each says which it is, and of how many. */
function SlipFurniture({ sheet, book, head }: { sheet: SheetFacts; book: Book; head: string }): ReactElement {
  const { indexInSection, sheetsInSection } = sheet;
  const label = sheetsInSection > 1 ? `${indexInSection + 1}/${sheetsInSection}` : '';
  return (
    <RunningFurniture
      sheet={{ ...sheet, label }}
      geometry={pageGeometry}
      type={book.setting.type}
      versoHead={head}
      rectoHead={head}
      withHead={indexInSection > 0}
    />
  );
}
