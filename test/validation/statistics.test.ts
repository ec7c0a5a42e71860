/** Each statistic against a published example or a value worked out by hand. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alphaFromVariances, alphaInterval, alphaOf } from '../../tools/validation/stats/alpha.ts';
import { completePairs, pearson, spearman, spearmanInterval } from '../../tools/validation/stats/correlation.ts';
import { distributionOf } from '../../tools/validation/stats/distribution.ts';
import {
  agreementInterval,
  iccsOf,
  meanSquaresOf,
  smallestDetectableChange,
  standardErrorOfMeasurement,
  totalSd,
} from '../../tools/validation/stats/icc.ts';
import { agreementOf, nominal, quadratic } from '../../tools/validation/stats/kappa.ts';
import { correlationMatrix, eigenOf } from '../../tools/validation/stats/matrix.ts';
import { omegaFromLoadings, omegaOf, oneFactor } from '../../tools/validation/stats/omega.ts';
import { parallelAnalysis } from '../../tools/validation/stats/parallel.ts';
import { f975 } from '../../tools/validation/stats/quantiles.ts';
import { randomOf } from '../../tools/validation/stats/random.ts';

const isNear = (found: number | null | undefined, expected: number, by = 5e-4) =>
  assert.ok(found != null && Math.abs(found - expected) <= by, `${found} is not within ${by} of ${expected}`);

const areNear = (found: readonly number[] | null, expected: readonly number[], by?: number) => {
  assert.equal(found?.length, expected.length);
  expected.forEach((value, i) => isNear(found![i], value, by));
};

/** Shrout & Fleiss (1979), table 2: six people, four judges. */
const JUDGES = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe('quantiles of F', () => {
  // Any table of F: upper 2.5 %.
  for (const [df1, df2, expected] of [
    [1, 10, 6.937],
    [5, 15, 3.576],
    [10, 10, 3.717],
    [24, 120, 1.76],
  ] as const) {
    it(`F(.975; ${df1}, ${df2}) is ${expected}`, () => isNear(f975(df1, df2), expected, 5e-3));
  }
});

describe('distribution', () => {
  it('of 0, 0, 50, 100, by hand: mean 37.5, SD √(6875 ÷ 3), half at the floor, a quarter at the ceiling', () => {
    const found = distributionOf([0, 100, 0, 50], 0, 100)!;
    assert.equal(found.mean, 37.5);
    isNear(found.sd, Math.sqrt(6875 / 3), 1e-9);
    assert.deepEqual([found.n, found.min, found.max, found.floor, found.ceiling], [4, 0, 100, 0.5, 0.25]);
    assert.equal(found.quartiles[1], 25);
  });

  it('has the skewness G₁: of 1, 1, 4 it is √3, and none without spread', () => {
    isNear(distributionOf([1, 1, 4], 0, 4)!.skew, Math.sqrt(3), 1e-9);
    assert.equal(distributionOf([2, 2, 2], 0, 4)!.skew, null);
  });

  it('is nothing for nothing, and has no SD for one value', () => {
    assert.equal(distributionOf([], 0, 4), null);
    assert.equal(distributionOf([3], 0, 4)!.sd, null);
  });
});

describe('correlations', () => {
  /** The example of `ci.spear` in the R package statpsych (Bonett), with ties. */
  const Y = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19];
  const X = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51];

  it('Spearman’s r and its interval are those of statpsych: .8700 [.5841, .9638]', () => {
    const found = spearman(X, Y)!;
    isNear(found.r, 0.8699639, 1e-6);
    areNear(spearmanInterval(found), [0.5840951, 0.9638297], 1e-6);
  });

  it('Pearson’s r of 1 2 3 and 1 3 2, by hand, is ½', () =>
    assert.deepEqual(pearson([1, 2, 3], [1, 3, 2]), { r: 0.5, n: 3 }));

  it('take the rows that have both values', () => {
    assert.deepEqual(completePairs([1, null, 3, 4], [5, 6, null, 8]), [
      [1, 4],
      [5, 8],
    ]);
    assert.equal(spearman([1, 2, 3, null], [3, 5, 9, 1])!.n, 3);
  });

  it('are nothing for two pairs and for a column without spread', () => {
    assert.equal(spearman([1, 2], [1, 2]), null);
    assert.equal(pearson([1, 1, 1], [1, 2, 3]), null);
    assert.equal(spearmanInterval({ r: 1, n: 20 }), null);
    assert.equal(spearmanInterval({ r: 0.5, n: 3 }), null);
  });

  it('refuse columns that differ in length', () => assert.throws(() => spearman([1], [1, 2]), /1 and 2 rows/));
});

