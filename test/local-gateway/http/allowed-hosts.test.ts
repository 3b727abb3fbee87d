import { AllowedHosts } from '../../../lib/local-gateway/http/allowed-hosts';

describe('AllowedHosts', () => {
  const hosts = new AllowedHosts(['My.Test']);

  test.each<[string | undefined, boolean]>([
    [undefined, true], ['localhost:3000', true], ['api.localhost', true], ['127.0.0.1:3000', true], ['127.1.2.3', true], ['[::1]:3000', true],
    ['10.0.0.5:3000', true], ['my.test:3000', true], ['evil.example', false], ['localhost.evil.example', false], ['127.0.0.1.evil.example', false],
    ['10.0.0.6', false], ['', false],
  ])('of %j is %s', (host, expected) => {
    expect(hosts.allow(host, '::ffff:10.0.0.5')).toBe(expected);
  });
});
