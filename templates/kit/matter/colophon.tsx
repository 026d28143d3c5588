import { View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import type { Person, Publication, Target } from '../../../src/model/publication/publication.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import type { Translate } from '../../locales/texts.ts';
import { Logos } from '../cover/logos.tsx';
import { Blocks } from '../blocks/blocks.tsx';
import { Title } from '../text/heading.tsx';
import { Phrase } from '../text/inline.tsx';
import { legalMentions } from './legalMentions.ts';
import { pictureCredits } from './pictureCredits.ts';
import { useSetting, type Setting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';
import { WaysToReach } from './waysToReach.tsx';

/** A line of the colophon: its label, and what it says; nothing for a blank to fill in. */
interface ColophonRow {
  readonly label: string;
  readonly content: string | ReactElement | undefined;
}

export interface ColophonProps {
  readonly publication: Publication;
  readonly target: Target;
  /** What its photographs are credited from. */
  readonly pictures: readonly BlockOf<'image'>[];
}

/** Who made the publication, when, and what must be said of it: the page behind the title. */
export function Colophon({ publication, target, pictures }: ColophonProps): ReactElement {
  const setting = useSetting();
  const { type, translate, language } = setting;
  return (
    <AtFoot>
      <About publication={publication} />
      <View style={{ height: type.leading }} />
      <Rows
        rows={[
          ...publisherRows(publication, translate),
          editionRow(publication, translate),
          { label: translate('colophon.date'), content: formatDate(publication.date, language) },
          ...mentionRows(publication, target, translate),
          ...creditRow(pictures, setting),
        ]}
      />
      <View style={{ height: type.leading }} />
      {publication.people.map((person, at) => (
        <OnePerson key={at} person={person} />
      ))}
      <ImprintLogos publication={publication} />
    </AtFoot>
  );
}

/** Behind the title of a book that ends with its colophon: for whom it is. Its state is said once, in the colophon. */
export function BeforeReading({ publication }: Pick<ColophonProps, 'publication'>): ReactElement {
  return (
    <AtFoot>
      <About publication={publication} />
    </AtFoot>
  );
}

/**
 * The colophon that ends a book (奥付): the title, then between two rules who issued it, when, and whom to write to,
 * at the foot of the last page.
 */
export function ClosingColophon({ publication, target, pictures }: ColophonProps): ReactElement {
  const setting = useSetting();
  const { type, translate, language } = setting;
  const { title, subtitle, date, people } = publication;
  const contact = people.map((person, at) => <OnePerson key={at} person={person} />);
  return (
    <AtFoot>
      <Title id="colophon-final" style={type.heading2}>
        {title}
      </Title>
      {subtitle === undefined ? null : (
        <TaggedText structure={structure('P')} style={{ ...type.small, marginTop: 3 }}>
          <Phrase>{subtitle}</Phrase>
        </TaggedText>
      )}
      <View style={{ ...FRAME, marginTop: type.leading * 0.75, paddingVertical: type.leading * 0.75 }}>
        <Rows
          rows={[
            { label: translate('colophon.date'), content: formatDate(date, language) },
            editionRow(publication, translate),
            ...publisherRows(publication, translate),
            ...(contact.length > 0
              ? [{ label: translate('colophon.people'), content: <View>{contact}</View> }]
              : []),
            ...mentionRows(publication, target, translate),
            ...creditRow(pictures, setting),
          ]}
        />
      </View>
      <ImprintLogos publication={publication} />
    </AtFoot>
  );
}

function ImprintLogos({ publication }: Pick<ColophonProps, 'publication'>): ReactElement {
  const { type, measure } = useSetting();
  return (
    <Logos
      publication={publication}
      place="imprint"
      width={measure.text}
      height={type.leading * 2.5}
      above={type.leading}
    />
  );
}

const FRAME = { borderTopWidth: 1, borderBottomWidth: 1, borderColor: ink('ai') };

/** As high as the page, less what rounding takes. */
function AtFoot({ children }: { children: ReactNode }): ReactElement {
  const { measure } = useSetting();
  return <View style={{ minHeight: measure.height - 1, justifyContent: 'flex-end' }}>{children}</View>;
}

function About({ publication }: Pick<ColophonProps, 'publication'>): ReactElement {
  const { type, translate } = useSetting();
  return (
    <>
      <Title id="colophon" style={{ ...type.heading2, marginBottom: type.leading }}>
        {translate('colophon.title')}
      </Title>
      <Blocks of={publication.colophon} text={type.aside} spaced />
    </>
  );
}

function Rows({ rows }: { rows: readonly ColophonRow[] }): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <TaggedView structure={structure('L')}>
      {rows.map((row, at) => (
        <Row key={at} row={row} />
      ))}
    </TaggedView>
  );
}

