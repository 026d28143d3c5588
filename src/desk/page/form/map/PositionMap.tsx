import { useMemo, useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { useWords, type PageWords } from '../../words.ts';
import {
  firstView,
  landPath,
  LEAST_SPAN,
  MOST_SPAN,
  moved,
  placeOf,
  positionAt,
  type MapPosition,
  type MapView,
} from './mapView.ts';
import { useLand } from './useLand.ts';

export interface PositionMapProps {
  /** Of the fact: « Position ». */
  readonly name: string;
  /** Undefined where the file has none that can be read. */
  readonly position: MapPosition | undefined;
  /** ISO 3166-1 code of the partner's country, `own` for the French side; undefined where nobody knows it. */
  readonly country: string | undefined;
  /** Once it is let go. */
  onMove(position: MapPosition): void;
}

const SIZE = { width: 360, height: 170 };

/** Steps that a key moves the point by. */
const STEPS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const FAR = 5;

/** A small map: the point is dragged, or put where one clicks, or moved by the arrows. */
export function PositionMap({ name, position, country, onMove }: PositionMapProps): ReactElement | null {
  const words = useWords();
  const rings = useLand(country);
  const [chosenView, setChosenView] = useState<MapView>();
  const [dragged, setDragged] = useState<MapPosition>();
  const view = useMemo(() => viewNow(chosenView, rings ?? [], position), [chosenView, rings, position]);
  const path = useMemo(() => landPath(rings ?? [], view, SIZE), [rings, view]);
  if (rings === undefined || rings.length === 0) return null;
  const point = dragged ?? position;
  const zoom = (factor: number): void => {
    const span = Math.max(LEAST_SPAN, Math.min(MOST_SPAN, view.span * factor));
    setChosenView({ centre: position ?? view.centre, span });
  };
  const place = (event: PointerEvent<SVGSVGElement>): MapPosition => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(event.clientX - left) / width, (event.clientY - top) / height];
    return positionAt(view, SIZE, x * SIZE.width, y * SIZE.height);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.key === '+' || event.key === '-') zoom(event.key === '+' ? 1 / 2 : 2);
    if (step === undefined) return;
    event.preventDefault();
    const far = event.shiftKey ? FAR : 1;
    onMove(moved(position ?? view.centre, view, step[0] * far, step[1] * far));
  };
  const marker = point && placeOf(view, SIZE, point);
  return (
    <div className="positionMap">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        tabIndex={0}
        role="application"
        aria-roledescription={words('form.map.name')}
        aria-label={`${name} : ${words('form.map.how')}`}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setChosenView(view);
          setDragged(place(event));
        }}
        onPointerMove={(event) => {
          if (dragged) setDragged(place(event));
        }}
        onPointerUp={(event) => {
          if (dragged) onMove(place(event));
          setDragged(undefined);
        }}
        onPointerCancel={() => setDragged(undefined)}
      >
        <path className="land" d={path} />
        {marker && <circle className="point" cx={marker.x} cy={marker.y} r="6" />}
      </svg>
      <p className="mapFoot">
        <output>{point ? inDegrees(point, words) : words('form.map.none')}</output>
        <button type="button" aria-label={words('form.map.nearer')} onClick={() => zoom(1 / 2)}>
          +
        </button>
        <button type="button" aria-label={words('form.map.farther')} onClick={() => zoom(2)}>
          −
        </button>
      </p>
    </div>
  );
}

/** The view that was chosen, while the point lies in it. */
function viewNow(
  chosen: MapView | undefined,
  rings: Parameters<typeof firstView>[0],
  position: MapPosition | undefined,
): MapView {
  if (chosen === undefined) return firstView(rings, position);
  const place = position && placeOf(chosen, SIZE, position);
  const isSeen =
    place === undefined || (place.x >= 0 && place.x <= SIZE.width && place.y >= 0 && place.y <= SIZE.height);
  return isSeen ? chosen : { centre: position ?? chosen.centre, span: chosen.span };
}

function inDegrees([latitude, longitude]: MapPosition, words: PageWords): string {
  const shown = new Intl.NumberFormat(words('language'), { maximumFractionDigits: 4 });
  const north = words(latitude < 0 ? 'form.map.south' : 'form.map.north', {
    degrees: shown.format(Math.abs(latitude)),
  });
  const east = words(longitude < 0 ? 'form.map.west' : 'form.map.east', {
    degrees: shown.format(Math.abs(longitude)),
  });
  return `${north}, ${east}`;
}
