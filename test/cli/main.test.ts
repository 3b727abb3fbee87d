import { readFileSync } from 'fs';
import { run, start } from './run-main';

describe('the command', () => {
  test.each([['--help'], ['-h'], ['serve', '--help'], ['render', 'a.vtl', '-h'], ['serve', '--nope', '--help']])('helps where it is asked to: %s %s', async (...argv) => {
    const { exitCode, out, error } = await run(...argv.filter((each) => typeof each === 'string'));
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out).toMatch(/^apigw-sagemaker: the API that you are about to deploy, on your machine\n\nUsage\n/);
  });

  test.each(['--version', '-v'])('prints its version for %s', async (option) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run(option)).toEqual({ exitCode: 0, out: `${version}\n`, error: '' });
  });

  test.each([
    ['no command', [], "say what to do: 'serve', 'render' or 'lint'; see 'apigw-sagemaker --help'"],
    ['another command', ['start'], "there is no command 'start': 'serve', 'render' or 'lint'; see 'apigw-sagemaker --help'"],
    ['an unknown option', ['serve', '--prot', '3000'], "unknown option '--prot'; see 'apigw-sagemaker --help'"],
    ["another command's option", ['render', '--port', '3000'], "unknown option '--port'; see 'apigw-sagemaker --help'"],
    ['an option without its value', ['serve', '--port'], "option '--port <value>' argument missing; see 'apigw-sagemaker --help'"],
    ['a value for a switch', ['serve', '--verbose=yes'], "option '--verbose' does not take an argument; see 'apigw-sagemaker --help'"],
    ['two templates to serve', ['serve', 'a.json', 'b.json'], 'serve takes one template; got a.json b.json'],
    ['no template to render', ['render'], 'render takes one mapping template; got none'],
    ['two templates to render', ['render', 'a.vtl', 'b.vtl'], 'render takes one mapping template; got a.vtl b.vtl'],
    ['a port that is no number', ['serve', '--port', '80a'], "--port takes a number from 0 to 65535; got '80a'"],
    ['a port that is too high', ['serve', '--port', '65536'], "--port takes a number from 0 to 65535; got '65536'"],
    ['an endpoint without its name', ['serve', '--endpoint', 'http://127.0.0.1:8080'], "--endpoint takes NAME=URL, such as my-endpoint=http://127.0.0.1:8080; got 'http://127.0.0.1:8080'"],
    ['an endpoint with an empty name', ['serve', '--endpoint', '=http://a'], "--endpoint takes NAME=URL, such as my-endpoint=http://127.0.0.1:8080; got '=http://a'"],
    ['an endpoint with an empty URL', ['serve', '--endpoint', 'a='], "--endpoint takes NAME=URL, such as my-endpoint=http://127.0.0.1:8080; got 'a='"],
    ['an endpoint that is no URL', ['serve', '--endpoint', 'a=8080'], "--endpoint takes NAME=URL, such as my-endpoint=http://127.0.0.1:8080; got 'a=8080'"],
    ['an endpoint by HTTPS', ['serve', '--endpoint', 'a=https://b'], "--endpoint takes NAME=URL, such as my-endpoint=http://127.0.0.1:8080; got 'a=https://b'"],
    ['an endpoint twice', ['serve', '--endpoint', 'a=http://b', '--endpoint', 'a=http://c'], "--endpoint is given twice for 'a'"],
    ['no template to lint', ['lint'], 'lint takes mapping templates; got none'],
    ['another format', ['lint', 'a.vtl', '--format', 'xml'], "--format takes one of text, json, sarif; got 'xml'"],
    ['another severity', ['lint', 'a.vtl', '--fail-on', 'info'], "--fail-on takes one of error, warning, note, never; got 'info'"],
    ['a parameter of the method without its place', ['lint', 'a.vtl', '--parameter', 'items'],
      "--parameter takes path.NAME, querystring.NAME or header.NAME; got 'items'"],
    ['a parameter without a value', ['serve', '--parameter', 'Stage'], "--parameter takes NAME=VALUE; got 'Stage'"],
  ])('refuses %s', async (_what, argv, message) => {
    expect(await run(...argv)).toEqual({ exitCode: 2, out: '', error: `error: ${message}\n` });
  });

  test('marks an error in red only on a terminal', async () => {
    const running = start(['start'], { colours: true });
    await running.exitCode;
    expect(running.error()).toMatch(/^\u001b\[31merror:\u001b\[39m there is no command/);
  });
});
