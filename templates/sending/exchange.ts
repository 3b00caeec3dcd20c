import type { OutgoingRequest } from './outgoing-request.ts';

/** What a request was answered with. */
export interface ServerAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: string;
}

/** What should become of a request. */
export interface Expectation {
  readonly fits: (status: number) => boolean;
  /** What is expected, in words: `200`, `a refusal`. */
  readonly text: string;
}

/** How long is waited for an answer, in milliseconds. */
const PATIENCE = 30_000;

/** Sends a request, and follows no redirect. Gives the answer, or why there is none. */
export async function sendRequest(
  { url, ...init }: OutgoingRequest,
  patience: number = PATIENCE,
): Promise<ServerAnswer | { readonly reason: string }> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patience) });
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch (error) {
    return { reason: error instanceof Error ? String(error.cause ?? error.message) : String(error) };
  }
}

/** An answer in words: its status, whether that is right, and its body. */
export function formatAnswer({ status, body }: ServerAnswer, { fits, text }: Expectation): string {
  return `${status}, ${fits(status) ? 'as expected' : `but ${text} was expected`}\n${readableLines(pretty(body))}`;
}

/** What somebody else wrote, without what a terminal would take for a command. */
export function readable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '·');
}

function readableLines(text: string): string {
  return text.split('\n').map(readable).join('\n');
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
