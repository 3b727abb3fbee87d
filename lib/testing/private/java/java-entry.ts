import { JavaObject, PrintValue } from './java-object';
import type { JavaValue } from './java-value';

/** An entry of a map: setting its value changes the map. */
export class JavaEntry extends JavaObject {
  /** The class of a LinkedHashMap's entries. */
  public override get className(): string {
    return 'java.util.LinkedHashMap$Entry';
  }

  /** `value` may change, and the map with it. */
  public constructor(public readonly key: JavaValue, public value: JavaValue) {
    super();
  }

  /** Key and value, as Java prints them. */
  public override text(print: PrintValue): string {
    return `${print(this.key)}=${print(this.value)}`;
  }
}
