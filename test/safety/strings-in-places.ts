import { type Generated, generate, inspect, type Page } from '../../generator/index.ts';
import { OUTPUTS_FOR_OTHERS } from '../../generator/options/choices.ts';
import { jsonText } from '../../generator/text/encode.ts';
import { faultsIn, type Imported, importGenerated } from './generated-code.ts';
import { type PlaceInPage, pageWith, places } from './hostile-page.ts';

/** Where a text can come from: a place in a page, or its name. */
export type PlaceOfText = PlaceInPage | 'name of the page';

export const placesOfText: readonly PlaceOfText[] = [...places, 'name of the page'];

/** How many pages are read together, as the pages of one catalog. */
const TOGETHER = 64;

/** What is done with the modules that are generated; it throws if something is wrong with them. */
export type Use = (modules: Imported['modules']) => void;

/**
 * What is wrong with what is generated of pages that have each of some texts at a place; nothing is expected.
 *
 * @param texts what stands there, in a page each
 * @param place where
 * @param use what is done with what is generated, beside importing it
 * @returns a line for each fault, with the text that has it
 */
export async function faultsWith(texts: readonly string[], place: PlaceOfText, use: Use = () => {}): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const round of place === 'title' ? roundsOfTitles(texts) : [texts])
    for (let from = 0; from < round.length; from += TOGETHER)
      faults.push(...(await faultsOf(round.slice(from, from + TOGETHER), (some) => faultsTogether(some, place, use))));
  return faults;
}

/** Pages of one title are versions of one page: texts that are one title, as pages are read, go into several rounds. */
function roundsOfTitles(texts: readonly string[]): readonly (readonly string[])[] {
  const rounds: string[][] = [];
  const seen = new Map<string, number>();
  for (const text of texts) {
    const [page] = inspect([pageOf('title', text, 0)]).pages as readonly { readonly title: string }[];
    const round = seen.get(page?.title ?? '') ?? 0;
    seen.set(page?.title ?? '', round + 1);
    rounds[round] = [...(rounds[round] ?? []), text];
  }
  return rounds;
}

type FaultsTogether = (texts: readonly string[]) => Promise<readonly string[]>;

/** Where several texts together have a fault, each half of them is looked at by itself, down to the one that has it. */
async function faultsOf(texts: readonly string[], together: FaultsTogether): Promise<readonly string[]> {
  const faults = await together(texts);
  if (faults.length === 0 || texts.length === 1) return faults.map((fault) => `${JSON.stringify(texts)}: ${fault}`);
  const middle = texts.length >> 1;
  const halves = [...(await faultsOf(texts.slice(0, middle), together)), ...(await faultsOf(texts.slice(middle), together))];
  return halves.length > 0 ? halves : [`together, ${JSON.stringify(texts)}: ${faults.join('; ')}`];
}

async function faultsTogether(texts: readonly string[], place: PlaceOfText, use: Use): Promise<readonly string[]> {
  const pages = texts.map((text, index) => pageOf(place, text, index));
  const generated = await generate(pages, { outputs: ['all', ...OUTPUTS_FOR_OTHERS] });
  const { files, findings, summary } = generated;
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  if (errors.length > 0) return errors;
  const enough = files.length > 10 && summary.pages === pages.length && summary.events.length >= 2 * pages.length;
  return [
    ...(enough ? [] : ['too little was generated']),
    ...texts.filter((text) => !hasArrived(text, place, generated)).map((text) => `${JSON.stringify(text)} is not there`),
    ...faultsIn(files),
    ...faultsOfImport(files, use),
  ];
}

function pageOf(place: PlaceOfText, text: string, index: number): Page {
  const shop = `Shop${index}`;
  return place === 'name of the page'
    ? { name: `${text}.md`, text: pageWith('title', shop, shop) }
    : { name: `page-${index}.md`, text: pageWith(place, text, shop) };
}

/** Names on the wire are what the page has, whatever that is; only space around the name of a member is taken away, and told. */
function hasArrived(text: string, place: PlaceOfText, { files, findings, summary }: Generated): boolean {
  if (place === 'event type') return summary.events.includes(text);
  if (place !== 'key') return true;
  const key = text.trim() === '' ? text : text.trim();
  const isThere = files.some(({ path, text: schema }) => path.startsWith('schemas/') && schema.includes(`${jsonText(key)}: {`));
  return isThere && (key === text || findings.some(({ code }) => code === 'json/space-in-key'));
}

function faultsOfImport(files: Generated['files'], use: Use): readonly string[] {
  try {
    return importGenerated(files, use).traces.map((trace) => `sets ${trace}`);
  } catch (error) {
    return [`cannot be used: ${String(error)}`];
  }
}
