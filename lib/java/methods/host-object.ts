import { JavaObject, type JavaValue } from '../values/java-value';
import { MethodTable } from './java-method';

/** An object that brings its own methods: `$input`, `$util`, `$foreach`. */
export abstract class HostObject extends JavaObject {
  /** The methods that templates may call. */
  public abstract readonly methods: MethodTable;
}

/** An object that has properties as a map has entries. */
export abstract class PropertyHolder extends HostObject {
  /** The value of a property; null where there is none. */
  public abstract property(name: string): JavaValue;

  /** Sets a property. */
  public abstract setProperty(name: string, value: JavaValue): void;
}
