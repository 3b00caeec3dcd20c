import { type Compiled, compiled, type Refusal } from '../compile-guard.ts';
import { type Group, groupsOf } from './groups.ts';
import { ajvValidator } from './peer.ts';

/** What came of a file of the suite. */
export interface Score {
  readonly file: string;
  readonly groups: number;
  /** The groups whose schema was not compiled, and why. */
  readonly refused: readonly RefusedGroup[];
  /** Verdicts on the groups that were compiled. */
  readonly total: number;
  readonly wrong: readonly WrongVerdict[];
  /** Ajv's right verdicts on the same tests, and on all tests of the file. */
  readonly peerSame: number;
  readonly peerAll: number;
  readonly totalAll: number;
}

/** A group whose schema was not compiled. */
interface RefusedGroup {
  readonly group: string;
  readonly code: string;
  /** The last word of the place in the schema that the refusal points to. */
  readonly keyword: string;
}

/** A verdict that is not what the suite says. */
interface WrongVerdict {
  readonly group: string;
  readonly test: string;
  /** `accepted` is the worse of the two: a value went through that must not. */
  readonly verdict: 'accepted' | 'refused';
}

/** Puts a file of the suite to our guards and to Ajv. */
export function scoreOf(file: string, options: { readonly formats?: 'all' } = {}): Score {
  const groups = groupsOf(file);
  const results = groups.map((group) => groupScore(group, compiled(group.schema, options), options.formats === 'all'));
  const sum = (pick: (result: GroupScore) => number) => results.reduce((total, result) => total + pick(result), 0);
  return {
    file,
    groups: groups.length,
    refused: results.flatMap(({ refused }) => refused),
    total: sum(({ tests, refused }) => (refused.length === 0 ? tests : 0)),
    wrong: results.flatMap(({ wrong }) => wrong),
    peerSame: sum(({ peer, refused }) => (refused.length === 0 ? peer : 0)),
    peerAll: sum(({ peer }) => peer),
    totalAll: sum(({ tests }) => tests),
  };
}

interface GroupScore {
  readonly tests: number;
  readonly refused: readonly RefusedGroup[];
  readonly wrong: readonly WrongVerdict[];
  readonly peer: number;
}

function groupScore(group: Group, outcome: Compiled, formats: boolean): GroupScore {
  const peer = ajvValidator(group.schema, { formats });
  const shared = { tests: group.tests.length, peer: group.tests.filter(({ data, valid }) => peer?.(data) === valid).length };
  if ('refusals' in outcome) return { ...shared, wrong: [], refused: [refusedGroup(group, outcome.refusals)] };
  const wrong = group.tests
    .filter(({ data, valid }) => outcome.guard.is(data) !== valid)
    .map(({ description, valid }) => {
      const verdict = valid ? ('refused' as const) : ('accepted' as const);
      return { group: group.description, test: description, verdict };
    });
  return { ...shared, refused: [], wrong };
}

function refusedGroup({ description }: Group, refusals: readonly Refusal[]): RefusedGroup {
  const [first] = refusals;
  return { group: description, code: first?.code ?? '', keyword: first?.pointer.split('/').at(-1) ?? '' };
}
