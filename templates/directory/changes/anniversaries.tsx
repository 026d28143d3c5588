import { Fragment, type ReactElement } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import {
  announcedYears,
  comingAnniversaries,
  type Anniversary,
} from '../../../src/model/directory/anniversaries.ts';
import { isLiving } from '../../../src/model/directory/living.ts';
import type { Directory, Partnership } from '../../../src/model/directory/partnership.ts';
import type { Block, BlockOf } from '../../../src/model/publication/prose.ts';
import { Blocks } from '../../kit/blocks/blocks.tsx';
import { DataTable } from '../../kit/blocks/dataTable.tsx';
import { Heading, Title } from '../../kit/text/heading.tsx';
import { useSetting, type Setting } from '../../kit/text/setting.tsx';
import type { Translate } from '../../locales/texts.ts';
import { actDate } from '../entries/actDate.ts';
import { pairReference } from '../entries/pairReference.ts';

export const ANNIVERSARIES_ID = 'anniversaires';

/**
 * Round anniversaries from the day of the edition to the end of the second year after it, by date, as the calendar file
 * has them. Of the edition's own year where nothing is left of it, this is said.
 */
export function Anniversaries({ directory }: { directory: Directory }): ReactElement {
  const setting = useSetting();
  const { type, translate } = setting;
  const { partnerships, publication } = directory;
  const [own, next, last] = announcedYears(publication.date);
  const found = comingAnniversaries(partnerships, publication.date);
  return (
    <>
      <Title id={ANNIVERSARIES_ID} style={{ marginBottom: type.leading * 0.6 }}>
        {translate('anniversaries.title')}
      </Title>
      <Blocks of={[paragraph(leadOf(partnerships, last, translate))]} />
      {[own, next, last].map((year) => {
        const ofYear = found.filter(({ date }) => date.year === year);
        return (
          <Fragment key={year}>
            <Heading id={`${ANNIVERSARIES_ID}-${year}`} level={2}>
              {[{ kind: 'text', text: yearIn(setting, year) }]}
            </Heading>
            {ofYear.length > 0 ? (
              <DataTable table={tableOf(year, ofYear, setting)} shares={SHARES} />
            ) : (
              <Blocks
                of={[paragraph(translate(year === own ? 'anniversaries.noneLeft' : 'anniversaries.none'))]}
              />
            )}
          </Fragment>
        );
      })}
    </>
  );
}

/** Which anniversaries are listed, up to the end of a year; of links that have ended only where there are any. */
export function leadOf(partnerships: readonly Partnership[], lastYear: number, translate: Translate): string {
  const lead = translate('anniversaries.lead', { year: lastYear });
  if (partnerships.every(isLiving)) return lead;
  return [lead, translate('anniversaries.withoutEnded')].join(translate('punctuation.sentence'));
}

/** With the era in the language that counts by eras (JA-12). */
function yearIn({ language }: Setting, year: number): string {
  return language === 'ja' ? actDate({ year }, language) : String(year);
}

/** Columns: date, partnership, age. */
const SHARES = [0.23, 0.61, 0.16];

function tableOf(
  year: number,
  found: readonly Anniversary[],
  { translate, language }: Setting,
): BlockOf<'table'> {
  const cell = (text: string) => ({ children: [{ kind: 'text' as const, text }] });
  const count = translate('count.anniversaries', { count: found.length });
  return {
    kind: 'table',
    title: translate('anniversaries.ofYear', { year, anniversaries: count }),
    alignments: ['left', 'left', 'right'],
    head: [
      cell(translate('anniversaries.date')),
      cell(translate('anniversaries.partnership')),
      cell(translate('anniversaries.age')),
    ],
    rows: found.map(({ partnership, age, date }) => [
      cell(formatDate(date, language)),
      { children: [pairReference(partnership, translate)] },
      cell(translate('partnership.anniversary', { count: age })),
    ]),
  };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}
