/** What `npm run measure:today` prints. */
import { simulateYear } from './simulation.ts';

/** So many years, with their differences. */
export function report(years: number, from = 1): string {
  const began = performance.now();
  const all = Array.from({ length: years }, (_, index) => simulateYear(from + index));
  const checks = all.reduce((sum, year) => sum + year.checks, 0);
  const differences = all.flatMap((year) => year.differences);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return [
    `${years} years, ${checks.toLocaleString('en')} comparisons of list and badge, ${differences.length} differences, ${seconds} s`,
    ...differences.slice(0, 10).map((one) => JSON.stringify(one)),
  ].join('\n');
}
