import { JavaObject } from './java-object';

/** A `char`, as `charAt` returns it. */
export class JavaCharacter extends JavaObject {
  /** The class `java.lang.Character`. */
  public override get className(): string {
    return 'java.lang.Character';
  }

  /** `value` is one UTF-16 code unit. */
  public constructor(public readonly value: string) {
    super();
  }

  /** The character itself. */
  public override text(): string {
    return this.value;
  }
}
