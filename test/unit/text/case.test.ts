import { describe, expect, it } from 'vitest';
import { camelCase, counted, kebabCase, lastPart, pascalCase, singular, words } from '../../../generator/text/case.ts';

describe('the words of a name', () => {
  it.each([
    ['serverCallId', ['server', 'call', 'id']],
    ['MQTTClientSession', ['mqtt', 'client', 'session']],
    ['repo_full--name', ['repo', 'full', 'name']],
    ['a1B', ['a1', 'b']],
    ['  padded  ', ['padded']],
    ['déjàVu', ['deja', 'vu']],
    ['ﬁx', ['fix']],
    ['事件', ['事件']],
    ['注文Order作成', ['注文', 'order作成']],
    ['заказСоздан', ['заказ', 'создан']],
    ['Straße', ['strasse']],
    ['か\u3099', ['が']],
    ['ﾊﾝｶｸ', ['ハンカク']],
    ['ज़\u200bरा', ['ज़रा'.normalize('NFKC')]],
    ['', []],
  ])('of %j are %j', (name, parts) => expect(words(name)).toEqual(parts));
});

describe('a name', () => {
  it.each([
    ['serverCallId', 'ServerCallId', 'serverCallId', 'server-call-id'],
    ['PUSH_ARTIFACT', 'PushArtifact', 'pushArtifact', 'push-artifact'],
    ['MQTTClient', 'MQTTClient', 'mqttClient', 'mqtt-client'],
    ['a_URL', 'AURL', 'aurl', 'a-url'],
    ['URL_a', 'URLA', 'urla', 'url-a'],
    ['-URL', 'URL', 'url', 'url'],
    ['ABCD', 'ABCD', 'abcd', 'abcd'],
    ['ABCDE', 'Abcde', 'abcde', 'abcde'],
    ['ABCDEf', 'ABCDEf', 'abcdEf', 'abcd-ef'],
    ['fABCDE', 'FABCDE', 'fabcde', 'f-abcde'],
    ['URL2', 'URL2', 'url2', 'url2'],
    ['ABc', 'ABc', 'aBc', 'a-bc'],
    ['2Nd', '2Nd', '2Nd', '2-nd'],
    ['2ND', '2ND', '2ND', '2-nd'],
    ['créé', 'Cree', 'cree', 'cree'],
    ['ЗАКАЗ_ОПЛАЧЕН', 'ЗаказОплачен', 'заказОплачен', 'заказ-оплачен'],
    ['出荷された', '出荷された', '出荷された', '出荷された'],
    ['Übergröße', 'Ubergrosse', 'ubergrosse', 'ubergrosse'],
    ['a.b/c', 'ABC', 'abc', 'a-b-c'],
  ])('%j is %s, %s or %s', (name, pascal, camel, kebab) => {
    expect([pascalCase(name), camelCase(name), kebabCase(name)]).toEqual([pascal, camel, kebab]);
  });
});

it.each([
  ['Microsoft.Communication.CallStarted', 'CallStarted'],
  ['CallStarted', 'CallStarted'],
  ['ends.', ''],
])('the last part of %j is %j', (name, last) => expect(lastPart(name)).toBe(last));

it.each([
  ['recordingChunks', 'recordingChunk'],
  ['addresses', 'address'],
  ['schemas', 'schema'],
  ['status', 'status'],
])('one of %s is %s', (many, one) => expect(singular(many)).toBe(one));

it.each([
  [1, 'page', '1 page'],
  [2, 'page', '2 pages'],
  [0, 'schema', '0 schemas'],
])('%i %s: %s', (count, noun, text) => expect(counted(count, noun)).toBe(text));
