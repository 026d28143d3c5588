import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatNumber } from '../../../../src/i18n/numbers.ts';
import type { BlockOf } from '../../../../src/model/publication/prose.ts';
import { useSetting } from '../../text/setting.tsx';
import type { Frame } from '../frames.ts';
import { largestAreaIn } from '../picture/areaIn.ts';
import { captionHeightOf, CountryMap, mapTypeOf } from '../picture/countryMap.tsx';
import { sceneIn, type Atlas } from './atlas.ts';
import { divisionPlan } from './divisionPlan.ts';
import { groupFills } from './groupFills.ts';
import { divisionRows, valueHead } from './mapData.ts';
import { MapNote } from '../picture/mapNote.tsx';
import { MapCredit } from '../picture/mapCredit.tsx';
import { projectInto } from '../projection.ts';
import { showsDisputed } from '../scene.ts';
import { ValueLegend } from './valueLegend.tsx';
import { valueFills } from './valueTints.ts';

interface DivisionMapProps {
  readonly map: BlockOf<'map'>;
  readonly atlas: Atlas;
  readonly code: string;
  /** Points. */
  readonly width: number;
}

/** A country with its first divisions named, in tints where each has a number or some go together. */
export function DivisionMap({ map, atlas, code, width }: DivisionMapProps): ReactElement {
  const { type, language, measure, translate } = useSetting();
  const rows = divisionRows(map, language);
  const mapType = mapTypeOf(type, language);
  const room = { width, measure, captionHeight: captionHeightOf(type) };
  const { areas, request, plan, naming, closeUps, keyed } = divisionPlan(map, rows, sceneIn(atlas, code), {
    ...room,
    type: mapType,
  });
  const { scene } = request;
  const fills = map.shows === 'values' ? valueFills(rows, scene) : groupFills(areas, naming.owners);
  const marks = keyed.map(({ mark, text }) => `${mark}\u00a0${text}`).join(translate('punctuation.comma'));
  const notes = [
    ...(map.shows === 'names' && fills.length > 0 ? [translate('map.tints')] : []),
    ...(keyed.length > 0 ? [translate('map.key', { marks })] : []),
    ...(map.shows === 'values' ? [translate('map.dataFollow')] : []),
  ];
  return (
    <View>
      <CountryMap
        {...request}
        areas={{ wide: areas, close: [] }}
        fills={fills}
        named={naming.named}
        closeUps={closeUps.map((one) => ({ ...one, named: one.naming.named }))}
        nameOf={(frame: Frame) => largestAreaIn(frame, scene.divisions, areas)}
        alternative={translate(map.shows === 'values' ? 'map.valuesAlternative' : 'map.namesAlternative', {
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
      {map.shows === 'values' ? (
        <ValueLegend rows={rows} scene={scene} unit={map.unit ?? valueHead(map, language)} />
      ) : null}
      {notes.length > 0 ? <MapNote>{notes.join(translate('punctuation.sentence'))}</MapNote> : null}
      <MapCredit isNeutral={showsDisputed(scene, projectInto(plan.main.extent, plan.box))} above={3} />
    </View>
  );
}
