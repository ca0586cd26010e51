/** The gamma function and its kin, in logarithms: what a thousand contacts make of it is larger than any number. */

/** Lanczos' approximation with g = 7 (Press et al., Numerical Recipes 6.1): fifteen digits. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(z) of z > 0. */
export function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z);
  const base = z - 1;
  const sum = lanczos.slice(1).reduce((total, term, index) => total + term / (base + index + 1), lanczos[0] ?? 0);
  const shifted = base + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (base + 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}

/** ln B(a, b). */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ln(e^a + e^b), of terms that are too small or too large to be added. */
export function logSum(a: number, b: number): number {
  const larger = Math.max(a, b);
  return larger === Number.NEGATIVE_INFINITY ? larger : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
}

const mostTerms = 10_000;

/**
 * ln of the share of a gamma distribution of this shape and scale 1 that lies beyond `x` (Numerical Recipes 6.2: the series
 * below the mean, the continued fraction above it, where the share itself may be too small for a number).
 */
export function logGammaTail(shape: number, x: number): number {
  if (!(x > 0)) return 0;
  const front = shape * Math.log(x) - x - logGamma(shape);
  if (x < shape + 1) {
    let [term, sum] = [1 / shape, 1 / shape];
    for (let n = 1; n < mostTerms && term > sum * 1e-16; n += 1) {
      term *= x / (shape + n);
      sum += term;
    }
    return Math.log1p(-Math.min(1 - 1e-16, sum * Math.exp(front)));
  }
  // modified Lentz
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < mostTerms; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / nonZero(a * d + b, tiny);
    c = nonZero(b + a / c, tiny);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return front + Math.log(fraction);
}

function nonZero(value: number, otherwise: number): number {
  return Math.abs(value) < otherwise ? otherwise : value;
}
