/**
 * The names under which a server may be called. A web page can give its own name the address of this machine (DNS rebinding), but the
 * browser then still sends that name.
 */
export class AllowedHosts {
  private readonly names: ReadonlySet<string>;

  /** `names` are allowed besides the loopback's and the address that a request came to. */
  public constructor(names: readonly string[]) {
    this.names = new Set(names.map((name) => name.toLowerCase()));
  }

  /** Whether a request with this header `Host`, to this address, is answered. A client that names no host is no browser. */
  public allow(host: string | undefined, localAddress: string | undefined): boolean {
    if (host === undefined) return true;
    const name = host.toLowerCase().replace(/:\d*$/, '').replace(/^\[|\]$/g, '');
    return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name)
      || name === localAddress?.replace(/^::ffff:/, '') || this.names.has(name);
  }
}
