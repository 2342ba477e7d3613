/**
 * Draws what cannot be text: the link-preview image of each section in each language (`public/og/`) and the icons.
 * Run it after a change of names or of the logo (`node scripts/og.ts`) and commit what it writes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { loadPlaybook } from '../src/loader/load.ts';
import { LOCALES } from '../src/model/schema/common.ts';
import { findBrowser } from './lib/browser.mjs';

const HUES = {
  home: 255,
  strategy: 262,
  roles: 195,
  collaboration: 38,
  culture: 345,
  onboarding: 150,
  glossary: 295,
  sources: 295,
};

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

interface Card {
  readonly hue: number;
  readonly site: string;
  readonly title: string;
  readonly summary: string;
}

/** A page of 1200 × 630 px: name of the section, what it holds, and the line of stations that the logo is made of. */
const card = ({ hue, site, title, summary }: Card) => `<!doctype html><meta charset="utf-8"><style>
  * { margin: 0; box-sizing: border-box; }
  body { width: 1200px; height: 630px; padding: 84px 96px; font-family: system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif;
    background: oklch(0.985 0.006 85); color: oklch(0.23 0.012 270); border-left: 28px solid oklch(0.46 0.15 ${hue}); }
  p { font-size: 34px; color: oklch(0.46 0.15 ${hue}); font-weight: 600; }
  h1 { font-size: 88px; line-height: 1.2; margin: 70px 0 28px; letter-spacing: 0.01em; text-wrap: balance; }
  h2 { font-size: 34px; line-height: 1.6; font-weight: 400; color: oklch(0.45 0.014 270); max-width: 940px;
    display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
  svg { position: absolute; right: 84px; top: 72px; width: 92px; }
</style><p>${escapeHtml(site)}</p><h1>${escapeHtml(title)}</h1><h2>${escapeHtml(summary)}</h2>
<svg viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="oklch(0.46 0.15 ${hue})"/><path d="M9 7h8a5 5 0 0 1 0 10h-3a4 4 0 0 0 0 8h10" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/><circle cx="9" cy="7" r="2.6" fill="#fff"/><circle cx="23.5" cy="25" r="2.6" fill="#fff"/></svg>`;

const { playbook } = await loadPlaybook('.');
const executablePath = await findBrowser();
if (!playbook || !executablePath) throw new Error('needs a readable content/ and a Chromium browser');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await mkdir('public/og', { recursive: true });
for (const locale of LOCALES) {
  const site = playbook.site.title[locale];
  for (const [section, hue] of Object.entries(HUES)) {
    const front = playbook.page(section === 'home' ? '/' : `/${section}/`)?.[locale].front;
    if (!front) continue;
    const title = section === 'home' ? site : front.title;
    await page.setContent(
      card({
        hue,
        site: section === 'home' ? playbook.site.tagline[locale] : site,
        title,
        summary: front.summary,
      }),
    );
    await page.screenshot({ path: `public/og/${section}-${locale}.png` });
  }
}
const icon = await readFile('public/favicon.svg', 'utf8');
for (const [name, size] of [
  ['apple-touch-icon', 180],
  ['icon-192', 192],
  ['icon-512', 512],
] as const) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${icon}`);
  await writeFile(`public/${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