function Row({ row: { label, content } }: { row: ColophonRow }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView structure={structure('LI')} wrap={false} style={{ flexDirection: 'row', marginBottom: 3 }}>
      <TaggedText
        structure={structure('Lbl')}
        style={{ ...type.smallStrong, color: ink('ai'), width: '27%', paddingRight: 8 }}
      >
        <Phrase>{label}</Phrase>
      </TaggedText>
      {content === undefined ? (
        <Blank />
      ) : typeof content === 'string' ? (
        <RowText>{content}</RowText>
      ) : (
        <TaggedView structure={structure('LBody')} style={BESIDE_LABEL}>
          {content}
        </TaggedView>
      )}
    </TaggedView>
  );
}

function editionRow({ edition }: Publication, translate: Translate): ColophonRow {
  const label = translate('colophon.edition');
  return { label, content: besideLabel(label, edition) };
}

/** What is said beside a label, without the label's own word before it: « Édition : 2026 », not « Édition : Édition 2026 ». */
export function besideLabel(label: string, text: string): string {
  const isTwice = text.toLowerCase().startsWith(`${label.toLowerCase()} `);
  return isTwice ? text.slice(label.length).trimStart() : text;
}

function publisherRows({ publisher, group }: Publication, translate: Translate): ColophonRow[] {
  return [
    { label: translate('colophon.publisher'), content: publisher },
    ...(group ? [{ label: translate('colophon.group'), content: group }] : []),
  ];
}

/** What the publication says of itself, the state of its translation, and what the law asks for. */
function mentionRows(publication: Publication, target: Target, translate: Translate): ColophonRow[] {
  return [
    ...publication.mentions.map(({ label, text }) => ({ label, content: text })),
    ...proofreadingRow(publication, translate),
    ...legalMentions(publication.printing, target).map(({ label, text }) => ({
      label: translate(label),
      content: text,
    })),
  ];
}

/** Every photograph with its page; no row where there is none. */
function creditRow(pictures: ColophonProps['pictures'], setting: Setting): ColophonRow[] {
  const credits = pictureCredits(pictures, setting);
  return credits === undefined ? [] : [{ label: setting.translate('colophon.pictures'), content: credits }];
}

/** A reader must know that a translation has not been proof-read. */
function proofreadingRow({ proofreading }: Publication, translate: Translate): ColophonRow[] {
  if (!proofreading || proofreading.missing === 0) return [];
  const { missing, texts } = proofreading;
  return [
    {
      label: translate('colophon.translation'),
      content:
        missing === texts
          ? translate('colophon.allUnproofed', { count: texts })
          : translate('colophon.unproofed', { count: missing, total: texts }),
    },
  ];
}

/** The room that the label leaves. */
const BESIDE_LABEL = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const;

function RowText({ children }: { children: string }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText structure={structure('LBody')} style={{ ...type.small, ...BESIDE_LABEL }}>
      <Phrase>{children}</Phrase>
    </TaggedText>
  );
}

/** A rule to write on: what the printing house or the publisher still has to say. */
function Blank(): ReactElement {
  return (
    <View style={{ flexGrow: 1, marginBottom: 3, borderBottomWidth: 0.5, borderColor: ink('nezumi') }} />
  );
}

function OnePerson({ person }: { person: Person }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView structure={structure('Div')} wrap={false} style={{ marginBottom: 6 }}>
      <TaggedText structure={structure('P')} style={type.smallStrong}>
        <Phrase>{person.name}</Phrase>
      </TaggedText>
      <TaggedText structure={structure('P')} style={type.small}>
        <Phrase>{person.role}</Phrase>
      </TaggedText>
      <WaysToReach person={person} />
    </TaggedView>
  );
}
