import { JavaObject } from '../values/java-value';
import { MethodTable } from './java-method';

/** An object that brings its own methods: `$input`, `$util`, `$foreach`. */
export abstract class HostObject extends JavaObject {
  /** The methods that templates may call. */
  public abstract readonly methods: MethodTable;
}
