import { byNumber } from '../../../src/model/directory/order/entryNumbers.ts';
import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import type { ChangeMark } from '../../../src/model/directory/changes.ts';
import type {
  Changes,
  Partnership,
  PartnershipFacts,
  Directory,
} from '../../../src/model/directory/partnership.ts';
import type { Block, BlockOf, Inline, TableCell } from '../../../src/model/publication/prose.ts';
import { listFormat } from '../../../src/i18n/lists.ts';
import { Blocks } from '../../kit/blocks/blocks.tsx';
import { DataTable } from '../../kit/blocks/dataTable.tsx';
import { Heading, Title } from '../../kit/text/heading.tsx';
import { useSetting, type Setting } from '../../kit/text/setting.tsx';
import { changeSign } from './changeMark.tsx';
import { changeInWords } from './changeWording.ts';
import { numbered, pairOfNames, pairReference } from '../entries/pairReference.ts';
import { actLine, endOf } from '../entries/wording.ts';

export const CHANGES_ID = 'nouveautes';

interface ChangesProps {
  readonly directory: Directory;
  readonly changes: Changes;
  /** What a slip by itself says of itself under its title; it has no cards to lead to. */
  readonly slip?: ReactElement;
}

/** What is new, changed, ended and gone since the edition before, with the pages of the cards. */
export function ChangesSince(props: ChangesProps): ReactElement {
  const setting = useSetting();
  const { type, translate } = setting;
  const { since } = props.changes;
  const remark = setting.language === setting.localLanguage ? since.localRemark : since.remark;
  return (
    <>
      <Title id={CHANGES_ID} style={{ marginBottom: type.leading * 0.6 }}>
        {translate(props.slip ? 'changes.slipTitle' : 'changes.title')}
      </Title>
      {props.slip}
      <Blocks of={[paragraph(leadOf(props, setting)), ...(remark ? [aside(remark)] : [])]} />
      <Groups {...props} />
      <Blocks of={withdrawnGroup(props.changes.withdrawn, setting)} />
    </>
  );
}

function leadOf({ changes, slip }: ChangesProps, { translate, language }: Setting): string {
  const { since, added, changed, ended, withdrawn } = changes;
  const counts = [
    [added.length, translate('changes.addedCount', { count: added.length })],
    [changed.length, translate('changes.changedCount', { count: changed.length })],
    [ended.length, translate('changes.endedCount', { count: ended.length })],
    [withdrawn.length, translate('changes.withdrawnCount', { count: withdrawn.length })],
  ] as const;
  const some = counts.flatMap(([count, words]) => (count > 0 ? [words] : []));
  return translate(slip ? 'changes.slipLead' : 'changes.lead', {
    month: formatDate(since.date.slice(0, 7), language),
    summary: some.length > 0 ? listFormat(some, language) : translate('changes.none'),
  });
}

/** A group with nothing in it is not shown. */
function Groups({ directory, changes, slip }: ChangesProps): ReactElement {
  const isSlip = slip !== undefined;
  const setting = useSetting();
  const { translate, language } = setting;
  const { partnerships, vocabularies, numbers } = directory;
  const byId = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  // In the order of the book, as the entries themselves: Paris 5e before Paris 15e, which ids turn round.
  const cards = (ids: readonly string[]): readonly Partnership[] =>
    byNumber(
      ids.flatMap((id) => byId.get(id) ?? []),
      numbers,
    );
  const factsOf = new Map(changes.changed.map(({ id, facts }) => [id, facts]));
  const act = {
    head: translate('changes.act'),
    linesOf: (partnership: Partnership) => [actLine(partnership, vocabularies, translate, language)],
  };
  const end = {
    head: act.head,
    linesOf: (partnership: Partnership) => [
      ...act.linesOf(partnership),
      ...labelledEnd(partnership, setting),
    ],
  };
  const facts = {
    head: translate('changes.what'),
    linesOf: ({ id }: Partnership) =>
      (factsOf.get(id) ?? []).map((fact) => changeInWords(fact, vocabularies, setting)),
  };
  return (
    <>
      <Group mark="added" isSlip={isSlip} numbers={numbers} cards={cards(changes.added)} column={act} />
      <Group
        mark="changed"
        isSlip={isSlip}
        numbers={numbers}
        cards={cards(changes.changed.map(({ id }) => id))}
        column={facts}
      />
      <Group mark="ended" isSlip={isSlip} numbers={numbers} cards={cards(changes.ended)} column={end} />
    </>
  );
}

