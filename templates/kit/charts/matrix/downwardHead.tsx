import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { UprightCells } from '../../downwardLine.tsx';
import type { TypeStyle } from '../../tokens.ts';

interface DownwardHeadProps {
  readonly label: string;
  readonly cells: readonly string[];
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Between the name and the rule below it, in points. */
  readonly above: number;
  readonly style: TypeStyle;
}

/** The name of a column as a line that runs down, its characters upright; read as the name. */
export function DownwardHead({ label, cells, width, height, above, style }: DownwardHeadProps): ReactElement {
  const element = structure('TH', { scope: 'Column' });
  return (
    <View style={{ width, height, justifyContent: 'flex-end', paddingBottom: above }}>
      <UprightCells element={element} text={label} cells={cells} style={style} />
    </View>
  );
}
