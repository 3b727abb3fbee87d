import { JavaMap, type JavaValue } from '../../java/values/java-value';
import type { FindingId } from '../rules';

/** Common misspellings of the members of an override. */
const MISSPELLINGS: { readonly [member: string]: RegExp } = {
  header: /^headers?$/i,
  path: /^paths?$/i,
  querystring: /^query(?:[_-]?(?:strings?|params?|parameters?))?$/i,
  status: /^status(?:[_-]?code)?$/i,
};

/** The overrides in `$context`, with their members: maps, and the status itself. */
const OVERRIDES = new Map([['requestOverride', ['header', 'path', 'querystring']], ['responseOverride', ['header', 'status']]]);

/** Reports overrides that are set twice on a path, which API Gateway answers with a 5xx, and misspelled ones, which it ignores. */
export class OverrideWatch {
  private readonly names = new Map<JavaValue, string>();
  private readonly membersOf = new Map<JavaValue, readonly string[]>();
  private readonly overridden = new Set<string>();

  /** `report` takes the findings. */
  public constructor(private readonly report: (id: FindingId, position: number, message: string) => void) {}

  /** Watches the overrides of `context`. */
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

  /** Checks a member that is read, such as a map to set a header in. `key` is undefined where it depends on the request. */
  public read(owner: JavaValue, key: string | undefined, position: number): void {
    const members = this.membersOf.get(owner);
    // Other names are not mistakes: a request's template can pass a value on to the response's by them.
    if (members === undefined || key === undefined || members.includes(key)) return;
    const meant = members.find((member) => MISSPELLINGS[member]?.test(key));
    if (meant === undefined) return;
    const name = this.names.get(owner) ?? '';
    this.report('unknownName', position, `'${name}.${key}' overrides nothing: write ${name}.${meant}`);
  }

  /** The name of a map of an override, of which the request's template may have set members that a response's reads. */
  public nameOf(owner: JavaValue): string | undefined {
    return this.membersOf.has(owner) ? undefined : this.names.get(owner);
  }

  /** Checks a member that is set. `key` is undefined where it depends on the request. */
  public set(owner: JavaValue, key: string | undefined, position: number): void {
    const ownerName = this.names.get(owner);
    if (ownerName === undefined || key === undefined) return;
    this.read(owner, key, position);
    const name = `${ownerName}.${key}`;
    if (this.overridden.has(name)) {
      this.report('overrideSetTwice', position, `'${name}' is set a second time, which API Gateway answers with a 5xx: set it once, in one place`);
    }
    this.overridden.add(name);
  }
}
