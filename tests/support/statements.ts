import { evaluate } from '../../src/model/arithmetic/evaluate.ts';
import { SumError } from '../../src/model/arithmetic/read.ts';
import { isExact } from '../../src/model/arithmetic/rounding.ts';

/** A sum in a text whose sides differ. */
export interface WrongSum {
  /** Character of the text, from 0. */
  readonly at: number;
  /** The sum as written, and what its left side gives. */
  readonly message: string;
}

const FIGURE = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** Letters behind a figure: a scale such as 万 or thousand, and what is counted. */
const UNIT = String.raw`%?(?: ?(?:thousand|million|万|亿))?(?: ?\p{L}[\p{L}'’/-]*){0,3}`;
const OPERAND = String.raw`[(（]*\s*(?:约|CNY |¥|\$)?−?${FIGURE}${UNIT}\s*[)）]*`;
const SIGN = String.raw`\s*[+−×÷]\s*`;
const SIDE = `${OPERAND}(?:${SIGN}${OPERAND})*`;
const EQUALS = String.raw`\s*[=≈]\s*(?:约|about )?`;
/** At least one sign on the left, then one or more equal sides. */
const STATEMENT = new RegExp(
  `(?<![A-Za-z\\d.,%_-])(?<![+−×÷]\\s*\\p{L}*)${OPERAND}(?:${SIGN}${OPERAND})+(?:${EQUALS}${SIDE})+`,
  'gu',
);

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, 万: 1e4, 亿: 1e8 };
const scaleOf = (side: string): number =>
  SCALE[new RegExp(`${FIGURE} ?(thousand|million|万|亿)`, 'u').exec(side)?.[1] ?? ''] ?? 1;

/** The value of one side: units dropped, scales as factors. */
function worthOf(side: string): number {
  const plain = side
    .replace(
      new RegExp(`(${FIGURE}) ?(thousand|million|万|亿)`, 'gu'),
      (_, figure: string, scale: string) => `(${figure} × ${SCALE[scale] ?? 1})`,
    )
    .replaceAll(/[\p{L}'’¥$]+(?:[/-]\p{L}+)*/gu, '');
  return evaluate(plain);
}

/** How much rounding a figure allows: half of its last digit; of round zeros too when it says it is about. */
function tolerance(side: string, isAbout: boolean): number {
  const [figure = '0'] = new RegExp(FIGURE, 'u').exec(side) ?? [];
  const decimals = figure.split('.')[1]?.length ?? 0;
  const zeros = isAbout && decimals === 0 ? (/0*$/.exec(figure.replaceAll(',', ''))?.[0].length ?? 0) : 0;
  const percent = new RegExp(`${FIGURE}%`, 'u').test(side) ? 0.01 : 1;
  return 0.5 * 10 ** (zeros - decimals) * scaleOf(side) * percent;
}

/** True when a side is what the left side gives, as rounded as it is shown, in its scale or in points of per cent. */
function agrees(left: number, side: string, isAbout: boolean): boolean {
  const right = worthOf(side);
  const near = (value: number, slack: number) =>
    isExact(left, value) || Math.abs(left - value) <= slack * 1.000001;
  if (new RegExp(SIGN, 'u').test(side.replace(/^[\s(（]*−/, ''))) return near(right, Math.abs(right) * 1e-3);
  const slack = tolerance(side, isAbout);
  const scale = scaleOf(side);
  // What sells by the piece is rounded up: 1,975.3 orders to break even are 1,976.
  if (isAbout && Math.ceil(left) === right) return true;
  if (near(right, slack) || near(right / scale, slack / scale)) return true;
  return /个?百分点|\bpoints?\b/.test(side) && near(right / 100, slack / 100);
}

/** Splits a statement at its signs of equality; whether each side says that it is about. */
const sidesOf = (statement: string): readonly { side: string; isAbout: boolean }[] =>
  [...statement.matchAll(/([=≈]?)\s*(约|about )?([^=≈]+)/gu)].map(([, sign, about, side = '']) => ({
    side: side.trim(),
    isAbout: sign === '≈' || about !== undefined,
  }));

/** Every sum of a text whose sides differ by more than the rounding that is shown. */
export function wrongSums(text: string): readonly WrongSum[] {
  return [...text.matchAll(STATEMENT)].flatMap(({ 0: statement, index: at }) => {
    try {
      const [first, ...rest] = sidesOf(statement);
      let left = first ? worthOf(first.side) : Number.NaN;
      for (const { side, isAbout } of rest) {
        if (!agrees(left, side, isAbout)) {
          return [{ at, message: `${statement.trim()}: the left side gives ${Number(left.toPrecision(8))}` }];
        }
        left = worthOf(side);
      }
      return [];
    } catch (error) {
      if (error instanceof SumError) return [{ at, message: `${statement.trim()}: ${error.message}` }];
      throw error;
    }
  });
}

/** How many sums stand in a text. */
export const countSums = (text: string): number => [...text.matchAll(STATEMENT)].length;
