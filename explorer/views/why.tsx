import type { ShownFact, ShownMember } from '../../generator/model/explorer/members.ts';
import type { ShownText } from '../../generator/model/explorer/texts.ts';
import { CopyButton } from '../code/code-block.tsx';
import { type JSX, useState } from '../preact.ts';
import type { Focus } from './page/page-pane.tsx';

interface WhyProps {
  readonly title: string;
  readonly member: ShownMember;
  readonly texts: readonly ShownText[];
  readonly rules: Readonly<Record<string, string>>;
  readonly onFocus: (focus: Focus) => void;
  /** Goes to the type that the member holds. */
  readonly onType: ((typeName: string) => void) | undefined;
}

/** Why a member is as it is: the rules that decided, what was guessed, and what speaks for it. */
export function Why({ title, member, texts, rules, onFocus, onType }: WhyProps): JSX.Element {
  const { name, type, required, seen, of, since, description, reason, guesses = [], facts, holds } = member;
  return (
    <section class="why" aria-label={`Why ${name} is as it is`}>
      <h2>
        <bdi>{name}</bdi> <span class="type">{type}</span>, {required ? 'required' : 'optional'}
        <CopyButton text={`npx holotype explain ${title}`} what="the command that explains it" />
      </h2>
      {description === undefined ? null : <p dir="auto">{description}</p>}
      <p>
        {of === 0 ? 'No example shows it.' : `In ${seen} of ${of} examples.`}
        {since === undefined ? '' : ` In the pages since ${since}.`}
        {holds === undefined || onType === undefined ? null : (
          <button type="button" class="link" onClick={() => onType(holds.typeName)}>
            All of {holds.typeName}
          </button>
        )}
      </p>
      <ul class="reasons">
        {member.rules.map((rule) => (
          <li>
            {rules[rule] ?? 'A rule decided.'} <code>{rule}</code>
          </li>
        ))}
        {reason === undefined ? null : <li class="override">Overridden: {reason}</li>}
        {guesses.map((guess) => (
          <li class="guess">Guess: {guess}</li>
        ))}
      </ul>
      <Values member={member} />
      <Facts facts={facts} texts={texts} onFocus={onFocus} />
    </section>
  );
}

function Values({ member: { values, closed } }: { member: ShownMember }): JSX.Element | null {
  if (values === undefined) return null;
  return (
    <>
      <h3>{closed ? 'Values' : 'Known values; others are valid too'}</h3>
      <ul class="values">
        {values.map((value) => (
          <li>
            <code dir="auto">{value}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** So many are shown until all are asked for, and then so many at most. */
const FEW_FACTS = 3;
const MOST_FACTS = 200;

function Facts({ facts, texts, onFocus }: Pick<WhyProps, 'texts' | 'onFocus'> & { facts: readonly ShownFact[] }): JSX.Element {
  const [isWhole, setIsWhole] = useState(false);
  if (facts.length === 0) return <p class="quiet-text">No page mentions it.</p>;
  const shown = facts.slice(0, isWhole ? MOST_FACTS : FEW_FACTS);
  return (
    <>
      <h3>Evidence</h3>
      <ol class="facts">
        {shown.map((fact) => (
          <Evidence fact={fact} texts={texts} onFocus={onFocus} />
        ))}
      </ol>
      {shown.length === facts.length ? null : isWhole ? (
        <p>and {facts.length - shown.length} more</p>
      ) : (
        <button type="button" class="link" onClick={() => setIsWhole(true)}>
          All {facts.length} places
        </button>
      )}
    </>
  );
}

function Evidence({ fact, texts, onFocus }: Pick<WhyProps, 'texts' | 'onFocus'> & { fact: ShownFact }): JSX.Element {
  const [source, text, start] = fact;
  const page = texts[text];
  const [line, excerpt] = lineAt(page?.text ?? '', start);
  return (
    <li>
      <button type="button" class="link" onClick={() => onFocus({ text, offset: start })}>
        {source} · {page?.path}:{line}
      </button>
      <code dir="auto">{excerpt}</code>
    </li>
  );
}

/** The number of the line of an offset, and the line, cut to what can be taken in. */
export function lineAt(text: string, offset: number): readonly [number, string] {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return [
    line,
    text
      .slice(begin, end === -1 ? undefined : end)
      .trim()
      .slice(0, 120),
  ];
}
