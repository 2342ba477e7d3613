/**
 * Takes readers who come by an old anchor to what it means now, and puts the new address into the address bar, so that they
 * pass on that one. The build has left `[data-old-anchor]` at the old ids: a note with a link to another page, or an empty
 * element in what is meant.
 */
export function startOldAnchors(): void {
  const follow = () => {
    const old = document.getElementById(location.hash.slice(1));
    if (!old?.matches('[data-old-anchor]')) return;
    const link = old.querySelector('a');
    const now = old.parentElement?.closest('[id]:not(main)');
    if (link) location.replace(link.href);
    else if (now) location.replace(`#${now.id}`);
  };
  follow();
  addEventListener('hashchange', follow);
}
