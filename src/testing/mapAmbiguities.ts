interface MapPlace {
  readonly x: number;
  readonly y: number;
}

interface MapLine {
  readonly from: MapPlace;
  readonly to: MapPlace;
}

interface MapBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface MapLabel {
  readonly box: MapBox;
  readonly leader: MapLine | undefined;
}

/** What a reader could take wrongly, by the indexes of its points. */
export interface Ambiguity {
  readonly fault:
    | 'inTheWay'
    | 'atAnotherPoint'
    | 'nearerToAnother'
    | 'nearerThanItsOwn'
    | 'farWithoutLeader'
    | 'leaderOverPoint'
    | 'leaderTooLong'
    | 'readAsOne';
  readonly of: number;
  readonly with: number;
}

/**
 * A label keeps so far off the middle of another's point, stands as near as that to its own where no leader
 * goes to it, nearer to it by so much than to any other, and a leader is so long at most. What a leader leads to keeps farther off the points of others than
 * any label stands that has none; two labels on one line are parted; no label is nearer to a point than its own,
 * however far a leader leads that, unless it is so far off that nobody reads it there. Points of the page.
 */
const LIMITS = { point: 2, beside: 5, led: 6, leader: 56, parted: 2.5, own: 8, nearer: 1.5 };

/**
 * Each label that could belong to another point than its own, hides one, or whose leader misleads: asked of
 * maps as they are drawn, whatever placed their labels.
 * @param radius of the points, in points of the page
 */
export function ambiguitiesOf(
  points: readonly MapPlace[],
  labels: readonly (MapLabel | undefined)[],
  radius: number,
): Ambiguity[] {
  return labels.flatMap((label, own) => {
    const point = points[own];
    if (!label || !point) return [];
    const { box, leader } = label;
    const toOwn = distanceTo(box, point);
    const found: Ambiguity[] = [];
    const note = (fault: Ambiguity['fault'], other: number): void => {
      found.push({ fault, of: own, with: other });
    };
    if (leader && Math.hypot(leader.to.x - point.x, leader.to.y - point.y) > LIMITS.leader)
      note('leaderTooLong', own);
    if (!leader && toOwn > LIMITS.beside) note('farWithoutLeader', own);
    for (const [other, place] of points.entries()) {
      if (other === own) continue;
      const away = distanceTo(box, place);
      if (away < LIMITS.point) note('atAnotherPoint', other);
      const isNearer = leader ? away > toOwn : away >= toOwn + LIMITS.nearer;
      if (!isNearer && !(leader && away >= LIMITS.led - ROUNDING)) note('nearerToAnother', other);
      if (leader && fromLine(leader, place) < radius) note('leaderOverPoint', other);
      const theirs = labels[other];
      if (theirs && away < Math.min(LIMITS.own, distanceTo(theirs.box, place)))
        note('nearerThanItsOwn', other);
      if (theirs && other > own && (areOver(label, theirs) || areOver(theirs, label)))
        note('inTheWay', other);
      if (theirs && other > own && isOnLineWith(box, theirs.box)) note('readAsOne', other);
    }
    return found;
  });
}

const ROUNDING = 1e-6;

/** Whether two labels stand so near on one line that they read as one. */
function isOnLineWith(one: MapBox, other: MapBox): boolean {
  const shared = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  const gap = Math.max(one.left - other.left - other.width, other.left - one.left - one.width);
  return shared > Math.min(one.height, other.height) / 2 && gap >= 0 && gap < LIMITS.parted - ROUNDING;
}

function distanceTo({ left, top, width, height }: MapBox, { x, y }: MapPlace): number {
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}

function fromLine({ from, to }: MapLine, { x, y }: MapPlace): number {
  const [east, south] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * east + (y - from.y) * south) / (east * east + south * south || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * east - x, from.y + share * south - y);
}

/** Whether the box or the leader of the first lies over the second. */
function areOver(a: MapLabel, b: MapLabel): boolean {
  const { left, top, width, height } = b.box;
  const [right, foot] = [left + width, top + height];
  if (
    a.box.left < right &&
    left < a.box.left + a.box.width &&
    a.box.top < foot &&
    top < a.box.top + a.box.height
  )
    return true;
  if (!a.leader) return false;
  const leader = a.leader;
  const diagonals: MapLine[] = [
    { from: { x: left, y: top }, to: { x: right, y: foot } },
    { from: { x: left, y: foot }, to: { x: right, y: top } },
  ];
  return [...diagonals, ...(b.leader ? [b.leader] : [])].some((line) => intersect(leader, line));
}

function intersect(a: MapLine, b: MapLine): boolean {
  const side = ({ from, to }: MapLine, { x, y }: MapPlace): number =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}
