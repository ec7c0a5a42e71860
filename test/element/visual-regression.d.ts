/** The package’s own types do not reach its modern entry. */
declare module '@web/test-runner-visual-regression' {
  /** Compares a picture of a node with its reference image; rejects where they differ, or there is none. */
  export function visualDiff(element: Node, name: string): Promise<void>;
}
