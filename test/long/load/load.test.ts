import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeCallStarted } from '../../../generated/acs-calling/index.ts';
import { readEntries } from './file-store.ts';
import { Program } from './program.ts';

const EVENTS = 3000;
const BATCH = 10;
const IN_PARALLEL = 8;
const DEATHS = 12;

/** One death in so many events that all deaths come about while there is something to do. */
const AMBIGUOUS_NAME = 1 / 150;

interface Outcome {
  readonly deaths: number;
  /** How often the effect of each event is there. */
  readonly effects: ReadonlyMap<string, number>;
  readonly deliveries: number;
}

const program = new Program();
afterAll(() => program.remove());

/** Delivers events until each is answered 200, as Event Grid does, to a server that dies again and again. */
async function deliverAll(effects: string, place: string, inParallel = IN_PARALLEL): Promise<Outcome> {
  const folder = path.join(program.root, `${effects} ${place}`);
  mkdirSync(folder);
  const lives = new Lives(folder, effects, place);
  const ids = Array.from({ length: EVENTS }, (_, index) => `event-${index}`);
  const batches = Array.from({ length: EVENTS / BATCH }, (_, index) => ids.slice(index * BATCH, (index + 1) * BATCH));
  let deliveries = 0;
  const deliver = async (batch: readonly string[]): Promise<void> => {
    const body = JSON.stringify(batch.map((id) => makeCallStarted({ id })));
    for (;;) {
      deliveries++;
      const status = await post(await lives.origin(), body);
      if (status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  // Every third batch comes twice at once, for a sender that has lost an answer does not wait.
  const queue = batches.flatMap((batch, index) => (index % 3 === 0 ? [batch, batch] : [batch]));
  const work = async (): Promise<void> => {
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) await deliver(batch);
  };
  await Promise.all(Array.from({ length: inParallel }, work));
  const deaths = await lives.end();
  return { deaths, effects: await countEffects(folder, effects), deliveries };
}

/** A server that is started again whenever it has died. */
class Lives {
  readonly #args: readonly string[];
  #current: ReturnType<Program['start']>;
  #deaths = 0;
  #isOver = false;

  constructor(folder: string, effects: string, place: string) {
    this.#args = [folder, effects, place];
    this.#current = this.#start();
  }

  async origin(): Promise<string> {
    for (;;) {
      const port = await this.#current.port.catch(() => undefined);
      if (port !== undefined) return `http://127.0.0.1:${port}`;
    }
  }

  async end(): Promise<number> {
    this.#isOver = true;
    this.#current.child.kill('SIGKILL');
    await new Promise((resolve) => this.#current.child.once('exit', resolve));
    return this.#deaths;
  }

  #start(): ReturnType<Program['start']> {
    const atAnyTime = this.#args[2] === 'at any time';
    const started = program.start([...this.#args, String(this.#deaths < DEATHS && !atAnyTime ? AMBIGUOUS_NAME : 0)]);
    const timer =
      atAnyTime && this.#deaths < DEATHS ? setTimeout(() => started.child.kill('SIGKILL'), 100 + Math.random() * 300) : undefined;
    started.port.catch(() => {});
    started.child.once('exit', () => {
      clearTimeout(timer);
      if (this.#isOver) return;
      this.#deaths++;
      this.#current = this.#start();
    });
    return started;
  }
}

async function post(origin: string, body: string): Promise<number | undefined> {
  try {
    const response = await fetch(origin, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}

async function countEffects(folder: string, effects: string): Promise<ReadonlyMap<string, number>> {
  const ids: readonly unknown[] =
    effects === 'with the mark'
      ? (await readEntries(path.join(folder, 'done.jsonl'))).map(([, , effect]) => effect)
      : (await readFile(path.join(folder, 'effects.jsonl'), 'utf8'))
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(String(id), (counts.get(String(id)) ?? 0) + 1);
  return counts;
}

const doubled = ({ effects }: Outcome): number => [...effects.values()].filter((count) => count > 1).length;

function expectAllOnce(outcome: Outcome): void {
  expect(outcome.deaths).toBeGreaterThanOrEqual(DEATHS / 2);
  expect(outcome.effects.size).toBe(EVENTS);
  expect(doubled(outcome)).toBe(0);
}

function report(what: string, outcome: Outcome): void {
  console.log(
    `${what}: ${EVENTS} events in ${outcome.deliveries} deliveries, ${outcome.deaths} deaths, ${EVENTS - outcome.effects.size} lost, ${doubled(outcome)} handled twice`,
  );
}

describe('a server that is killed while events come', () => {
  it.each([
    ['with the mark', 'before the effect'],
    ['with the mark', 'before the mark'],
    ['with the mark', 'at any time'],
  ])('with effects %s, killed %s: no event is lost, and none handled twice', async (effects, place) => {
    const outcome = await deliverAll(effects, place);
    report(`effects ${effects}, killed ${place}`, outcome);
    expectAllOnce(outcome);
  });

  it('before an effect that is a write of its own, has lost none and handled none twice, one delivery at a time', async () => {
    const outcome = await deliverAll('apart', 'before the effect', 1);
    report('effects apart, killed before the effect, one delivery at a time', outcome);
    expectAllOnce(outcome);
  });

  it('between an effect and its mark, where they are two writes, has lost none, but handles that event twice', async () => {
    const outcome = await deliverAll('apart', 'before the mark');
    report('effects apart, killed before the mark', outcome);
    expect(outcome.deaths).toBeGreaterThanOrEqual(DEATHS / 2);
    expect(outcome.effects.size).toBe(EVENTS);
    // The event at which it died, and those of other deliveries that were as far at that moment; no other.
    expect(doubled(outcome)).toBeGreaterThanOrEqual(1);
    expect(doubled(outcome)).toBeLessThanOrEqual(outcome.deaths * IN_PARALLEL);
  });
});
