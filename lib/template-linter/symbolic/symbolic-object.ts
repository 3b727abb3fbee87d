import { JavaObject, type JavaValue } from '../../java/values/java-value';
import type { ExecutionPath } from './execution-path';
import { FULL_ALPHABET, Kind, Traits } from './symbolic-value';

/** One of `$input`, `$util` and `$context` in a symbolic request. */
export abstract class SymbolicObject extends JavaObject {
  /** The object as a template names it. */
  public abstract readonly name: string;
  /** The members that the object has, for messages. */
  public abstract readonly members: string;
  /** Whether the method `get` reads properties by their names. */
  public readonly isMap: boolean = false;

  protected constructor(protected readonly path: ExecutionPath) {
    super();
  }

  /** The object prints as nothing. */
  public override text(): string {
    return '';
  }

  /** The message for a property or a method that does not exist. */
  public explainMissing(name: string): string {
    const member = `${this.name}.${name}`;
    const problem = this.members.includes(`.${name}`) ? `'${member}' is not used like this` : `API Gateway has no '${member}'`;
    return `${problem}: it prints nothing; there is ${this.members}`;
  }

  /** The value of a property; null where there is none of that name. */
  public abstract read(name: string, position: number): JavaValue;

  /** The result of a method; null where there is none of that name. */
  public abstract call(name: string, values: readonly JavaValue[], position: number): JavaValue;
}

/** The traits of a value of which only the kind is known, and which the client does not control. */
export function unknownTraits(kind: Kind): Traits {
  return { kind, isTainted: false, alphabet: FULL_ALPHABET, canBeMissing: kind !== 'boolean' };
}
