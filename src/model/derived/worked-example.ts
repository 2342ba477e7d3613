import { evaluateTokens } from '../arithmetic/evaluate.ts';
import { readSum, type Token } from '../arithmetic/read.ts';
import { isExact } from '../arithmetic/rounding.ts';
import type { Label } from '../schema/common.ts';
import type { Kpi, WorkedExample } from '../schema/kpi.ts';

/** A sum worked out, ready to be shown. */
export interface SumWorkedOut {
  readonly tokens: readonly Token[];
  /** What comes out, in the unit of the result: 15 where the KPI is a percentage and the sum gives 0.15. */
  readonly value: number;
  /** True when the result as written is not rounded. */
  readonly exact: boolean;
  /** Unit of the result; null for a bare number. */
  readonly unit: Label | null;
}

/** Unit of an example's result: its own, else the KPI's. */
const unitOf = (kpi: Kpi, example: WorkedExample): Label | null =>
  example.unit === undefined ? kpi.unit : example.unit;

/**
 * Works out the sum of a KPI's example.
 * @throws SumError when the sum is malformed
 */
export function workOut(kpi: Kpi, example: WorkedExample): SumWorkedOut {
  const tokens = readSum(example.sum);
  const unit = unitOf(kpi, example);
  const value = evaluateTokens(tokens, example.sum.length) * (unit?.en === '%' ? 100 : 1);
  return { tokens, value, exact: isExact(value, example.result), unit };
}

/** Figures of a text, `1,260` as 1260; what stands behind them is not looked at. */
const figures = (text: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)].map(([figure]) =>
      Number(figure.replaceAll(',', '')),
    ),
  );

/**
 * Figures of the sum that a text does not name. Those that stand in the formula, such as the 1000 of a cost per mille,
 * need no naming.
 */
export function unnamedFigures(sum: readonly Token[], text: string, formula: string): readonly number[] {
  const named = figures(text);
  const given = figures(formula);
  return sum.flatMap((token) =>
    token.kind === 'number' && !named.has(token.value) && !given.has(token.value) ? [token.value] : [],
  );
}
