import { describe, expect, test } from 'vitest';
import { buildPostings } from './build/postings.ts';
import { type Answer, SearchEngine } from './engine.ts';
import { openTextIndex } from './fulltext.ts';
import { tinyIndex } from './testing/tiny-index.ts';

const PAGES = {
  zh: [
    {
      path: '/collaboration/sops/content-production/',
      title: '内容生产',
      text: '步骤 内部审核 请懂产品的人核对事实',
    },
    { path: '/roles/data-analyst/', title: '营销数据分析师', text: '维护指标字典 解释置信区间' },
  ],
  en: [
    {
      path: '/roles/data-analyst/',
      title: 'Marketing data analyst',
      text: 'Explain a confidence interval to colleagues',
    },
  ],
};

/** A text index over pages that stand in the test, in the format of the build. */
function textIndex(locale: 'zh' | 'en') {
  const pages = PAGES[locale].map((page, at) => ({ ...page, fragment: String(at) }));
  const { manifest, shards } = buildPostings(pages, 'v');
  return openTextIndex({
    postings: async (path) => (path === 'pages.json' ? manifest : shards[Number.parseInt(path, 10)]),
    fragment: async (name) => {
      const page = PAGES[locale][Number(name)];
      const text = JSON.stringify({
        url: (locale === 'en' ? '/en' : '') + page?.path,
        content: page?.text,
        meta: { title: page?.title },
        anchors: [],
      });
      const body = new Response(text).body?.pipeThrough(new CompressionStream('gzip'));
      return new Response(body).arrayBuffer();
    },
  });
}

const engine = (
  text: (locale: 'zh' | 'en') => ReturnType<typeof textIndex> = textIndex,
  locale: 'zh' | 'en' = 'zh',
) => new SearchEngine(locale, { titles: async (locale) => tinyIndex(locale), text });

async function answers(typed: string, search = engine()): Promise<Answer[]> {
  const shown: Answer[] = [];
  await search.search(typed, (answer) => shown.push(answer));
  return shown;
}

describe('a query that titles answer', () => {
  test('is answered at once, and what stands first stays first', async () => {
    const [early, late] = await answers('内容生产');
    expect(early?.isComplete).toBe(false);
    expect(late?.isComplete).toBe(true);
    expect(late?.results[0]?.path).toBe(early?.results[0]?.path);
  });

  test('gains the text of the page', async () => {
    const late = (await answers('内容生产')).at(-1);
    expect(late?.results[0]?.text).toContain('核对事实');
  });
});

test('of a page and its section that are both called what was asked, the section is the target', async () => {
  const last = (await answers('指标字典')).at(-1);
  expect(last?.results.slice(0, 2).map(({ path }) => path)).toEqual([
    '/strategy/kpis/#all',
    '/strategy/kpis/',
  ]);
});

test('a query that only the text answers waits for it', async () => {
  const shown = await answers('置信区间');
  expect(shown).toHaveLength(1);
  expect(shown[0]?.results[0]).toMatchObject({ path: '/roles/data-analyst/', kind: 'role', locale: 'zh' });
});

test('what is in no text of this language is looked for in the other, and marked', async () => {
  const last = (await answers('confidence interval')).at(-1);
  expect(last?.results[0]).toMatchObject({ path: '/roles/data-analyst/', locale: 'en' });
});

test('says which words it had to leave out', async () => {
  const last = (await answers('数据分析师 量子力学')).at(-1);
  expect(last?.results[0]?.path).toBe('/roles/data-analyst/');
  expect(last?.leftOut.join('')).toContain('量子');
});

test('says how it has read a misspelt word', async () => {
  const last = (await answers('数剧分析师')).at(-1);
  expect(last?.readAs).toEqual([['数剧分析师', '数据分析师']]);
});

test('guesses at names that look alike when there is nothing at all', async () => {
  const last = (await answers('师析')).at(-1);
  expect(last?.isGuess).toBe(true);
});

test('does not guess from one pair of letters', async () => {
  const last = (await answers('ctzz')).at(-1);
  expect(last).toMatchObject({ isGuess: true, results: [] });
});

test('shows what titles have when the full text cannot be fetched, and tries again the next time', async () => {
  let tries = 0;
  const search = engine((locale) => {
    tries++;
    return tries === 1 ? Promise.reject(new Error('offline')) : textIndex(locale);
  });
  expect((await answers('内容生产', search)).at(-1)).toMatchObject({ textFailed: true, isComplete: true });
  expect((await answers('内容生产', search)).at(-1)).toMatchObject({ textFailed: false, isComplete: true });
});

test('throws when the titles cannot be fetched, and tries again the next time', async () => {
  let tries = 0;
  const search = new SearchEngine('zh', {
    titles: async () => {
      tries++;
      if (tries === 1) throw new Error('offline');
      return tinyIndex();
    },
    text: textIndex,
  });
  await expect(answers('内容', search)).rejects.toThrow('offline');
  expect((await answers('内容生产', search)).length).toBeGreaterThan(0);
});

test('shows nothing more once the reader has typed on', async () => {
  const shown: Answer[] = [];
  const typing = new AbortController();
  const search = engine().search(
    '内容生产',
    (answer) => {
      shown.push(answer);
      typing.abort();
    },
    typing.signal,
  );
  await search;
  expect(shown).toHaveLength(1);
});
