/**
 * Properties are tried on the same invented values in every run, so that a failure is one of this change and not of chance.
 * Others are tried with `KITH_SEED=7 npx vitest run --project unit`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.KITH_SEED ?? 20_261_126) });
