import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { countByCriterion } from '../../../src/model/directory/counts.ts';
import type { CountCriterion } from '../../../src/model/directory/partnership.ts';
import type { Block, Inline, TableCell } from '../../../src/model/publication/prose.ts';
import { Blocks } from '../../kit/blocks/blocks.tsx';
import { Heading } from '../../kit/text/heading.tsx';
import { useSetting, type Setting } from '../../kit/text/setting.tsx';
import type { FigureData } from './figureBlock.tsx';
import { capitalise } from '../entries/wording.ts';

/** The same links by each published definition, so that totals that differ can be told from one another. */
export function CriteriaFigure({ partnerships, vocabularies }: FigureData): ReactElement | null {
  const setting = useSetting();
  const { type } = setting;
  const { criteria, acts } = vocabularies;
  if (criteria.length === 0) return null;
  const counts = countByCriterion(partnerships, vocabularies);
  const totals = criteria.map((_, index) =>
    counts.reduce((sum, { counted }) => sum + (counted[index] ?? 0), 0),
  );
  const rows = counts.map(({ id, counted }) => [capitalise(acts.get(id)?.label ?? id), ...counted]);
  return (
    <View wrap={false}>
      <Heading id="chiffres-definitions" level={2}>
        {[{ kind: 'text', text: headlineOf(totals, setting) }]}
      </Heading>
      <Blocks of={criteria.map((criterion) => ruleOf(criterion, setting))} text={type.small} spaced />
      <Blocks of={[tableOf(criteria, rows, totals, setting)]} />
    </View>
  );
}

function headlineOf(totals: readonly number[], { translate, language }: Setting): string {
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  return least === most
    ? translate('figures.criteriaAgree', { links: translate('count.links', { count: most }) })
    : translate('figures.criteria', {
        least: formatNumber(least, language),
        most: formatNumber(most, language),
      });
}

function ruleOf({ label, rule }: CountCriterion, { translate }: Setting): Block {
  const [before = '', after = ''] = translate('figures.rule', { label: '\n', rule }).split('\n');
  return {
    kind: 'paragraph',
    children: [text(before), { kind: 'strong', children: [text(label)] }, text(after)],
  };
}

function tableOf(
  criteria: readonly CountCriterion[],
  rows: readonly (readonly (string | number)[])[],
  totals: readonly number[],
  { translate, language }: Setting,
): Block {
  const cells = (values: readonly (string | number)[]): TableCell[] =>
    values.map((value) => ({
      children: [text(typeof value === 'number' ? formatNumber(value, language) : value)],
    }));
  return {
    kind: 'table',
    title: translate('figures.criteriaTable'),
    alignments: ['left', ...criteria.map(() => 'right' as const)],
    head: cells([translate('partnership.act'), ...criteria.map(({ label }) => label)]),
    rows: [...rows.map(cells), cells([translate('figures.total'), ...totals])],
  };
}

function text(value: string): Inline {
  return { kind: 'text', text: value };
}
