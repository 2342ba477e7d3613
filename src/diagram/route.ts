import type { PlacedNode, Point } from './layout.ts';

/** A jog up to this wide, in px, is taken out of the last stretch of an edge. */
const MAX_JOG = 44;
/** How near to a corner of its box, or to another arrow there, an edge may end, in px. */
const CLEARANCE = 15;

/** Stretches nearer than this to horizontal or vertical, in px, are made so: ELK rounds where an edge crosses a group's frame. */
const SNAP = 0.6;

/** Makes every stretch exactly horizontal or vertical and drops points that a straight line passes anyway. */
function square(points: Point[]): void {
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return;
    if (Math.abs(point.x - before.x) < SNAP) point.x = before.x;
    else if (Math.abs(point.y - before.y) < SNAP) point.y = before.y;
  });
  for (let index = points.length - 2; index > 0; index -= 1) {
    const [before, point, after] = points.slice(index - 1, index + 2);
    if (before === undefined || point === undefined || after === undefined) continue;
    const straight =
      (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    if (straight) points.splice(index, 1);
  }
}

/**
 * Moves the end of an edge along its box so that a small jog just before it goes away.
 * @param points the edge, its end first
 * @param others the other arrows' ends on the same box
 */
function straightenEnd(points: Point[], box: PlacedNode, others: readonly Point[]): void {
  const [end, bend, before, start] = points;
  if (end === undefined || bend === undefined || before === undefined || start === undefined) return;
  if (box.node.shape !== 'rect' && box.node.shape !== 'round') return;
  const along = end.x === bend.x ? 'x' : 'y';
  const across = along === 'x' ? 'y' : 'x';
  const extent = along === 'x' ? box.width : box.height;
  const wanted = before[along];
  const jog = Math.abs(wanted - end[along]);
  const fits = wanted >= box[along] + CLEARANCE && wanted <= box[along] + extent - CLEARANCE;
  const taken = others.some(
    (other) => other[across] === end[across] && Math.abs(other[along] - wanted) < CLEARANCE,
  );
  if (jog === 0 || jog > MAX_JOG || before[along] !== start[along] || !fits || taken) return;
  points.splice(0, 3, { ...end, [along]: wanted });
}

/** ELK ends an edge on the bounding box; carries it on, straight, to the outline of a rhombus or circle. */
function meetOutline(points: readonly Point[], box: PlacedNode): void {
  const [end, next] = points;
  const { shape } = box.node;
  if (end === undefined || next === undefined || (shape !== 'diamond' && shape !== 'circle')) return;
  const reach = (offset: number): number => {
    const part = Math.min(1, Math.abs(offset));
    return shape === 'diamond' ? 1 - part : Math.sqrt(1 - part * part);
  };
  const [halfWidth, halfHeight] = [box.width / 2, box.height / 2];
  const [centreX, centreY] = [box.x + halfWidth, box.y + halfHeight];
  if (Math.abs(end.x - next.x) < 0.5) {
    end.y = centreY + Math.sign(end.y - centreY) * halfHeight * reach((end.x - centreX) / halfWidth);
  } else {
    end.x = centreX + Math.sign(end.x - centreX) * halfWidth * reach((end.y - centreY) / halfHeight);
  }
}

/**
 * Finishes ELK's routes in place: stretches become square, small jogs before a box go, ends meet the outline that is drawn.
 * @param routes the points of each edge, from its first node to its second
 * @param box finds a placed node by id; undefined for a group
 */
export function finishRoutes(
  routes: readonly { from: string; to: string; points: Point[] }[],
  box: (id: string) => PlacedNode | undefined,
): void {
  const endsOn = (id: string): (Point | undefined)[] =>
    routes.flatMap(({ from, to, points }) => [
      from === id ? points[0] : undefined,
      to === id ? points.at(-1) : undefined,
    ]);
  for (const { points } of routes) square(points);
  for (const { from, to, points } of routes) {
    for (const id of [from, to]) {
      const node = box(id);
      if (node) {
        const others = endsOn(id).filter((point) => point !== undefined && point !== points[0]);
        straightenEnd(
          points,
          node,
          others.filter((point) => point !== undefined),
        );
        meetOutline(points, node);
      }
      points.reverse(); // the other end's turn; twice reversed is as before
    }
  }
}
