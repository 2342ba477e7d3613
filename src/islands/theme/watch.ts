import { $theme } from '../../state/theme.ts';

/** Keeps `<html data-theme>` (`light` or `dark`) true to the reader's choice, the system's and that of other tabs. */
export function watchTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const theme = $theme.get();
    document.documentElement.dataset['theme'] =
      theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
  };
  $theme.subscribe(apply);
  system.addEventListener('change', apply);
}