/** `Fin : mars 2021, fusion des communes` */
function labelledEnd(partnership: Partnership, { translate, language }: Setting): string[] {
  const end = endOf(partnership, { translate, language });
  return end === undefined
    ? []
    : [`${translate('partnership.endedOn')}${translate('punctuation.colon')}${end}`];
}

interface ChangeColumn {
  readonly head: string;
  /** What a card's row says, line by line. */
  readonly linesOf: (partnership: Partnership) => readonly string[];
}

/** A group of more cards may go on over the page. */
const SHORT = 8;

/** Columns: partnership, what is said of it. */
const SHARES = [0.46, 0.54];

function Group(props: {
  mark: ChangeMark;
  isSlip: boolean;
  cards: readonly Partnership[];
  column: ChangeColumn;
  numbers: ReadonlyMap<string, number>;
}): ReactElement | null {
  const { translate } = useSetting();
  const { mark, cards, column, isSlip, numbers } = props;
  const named = (card: Partnership): Inline =>
    isSlip
      ? text(numbered(pairOfNames(card, translate), numbers.get(card.id), translate))
      : pairReference(card, translate);
  if (cards.length === 0) return null;
  const table: BlockOf<'table'> = {
    kind: 'table',
    title: `${changeSign(mark)}\u2002${translate(`changes.${mark}`)}`,
    alignments: ['left', 'left'],
    head: [cell(text(translate('changes.partnership'))), cell(text(column.head))],
    rows: cards.map((card) => [cell(named(card)), cell(...inLines(column.linesOf(card)))]),
  };
  return (
    <View wrap={cards.length > SHORT}>
      <Heading id={`${CHANGES_ID}-${mark}`} level={2}>
        {[text(translate(`changes.${mark}Title`))]}
      </Heading>
      <DataTable table={table} shares={SHARES} />
    </View>
  );
}

/** What has no card any more has no page either. */
function withdrawnGroup(withdrawn: readonly PartnershipFacts[], setting: Setting): Block[] {
  if (withdrawn.length === 0) return [];
  const { translate, language, localLanguage } = setting;
  const isLocal = language === localLanguage;
  const items = withdrawn.map(({ french, partner }) => {
    const names = isLocal
      ? { french: french.localName ?? french.name, partner: partner.localName }
      : { french: french.name, partner: partner.name };
    return { blocks: [paragraph(translate('partnership.pair', names))] };
  });
  return [
    {
      kind: 'heading',
      level: 2,
      id: `${CHANGES_ID}-withdrawn`,
      children: [text(translate('changes.withdrawnTitle'))],
    },
    paragraph(translate('changes.withdrawnNote')),
    { kind: 'list', ordered: false, start: 1, items },
  ];
}

function inLines(lines: readonly string[]): Inline[] {
  return lines.flatMap((line, index) => (index > 0 ? [{ kind: 'lineBreak' }, text(line)] : [text(line)]));
}

function cell(...children: readonly Inline[]): TableCell {
  return { children };
}

function text(value: string): Inline {
  return { kind: 'text', text: value };
}

function paragraph(value: string): Block {
  return { kind: 'paragraph', children: [text(value)] };
}

function aside(value: string): Block {
  return { kind: 'aside', aside: 'encadre', blocks: [paragraph(value)] };
}
