import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
/** The manifest of the package: its `name` is what an app imports. */
export const { name: PACKAGE_NAME, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  name: string; devDependencies: { readonly [packageName: string]: string };
};

/** The module systems that an app can be written in, as `type` of package.json calls them. */
const moduleTypes = ['module', 'commonjs'] as const;

/** A folder outside the project in which the packed package is installed beside its peers. */
export interface Consumer {
  readonly folder: string;
  /** The folder of the installed package. */
  readonly installed: string;
}

/** Packs the package, which must be built, and installs it. The folder is there as long as the action lasts. */
export async function withConsumer(action: (consumer: Consumer, tarball: string) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  try {
    const tarball = join(folder, run(ROOT, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder).trim());
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
    const peers = ['aws-cdk-lib', 'constructs', '@types/node'].map((peer) => `${peer}@${devDependencies[peer] ?? ''}`);
    run(folder, 'npm', 'install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...peers);
    await action({ folder, installed: join(folder, 'node_modules', PACKAGE_NAME) }, tarball);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles the app in each module system, and with it every type declaration that ships. */
export function compileApps({ folder }: Consumer): void {
  for (const type of moduleTypes) {
    mkdirSync(join(folder, type));
    writeFileSync(join(folder, type, 'package.json'), JSON.stringify({ type }));
    copyFileSync(join(ROOT, 'test/package/app.ts'), join(folder, type, 'app.ts'));
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, skipLibCheck: false, types: ['node'] },
    include: ['*/app.ts', `node_modules/${PACKAGE_NAME}/build/**/*.d.ts`],
    exclude: [],
  }));
  run(folder, process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', '.');
}

/** Runs the compiled apps, and the command, by a Node.js of the caller's. */
export function runApps({ folder, installed }: Consumer, node = process.execPath): void {
  for (const type of moduleTypes) run(folder, node, join(type, 'app.js'));
  run(folder, node, join(installed, 'build/cli/apigw-sagemaker.js'), '--help');
}

/** Runs a command in a folder and returns what it printed. Throws, with all that it printed, where it fails. */
function run(folder: string, command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
