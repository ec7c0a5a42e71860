/** Agreement of two classifications. */
import { Z95 } from './quantiles.ts';

/** How far two classifications agree. */
export interface Agreement {
  readonly n: number;
  /** Share (0–1) of pairs that are the same. */
  readonly same: number;
  /** Agreement beyond chance, at most 1; `null` where only one category occurs, since chance then explains everything. */
  readonly kappa: number | null;
  /** 95 % by the large-sample error; too narrow for few pairs. `null` as for kappa. */
  readonly interval: readonly [number, number] | null;
}

/** How grave it is that one side says category `i` and the other `j`: 0 for none, and never negative. */
export type Disagreement = (i: number, j: number) => number;

/** Any difference counts alike: Cohen’s kappa for names. */
export const nominal: Disagreement = (i, j) => (i === j ? 0 : 1);
/** By the square of the distance: weighted kappa for ordered categories. */
export const quadratic: Disagreement = (i, j) => (i - j) ** 2;

/** Shares of pairs, first × second category. Throws for a category that is not in the list. */
function sharesOf<Category>(pairs: readonly (readonly [Category, Category])[], categories: readonly Category[]) {
  const place = (category: Category) => {
    const found = categories.indexOf(category);
    if (found < 0) throw new RangeError(`“${String(category)}” is no category.`);
    return found;
  };
  const shares = categories.map(() => categories.map(() => 0));
  for (const [a, b] of pairs) shares[place(a)]![place(b)]! += 1 / pairs.length;
  return shares;
}

/**
 * Agreement of pairs over ordered or unordered categories: κ = 1 − Σ v·p ÷ Σ v·e, with the disagreement v, the observed
 * shares p and those expected from the margins e. `null` for no pairs. Cohen, J. (1960). A coefficient of agreement for
 * nominal scales. Educational and Psychological Measurement, 20, 37–46; weights: Cohen, J. (1968). Weighted kappa.
 * Psychological Bulletin, 70, 213–220; error: Fleiss, J. L., Cohen, J., & Everitt, B. S. (1969). Large sample standard
 * errors of kappa and weighted kappa. Psychological Bulletin, 72, 323–327.
 */
export function agreementOf<Category>(
  pairs: readonly (readonly [Category, Category])[],
  categories: readonly Category[],
  disagreement: Disagreement = nominal,
): Agreement | null {
  if (!pairs.length) return null;
  const p = sharesOf(pairs, categories);
  const first = p.map((row) => row.reduce((all, one) => all + one, 0));
  const second = p.map((_, j) => p.reduce((all, row) => all + row[j]!, 0));
  const cells = p.flatMap((row, i) => row.map((share, j) => ({ share, i, j, chance: first[i]! * second[j]! })));
  const total = (of: (cell: (typeof cells)[number]) => number) => cells.reduce((all, cell) => all + of(cell), 0);
  const worst = Math.max(...cells.map(({ i, j }) => disagreement(i, j)));
  const weight = (i: number, j: number) => 1 - disagreement(i, j) / worst;
  const same = total(({ share, i, j }) => (i === j ? share : 0));
  const observed = total(({ share, i, j }) => weight(i, j) * share);
  const expected = total(({ chance, i, j }) => weight(i, j) * chance);
  if (!(expected < 1 - 1e-12)) return { n: pairs.length, same, kappa: null, interval: null };

  const kappa = (observed - expected) / (1 - expected);
  const ofFirst = first.map((_, i) => second.reduce((all, share, j) => all + share * weight(i, j), 0));
  const ofSecond = second.map((_, j) => first.reduce((all, share, i) => all + share * weight(i, j), 0));
  const spread = total(
    ({ share, i, j }) => share * (weight(i, j) * (1 - expected) - (ofFirst[i]! + ofSecond[j]!) * (1 - observed)) ** 2,
  );
  const variance =
    (spread - (observed * expected - 2 * expected + observed) ** 2) / (pairs.length * (1 - expected) ** 4);
  const half = Z95 * Math.sqrt(Math.max(0, variance));
  return { n: pairs.length, same, kappa, interval: [Math.max(-1, kappa - half), Math.min(1, kappa + half)] };
}
