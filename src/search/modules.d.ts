declare module 'virtual:search-titles/zh' {
  const index: import('./title-index.ts').PackedIndex;
  export default index;
}
declare module 'virtual:search-titles/en' {
  const index: import('./title-index.ts').PackedIndex;
  export default index;
}
/** OpenCC's list of regional phrases, `ours theirs …` joined by `|`; the package ships no types for it. */
declare module 'opencc-js/dict/TWPhrases' {
  const phrases: string;
  export default phrases;
}
