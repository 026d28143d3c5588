import type { ReactElement } from 'react';
import { TaggedText } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { Phrase } from '../../text/inline.tsx';
import { useSetting } from '../../text/setting.tsx';
import { ink } from '../../tokens.ts';

interface MapCreditProps {
  /** It draws land that it gives to nobody. */
  readonly isNeutral: boolean;
  /** Above it, in points. */
  readonly above: number;
}

/** Whose the outlines of a map are, and that they take no side. */
export function MapCredit({ isNeutral, above }: MapCreditProps): ReactElement {
  const { type, translate } = useSetting();
  return (
    <TaggedText structure={structure('P')} style={{ ...type.note, color: ink('nezumi'), marginTop: above }}>
      <Phrase>{translate(isNeutral ? 'map.creditNeutral' : 'map.credit')}</Phrase>
    </TaggedText>
  );
}
