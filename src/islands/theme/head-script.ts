import { storageKey } from '../../state/keys.ts';

/**
 * The one inline script, in `<head>`, before the style sheet: says that scripts run and sets the theme before anything
 * is painted. Its hash stands in the content security policy, so it must be inlined exactly as it is.
 * Kept to what must happen before paint; `watch.ts` follows the system and other tabs from then on.
 */
export const headScript = `((d,t)=>{d.dataset.js='';try{t=localStorage.getItem('${storageKey('theme')}')}catch{}d.dataset.theme=t=='light'||t=='dark'?t:matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light'})(document.documentElement)`;
