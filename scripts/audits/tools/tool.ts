import type { Finding, ToolName } from '../finding';
import type { Subject } from '../subject';

/** A program that finds fault with stacks. */
export interface Tool {
  readonly name: ToolName;
  /** What is not on this machine and the tool cannot be installed without. */
  readonly missing: () => string | undefined;
  /** What the tool reports. It is installed first, where it is not yet. */
  readonly findingsIn: (subject: Subject) => Finding[];
}
