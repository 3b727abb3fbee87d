import type { Construct } from 'constructs';

/** A way to define the API that is measured. */
export interface Subject {
  /** Loads all modules that `define` uses. */
  readonly importAll: () => unknown;
  readonly define: (scope: Construct, id: string) => void;
}
