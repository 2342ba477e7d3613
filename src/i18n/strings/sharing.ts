import { defineStrings } from '../define.ts';

/** Strings of moved pages and of the menu at each link button. */
export const sharing = defineStrings({
  zh: {
    // pages and sections that have moved
    pageMoved: '这一页已经移走',
    nowAt: '现在的地址：',
    sectionMoved: '您要找的这一节已移到：',
    // the menu at a link button
    share: '分享：{name}',
    quoteMarkdown: '复制为引用（Markdown）',
    quoteText: '复制为引用（文字）',
    listAdd: '加入阅读清单',
    listRemove: '移出阅读清单',
    listOpen: '打开清单（{n}）',
    copiedMore: '已复制。按 Tab 键可复制为引用，或加入阅读清单',
    quoted: '已复制为引用',
    added: '已加入阅读清单，共 {n} 项',
    removed: '已移出阅读清单，还有 {n} 项',
    listFull: '清单最多 {n} 项，没有加入',
  },
  en: {
    pageMoved: 'This page has moved',
    nowAt: 'It is now at: ',
    sectionMoved: 'The section you are looking for has moved to: ',
    share: 'Share: {name}',
    quoteMarkdown: 'Copy as quotation (Markdown)',
    quoteText: 'Copy as quotation (text)',
    listAdd: 'Add to reading list',
    listRemove: 'Remove from reading list',
    listOpen: 'Open list ({n})',
    copiedMore: 'Copied. Press Tab to copy it as a quotation or add it to your reading list',
    quoted: 'Copied as a quotation',
    added: 'Added to the reading list, which has {n} now',
    removed: 'Removed from the reading list, which has {n} now',
    listFull: 'A list holds {n} at most; this was not added',
  },
});
