import { type FSWatcher, statSync, watch } from 'fs';
import { basename, dirname, resolve } from 'path';
import { readTemplateFile } from '../read-template-file';

/** How long a file must be left alone before it is read: it may be written in parts. */
const QUIET_MILLIS = 100;

/** How often a folder that is gone is looked for. */
const RETRY_MILLIS = 500;

/** Tells of each new content of a file, even if the file or its folder is removed and made again. */
export class FileWatch {
  private watcher: FSWatcher | undefined;
  private timer: NodeJS.Timeout | undefined;

  private readonly path: string;
  /** The folder of a link tells nothing of its target, which is looked at now and then. */
  private readonly poll: NodeJS.Timeout;
  private seen: string;

  /** `content` is what is known of the file; `onContent` gets what is another. */
  public constructor(path: string, private content: string, private readonly onContent: (content: string) => void) {
    this.path = resolve(path);
    this.arm();
    this.seen = this.stamp();
    this.poll = setInterval(() => {
      const stamp = this.stamp();
      if (stamp === this.seen) return;
      this.seen = stamp;
      this.checkAfter(QUIET_MILLIS);
    }, RETRY_MILLIS);
  }

  /** Stops watching. */
  public close(): void {
    clearTimeout(this.timer);
    clearInterval(this.poll);
    this.disarm();
  }

  /** What changes with the file's content, or with the file that a link leads to. */
  private stamp(): string {
    const stats = statSync(this.path, { throwIfNoEntry: false });
    return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
  }

  /** Watches the folder: a watch on the file itself would be lost with the first editor that replaces it. */
  private arm(): void {
    try {
      this.watcher = watch(dirname(this.path), (_event, name) => {
        // The folder's own removal comes under the folder's name.
        if (name === basename(dirname(this.path))) this.disarm();
        if (name === null || name === basename(this.path) || this.watcher === undefined) this.checkAfter(QUIET_MILLIS);
      });
      this.watcher.once('error', () => {
        this.disarm();
        this.checkAfter(RETRY_MILLIS);
      });
    } catch {
      this.checkAfter(RETRY_MILLIS);
    }
  }

  private disarm(): void {
    this.watcher?.close();
    this.watcher = undefined;
  }

  private checkAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.check();
    }, milliseconds);
  }

  private check(): void {
    if (this.watcher === undefined) this.arm();
    const content = this.read();
    if (content === undefined || content === this.content) return;
    this.content = content;
    this.onContent(content);
  }

  private read(): string | undefined {
    try {
      return readTemplateFile(this.path);
    } catch {
      return undefined;
    }
  }
}
