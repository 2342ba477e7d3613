/** `npm run permalinks`: adds what is newly published to the ledger, `content/permalinks.txt`. Nothing is ever taken out. */
import { formatReport } from '../src/loader/report.ts';
import { contentDir } from '../src/loader/walk.ts';
import { updateLedger } from './lib/ledger.ts';
import { root } from './lib/run.mjs';

/** How many added addresses are named. */
const SHOWN = 20;

const { file, added, total, problems } = await updateLedger(root, contentDir());
if (problems.length > 0) {
  console.log(formatReport(problems));
  console.log('The ledger was left as it is: an address in it stays for ever, so mend the content before.');
  process.exitCode = 1;
} else {
  for (const address of added.slice(0, SHOWN)) console.log(`  + ${address}`);
  if (added.length > SHOWN) console.log(`  … and ${added.length - SHOWN} more`);
  const noun = added.length === 1 ? 'address' : 'addresses';
  console.log(`${file}: ${added.length} ${noun} added, ${total} in all`);
}