describe('alpha', () => {
  it('of the mini-HAQ is .951 (Bland & Altman 1997, BMJ 314, 572: item variances add up to 11.16, total 77.44)', () =>
    isNear(alphaFromVariances(Array<number>(10).fill(1.116), 77.44), 0.951));

  it('of three people and two items, by hand: 2 × (1 − (1 + 7/3) ÷ 16/3) = .75', () =>
    isNear(
      alphaOf([
        [1, 1],
        [2, 4],
        [3, 3],
      ])!.alpha,
      0.75,
      1e-9,
    ));

  it('has the interval of Feldt: of Shrout & Fleiss’s table (below) .909 [.676, .986], as R’s psych prints for ICC(3,k)', () => {
    // Alpha of judges as items is ICC(3,k).
    const { alpha, interval } = alphaOf(JUDGES)!;
    isNear(alpha, 0.909);
    areNear(interval, [0.676, 0.986]);
    areNear(alphaInterval(alpha, 6, 4), interval!);
  });

  it('is nothing for one person, or where all have the same sum; one item is refused', () => {
    assert.equal(alphaOf([[1, 2]]), null);
    assert.equal(
      alphaOf([
        [1, 2],
        [2, 1],
      ]),
      null,
    );
    assert.throws(() => alphaFromVariances([1], 1), /two items/);
  });
});

/** The correlations that one factor with these loadings makes. */
const madeBy = (loadings: readonly number[]) => loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));

describe('omega', () => {
  const LOADINGS = [0.8, 0.7, 0.6, 0.5];

  it('finds the loadings that made the correlations', () => {
    const found = oneFactor(madeBy(LOADINGS))!;
    areNear(found.loadings, LOADINGS, 1e-6);
    isNear(found.rmsr, 0, 1e-6);
  });

  it('finds a reversed item by its negative loading', () =>
    areNear(oneFactor(madeBy([0.8, 0.7, 0.6, -0.5]))!.loadings, [0.8, 0.7, 0.6, -0.5], 1e-6));

  it('of loadings .8 .7 .6 .5, by hand: 2.6² ÷ (2.6² + 4 − 1.74) = .749', () =>
    isNear(omegaFromLoadings(LOADINGS, [1, 1, 1, 1]), 6.76 / 9.02, 1e-12));

  it('weighs items by their spread, by hand: (2·.8 + .5)² ÷ ((2·.8 + .5)² + 4·.36 + .75) = .668', () =>
    isNear(omegaFromLoadings([0.8, 0.5], [2, 1]), 4.41 / 6.6, 1e-12));

  it('is alpha where all loadings and spreads are alike', () => {
    // four items that correlate ½: alpha = omega = 4·½ ÷ (1 + 3·½)
    const found = oneFactor(madeBy(Array<number>(4).fill(Math.SQRT1_2)))!;
    isNear(omegaFromLoadings(found.loadings, [1, 1, 1, 1]), 0.8, 1e-6);
  });

  it('is nothing without a proper solution, and for no rows', () => {
    // .9 × .9 ÷ .3 = 2.7 would be the communality of the first
    assert.equal(
      oneFactor([
        [1, 0.9, 0.9],
        [0.9, 1, 0.3],
        [0.9, 0.3, 1],
      ]),
      null,
    );
    assert.equal(omegaOf([]), null);
    assert.throws(() => oneFactor(madeBy([0.5, 0.5])), /three items/);
  });

  it('of 2,000 made-up people is near that of their model', () => {
    const { normal } = randomOf(5);
    const rows = Array.from({ length: 2000 }, () => {
      const factor = normal();
      return LOADINGS.map((loading) => loading * factor + Math.sqrt(1 - loading ** 2) * normal());
    });
    isNear(omegaOf(rows)!.omega, 6.76 / 9.02, 0.02);
  });
});

