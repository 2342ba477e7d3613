import { SumError } from '../arithmetic/read.ts';
import { holds } from '../arithmetic/rounding.ts';
import { unnamedFigures, workOut } from '../derived/worked-example.ts';
import type { Problem } from '../problem.ts';
import { LOCALES } from '../schema/common.ts';
import type { Kpi, WorkedExample } from '../schema/kpi.ts';
import type { IntegrityInput } from './input.ts';

/** Digits after the point of a number as YAML has it. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** What is wrong with one example: path below `example`, code and message. */
function mistakes(kpi: Kpi, example: WorkedExample): readonly (readonly [string, string, string])[] {
  const { sum, result } = example;
  try {
    const { tokens, value } = workOut(kpi, example);
    const digits = decimalsOf(result);
    const found: (readonly [string, string, string])[] = [];
    if (!holds(value, result, digits)) {
      const right = Number.isFinite(value) ? String(Number(value.toFixed(Math.max(digits, 2)))) : 'no number';
      const message = `\`${sum}\` gives ${right}, not ${result}; mend the sum or the result`;
      found.push(['result', 'example-result', message]);
    }
    for (const locale of LOCALES) {
      const missing = unnamedFigures(tokens, example[locale], kpi.formula[locale]);
      if (missing.length === 0) continue;
      const list = missing.map((figure) => figure.toLocaleString('en-US')).join(', ');
      found.push([locale, 'example-figure', `the text does not name ${list}, which the sum uses; name it`]);
    }
    return found;
  } catch (error) {
    if (!(error instanceof SumError)) throw error;
    return [['sum', 'example-sum', `\`${sum}\`, character ${error.at + 1}: ${error.message}`]];
  }
}

/** Worked examples of KPIs whose sum does not give the result, or uses figures that the text does not name. */
export function examples({ playbook, locate }: IntegrityInput): readonly Problem[] {
  return playbook.kpis.flatMap((kpi) =>
    kpi.example
      ? mistakes(kpi, kpi.example).map(([key, code, message]) => ({
          ...locate(kpi, ['example', key]),
          code,
          message,
        }))
      : [],
  );
}
