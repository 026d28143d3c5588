import type { ReactElement } from 'react';
import type { ChangeMark } from '../../../src/model/directory/changes.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Phrase } from '../../kit/text/inline.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';

const SIGNS: Readonly<Record<ChangeMark, string>> = { added: '+', changed: '≠', ended: '×' };

/** The sign that goes with the word of a mark, for those who leaf through. */
export function changeSign(mark: ChangeMark): string {
  return SIGNS[mark];
}

/** `+ Nouveau`: what a card says of itself since the edition before. */
export function ChangeMarkLabel({ mark }: { mark: ChangeMark }): ReactElement {
  const { type, translate } = useSetting();
  return (
    <TaggedText
      structure={structure('P')}
      style={{
        ...type.note,
        fontWeight: 600,
        color: ink('shu'),
        borderWidth: 0.6,
        borderColor: ink('shu'),
        paddingHorizontal: 4,
        paddingTop: 0.5,
        alignSelf: 'flex-start',
      }}
    >
      <Phrase>{`${changeSign(mark)}\u00a0${translate(`changes.${mark}`)}`}</Phrase>
    </TaggedText>
  );
}
