import { JavaEntry, JavaMap, type JavaValue } from '../../java/values/java-value';

/**
 * `$context.requestOverride` or `$context.responseOverride`: it prints as nothing, and has its parts even if nobody set them.
 *
 * The parts are made when a template asks for one, since few templates do (benchmark: README's template).
 */
export class OverrideMap extends JavaMap {
  private isMade = false;

  /** `parts` are the names of the maps in it, and `given` is what the request has of them. */
  public constructor(private readonly parts: readonly string[], private readonly given: JavaMap | undefined) {
    super('OverrideMap');
  }

  /** Whether the map has its parts, and nothing in them. */
  public get isUntouched(): boolean {
    return !this.isMade && this.given === undefined;
  }

  /** How many entries there are. */
  public override get size(): number {
    this.make();
    return super.size;
  }

  /** Whether there is an entry under `key`. */
  public override has(key: JavaValue): boolean {
    this.make();
    return super.has(key);
  }

  /** The value under `key`. */
  public override get(key: JavaValue): JavaValue | undefined {
    this.make();
    return super.get(key);
  }

  /** Puts `value` under `key`. */
  public override set(key: JavaValue, value: JavaValue): void {
    this.make();
    super.set(key, value);
  }

  /** Removes the entry under `key`. */
  public override delete(key: JavaValue): void {
    this.make();
    super.delete(key);
  }

  /** Removes all entries. */
  public override clear(): void {
    this.make();
    super.clear();
  }

  /** The entries, in order. */
  public override entryObjects(): IterableIterator<JavaEntry> {
    this.make();
    return super.entryObjects();
  }

  private make(): void {
    if (this.isMade) return;
    this.isMade = true;
    if (this.given !== undefined) {
      for (const { key, value } of this.given.entryObjects()) super.set(key, value);
    }
    for (const part of this.parts) {
      if ((super.get(part) ?? null) === null) super.set(part, new JavaMap());
    }
  }
}
