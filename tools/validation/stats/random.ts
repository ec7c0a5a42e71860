/** Random numbers that come out the same for the same seed, for made-up pilots and parallel analysis. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** One stream of random numbers. */
export interface Random {
  /** Evenly in 0–1, 1 excluded. */
  uniform(): number;
  /** From the standard normal distribution. */
  normal(): number;
}

/** A stream for a seed (a whole number). Normal numbers by Box & Muller (1958), Ann. Math. Stat. 29, 610–611. */
export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}
