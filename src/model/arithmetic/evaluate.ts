import { readSum, type Sign, SumError, type Token } from './read.ts';

/** The middle value; of an even number of values the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? 0) + upper) / 2;
}

/**
 * Works out tokens by recursive descent: × and ÷ before + and −, equal ones from left to right.
 * @param end length of the text, where a missing piece is reported
 * @throws SumError when a piece is missing or too many
 */
export function evaluateTokens(tokens: readonly Token[], end: number): number {
  let next = 0;
  const take = (...signs: readonly Sign[]): Sign | null => {
    const token = tokens[next];
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return null;
    next += 1;
    return token.sign;
  };
  const need = (sign: Sign): void => {
    if (take(sign) === null) throw new SumError(tokens[next]?.at ?? end, `\`${sign}\` is missing here`);
  };

  function factor(): number {
    if (take('−')) return -factor();
    if (take('(')) {
      const value = sum();
      need(')');
      return value;
    }
    const token = tokens[next];
    next += 1;
    if (token?.kind === 'number') return token.percent ? token.value / 100 : token.value;
    if (token?.kind !== 'median') throw new SumError(token?.at ?? end, 'a number is missing here');
    need('(');
    const values = [sum()];
    while (take(',')) values.push(sum());
    need(')');
    return median(values);
  }
  function product(): number {
    let value = factor();
    for (let sign = take('×', '÷'); sign; sign = take('×', '÷')) {
      value = sign === '×' ? value * factor() : value / factor();
    }
    return value;
  }
  function sum(): number {
    let value = product();
    for (let sign = take('+', '−'); sign; sign = take('+', '−')) {
      value += sign === '+' ? product() : -product();
    }
    return value;
  }

  const value = sum();
  const left = tokens[next];
  if (left) throw new SumError(left.at, 'a sign is missing before this');
  return value;
}

/**
 * Works out a sum: `(900 − 120) ÷ 75`, `4.8 × 50% + 4.6 × 50%`, `median(8, 12, 20)`.
 * @throws SumError when it is malformed; a division by zero gives an infinite number
 */
export const evaluate = (text: string): number => evaluateTokens(readSum(text), text.length);
