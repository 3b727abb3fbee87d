import { JavaMap } from '../java/java-map';
import type { JavaValue } from '../java/java-value';
import type { World } from './world';

/** What of `$context` a template overrides. */
const OVERRIDES = new Map([['requestOverride', ['header', 'path', 'querystring']], ['responseOverride', ['header']]]);

/** Watches which overrides are set in a world: one that is set twice API Gateway answers with a 5xx. */
export class OverrideWatch {
  private readonly names = new Map<JavaValue, string>();
  private readonly overridden = new Set<string>();

  /** `world` takes note of what is found. */
  public constructor(private readonly world: World) {}

  /** Watches the overrides in `$context`. */
  public watch(context: JavaMap): void {
    for (const [name, parts] of OVERRIDES) {
      const override = context.get(name);
      if (!(override instanceof JavaMap)) continue;
      this.names.set(override, `$context.${name}`);
      for (const part of parts) this.names.set(override.get(part) ?? null, `$context.${name}.${part}`);
    }
  }

  /** Takes note of a member that is set in a map; `key` is how it is named, undefined where only a request tells. */
  public set(owner: JavaValue, key: string | undefined, position: number): void {
    const ownerName = this.names.get(owner);
    if (ownerName === undefined || key === undefined) return;
    const name = `${ownerName}.${key}`;
    if (this.overridden.has(name)) {
      this.world.note('overrideSetTwice', position, `'${name}' is set a second time, which API Gateway answers with a 5xx: set it once, in one place`);
    }
    this.overridden.add(name);
  }
}
