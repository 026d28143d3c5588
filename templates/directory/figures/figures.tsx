import type { ReactElement } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { countAuthorities, countByTerritory } from '../../../src/model/directory/counts.ts';
import { isLiving } from '../../../src/model/directory/living.ts';
import type { Directory } from '../../../src/model/directory/partnership.ts';
import type { Block } from '../../../src/model/publication/prose.ts';
import { Blocks } from '../../kit/blocks/blocks.tsx';
import { Title } from '../../kit/text/heading.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import type { Translate } from '../../locales/texts.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { FigureData } from './figureBlock.tsx';
import { CriteriaFigure } from './figuresCriteria.tsx';
import { DecadesFigure } from './figuresDecades.tsx';
import { DomainsFigure, LevelsFigure, StatesFigure, TerritoriesFigure } from './figuresShares.tsx';
import { territoryWords } from './territoryWords.ts';

export const FIGURES_ID = 'chiffres';

/** The directory counted, without the links that have ended: each figure under a sentence that says what it shows, with its table. */
export function Figures({ directory }: { directory: Directory }): ReactElement {
  const { type, translate, language } = useSetting();
  const { vocabularies, publication } = directory;
  const partnerships = directory.partnerships.filter(isLiving);
  const ended = directory.partnerships.length - partnerships.length;
  const lead = [
    translate('figures.lead', { date: formatDate(publication.date, language) }),
    ...(ended > 0 ? [translate('figures.ended', { count: ended })] : []),
  ];
  const data = { partnerships, vocabularies };
  return (
    <>
      <Title id={FIGURES_ID} style={{ marginBottom: type.leading * 0.6 }}>
        {translate('figures.title')}
      </Title>
      <Blocks of={lead.map((text) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] }))} />
      <Blocks of={[keyFigures(data, translate, language)]} />
      <DecadesFigure {...data} until={Number(publication.date.slice(0, 4))} />
      <LevelsFigure {...data} />
      <TerritoriesFigure {...data} />
      <StatesFigure {...data} />
      <DomainsFigure {...data} />
      <CriteriaFigure {...data} />
    </>
  );
}

function keyFigures(
  { partnerships, vocabularies }: FigureData,
  translate: Translate,
  language: Language,
): Block {
  const { french, partner } = countAuthorities(partnerships);
  const territories = countByTerritory(partnerships, vocabularies).length;
  const items = [
    [partnerships.length, translate('figures.keyLinks', { count: partnerships.length })],
    [french, translate('figures.keyFrench', { count: french })],
    [partner, translate('figures.keyPartner', { count: partner })],
    [territories, translate('figures.keyTerritories', { ...territoryWords(translate), count: territories })],
  ] as const;
  return {
    kind: 'figures',
    items: items.map(([value, legend]) => ({
      value: formatNumber(value, language),
      legend: [{ kind: 'text', text: legend }],
    })),
  };
}
