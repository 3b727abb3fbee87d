import { JavaObject } from './java-value';

/** What `.class` gives: nothing but the name of a class, and the methods that need no object. */
export class JavaClassObject extends JavaObject {
  /** `name` is the full name of the class. */
  public constructor(public readonly name: string) {
    super();
  }

  /** The class `java.lang.Class`, of which templates may ask the name only. */
  public override get className(): string {
    return 'java.lang.Class';
  }

  /** The name, as Java prints a class. */
  public override text(): string {
    return `class ${this.name}`;
  }
}
