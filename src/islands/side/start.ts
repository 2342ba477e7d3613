/**
 * The lists beside the text are folded on phones and stand open on wide screens. The style sheet shows them there even
 * when folded; this makes it true for assistive technology as well. The width is the one in `styles/layout.css`.
 */
export function startSide(): void {
  const wide = matchMedia('(min-width: 74rem)');
  const apply = () => {
    for (const list of document.querySelectorAll<HTMLDetailsElement>('.side details'))
      list.open = wide.matches;
  };
  wide.addEventListener('change', apply);
  apply();
}
