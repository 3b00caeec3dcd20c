import { checkConfig } from '../../generator/config/check.ts';
import { diagnosticData } from '../../generator/diagnostics/format.ts';
import { readCaptured } from '../../generator/evidence/captures/captured-file.ts';
import { readOverrides } from '../../generator/evidence/overrides/read-overrides.ts';
import { parsed } from './schemas.ts';
import { behaviorOf, type Checked, type Target, unless } from './target.ts';

/** What users write: configs, overrides and captured evidence. */
export const configTarget: Target = { name: 'config', ending: '.json', check: checkUsersFile };

function checkUsersFile(text: string): Checked {
  const file = { name: 'fuzz.json', path: 'fuzz.json', text };
  const value = parsed(text);
  const diagnostics = [
    ...(value === undefined ? [] : checkConfig(value.value, file)),
    ...readOverrides(file).diagnostics,
    ...readCaptured(file).diagnostics,
  ];
  const told = diagnostics.map((found) => ({ place: found.place, ...(diagnosticData(found) as Told) }));
  const slip = told.find(({ message, fix }) => message === '' || fix === '' || /\[object Object\]|\bNaN\b/.test(message));
  const astray = told.find(({ place }) => place !== undefined && (place.span.start < 0 || place.span.start > text.length + 1));
  const failures = [
    ...unless(slip === undefined, 'words', () => JSON.stringify(slip)),
    ...unless(astray === undefined, 'place', () => JSON.stringify(astray)),
  ];
  return { failures, behavior: behaviorOf(diagnostics.map(({ code }) => code)) };
}

interface Told {
  readonly message: string;
  readonly fix: string;
}
