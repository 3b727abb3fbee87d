import type { IncomingMessage } from 'http';

/** How long a client may go on sending what nobody reads. */
const LINGER_MILLIS = 2000;

/**
 * Reads, and forgets, what a client still sends after it was answered, for a while.
 *
 * A connection that is closed with bytes unread is reset, and the client may then never see the answer.
 */
export function discardRest(message: IncomingMessage): void {
  if (message.complete || message.destroyed) return;
  const timer = setTimeout(() => {
    message.destroy();
  }, LINGER_MILLIS);
  message.once('close', () => {
    clearTimeout(timer);
  });
  message.resume();
}
