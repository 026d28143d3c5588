import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Publication } from '../../../src/model/publication/publication.ts';
import type { Section } from '../../../src/pdf/layout/section.ts';
import { SettingProvider, type BookSetting } from '../text/setting.tsx';
import { BackCover } from './backCover.tsx';
import { CoverPicture, type CoverDesign } from './coverDesign.tsx';
import { Spine } from './spine.tsx';

export interface CoverSheetProps {
  readonly publication: Publication;
  readonly setting: BookSetting;
  readonly design: CoverDesign;
  /** Points; without a title when it is too narrow for one. */
  readonly spine: number;
  /** What cover 1 says. */
  readonly front: ReactElement;
  /** What cover 4 says, where that is another thing than in one language. */
  readonly back?: ReactElement;
}

/** Cover 4, spine and cover 1 on one sheet, as a bound book's cover is printed. */
export function coverSheetSection(props: CoverSheetProps): Section {
  const { design, spine, setting, publication } = props;
  const { page } = design;
  const width = 2 * page.width + spine;
  const geometry = { width, height: page.height, inner: 0, outer: 0, top: 0, bottom: 0 };
  return {
    key: 'couverture',
    startsOn: 'any',
    numbering: 'none',
    geometry,
    style: setting.type.body,
    body: (references) => (
      <SettingProvider
        value={{
          ...setting,
          references,
          notes: undefined,
          measure: { text: width, full: width, height: page.height },
        }}
      >
        <View style={{ flexDirection: 'row', height: page.height - 1 }}>
          <View style={{ width: page.width }}>
            {props.back ?? <BackCover publication={publication} design={design} />}
          </View>
          <Spine publication={publication} design={design} spine={spine} />
          <View style={{ width: page.width }}>{props.front}</View>
        </View>
      </SettingProvider>
    ),
    furniture: () => <CoverPicture design={design} side="sheet" spine={spine} />,
  };
}
