import type { ReactElement } from 'react';
import type { Picture } from '../../../../src/model/publication/prose.ts';
import { TaggedText } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { Phrase } from '../../text/inline.tsx';
import { useSetting, type Setting } from '../../text/setting.tsx';
import { ink } from '../../tokens.ts';

/** Who made a picture and what allows to print it; nothing where the content says neither. */
export function creditOf(
  { credit, licence }: Pick<Picture, 'credit' | 'licence'>,
  { translate }: Pick<Setting, 'translate'>,
): string | undefined {
  const said = [credit, licence].filter((part) => part !== undefined);
  return said.length > 0 ? said.join(translate('punctuation.comma')) : undefined;
}

/** The same under the picture. */
export function CreditLine({ picture }: { picture: Picture }): ReactElement | null {
  const setting = useSetting();
  const { type, translate } = setting;
  const credit = creditOf(picture, setting);
  if (credit === undefined) return null;
  return (
    <TaggedText structure={structure('P')} style={{ ...type.note, color: ink('nezumi') }}>
      <Phrase>{translate('figure.credit', { credit })}</Phrase>
    </TaggedText>
  );
}
