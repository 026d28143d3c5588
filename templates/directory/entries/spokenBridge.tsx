import type { ReactElement } from 'react';
import { InlineText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { useSetting } from '../../kit/text/setting.tsx';

/** What the bridge between two names says to those who see it: a space at the end of the first, heard as “and”. */
export function SpokenBridge(): ReactElement {
  const { translate } = useSetting();
  const actualText = ` ${translate('partnership.and')} `;
  return <InlineText structure={structure('Span', { actualText })}> </InlineText>;
}
