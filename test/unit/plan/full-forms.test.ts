import { describe, expect, it } from 'vitest';
import { noEvidence } from '../../../generator/evidence/merge-evidence.ts';
import type { Schema } from '../../../generator/model/schema.ts';
import type { Model } from '../../../generator/model/schema-set.ts';
import { fullFormFinder } from '../../../generator/plan/full-forms.ts';

const text: Schema = { type: 'string' };
const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  ...{ type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) },
});

/** A thing with the full forms that the rules of sharing found, and as many places as its schema has members. */
const model = (id: string, schema: Schema, relatives: Model['relatives']): Model => ({
  ...{ id, dataOf: undefined, nameHint: 'boat', isPart: false, documented: undefined, parent: undefined, schema, relatives },
  ...{ evidence: noEvidence, positions: Object.keys(schema.properties ?? {}), keys: [id], shared: [], decisions: [] },
});

const slimOf = (...ids: string[]): Model['relatives'] => ids.map((id) => ({ id, rule: 'sharing/slim-form' }));

const formOf = (slim: Schema, fulls: Readonly<Record<string, Schema>>, others: readonly Model[] = []) => {
  const own = model('slim', slim, slimOf(...Object.keys(fulls), ...others.map(({ id }) => id)));
  const models = [own, ...Object.entries(fulls).map(([id, schema]) => model(id, schema, [])), ...others];
  return fullFormFinder(models, (id) => models.find((one) => one.id === id)?.schema)(own);
};

describe('a slim form has its members in common with the full one', () => {
  it.each<{ name: string; own: Schema; other: Schema; optional?: readonly string[] }>([
    { name: 'of one type', own: text, other: text },
    { name: 'with other examples', own: { ...text, examples: ['a'] }, other: { ...text, examples: ['b'] } },
    { name: 'of another format', own: { ...text, format: 'uuid' }, other: text },
    { name: 'described for the full form only', own: text, other: { ...text, description: 'Of the boat.' } },
    { name: 'with a member called like a keyword', own: object({ title: text }), other: object({ title: text }) },
  ])('$name', ({ own, other }) => {
    expect(formOf(object({ id: own }), { full: object({ id: other, name: text }) })).toEqual({
      ...{ id: 'full', differing: [], made: { by: 'Pick', members: ['id'] } },
    });
  });
});

describe('a slim form does not', () => {
  it.each<{ name: string; own: Schema; other: Schema | undefined; optional?: readonly string[]; differing?: readonly string[] }>([
    { name: 'of another type', own: text, other: { type: 'number' } },
    { name: 'where one can be null', own: text, other: { type: ['string', 'null'] } },
    { name: 'where one refers to another type', own: { $ref: '#/$defs/A' }, other: { $ref: '#/$defs/B' } },
    {
      name: 'with other known values',
      own: { ...text, 'x-known-values': ['a'] },
      other: { ...text, 'x-known-values': ['a', 'b'] },
    },
    { name: 'where one is optional', own: text, other: text, optional: ['id'] },
    { name: 'where the full form lacks it after all', own: text, other: undefined },
    { name: 'with members of other types', own: object({ title: text }), other: object({ title: { type: 'number' } }) },
    { name: 'described otherwise', own: { ...text, description: 'A.' }, other: { ...text, description: 'B.' }, differing: [] },
    { name: 'described alone', own: { ...text, description: 'A.' }, other: text, differing: [] },
    { name: 'since another version', own: text, other: { ...text, $comment: 'Documented since 2024.' }, differing: [] },
  ])('$name', ({ own, other, optional, differing = ['id'] }) => {
    const full = object(other === undefined ? { name: text } : { id: other, name: text }, optional);
    expect(formOf(object({ id: own }), { full })).toEqual({ id: 'full', differing, made: undefined });
  });
});

describe('a part of a structure', () => {
  const whole = object({ id: text, name: { ...text, $comment: 'In 2 of 3 examples.' }, mail: text }, ['name']);
  const partOf = (schema: Schema, isAny: boolean) => {
    const part = { ...model('part', schema, [{ id: 'whole', rule: 'sharing/part' }]), partOf: { id: 'whole', isAny } };
    return fullFormFinder([part, model('whole', whole, [])], (id) => (id === 'whole' ? whole : schema))(part);
  };

  it.each<{ name: string; schema: Schema; isAny: boolean; made: unknown }>([
    {
      name: 'with all members, any of which may be missing',
      schema: object({ id: text, name: text, mail: text }, ['id', 'name', 'mail']),
      ...{ isAny: true, made: { by: 'Partial', members: [] } },
    },
    {
      name: 'with more members than the structure',
      schema: object({ id: text, name: text, mail: text, age: text }, ['id', 'name', 'mail', 'age']),
      ...{ isAny: true, made: undefined },
    },
    {
      name: 'that requires a member',
      schema: object({ id: text, name: text, mail: text }, ['name']),
      isAny: true,
      made: undefined,
    },
    { name: 'with a few members', schema: object({ id: text }), isAny: false, made: { by: 'Pick', members: ['id'] } },
    {
      name: 'with most members',
      schema: object({ id: text, mail: text }),
      isAny: false,
      made: { by: 'Omit', members: ['name'] },
    },
  ])('$name', ({ schema, isAny, made }) => {
    expect(partOf(schema, isAny)?.made).toEqual(made);
  });

  it('is printed by itself where every object inherits a member, which may be read in place of a missing one', () => {
    const [part, all] = [object({ toString: text }, ['toString']), object({ toString: text })];
    const own = { ...model('part', part, [{ id: 'all', rule: 'sharing/part' }]), partOf: { id: 'all', isAny: true } };
    expect(fullFormFinder([own, model('all', all, [])], (id) => (id === 'all' ? all : part))(own)?.made).toBeUndefined();
  });
});

describe('of several full forms', () => {
  const slim = object({ id: text });

  it('one that has all goes before others', () => {
    const fulls = { wide: object({ id: { type: 'number' }, a: text, b: text }), right: object({ id: text, a: text }) };
    expect(formOf(slim, fulls)?.id).toBe('right');
  });

  it('one that is no slim form itself goes before others', () => {
    const middle = model('middle', object({ id: text, a: text, b: text, c: text }), slimOf('top'));
    expect(formOf(slim, { top: object({ id: text, a: text }) }, [middle])?.id).toBe('top');
  });

  it('the one at most places goes before others', () => {
    expect(formOf(slim, { few: object({ id: text, a: text }), many: object({ id: text, a: text, b: text }) })?.id).toBe('many');
  });

  it('none counts of which nothing is printed', () => {
    const models = [model('slim', slim, slimOf('full')), model('full', object({ id: text, a: text }), [])];
    expect(fullFormFinder(models, (id) => (id === 'slim' ? slim : undefined))(models[0] as Model)).toBeUndefined();
  });
});
