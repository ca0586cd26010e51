/** "1,200.50", "1 200,50", "480"; null for what is no sum. */
export function amountIn(typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f'’]/gu, '');
  if (!/^\d[\d.,]*$/.test(plain)) return null;
  const decimal = /[.,](\d{1,2})$/.exec(plain);
  const whole = (decimal ? plain.slice(0, decimal.index) : plain).replace(/[.,]/g, '');
  return Number(decimal ? `${whole}.${decimal[1]}` : whole);
}
