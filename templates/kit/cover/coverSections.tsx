import type { ReactElement } from 'react';
import type { Publication } from '../../../src/model/publication/publication.ts';
import type { Section } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { SettingProvider, type BookSetting } from '../text/setting.tsx';
import { BackCover } from './backCover.tsx';
import { CoverPicture, type CoverDesign, type CoverSide } from './coverDesign.tsx';

export interface CoverSectionProps {
  readonly publication: Publication;
  readonly setting: BookSetting;
  readonly design: CoverDesign;
  /** What cover 4 says, where that is another thing than in one language. */
  readonly back?: ReactElement;
}

/** Cover 1 as the first page of a file that is read on screen. */
export function frontCoverSection(
  props: Pick<CoverSectionProps, 'setting' | 'design'>,
  text: ReactElement,
): Section {
  return { ...coverPage(props, 'front', text), key: 'couverture', startsOn: 'recto', numbering: 'roman' };
}

/** Cover 4 as its last page; none for a publication that has nothing to say there. */
export function backCoverSections(props: CoverSectionProps): Section[] {
  const { presentation, keyFigures, site, logos } = props.publication;
  const hasLogos = logos.some(({ places }) => places.has('back'));
  if (presentation === undefined && keyFigures.length === 0 && site === undefined && !hasLogos) return [];
  return [backCoverSection(props)];
}

/** Cover 4 as the last page, whatever there is to say. */
export function backCoverSection(props: CoverSectionProps): Section {
  const { publication, design } = props;
  const text = props.back ?? <BackCover publication={publication} design={design} />;
  return {
    ...coverPage(props, 'back', text),
    key: 'quatrieme',
    startsOn: 'any',
    closes: true,
    numbering: 'none',
  };
}

function coverPage(
  { setting, design }: Pick<CoverSectionProps, 'setting' | 'design'>,
  side: CoverSide,
  text: ReactElement,
): Omit<Section, 'key' | 'startsOn' | 'numbering'> {
  const { width, height } = design.page;
  return {
    geometry: { width, height, inner: 0, outer: 0, top: 0, bottom: 0 },
    style: setting.type.body,
    structure: structure('Sect'),
    body: (references) => (
      <SettingProvider
        value={{ ...setting, references, notes: undefined, measure: { text: width, full: width, height } }}
      >
        {text}
      </SettingProvider>
    ),
    furniture: () => <CoverPicture design={design} side={side} />,
  };
}
