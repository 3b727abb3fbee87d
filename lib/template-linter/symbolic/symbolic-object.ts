import { JavaObject, type JavaValue } from '../../java/values/java-value';
import type { ExecutionPath } from './execution-path';
import { ANY_TEXT, Kind, Traits } from './symbolic-value';

/** `$input`, `$util` and `$context` in a symbolic request: what they give, and what they do not have. */
export abstract class SymbolicObject extends JavaObject {
  /** The object as a template names it. */
  public abstract readonly name: string;
  /** What the object has, in words. */
  public abstract readonly members: string;
  /** Whether the method `get` gives properties by their names. */
  public readonly isMap: boolean = false;

  protected constructor(protected readonly path: ExecutionPath) {
    super();
  }

  /** The object prints as nothing. */
  public override text(): string {
    return '';
  }

  /** Why the object has no property or method of that name. */
  public whyNot(name: string): string {
    const member = `${this.name}.${name}`;
    const problem = this.members.includes(`.${name}`) ? `'${member}' is not written so` : `API Gateway has no '${member}'`;
    return `${problem}: it prints nothing; there is ${this.members}`;
  }

  /** What a property is; null where there is none of that name. */
  public abstract read(name: string, position: number): JavaValue;

  /** What a method gives; null where there is none of that name. */
  public abstract call(name: string, values: readonly JavaValue[], position: number): JavaValue;
}

/** Of what nothing is known but its kind; the client does not decide it. */
export function anything(kind: Kind): Traits {
  return { kind, isTainted: false, alphabet: ANY_TEXT, canBeMissing: kind !== 'boolean' };
}
