import type { Point } from './layout.ts';

/** A length for SVG: px, one decimal, without a trailing zero. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/**
 * The `d` of a line through points, with rounded corners.
 * @param radius of a corner, in px; less where a stretch is short
 */
export function linePath(points: readonly Point[], radius = 7): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  let path = `M${px(start.x)} ${px(start.y)}`;
  let before = start;
  rest.forEach((point, index) => {
    const after = rest[index + 1];
    const arrive = Math.hypot(point.x - before.x, point.y - before.y);
    const leave = after === undefined ? 0 : Math.hypot(after.x - point.x, after.y - point.y);
    const cut = Math.min(radius, arrive / 2, leave / 2);
    if (after === undefined || cut < 0.5) {
      path += `L${px(point.x)} ${px(point.y)}`;
    } else {
      const from = toward(point, before, cut / arrive);
      const to = toward(point, after, cut / leave);
      path += `L${px(from.x)} ${px(from.y)}Q${px(point.x)} ${px(point.y)} ${px(to.x)} ${px(to.y)}`;
    }
    before = point;
  });
  return path;
}

function toward(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The `d` of an arrowhead whose tip is at `tip`, coming from `from`. Drawn rather than a `<marker>`: no ids to keep unique. */
export function headPath(tip: Point, from: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const [baseX, baseY] = [tip.x - ux * 8, tip.y - uy * 8];
  const left = `${px(baseX - uy * 4)} ${px(baseY + ux * 4)}`;
  const right = `${px(baseX + uy * 4)} ${px(baseY - ux * 4)}`;
  return `M${px(tip.x)} ${px(tip.y)}L${left}L${right}Z`;
}
