import { describe, expect, it } from 'vitest';
import { camelCase, kebabCase, pascalCase, singular } from '../../../generator/text/case.ts';
import { closestMatch } from '../../../generator/text/closest-match.ts';
import { codeFrame } from '../../../generator/text/code-frame.ts';
import { commentText, jsonText, memberAccess, propertyKey, stringLiteral } from '../../../generator/text/encode.ts';
import { fillPlaceholders, isPlaceholder } from '../../../generator/text/placeholder.ts';
import { positionOf } from '../../../generator/text/source.ts';

describe('names', () => {
  it.each([
    ['serverCallId', 'ServerCallId', 'serverCallId', 'server-call-id'],
    ['CallStarted', 'CallStarted', 'callStarted', 'call-started'],
    ['MQTTClientSession', 'MQTTClientSession', 'mqttClientSession', 'mqtt-client-session'],
    ['repo_full-name', 'RepoFullName', 'repoFullName', 'repo-full-name'],
    ['créé', 'Cree', 'cree', 'cree'],
    ['URL', 'URL', 'url', 'url'],
    ['事件', '事件', '事件', '事件'],
  ])('%s', (name, pascal, camel, kebab) => {
    expect([pascalCase(name), camelCase(name), kebabCase(name)]).toEqual([pascal, camel, kebab]);
  });

  it.each([
    ['recordingChunks', 'recordingChunk'],
    ['addresses', 'address'],
    ['entries', 'entry'],
    ['status', 'status'],
    ['data', 'datum'],
  ])('one of %s is %s', (many, one) => {
    expect(singular(many)).toBe(one);
  });
});

describe('encoders', () => {
  const nasty = 'a\'b"c`d${e}\\f\n*/ /* \u2028\u202e\u0000\ud800 😀';

  it('write a string literal that evaluates to the same string', () => {
    const literal = stringLiteral(nasty);
    expect(new Function(`return ${literal}`)()).toBe(nasty);
    expect(literal).toMatch(/^[\x20-\x7e😀]+$/u);
  });

  it('write JSON that parses to the same value and hides nothing', () => {
    expect(JSON.parse(jsonText({ [nasty]: nasty }))).toEqual({ [nasty]: nasty });
    expect(jsonText(nasty)).not.toMatch(/[\u2028\u202e]/);
  });

  it('keep comments closed', () => {
    expect(commentText(nasty)).not.toContain('*/');
    expect(new Function(`/* ${commentText(nasty)} */ return 1`)()).toBe(1);
  });

  it.each([
    ['user', 'user', 'it.user'],
    ['user-id', "'user-id'", "it['user-id']"],
    ['2nd', "'2nd'", "it['2nd']"],
    ['__proto__', "['__proto__']", "it['__proto__']"],
  ])('write %s as a key and as an access', (name, key, access) => {
    expect([propertyKey(name), memberAccess('it', name)]).toEqual([key, access]);
  });
});

describe('placeholders', () => {
  it.each([
    ['{role}', 'role'],
    ['call/{serverCallId}/x', 'call/serverCallId/x'],
    ['/subscriptions/<subscription id>', '/subscriptions/subscription-id'],
    ['YOUR_API_KEY', 'your-api-key'],
    ['xxxxxxxx-xxxx', '00000000-0000'],
    ['...', 'text'],
    ['your_event_name', 'your_event_name'],
  ])('%s becomes %s', (text, filled) => {
    expect(isPlaceholder(text)).toBe(true);
    expect(fillPlaceholders(text)).toBe(filled);
  });

  it.each(['value', 'a < b > c', '{}', '{"a":1}', 'Exxon', ''])('%s is none', (text) => {
    expect(isPlaceholder(text)).toBe(false);
    expect(fillPlaceholders(text)).toBe(text);
  });
});

describe('places', () => {
  const file = { name: 'p.md', path: 'p.md', text: 'one\n\ttwo three\n' };

  it('are counted from 1', () => {
    expect([positionOf(file, 0), positionOf(file, 3), positionOf(file, 4), positionOf(file, 9)]).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 4 },
      { line: 2, column: 1 },
      { line: 2, column: 6 },
    ]);
  });

  it('are shown with the line and a caret under them', () => {
    expect(codeFrame({ file, span: { start: 9, end: 14 } })).toBe('2 |  two three\n  |      ^^^^^');
  });

  it('show no control characters', () => {
    const evil = { ...file, text: 'a\u001b[31mb\u202ec' };
    expect(codeFrame({ file: evil, span: { start: 0, end: 1 } })).toBe('1 | a·[31mb·c\n  | ^');
  });
});

describe('similar words', () => {
  it.each([
    ['OrderPayed', 'OrderPaid'],
    ['pyton', 'python'],
    ['zzz', undefined],
  ])('%s → %s', (word, expected) => {
    expect(closestMatch(word, ['OrderPaid', 'python', 'OrderShipped'])).toBe(expected);
  });
});
