import type { RequestTrace, TracedContext, TraceStage } from './request-trace';
import type { TracedMessage } from './traced-message';

/** Writes down what the gateway does with one request; nothing, at next to no cost, where nobody will read it. */
export class TraceRecorder {
  private readonly stages: TraceStage[] = [];

  public constructor(private readonly isKept: boolean) {}

  /** Adds a stage, which is made only if it is kept. */
  public add(stage: () => TraceStage): void {
    if (this.isKept) this.stages.push(stage());
  }

  /** Runs a step; `look` gives the message that it changes. */
  public runStep<T>(name: string, step: (exchange: T) => void, exchange: T, look: (exchange: T) => TracedMessage): void {
    if (!this.isKept) {
      step(exchange);
      return;
    }
    const before = look(exchange);
    const start = performance.now();
    let isLast = true;
    try {
      step(exchange);
      isLast = false;
    } finally {
      this.stages.push({ kind: 'step', name, before, after: look(exchange), durationMillis: performance.now() - start, isLast });
    }
  }

  /** The trace so far; undefined where none is kept. */
  public traceOf(context: TracedContext): RequestTrace | undefined {
    return this.isKept ? { context, stages: this.stages } : undefined;
  }
}
