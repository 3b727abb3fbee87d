import { PropertyHolder } from '../../../java/methods/host-object';
import { defineMethods, MethodGroup, MethodTable, methodTable } from '../../../java/methods/java-method';
import { mapMethods } from '../../../java/methods/map-methods';
import { valueAt } from '../../../java/methods/method-arguments';
import { objectMethods } from '../../../java/methods/object-methods';
import { JavaInteger } from '../../../java/values/java-number';
import { JavaMap, type JavaValue, PrintValue } from '../../../java/values/java-value';
import { hashOf } from '../../../java/values/value-hash';

/** `$foreach`: where a loop is, and what a template puts there. */
export class ForeachScope extends PropertyHolder {
  public readonly methods: MethodTable = METHODS;
  public index = -1;
  public hasNext = false;

  private stored: JavaMap | undefined;
  private readonly parent: ForeachScope | null;
  private readonly replaced: JavaValue;

  /** `previous` is what `$foreach` was before: the scope of the loop around, or something that a template set. */
  public constructor(previous: JavaValue) {
    super();
    this.parent = previous instanceof ForeachScope ? previous : null;
    this.replaced = previous instanceof ForeachScope ? null : previous;
  }

  /** The class of `$foreach`. */
  public override get className(): string {
    return 'org.apache.velocity.runtime.directive.ForeachScope';
  }

  /** What a template put into the scope: few do. */
  public get storage(): JavaMap {
    this.stored ??= new JavaMap();
    return this.stored;
  }

  /** What `$foreach` is again after the loop; null where it was nothing. */
  public get before(): JavaValue {
    return this.parent ?? this.replaced;
  }

  /** The scope of the loop around. */
  public get outer(): JavaValue {
    return this.parent;
  }

  /** The scope of the outermost loop. */
  public get topmost(): ForeachScope {
    return this.parent?.topmost ?? this;
  }

  /** What `$foreach` was before the outermost loop. */
  public get replacedValue(): JavaValue {
    return this.replaced ?? this.parent?.replacedValue ?? null;
  }

  /** What a template put into this scope, or one around it. */
  public override property(name: string): JavaValue {
    return this.valueUnder(name);
  }

  /** What a template put under a key of this scope, or of one around it. */
  public valueUnder(key: JavaValue): JavaValue {
    const value = this.stored?.get(key);
    return value === undefined ? this.parent?.valueUnder(key) ?? null : value;
  }

  /** Puts something into this scope. */
  public override setProperty(name: string, value: JavaValue): void {
    this.storage.set(name, value);
  }

  /** What a template put into the scope, as a map prints. */
  public override text(print: PrintValue): string {
    return print(this.storage);
  }
}

const scopeMethods = defineMethods<ForeachScope>({
  'Object get(Object)': (scope, values) => scope.valueUnder(valueAt(values, 0)),
  'int getCount()': (scope) => JavaInteger.of(scope.index + 1),
  'boolean getFirst()': (scope) => scope.index < 1,
  'boolean getHasNext()': (scope) => scope.hasNext,
  'int getIndex()': (scope) => JavaInteger.of(scope.index),
  'boolean getLast()': (scope) => !scope.hasNext,
  'Object getParent()': (scope) => scope.outer,
  'Object getReplaced()': (scope) => scope.replacedValue,
  'Object getTopmost()': (scope) => scope.topmost,
  'int hashCode()': (scope) => hashOf(scope.storage),
  'boolean hasNext()': (scope) => scope.hasNext,
  'boolean isFirst()': (scope) => scope.index < 1,
  'boolean isLast()': (scope) => !scope.hasNext,
});

/** The methods of a map work on what a template put into the scope. */
const storageMethods: MethodGroup = () => mapMethods().map((method) => ({
  ...method,
  invoke: (target, values) => method.invoke((target as ForeachScope).storage, values),
}));

const METHODS = methodTable(scopeMethods, storageMethods, objectMethods);
