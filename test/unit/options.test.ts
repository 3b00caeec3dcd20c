import { describe, expect, it } from 'vitest';
import { commands } from '../../generator/commands/all.ts';
import { checkConfig } from '../../generator/config/check.ts';
import { givenByCatalog, jobOptions, requestOf } from '../../generator/config/job-options.ts';
import { CATALOG_KEYS } from '../../generator/config/values.ts';
import { LIMITS } from '../../generator/model/limits.ts';
import { GUARD_FORMATS } from '../../generator/options/choices.ts';
import { namesAt, OPTION_NAMES, optionSpec } from '../../generator/options/lookup.ts';
import { failing } from '../sweep.ts';

/** What a config with some options of a catalog is told. */
function toldOf(catalog: object): readonly string[] {
  const text = JSON.stringify({ catalogs: { shop: catalog } });
  const found = checkConfig(JSON.parse(text), { name: 'holotype.config.json', path: 'holotype.config.json', text });
  return found.map(({ message, fix }) => `${message} ${fix}`);
}

describe('the table of options', () => {
  it('has nothing that can be said nowhere', async () => {
    const loaded = await Promise.all(Object.values(commands).map((load) => load()));
    const listed = new Set<string>(loaded.flatMap(({ options }) => options));
    const lost = OPTION_NAMES.filter((name) => {
      const { flag, config } = optionSpec(name);
      return flag === undefined ? config === undefined : !listed.has(name);
    });
    expect(lost).toEqual([]);
  });

  it('has defaults that are among the choices, and numbers that may be as high', () => {
    const wrong = OPTION_NAMES.filter((name) => {
      const { default: usual, choices, highest } = optionSpec(name);
      if (typeof usual === 'number') return highest === undefined || usual > highest;
      return choices !== undefined && [usual ?? []].flat().some((one) => !choices.includes(String(one)));
    });
    expect(wrong).toEqual([]);
  });
});

describe('the options of a job', () => {
  it('are the defaults where nobody says anything', () => {
    expect(jobOptions()).toMatchObject({
      dialect: 'auto',
      presence: 'documented',
      only: [],
      languages: [],
      importExtension: '.js',
      guards: { formats: [], modes: [] },
      limits: LIMITS,
    });
  });

  it('are what the first says who says something', () => {
    const catalog = givenByCatalog({
      presence: 'cautious',
      out: 'src',
      guards: { modes: ['strip'] },
      limits: { depth: 9, keys: 8 },
    });
    const { presence, only, guards, limits } = jobOptions({ depth: 7, only: ['OrderPaid'] }, catalog);
    expect({ presence, only, guards, limits }).toMatchObject({
      presence: 'cautious',
      only: ['OrderPaid'],
      guards: { formats: [], modes: ['strip'] },
      limits: { ...LIMITS, depth: 7, keys: 8 },
    });
  });

  it('have each choice of a list once, and all of them for all', () => {
    expect(jobOptions({ formats: ['uuid', 'date', 'uuid'], modes: ['strip', 'strict'] }).guards).toMatchObject({
      formats: ['date', 'uuid'],
      modes: ['strict', 'strip'],
    });
    expect(jobOptions({ formats: ['date', 'all'] }).guards.formats).toEqual(GUARD_FORMATS);
  });

  it('are kept of a command line as flags, whatever the order of a list', () => {
    expect(requestOf({})).toEqual([]);
    expect(requestOf({ languages: ['rust', 'go'], formats: ['uuid', 'date'], depth: 70, importExtension: '' })).toEqual([
      '--lang=go,rust',
      '--formats=date,uuid',
      '--max-depth=70',
      '--import-extension=',
    ]);
  });
});

describe('a config', () => {
  const values: Readonly<Record<string, { readonly right: unknown; readonly wrong: unknown }>> = {
    text: { right: 'docs', wrong: ['docs'] },
    list: { right: ['docs'], wrong: 'docs' },
    'text or list': { right: ['docs'], wrong: 7 },
    number: { right: 1, wrong: 1.5 },
  };

  it('may have every option of a catalog, with a value that it takes', () => {
    const places = ['catalog', 'guards', 'limits'] as const;
    const cases = places.flatMap((place) => namesAt(place).map((name) => ({ what: name, place, name })));
    const catalogOf = ({ place, name }: (typeof cases)[number], value: unknown): object =>
      place === 'catalog' ? { [name]: value } : { [place]: { [name]: value } };
    const wrong = failing(cases, (one) => {
      const { takes, choices } = optionSpec(one.name);
      const { right, wrong: other } = values[takes] ?? { right: undefined, wrong: undefined };
      const chosen = choices === undefined ? right : takes === 'list' ? [choices[0]] : choices[0];
      expect(toldOf(catalogOf(one, chosen))).toEqual([]);
      expect(toldOf(catalogOf(one, other))).toHaveLength(1);
      if (choices !== undefined) expect(toldOf(catalogOf(one, takes === 'list' ? ['?'] : '?'))).toHaveLength(1);
    });
    expect(wrong).toEqual([]);
  });

  it('is told the choices, and the options that there are', () => {
    expect(toldOf({ dialect: 'pdf' })).toEqual([
      "In the config file holotype.config.json, catalogs['shop'].dialect has a value that is not allowed. use 'auto', 'event-grid', 'cloud-events', 'webhook', 'discord', 'aws-lambda' or 'generic'.",
    ]);
    expect(toldOf({ zzzzzzzzzzzz: 1 })).toEqual([expect.stringContaining(`use one of: ${CATALOG_KEYS.join(', ')}.`)]);
    expect(CATALOG_KEYS).toEqual(expect.arrayContaining(['pages', 'dialect', 'guards', 'limits']));
  });
});
