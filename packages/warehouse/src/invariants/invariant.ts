/** A promise of the data contract as a query that selects the rows which break it. */
export interface Invariant {
  /** Snake case; the name of its SQL file in a release. */
  readonly name: string;
  /** The promise, in words. */
  readonly description: string;
  readonly sql: string;
}