describe('eigenvalues and correlation matrices', () => {
  it('of three items that correlate ½, by hand: 2, ½, ½', () =>
    areNear(eigenOf(madeBy([1, 1, 1].map(() => Math.SQRT1_2))).values, [2, 0.5, 0.5], 1e-9));

  it('say how many rows the two items with the fewest share', () => {
    const found = correlationMatrix([
      [1, 2, 3, 5, null],
      [2, 1, 4, 4, 7],
      [1, 3, 2, null, 4],
    ])!;
    assert.equal(found.n, 3);
    assert.equal(found.r[0]![1], found.r[1]![0]);
  });
});

describe('parallel analysis', () => {
  /** `factors` independent factors with three items each, loading .8; the rest of 12 items are noise. */
  const columnsOf = (people: number, factors: number, seed: number) => {
    const { normal } = randomOf(seed);
    const rows = Array.from({ length: people }, () => {
      const scores = [normal(), normal(), normal(), normal()];
      return Array.from({ length: 12 }, (_, i) => {
        const group = Math.floor(i / 3);
        return group < factors ? 0.8 * scores[group]! + 0.6 * normal() : normal();
      });
    });
    return Array.from({ length: 12 }, (_, i) => rows.map((row) => row[i]!));
  };

  for (const factors of [0, 1, 2, 4]) {
    it(`finds ${factors} dimensions where that many were made`, () =>
      assert.equal(parallelAnalysis(columnsOf(300, factors, 3), 1, 100)!.dimensions, factors));
  }

  it('has the random eigenvalues of 100 people and 10 items: 1.53, 1.36, 1.23; 95th percentile 1.69 (numpy, 4,000 draws)', () => {
    const { normal } = randomOf(4);
    const noise = Array.from({ length: 10 }, () => Array.from({ length: 100 }, normal));
    const { randomMean, random95 } = parallelAnalysis(noise, 2, 200)!;
    areNear(randomMean.slice(0, 3), [1.529, 1.358, 1.23], 0.025);
    isNear(random95[0], 1.688, 0.06);
  });

  it('gives the same for the same seed, and random data miss what the data miss', () => {
    const columns = columnsOf(60, 1, 6);
    assert.deepEqual(parallelAnalysis(columns, 9, 20), parallelAnalysis(columns, 9, 20));
    const holey = columns.map((column, i) => column.map((value, row) => (i === 0 && row % 2 ? null : value)));
    const found = parallelAnalysis(holey, 9, 20)!;
    assert.equal(found.n, 30);
    assert.ok(found.random95[0]! > parallelAnalysis(columns, 9, 20)!.random95[0]!);
  });

  it('is nothing where an item does not vary', () =>
    assert.equal(
      parallelAnalysis(
        [
          [1, 1, 1, 1],
          [1, 2, 3, 4],
        ],
        1,
      ),
      null,
    ));
});

