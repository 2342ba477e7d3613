import { standaloneSvg } from '../../diagram/standalone.ts';
import { saveFile } from '../shared/save-file.ts';

/**
 * Saves an inline diagram as a file of its own, in the colours of the light theme.
 * @returns the name of the file
 */
export function saveSvg(svg: SVGSVGElement): string {
  const text = standaloneSvg(new XMLSerializer().serializeToString(svg), roleColours(svg));
  const name = `${svg.id}.svg`;
  saveFile(name, text, 'image/svg+xml');
  return name;
}

/** The colours that the page gives to the roles of a diagram: role id → `#rrggbb`. */
function roleColours(svg: SVGSVGElement): Record<string, string> {
  const classes = [...svg.querySelectorAll('[data-node]')].flatMap((node) => [...node.classList]);
  const roles = new Set(classes.filter((name) => name.startsWith('role-')));
  return Object.fromEntries([...roles].map((role) => [role.slice('role-'.length), lightColour(role)]));
}

function lightColour(roleClass: string): string {
  const probe = document.createElement('i');
  probe.className = roleClass;
  probe.style.colorScheme = 'light';
  probe.style.color = 'var(--role, #84878d)';
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return toHex(color);
}

/** Any CSS colour, `oklch()` included, as `#rrggbb`: what a canvas shows of it. */
function toHex(color: string): string {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return '#84878d';
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const channels = canvas.getImageData(0, 0, 1, 1).data.subarray(0, 3);
  return `#${[...channels].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
