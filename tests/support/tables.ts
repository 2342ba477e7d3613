import { wrongSums } from './statements.ts';

/** A row of a Markdown table: its line in the file (from 1) and its cells without markup. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cells of a table line: tags, emphasis and links are taken off. */
const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) =>
      cell
        .replaceAll(/<[^>]*>|\*\*|`/g, '')
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .trim(),
    );

/** The tables of an MDX file; the line under the head is left out. */
export function tablesOf(source: string): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let current: Row[] = [];
  for (const [i, text] of source.split('\n').entries()) {
    const line = text.trim();
    if (!line.startsWith('|') || !line.endsWith('|')) {
      if (current.length > 0) tables.push(current);
      current = [];
    } else if (!/^[|\s:-]+$/.test(line)) {
      current.push({ line: i + 1, cells: cellsOf(line) });
    }
  }
  return current.length > 0 ? [...tables, current] : tables;
}

/** An amount with its unit and perhaps a remark in parentheses; of `10 + 12 = 22` the result. */
const FIGURE =
  /^(?:[^=]*= )?(?:CNY |¥|\+)?(−?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%?)(?: ?\p{L}{1,8})?(?: ?[（(].*)?$/u;
const TOTAL = /^(?:合计|总计|Total)(?: hours)?$/;
const SUBTOTAL = /小计|subtotal|in all/i;
/** Heads of columns whose figures are no amounts: rates, shares, returns. */
const RATIO = /率|比|均|单价|每|rate|ratio|return|average|per |ROAS|÷/i;

const figure = (cell: string | undefined) => {
  const match = FIGURE.exec(cell ?? '');
  if (!match) return null;
  const [, digits = '', percent] = match;
  return {
    value: Number(digits.replaceAll(',', '').replace('−', '-')),
    decimals: digits.split('.')[1]?.length ?? 0,
    percent: percent === '%',
  };
};

/** Amounts in a column of the rows above a total; subtotals count what stands above them and are not added. */
function columnSum(rows: readonly Row[], column: number) {
  const found = rows
    .filter(({ cells }) => !SUBTOTAL.test(cells[0] ?? ''))
    .flatMap(({ cells }) => figure(cells[column]) ?? []);
  return {
    count: found.length,
    sum: found.reduce((sum, { value }) => sum + value, 0),
    slack: found.reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 1e-9),
  };
}

/** Columns whose total is not the sum of the rows above it. */
export function wrongTotals(table: readonly Row[]): readonly { line: number; message: string }[] {
  const [head, ...rows] = table;
  const at = rows.findIndex(({ cells }) => TOTAL.test(cells[0] ?? ''));
  const total = rows[at];
  if (!head || !total) return [];
  return total.cells.flatMap((cell, column) => {
    const shown = figure(cell);
    const { count, sum, slack } = columnSum(rows.slice(0, at), column);
    if (column === 0 || !shown || count < 2) return [];
    if (RATIO.test(head.cells[column] ?? '') && !(shown.percent && shown.value === 100)) return [];
    // Shares that were rounded one by one may miss 100% by the sum of their roundings.
    if (Math.abs(sum - shown.value) <= (shown.percent ? slack : 1e-6 * Math.max(1, Math.abs(sum)))) return [];
    const title = head.cells[column] ?? '';
    const message = `column “${title}”: the rows add up to ${Number(sum.toFixed(3))}, the total says ${cell}`;
    return [{ line: total.line, message }];
  });
}

/** Rows with a sum in one cell and its result in the next. */
export const wrongRows = (table: readonly Row[]): readonly { line: number; message: string }[] =>
  table.flatMap(({ line, cells }) =>
    cells.flatMap((cell, i) => {
      const result = cells[i + 1] ?? '';
      const isSum = /^[（(]?\d[^=≈]*\s?[×÷−+]\s[^=≈]*$/.test(cell) && !/[–—]/.test(cell);
      if (!isSum || !/^(?:CNY |¥|约|about )?−?\d/.test(result)) return [];
      const end =
        /^(?:CNY |¥|约|about )?−?[\d,.]+%?(?: ?(?:thousand|million|万|亿))?(?:个?百分点| points?)?/.exec(
          result,
        );
      return wrongSums(`${cell} = ${end?.[0] ?? ''}`).map(({ message }) => ({ line, message }));
    }),
  );
