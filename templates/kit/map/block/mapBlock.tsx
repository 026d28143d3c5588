import type { ReactElement } from 'react';
import { View } from '@react-pdf/renderer';
import { formatNumber } from '../../../../src/i18n/numbers.ts';
import type { BlockOf, TableCell } from '../../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../../src/pdf/text/paragraphKind.ts';
import { DataTable } from '../../blocks/dataTable.tsx';
import { BlockSource } from '../../matter/blockSource.tsx';
import { Phrase } from '../../text/inline.tsx';
import { Narrower, useSetting, type Setting } from '../../text/setting.tsx';
import { ink } from '../../tokens.ts';
import { DivisionMap } from './divisionMap.tsx';
import { divisionRows } from './mapData.ts';
import { MapNote } from '../picture/mapNote.tsx';
import { MapCredit } from '../picture/mapCredit.tsx';
import { showsDisputed } from '../scene.ts';
import type { Atlas } from './atlas.ts';
import { nameOfNumbered } from '../../blockNumbers.ts';
import { RouteMap, routeSides } from './routeMap.tsx';

/** A map of the text, over the whole width of the page, and the table that it is drawn from. */
export function MapBlock({ map, float }: { map: BlockOf<'map'>; float: boolean }): ReactElement {
  const setting = useSetting();
  const { type, measure, atlas, translate } = setting;
  const code = map.country ?? atlas?.country.code;
  if (!atlas || code === undefined) return <DataTable table={tableOf(map)} float={float} />;
  const table = map.shows === 'names' ? undefined : dataOf(map, setting);
  const { full } = measure;
  const between = translate('punctuation.sentence');
  return (
    <TaggedView
      wrap={false}
      float={float}
      span="full"
      {...(map.id && { id: map.id })}
      style={{ width: full, marginTop: type.leading * 0.75, marginBottom: type.leading }}
    >
      <Narrower by={measure.text - full}>
        {/* The picture says whose it is on its own page, wherever its data go */}
        <View wrap={false}>
          <MapTitle map={map} />
          {map.shows === 'route' ? (
            <>
              <RouteMap map={map} atlas={atlas} code={code} width={full} />
              <MapNote>
                {[
                  translate('map.routeKey'),
                  ...(map.planned?.length ? [translate('map.plannedKey')] : []),
                  translate('map.dataFollow'),
                ].join(between)}
              </MapNote>
              <MapCredit isNeutral={isRouteNeutral(atlas, code, full)} above={3} />
            </>
          ) : (
            <DivisionMap map={map} atlas={atlas} code={code} width={full} />
          )}
        </View>
        {table ? <DataTable table={table} /> : <View style={{ height: 0 }} />}
        {table ? null : <BlockSource keys={map.sources} />}
      </Narrower>
    </TaggedView>
  );
}

function isRouteNeutral(atlas: Atlas, code: string, width: number): boolean {
  return routeSides(atlas, code, width).sides.some(({ scene, projection }) =>
    showsDisputed(scene, projection),
  );
}

function MapTitle({ map }: { map: BlockOf<'map'> }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText
      structure={structure('P')}
      minPresenceAhead={type.leading * 3}
      hyphenationPenalty={DISPLAY}
      style={{ ...type.smallStrong, color: ink('ai'), marginBottom: 3 }}
    >
      <Phrase>{map.titleInlines ?? map.title}</Phrase>
    </TaggedText>
  );
}

/** Everything that the map was given, where it cannot be drawn. */
function tableOf(map: BlockOf<'map'>): BlockOf<'table'> {
  const { shows, country, unit, kind, ...rest } = map;
  void [shows, country, unit, kind];
  return { ...rest, kind: 'table', alignments: [] };
}

/** The data below the picture, which has the title: a way's stages, or each number with the divisions that have it. */
function dataOf(map: BlockOf<'map'>, setting: Setting): BlockOf<'table'> {
  const { id, titleInlines, ...rest } = tableOf(map);
  void titleInlines;
  const named = id && nameOfNumbered(id, setting.numbers, setting.translate);
  const title = named ? setting.translate('map.dataOf', { map: named }) : setting.translate('map.data');
  const table = { ...rest, title };
  if (map.shows === 'route') {
    const short = (row: readonly TableCell[]): TableCell[] => row.slice(0, -1);
    return { ...table, head: short(map.head), rows: map.rows.map(short) };
  }
  const { language, translate } = setting;
  const rows = divisionRows(map, language);
  const values = [...new Set(rows.map(({ value }) => value))].sort((a, b) => b - a);
  const [, name, value] = map.head;
  return {
    ...table,
    head: value && name ? [value, name] : [],
    headers: 'rows',
    rows: values.map((number) => [
      { children: [{ kind: 'text', text: formatNumber(number, language) }] },
      {
        children: rows
          .filter((row) => row.value === number)
          .flatMap(({ cell }, index) => [
            ...(index > 0 ? [{ kind: 'text' as const, text: translate('punctuation.comma') }] : []),
            ...cell.children,
          ]),
      },
    ]),
  };
}
