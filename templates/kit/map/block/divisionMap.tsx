import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatNumber } from '../../../../src/i18n/numbers.ts';
import type { BlockOf } from '../../../../src/model/publication/prose.ts';
import { Figure } from '../../../../src/pdf/components.tsx';
import { useSetting } from '../../text/setting.tsx';
import { ink, type InkName } from '../../tokens.ts';
import { proportionsOf } from '../projection.ts';
import type { Frame } from '../frames.ts';
import { largestAreaIn } from '../picture/areaIn.ts';
import { CountryMap } from '../picture/countryMap.tsx';
import type { FilledAreas } from '../picture/mapDrawing.ts';
import { planOf } from '../picture/plan.ts';
import type { Scene } from '../scene.ts';
import { sceneIn, type Atlas } from './atlas.ts';
import { classesOf, divisionRows, type DivisionRow } from './mapData.ts';

/** From few to many, each light enough for the names on it, and as far apart in grey. */
const TINTS: readonly InkName[] = ['usugaki', 'araigaki', 'kakiiro', 'benigaki'];
/** Of the height of a page, at most. */
const TALLEST = { names: 0.62, values: 0.5 };

interface DivisionMapProps {
  readonly map: BlockOf<'map'>;
  readonly atlas: Atlas;
  readonly code: string;
  /** Points. */
  readonly width: number;
}

/** A country with its first divisions named, in tints where each has a number. */
export function DivisionMap({ map, atlas, code, width }: DivisionMapProps): ReactElement {
  const { language, measure, translate } = useSetting();
  const scene = sceneIn(atlas, code);
  const rows = divisionRows(map, language);
  const areas = rows.map(({ name, codes }) => ({ text: name, codes }));
  const request = { scene, points: [], width, insetHeight: 0, insets: 'land' as const };
  const { main } = planOf({ ...request, height: width }, 0);
  const height = Math.min(
    width / proportionsOf(main.extent),
    measure.height * (map.shows === 'values' ? TALLEST.values : TALLEST.names),
  );
  const fills = map.shows === 'values' ? filled(rows, scene) : [];
  return (
    <View>
      <CountryMap
        {...request}
        height={height}
        areas={{ wide: areas, close: areas }}
        fills={fills}
        namesAll
        nameOf={(frame: Frame) => largestAreaIn(frame, scene.divisions, areas)}
        alternative={translate(map.shows === 'values' ? 'map.valuesAlternative' : 'map.namesAlternative', {
          title: map.title,
          count: rows.length,
          names: rows
            .map(({ name, value }) =>
              map.shows === 'values'
                ? translate('chart.valueOf', { label: name, value: formatNumber(value, language) })
                : name,
            )
            .join(translate('punctuation.comma')),
        })}
      />
      {fills.length > 0 ? <Legend rows={rows} /> : null}
    </View>
  );
}

function classesIn(rows: readonly DivisionRow[]): { from: number; to: number; tint: InkName }[] {
  const values = rows.flatMap(({ value }) => (Number.isFinite(value) && value !== 0 ? [value] : []));
  return classesOf(values, TINTS.length).map((one, index) => ({ ...one, tint: TINTS[index] ?? 'benigaki' }));
}

/** Each class in its tint; the rest as land is. */
function filled(rows: readonly DivisionRow[], { divisions }: Scene): FilledAreas[] {
  const classes = classesIn(rows).map(({ from, to, tint }) => ({
    tint,
    codes: rows.flatMap(({ value, codes }) => (value >= from && value <= to ? codes : [])),
  }));
  const inTint = new Set(classes.flatMap(({ codes }) => codes));
  const rest = divisions.flatMap(({ code }) => (inTint.has(code) ? [] : [code]));
  return [{ tint: 'neri', codes: rest }, ...classes];
}

/** What each tint stands for. Its words are in the table below. */
function Legend({ rows }: { rows: readonly DivisionRow[] }): ReactElement {
  const { type, language, translate } = useSetting();
  const number = (value: number): string => formatNumber(value, language);
  return (
    <Figure alternative={translate('map.legend')} style={{ marginTop: 4 }}>
      <View style={{ flexDirection: 'row' }}>
        {classesIn(rows).map(({ from, to, tint }) => (
          <View key={tint} style={{ flexDirection: 'row', alignItems: 'center', marginRight: 12 }}>
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
            <Text style={type.note}>{from === to ? number(from) : `${number(from)}–${number(to)}`}</Text>
          </View>
        ))}
      </View>
    </Figure>
  );
}
