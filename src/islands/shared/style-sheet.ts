const fetched = new Map<string, Promise<void>>();

/**
 * Fetches a style sheet that only what the reader opens needs: as an import, Astro would put it on every page of the site.
 * @param url of the sheet, from an import that ends in `?url`
 * @returns settles when the sheet is there or cannot be had: what has lost its looks still works
 */
export function styleSheet(url: string): Promise<void> {
  const sheet =
    fetched.get(url) ??
    new Promise<void>((done) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = url;
      link.onload = link.onerror = () => done();
      document.head.append(link);
    });
  fetched.set(url, sheet);
  return sheet;
}