describe('intraclass correlations', () => {
  const squares = meanSquaresOf(JUDGES);

  it('have the mean squares of their table 3: 11.24, 6.26, 32.49, 1.02', () =>
    areNear([squares.rows, squares.within, squares.columns, squares.error], [11.24, 6.26, 32.49, 1.02], 5e-3));

  it('are the six that they print: .17 .29 .71 .44 .62 .91', () => {
    const { oneWay, agreement, consistency, oneWayMean, agreementMean, consistencyMean } = iccsOf(squares);
    areNear(
      [oneWay, agreement, consistency, oneWayMean, agreementMean, consistencyMean],
      [0.17, 0.29, 0.71, 0.44, 0.62, 0.91],
      5e-3,
    );
  });

  it('ICC(A,1) has the interval that R prints for their table (psych, irr): [.019, .761]', () =>
    areNear(agreementInterval(squares), [0.019, 0.761], 5e-4));

  it('(2, 4), (4, 6), (6, 8): consistency 1, agreement .67 (McGraw & Wong 1996)', () => {
    const { consistency, agreement } = iccsOf(meanSquaresOf([[2, 4], [4, 6], [6, 8]])); // prettier-ignore
    isNear(consistency, 1, 1e-9);
    isNear(agreement, 2 / 3, 1e-9);
  });

  it('of equal scores are 1, without an interval', () => {
    const same = meanSquaresOf([[1, 1], [2, 2], [5, 5]]); // prettier-ignore
    assert.equal(iccsOf(same).agreement, 1);
    assert.equal(agreementInterval(same), null);
  });

  it('refuse a table that is ragged or has one row', () => {
    assert.throws(() => meanSquaresOf([[1, 2], [3]]), /differ in length/);
    assert.throws(() => meanSquaresOf([[1, 2]]), /1 × 2/);
  });

  it('SEM: SD 20 and .70 make 10.95, and a change of 30.36 (instrument.md §3.3, §11: 1.96 × √2 × SEM)', () => {
    isNear(standardErrorOfMeasurement(20, 0.7), 10.954, 1e-3);
    isNear(smallestDetectableChange(10.954), 30.363, 1e-3);
  });

  it('SEM from SD × √(1 − ICC) is that of the variance components: √(occasions + residual)', () => {
    const { n, columns, error } = squares;
    const sem = standardErrorOfMeasurement(totalSd(squares), iccsOf(squares).agreement);
    isNear(sem, Math.sqrt((columns - error) / n + error), 1e-9);
  });
});

describe('kappa', () => {
  /** Cohen (1968), table 1: 200 people, two judges, three diagnoses. Cells as counts. */
  const COUNTS = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ];
  const PAIRS = COUNTS.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, () => [i, j] as const)),
  );
  /** His weights of disagreement. */
  const V = [
    [0, 1, 3],
    [1, 0, 6],
    [3, 6, 0],
  ];

  it('of Cohen’s table is .492 at 70 % agreement', () => {
    const found = agreementOf(PAIRS, [0, 1, 2])!;
    isNear(found.kappa, 0.492);
    isNear(found.same, 0.7, 1e-9);
    assert.equal(found.n, 200);
  });

  it('weighted as he does is .348', () => isNear(agreementOf(PAIRS, [0, 1, 2], (i, j) => V[i]![j]!)!.kappa, 0.348));

  it('weighted by squares, by hand: 1 − (Σ d²p = .60) ÷ (Σ d²e = 1.10) = .4545', () =>
    isNear(agreementOf(PAIRS, [0, 1, 2], quadratic)!.kappa, 1 - 0.6 / 1.1, 1e-9));

  // The delta method by numeric derivatives of kappa, worked out apart: standard errors .0510, .0755, .0665.
  for (const [name, disagreement, error] of [
    ['nominal', nominal, 0.0510018],
    ['Cohen’s weights', (i: number, j: number) => V[i]![j]!, 0.075504],
    ['squares', quadratic, 0.0664537],
  ] as const) {
    it(`has the large-sample error ${error} (${name})`, () => {
      const { interval } = agreementOf(PAIRS, [0, 1, 2], disagreement)!;
      isNear((interval![1] - interval![0]) / 2 / 1.959964, error, 1e-5);
    });
  }

  it('is 1 where all agree on two, not defined where only one occurs, nothing for no pairs', () => {
    assert.equal(agreementOf([['a', 'a'], ['b', 'b']], ['a', 'b'])!.kappa, 1); // prettier-ignore
    const one = agreementOf([['a', 'a'], ['a', 'a']], ['a', 'b'])!; // prettier-ignore
    assert.deepEqual([one.same, one.kappa, one.interval], [1, null, null]);
    assert.equal(agreementOf([], ['a']), null);
  });

  it('refuses what is no category', () => assert.throws(() => agreementOf([['a', 'z']], ['a', 'b']), /“z”/));
});
