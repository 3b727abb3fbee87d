import { JavaMap, type JavaValue } from '../../java/values/java-value';
import type { FindingId } from '../rules';

/** How what can be set in an override is miswritten. */
const MISWRITTEN: { readonly [member: string]: RegExp } = {
  header: /^headers?$/i,
  path: /^paths?$/i,
  querystring: /^query(?:[_-]?(?:strings?|params?|parameters?))?$/i,
  status: /^status(?:[_-]?code)?$/i,
};

/** What of `$context` a template overrides: maps, and what is set in it itself. */
const OVERRIDES = new Map([['requestOverride', ['header', 'path', 'querystring']], ['responseOverride', ['header', 'status']]]);

/** Watches which overrides are set in a path: API Gateway answers one that is set twice with a 5xx, and overlooks one that is misnamed. */
export class OverrideWatch {
  private readonly names = new Map<JavaValue, string>();
  private readonly membersOf = new Map<JavaValue, readonly string[]>();
  private readonly overridden = new Set<string>();

  /** `note` is told what is found. */
  public constructor(private readonly note: (id: FindingId, position: number, message: string) => void) {}

  /** Watches the overrides in `$context`. */
  public watch(context: JavaMap): void {
    for (const [name, members] of OVERRIDES) {
      const override = context.get(name);
      if (!(override instanceof JavaMap)) continue;
      this.names.set(override, `$context.${name}`);
      this.membersOf.set(override, members);
      for (const member of members) {
        const map = override.get(member);
        if (map instanceof JavaMap) this.names.set(map, `$context.${name}.${member}`);
      }
    }
  }

  /** Takes note of a member that is read in a map, such as one to set something in; `key` is undefined where only a request tells. */
  public read(owner: JavaValue, key: string | undefined, position: number): void {
    const members = this.membersOf.get(owner);
    // Other names are no mistakes: a template can hand something on to the response's by them.
    if (members === undefined || key === undefined || members.includes(key)) return;
    const meant = members.find((member) => MISWRITTEN[member]?.test(key));
    if (meant === undefined) return;
    const name = this.names.get(owner) ?? '';
    this.note('unknownName', position, `'${name}.${key}' overrides nothing: it is ${name}.${meant}`);
  }

  /** Takes note of a member that is set in a map; `key` is how it is named, undefined where only a request tells. */
  public set(owner: JavaValue, key: string | undefined, position: number): void {
    const ownerName = this.names.get(owner);
    if (ownerName === undefined || key === undefined) return;
    this.read(owner, key, position);
    const name = `${ownerName}.${key}`;
    if (this.overridden.has(name)) {
      this.note('overrideSetTwice', position, `'${name}' is set a second time, which API Gateway answers with a 5xx: set it once, in one place`);
    }
    this.overridden.add(name);
  }
}
