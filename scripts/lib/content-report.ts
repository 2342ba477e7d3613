/** What is no mistake in the content but wants a look now and then. */
import { contentReport as modelReport, reportText } from '../../src/model/derived/report.ts';
import { editorialAdvice } from '../../src/model/editorial/advice.ts';
import { adviceText } from '../../src/model/editorial/advice-text.ts';
import type { Playbook } from '../../src/model/playbook.ts';

/**
 * Orphans, pages to review, uneven languages, and what an editor would change: a heading per kind with its number,
 * then the entries.
 *
 * @param today `YYYY-MM-DD`
 * @returns text of several lines
 */
export const contentReport = (playbook: Playbook, today: string): string =>
  ['', reportText(modelReport(playbook, today)), adviceText(editorialAdvice(playbook))].join('\n\n');
