import { closeSync, constants, fstatSync, openSync, readFileSync } from 'fs';

/** The largest file that is read as a template: 10 MB. CloudFormation takes 1 MB. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Why a file is not read. */
export class UnreadableFileError extends Error {
  public override readonly name = 'UnreadableFileError';
}

/** The text of a file, which a link may lead to. Throws an UnreadableFileError for anything but a file of 10 MB at most. */
export function readTemplateFile(path: string): string {
  const file = opened(path);
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw new UnreadableFileError('it is a folder');
    if (!stats.isFile()) throw new UnreadableFileError('it is no regular file');
    if (stats.size > MAX_FILE_BYTES) throw new UnreadableFileError(`it has ${stats.size} bytes, and may have ${MAX_FILE_BYTES}`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number {
  try {
    // Without O_NONBLOCK, a pipe would wait for who writes to it.
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UnreadableFileError({ ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'it may not be read' }[code] ?? code);
  }
}
