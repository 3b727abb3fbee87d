import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { OracleCase } from '../generators/cases';
import type { JarSource } from './jars';
import { prepareClassPath } from './jars';

/** How long one answer may take before the engine is started anew. */
const LONGEST_ANSWER_MS = 20_000;
const javaOptions = ['-Xmx1g', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8', '-Duser.language=en', '-Duser.country=US', '-Duser.timezone=UTC'];

/** What the real engine makes of a template. */
export interface RealAnswer {
  text?: string;
  requestOverride?: { [part: string]: unknown };
  responseOverride?: { [part: string]: unknown };
  failure?: string;
  /** Set where no answer came in time: nothing can be said of such a template. */
  isUnknown?: boolean;
  rendersPerSecond?: number[];
}

/** A question: a case, and how it is to be answered. */
export type Question = OracleCase & { fresh?: boolean; bench?: { rounds: number; milliseconds: number } };

interface Waiting {
  line: string;
  resolve: (answer: RealAnswer) => void;
}

/** Apache Velocity 1.7 and Jayway JsonPath in a Java process that lives as long as this object. */
export class RealEngine {
  private process?: ChildProcessWithoutNullStreams;
  private waiting: Waiting[] = [];
  private timer?: NodeJS.Timeout;

  private constructor(private readonly classPath: string) {}

  /** The engine, ready to answer. Throws NoRealEngine where it cannot run. */
  public static start(jars?: JarSource): RealEngine {
    return new RealEngine(prepareClassPath(jars));
  }

  /** The answers to many questions, in their order. */
  public async answerAll(questions: Question[]): Promise<RealAnswer[]> {
    return Promise.all(questions.map(async (question) => this.answer(question)));
  }

  public async answer(question: Question): Promise<RealAnswer> {
    return new Promise((resolve) => {
      const waiting = { line: `${asciiJson(question)}\n`, resolve };
      this.waiting.push(waiting);
      this.running().stdin.write(waiting.line);
      if (this.waiting.length === 1) this.watch();
    });
  }

  public close(): void {
    clearTimeout(this.timer);
    this.process?.removeAllListeners();
    this.process?.kill();
    this.process = undefined;
  }

  private running(): ChildProcessWithoutNullStreams {
    this.process ??= this.spawn();
    return this.process;
  }

  private spawn(): ChildProcessWithoutNullStreams {
    const child = spawn('java', [...javaOptions, '-cp', this.classPath, 'oracle.RenderServer']);
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (child === this.process) this.settle(JSON.parse(line) as RealAnswer);
    });
    child.stdin.on('error', () => undefined);
    child.stderr.pipe(process.stderr);
    child.on('exit', () => {
      if (child === this.process) this.restart('the Java process ended');
    });
    return child;
  }

  private settle(answer: RealAnswer): void {
    this.waiting.shift()?.resolve(answer);
    this.watch();
  }

  private watch(): void {
    clearTimeout(this.timer);
    if (this.waiting.length === 0) return;
    this.timer = setTimeout(() => {
      this.restart('no answer in time');
    }, LONGEST_ANSWER_MS);
  }

  /** Gives the oldest question up and asks the others of a new process. */
  private restart(reason: string): void {
    const stuck = this.process;
    this.process = undefined;
    stuck?.kill('SIGKILL');
    const [oldest, ...others] = this.waiting;
    this.waiting = others;
    for (const { line } of others) this.running().stdin.write(line);
    oldest?.resolve({ isUnknown: true, failure: reason });
    this.watch();
  }
}

/** JSON in ASCII on one line. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
