import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatNumber } from '../../../../src/i18n/numbers.ts';
import { Figure } from '../../../../src/pdf/components.tsx';
import { Phrase } from '../../text/inline.tsx';
import { useSetting } from '../../text/setting.tsx';
import { ink, type InkName } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { DivisionRow } from './mapData.ts';
import { unknownFill, valueClasses } from './valueTints.ts';

interface ValueLegendProps {
  readonly rows: readonly DivisionRow[];
  readonly scene: Scene;
  readonly unit: string | undefined;
}

/** What each tint stands for. Its words are in the table below. */
export function ValueLegend({ rows, scene, unit }: ValueLegendProps): ReactElement {
  const { type, language, translate } = useSetting();
  const number = (value: number): string => formatNumber(value, language);
  const unknown = unknownFill(rows, scene);
  const classes = valueClasses(rows).map(({ from, to, tint }) => ({
    tint,
    words: from === to ? number(from) : `${number(from)}–${number(to)}`,
  }));
  const all = unknown ? [...classes, { tint: unknown.tint, words: translate('map.unknown') }] : classes;
  return (
    <Figure alternative={translate('map.legend')} style={{ marginTop: 4 }}>
      <View style={{ flexDirection: 'row' }}>
        {unit ? (
          <Text style={{ ...type.note, marginRight: 8 }}>
            <Phrase>{translate('map.unit', { unit })}</Phrase>
          </Text>
        ) : null}
        {all.map(({ tint, words }) => (
          <View key={tint} style={{ flexDirection: 'row', alignItems: 'center', marginRight: 12 }}>
            <Swatch tint={tint} />
            <Text style={type.note}>{words}</Text>
          </View>
        ))}
      </View>
    </Figure>
  );
}

function Swatch({ tint }: { tint: InkName }): ReactElement {
  return (
    <View
      style={{
        width: 16,
        height: 8,
        backgroundColor: ink(tint),
        borderWidth: 0.4,
        borderColor: ink('nezumi'),
        marginRight: 4,
      }}
    />
  );
}
