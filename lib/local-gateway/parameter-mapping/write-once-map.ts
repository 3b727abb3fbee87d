import { RenderError } from '../../java/render-error';
import { JavaMap, type JavaValue } from '../../java/values/java-value';
import { textOf } from '../../java/values/value-text';

/** A map in which a template can set each entry once, whatever it held before. */
export class WriteOnceMap extends JavaMap {
  /** Makes a map of the same class, with the same entries. */
  public static of(map: JavaMap): WriteOnceMap {
    const copy = new WriteOnceMap(map.mapClass);
    for (const { key, value } of map.entryObjects()) copy.setBefore(key, value);
    return copy;
  }

  private written?: Set<string>;

  public override set(key: JavaValue, value: JavaValue): void {
    const name = textOf(key);
    this.written ??= new Set();
    if (this.written.has(name)) throw new RenderError(`'${name}' is overridden twice, and API Gateway takes that once`);
    this.written.add(name);
    super.set(key, value);
  }

  private setBefore(key: JavaValue, value: JavaValue): void {
    super.set(key, value);
  }
}
