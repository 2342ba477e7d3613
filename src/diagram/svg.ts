import type { FlowGraph, FlowNode } from '../model/flow-graph.ts';
import { LABEL_SIZE } from './label.ts';
import type { Layout, PlacedEdge, PlacedGroup, PlacedLabel, PlacedNode } from './layout.ts';
import { blockHeight, LINE_HEIGHT, TITLE_SIZE } from './measure.ts';
import { headPath, linePath, px } from './svg-path.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for the content of an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** From the middle of a line of text down to its baseline, in font sizes. */
const BASELINE = 0.36;

function outline(box: PlacedNode): string {
  const { x, y, width, height, node } = box;
  const [right, bottom, midX, midY] = [x + width, y + height, x + width / 2, y + height / 2].map(px);
  switch (node.shape) {
    case 'diamond':
      return `<path class="box" d="M${midX} ${px(y)}L${right} ${midY}L${midX} ${bottom}L${px(x)} ${midY}Z"/>`;
    case 'hexagon':
      return `<path class="box" d="M${px(x + 14)} ${px(y)}H${px(x + width - 14)}L${right} ${midY}L${px(x + width - 14)} ${bottom}H${px(x + 14)}L${px(x)} ${midY}Z"/>`;
    case 'circle':
      return `<circle class="box" cx="${midX}" cy="${midY}" r="${px(width / 2)}"/>`;
    default: {
      const radius = { stadium: height / 2, round: 12, rect: 8 }[node.shape];
      return `<rect class="box" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${px(radius)}"/>`;
    }
  }
}

function text(box: PlacedNode): string {
  const centre = px(box.x + box.width / 2);
  let top = box.y + box.height / 2 - blockHeight(box.lines) / 2;
  const spans = box.lines.map((line) => {
    const baseline = top + line.size * (LINE_HEIGHT / 2 + BASELINE);
    top += line.size * LINE_HEIGHT;
    return `<tspan x="${centre}" y="${px(baseline)}"${line.bold ? '' : ' class="sub"'}>${escapeXml(line.text)}</tspan>`;
  });
  // The space keeps the lines apart for screen readers, which read the link by what stands in it.
  return `<text>${spans.join(' ')}</text>`;
}

/** A tick on the box's upper right corner; the style sheet shows it when the node has `data-done`. */
function tick(box: PlacedNode): string {
  const inset = box.node.shape === 'diamond' || box.node.shape === 'circle' ? box.width / 4 : 0;
  const [x, y] = [box.x + box.width - inset, box.y + (inset === 0 ? 0 : box.height / 4)];
  return (
    `<g class="tick"><circle cx="${px(x)}" cy="${px(y)}" r="9"/>` +
    `<path d="M${px(x - 4)} ${px(y + 0.3)}l2.8 2.9l5.2-6"/></g>`
  );
}

function drawNode(box: PlacedNode, id: string, still: boolean): string {
  const { node } = box;
  const inner = outline(box) + text(box) + (still ? '' : tick(box));
  const classes = ['node', node.shape, ...node.classes].join(' ');
  const nodeId = escapeXml(node.id);
  const [anchor, handle] = still ? ['', ''] : [` id="${id}-${nodeId}"`, ` data-node="${nodeId}"`];
  const body = node.href === undefined ? inner : `<a href="${escapeXml(node.href)}">${inner}</a>`;
  const hidden = node.href === undefined ? ' aria-hidden="true"' : '';
  return `<g${anchor} class="${escapeXml(classes)}"${handle}${hidden}>${body}</g>`;
}

function drawGroup({ group, ...box }: PlacedGroup): string {
  const heading =
    group.title === ''
      ? ''
      : `<text x="${px(box.x + 14)}" y="${px(box.y + 25)}">${escapeXml(group.title)}</text>`;
  return `<g class="group" data-group="${escapeXml(group.id)}"><rect x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}" rx="12"/>${heading}</g>`;
}

function drawEdge({ edge, points }: PlacedEdge, still: boolean): string {
  const [first, second, last, beforeLast] = [points[0], points[1], points.at(-1), points.at(-2)];
  const head =
    edge.head && last && beforeLast ? `<path class="head" d="${headPath(last, beforeLast)}"/>` : '';
  const tail = edge.tail && first && second ? `<path class="head" d="${headPath(first, second)}"/>` : '';
  const classes = ['edge', ...(edge.dashed ? ['dashed'] : []), ...(edge.thick ? ['thick'] : [])].join(' ');
  const handle = still ? '' : ` data-from="${escapeXml(edge.from)}" data-to="${escapeXml(edge.to)}"`;
  return `<g class="${classes}"${handle}><path d="${linePath(points)}"/>${head}${tail}</g>`;
}

function drawLabel(label: PlacedLabel): string {
  const centre = px(label.x + label.width / 2);
  const height = LABEL_SIZE * LINE_HEIGHT;
  const top = label.y + (label.height - label.lines.length * height) / 2;
  const spans = label.lines.map((line, index) => {
    const baseline = top + height * (index + 0.5) + LABEL_SIZE * BASELINE;
    return `<tspan x="${centre}" y="${px(baseline)}">${escapeXml(line)}</tspan>`;
  });
  return `<g class="label"><rect x="${px(label.x)}" y="${px(label.y)}" width="${px(label.width)}" height="${px(label.height)}" rx="4"/><text>${spans.join('')}</text></g>`;
}

/** A drawing wider than this, in px, scrolls rather than shrinks into its column. */
const WIDE = 900;

const isLink = (node: FlowNode): boolean => node.href !== undefined;

/**
 * Writes a placed diagram as inline SVG: classes and data attributes only, no style attribute, no colour, so that it obeys
 * the page's theme and its content security policy. To assistive technology it is an image with a name and a description, or,
 * with links in it, a group of these links; arrows and conditions are for the text alternative to tell.
 * @param id prefix of every id in the SVG; unique on the page
 * @param still nothing will be highlighted or ticked in it: no ticks, and no handles on its parts
 */
export function drawFlow(graph: FlowGraph, layout: Layout, id: string, still = false): string {
  const visible = layout.edges.filter((placed) => !placed.edge.hidden);
  const body = [
    '<g aria-hidden="true">',
    ...layout.groups.map(drawGroup),
    ...visible.map((placed) => drawEdge(placed, still)),
    ...visible.flatMap((placed) => (placed.label ? [drawLabel(placed.label)] : [])),
    '</g>',
    ...layout.nodes.map((box) => drawNode(box, id, still)),
  ].join('');
  const size = `viewBox="0 0 ${px(layout.width)} ${px(layout.height)}" width="${px(layout.width)}" height="${px(layout.height)}"`;
  const role = graph.nodes.some(isLink) ? 'group' : 'img';
  return (
    `<svg class="flow${layout.width > WIDE ? ' wide' : ''}" id="${id}" xmlns="http://www.w3.org/2000/svg" ${size} role="${role}" ` +
    `aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-size="${TITLE_SIZE}">` +
    `<title id="${id}-title">${escapeXml(graph.title)}</title><desc id="${id}-desc">${escapeXml(graph.description)}</desc>` +
    `${body}</svg>`
  );
}
