/**
 * Takes readers who come by an old anchor to what it means now, and puts the new address into the address bar, so that they
 * pass on that one. The build has left `data-old-anchors` (old id → link) on the pages that have some.
 */
export function startOldAnchors(): void {
  const holder = document.querySelector<HTMLElement>('[data-old-anchors]');
  const links = new Map<string, unknown>(Object.entries(JSON.parse(holder?.dataset['oldAnchors'] ?? '{}')));
  const follow = () => {
    const link = links.get(location.hash.slice(1));
    if (typeof link === 'string') location.replace(link);
  };
  follow();
  addEventListener('hashchange', follow);
}
