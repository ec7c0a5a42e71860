/** The part of jstat that is used here; the package brings no types. */
declare module 'jstat' {
  const jstat: {
    readonly jStat: {
      readonly centralF: {
        /** The quantile of the F distribution: `p` in 0–1, degrees of freedom above 0. */
        inv(p: number, df1: number, df2: number): number;
      };
    };
  };
  export default jstat;
}
