import type { Need } from './needs';

/** Something that must hold. */
export interface Step {
  /** The name by which it is asked for. */
  readonly id: string;
  readonly title: string;
  readonly command: readonly string[];
  /** Programs, registries and files without which it is skipped. */
  readonly needs?: readonly Need[];
  /** Runs where something needed is missing, to check what can be checked without it. */
  readonly without?: readonly string[];
  /** Steps that must have passed before it starts: it uses what they have made, or the same folder. */
  readonly after?: readonly string[];
  /** Runs beside no other step, since it measures time. */
  readonly alone?: true;
  /** Runs only where it is asked for. */
  readonly onRequest?: true;
}
