/** The types of the package do not cover its ES module entry. */
declare module '@web/test-runner-visual-regression' {
  /** Compares a screenshot of a node with its reference image. Rejects if they differ or there is none. */
  export function visualDiff(element: Node, name: string): Promise<void>;
}
