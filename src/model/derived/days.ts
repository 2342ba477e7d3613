/** Days added up, rounded to a hundredth (about five minutes): sums of 0.1 and 0.05 do not come out even in binary. */
export const roundDays = (days: number): number => Math.round(days * 100) / 100;
