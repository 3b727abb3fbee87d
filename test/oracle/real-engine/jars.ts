import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(__dirname, '..', '..', '..');
const CACHE = join(PROJECT, '.cache', 'oracle');
const SOURCES = join(__dirname, '..', 'java');
const DEBIAN = '/usr/share/java';
const debianNames = [
  'velocity-1.7', 'json-path-2.0.0', 'json-smart-2.2', 'commons-lang-2.6', 'accessors-smart', 'asm', 'commons-collections3', 'slf4j-api', 'slf4j-nop',
];
/** Those among what pom.xml asks for that tell that all have come. */
const mavenNames = ['velocity-1.7', 'json-path-2.0.0', 'json-smart-2.2', 'commons-lang-2.6', 'commons-collections-3.2.2', 'slf4j-nop-1.7.32'];

/** Where the engine's jars come from. */
export type JarSource = 'debian' | 'maven';

/** Why the real engine cannot run on this machine. */
export class NoRealEngine extends Error {}

/** The class path of the real engine and of the program that drives it, compiled when it has changed. */
export function prepareClassPath(wanted?: JarSource): string {
  for (const command of ['java', 'javac']) {
    if (!runs(command, '-version')) throw new NoRealEngine(`no JDK: '${command}' is missing`);
  }
  const jars = wanted === 'maven' ? mavenJars() : debianJars() ?? mavenJars();
  return [compiled(jars), ...jars].join(':');
}

function runs(command: string, ...parameters: string[]): boolean {
  try {
    execFileSync(command, parameters, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function debianJars(): string[] | undefined {
  const jars = debianNames.map((name) => join(DEBIAN, `${name}.jar`));
  return jars.every((jar) => existsSync(jar)) ? jars : undefined;
}

function mavenJars(): string[] {
  const folder = join(CACHE, 'jars');
  const isComplete = mavenNames.every((name) => existsSync(join(folder, `${name}.jar`)));
  if (!isComplete) {
    const resolved = runs('mvn', '-q', '-f', join(SOURCES, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`);
    if (!resolved) throw new NoRealEngine('the jars of Apache Velocity 1.7 are neither Debian packages here nor reached by Maven (apt-get install -y velocity libjsonpath-java)');
  }
  return readdirSync(folder).filter((name) => name.endsWith('.jar')).map((name) => join(folder, name));
}

function compiled(jars: string[]): string {
  const classes = join(CACHE, 'classes');
  const sources = readdirSync(join(SOURCES, 'oracle')).map((name) => join(SOURCES, 'oracle', name));
  const main = join(classes, 'oracle', 'RenderServer.class');
  const isCurrent = existsSync(main) && sources.every((source) => statSync(source).mtimeMs < statSync(main).mtimeMs);
  if (!isCurrent) {
    mkdirSync(classes, { recursive: true });
    execFileSync('javac', ['-nowarn', '-encoding', 'UTF-8', '-cp', jars.join(':'), '-d', classes, ...sources], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return classes;
}
