/** Colours of a file of its own: the light theme, resolved, since not every viewer knows variables and `color-mix()`. */
const INK = '#22252a';
const QUIET = '#5c6068';
const LINE = '#84878d';
const PAPER = '#ffffff';

const RULES = [
  `.flow{color:${INK};font-family:"PingFang SC","Noto Sans SC","Microsoft YaHei",system-ui,sans-serif}`,
  `text{fill:${INK};text-anchor:middle}`,
  `.node text{font-weight:600}.node .sub{font-size:12.5px;font-weight:400;fill:${QUIET}}`,
  `.box{fill:#f4f4f5;stroke:${LINE};stroke-width:1.5}.exit .box,.sop .box{fill:${PAPER}}.sop .box{stroke-dasharray:5 4}`,
  `.exit text{font-size:13px;fill:${QUIET}}`,
  `.edge path{fill:none;stroke:${LINE};stroke-width:1.5}.edge .head{fill:${LINE};stroke:none}`,
  '.thick path{stroke-width:3}.dashed path:not(.head){stroke-dasharray:5 4}',
  `.label rect{fill:${PAPER}}.label text{font-size:12.5px;fill:${INK}}`,
  `.group rect{fill:#f7f7f8;stroke:#d6d7da}.group text{font-size:13px;font-weight:600;text-anchor:start;fill:${QUIET}}`,
];

/** A colour thinned to a tint on white. @param colour `#rrggbb` */
function tint(colour: string): string {
  const channels = colour.match(/^#(..)(..)(..)$/)?.slice(1) ?? [];
  if (channels.length !== 3) throw new Error(`write the colour ${colour} as #rrggbb`);
  const mixed = channels.map((channel) => Math.round(Number.parseInt(channel, 16) * 0.1 + 255 * 0.9));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * A diagram as a file of its own: styled inside, on white, without the links and ticks that mean something on the page only.
 * Made at build time, so that the download works without JavaScript.
 * @param svg what `renderFlow` returned
 * @param roleColours role id → `#rrggbb`, the role's colour in the light theme; boxes of other roles are grey
 * @throws when a colour is not written as `#rrggbb`
 */
export function standaloneSvg(svg: string, roleColours: Readonly<Record<string, string>> = {}): string {
  const roles = Object.entries(roleColours)
    .filter(([role]) => svg.includes(`role-${role}`))
    .map(([role, colour]) => `.role-${role} .box{fill:${tint(colour)};stroke:${colour}}`);
  const style = `<style>${[...RULES, ...roles].join('')}</style><rect width="100%" height="100%" fill="${PAPER}"/>`;
  const plain = svg
    .replaceAll(/<a [^>]*>/g, '<g>')
    .replaceAll('</a>', '</g>')
    .replaceAll(/<g class="tick">.*?<\/g>/g, '')
    .replace('role="group"', 'role="img"')
    .replace('</desc>', `</desc>${style}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${plain}\n`;
}
