import type { JavaValue } from './java-value';

/** Gives the text of a value, as Java's `toString` does. */
export type PrintValue = (value: JavaValue) => string;

const PLAIN_CLASS = 'java.lang.Object';

/** What has no value of its own in JavaScript: `$input`, `$util`, `$foreach`, entries, iterators. */
export abstract class JavaObject {
  /** The name of the Java class, which decides what methods there are. */
  public get className(): string {
    return PLAIN_CLASS;
  }

  /** The text that printing the object gives; `print` gives the text of what it holds. */
  public abstract text(print: PrintValue): string;

  /** What calling `toString` gives: null for the rare object that has no text just now. */
  public tryText(print: PrintValue): string | null {
    return this.text(print);
  }
}
