import { parseArgs } from 'util';
import { failOnValues, type LintArguments } from './lint-command';
import { lintReports } from './lint-reports';
import type { LogFormat } from './live-log';
import { containerUrls, methodParameters, oneOf, pathVariables, portNumber, valuesByName } from './option-values';
import type { RenderArguments } from './render-command';
import type { ServeArguments } from './serve-arguments';
import { UsageError } from './usage-error';

/** What the command was told to do. */
export type Command
  = | { readonly name: 'help' | 'version' }
    | { readonly name: 'lint'; readonly arguments: LintArguments }
    | { readonly name: 'render'; readonly arguments: RenderArguments }
    | { readonly name: 'serve'; readonly arguments: ServeArguments };

const ANYWHERE = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const ofServe = {
  'endpoint': { type: 'string', multiple: true, default: [] as string[] },
  'port': { type: 'string', default: '3000' },
  'host': { type: 'string', default: '127.0.0.1' },
  'api': { type: 'string' },
  'stage': { type: 'string' },
  'api-key': { type: 'string', multiple: true },
  'parameter': { type: 'string', multiple: true, default: [] as string[] },
  'allowed-host': { type: 'string', multiple: true, default: [] as string[] },
  'authorizer-context': { type: 'string' },
  'log-format': { type: 'string' },
  'lower-case-headers': { type: 'boolean', default: false },
  'require-iam': { type: 'boolean', default: false },
  'verbose': { type: 'boolean', default: false },
} as const;

const logFormats: readonly LogFormat[] = ['pretty', 'access', 'json'];

const ofRender = { request: { type: 'string' } } as const;

const ofLint = {
  'format': { type: 'string', default: 'text' },
  'fail-on': { type: 'string', default: 'warning' },
  'response': { type: 'boolean', default: false },
  'path': { type: 'string' },
  'parameter': { type: 'string', multiple: true },
} as const;

/** Reads the command line; throws a UsageError for one that makes no sense. */
export function parseCommand(argv: readonly string[]): Command {
  const asked = askedAnywhere(argv);
  if (asked !== undefined) return { name: asked };
  const [name, ...rest] = argv;
  if (name === 'serve') return { name, arguments: serveArguments(rest) };
  if (name === 'render') return { name, arguments: renderArguments(rest) };
  if (name === 'lint') return { name, arguments: lintArguments(rest) };
  const problem = name === undefined ? 'say what to do' : `there is no command '${name}'`;
  throw new UsageError(`${problem}: 'serve', 'render' or 'lint'; see 'apigw-sagemaker --help'`, 2);
}

/** Help or the version, wherever on the line it is asked for. */
function askedAnywhere(argv: readonly string[]): 'help' | 'version' | undefined {
  const { values } = parseArgs({ args: [...argv], options: ANYWHERE, strict: false });
  if (values.help === true) return 'help';
  return values.version === true ? 'version' : undefined;
}

function serveArguments(argv: string[]): ServeArguments {
  const { values, positionals } = withoutStack(() => parseArgs({ args: argv, options: ofServe, allowPositionals: true }));
  const [template, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`serve takes one template; got ${positionals.join(' ')}`, 2);
  return {
    template,
    endpoints: containerUrls(values.endpoint),
    port: portNumber(values.port),
    host: values.host,
    api: values.api,
    stageName: values.stage,
    apiKeys: values['api-key'],
    parameters: valuesByName('parameter', values.parameter, 'NAME=VALUE'),
    allowedHosts: values['allowed-host'],
    authorizerContextPath: values['authorizer-context'],
    logFormat: values['log-format'] === undefined ? undefined : oneOf('log-format', values['log-format'], logFormats),
    lowerCaseHeaders: values['lower-case-headers'],
    requireIam: values['require-iam'],
    verbose: values.verbose,
  };
}

function renderArguments(argv: string[]): RenderArguments {
  const { values, positionals } = withoutStack(() => parseArgs({ args: argv, options: ofRender, allowPositionals: true }));
  const [templatePath, ...more] = positionals;
  if (templatePath === undefined || more.length > 0) {
    throw new UsageError(`render takes one mapping template; got ${positionals.join(' ') || 'none'}`, 2);
  }
  return { templatePath, requestPath: values.request };
}

function lintArguments(argv: string[]): LintArguments {
  const { values, positionals } = withoutStack(() => parseArgs({ args: argv, options: ofLint, allowPositionals: true }));
  if (positionals.length === 0) throw new UsageError('lint takes mapping templates; got none', 2);
  return {
    templatePaths: positionals,
    format: oneOf('format', values.format, Object.keys(lintReports) as (keyof typeof lintReports)[]),
    failOn: oneOf('fail-on', values['fail-on'], failOnValues),
    method: {
      responseTemplate: values.response,
      pathParameters: values.path === undefined ? undefined : pathVariables(values.path),
      requestParameters: values.parameter === undefined ? undefined : methodParameters(values.parameter),
    },
  };
}

/** What parseArgs says of an option, in its first sentence. */
function withoutStack<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS_')) throw error;
    const [problem = message] = message.split(/\. |\n/);
    throw new UsageError(`${problem.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase())}; see 'apigw-sagemaker --help'`, 2);
  }
}
