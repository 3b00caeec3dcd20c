import type { Result } from '../diagnostics/diagnostic.ts';
import type { Outline } from '../model/outline.ts';
import type { PassedOver, Reading } from '../model/reading.ts';
import { type AnnouncedFence, announcedFences } from '../readers/announcements.ts';
import { attachExamples, objectsOf } from '../readers/examples.ts';
import { placeOf, readJsonFences } from '../readers/json-fences.ts';
import { type Dialect, readingOf, type Trait } from './dialect.ts';

/**
 * Guides as AWS Lambda's: no table of events and no tags at fences; a bold line above an example says what it shows.
 */
export const awsLambdaDialect: Dialect = { name: 'aws-lambda', recognise, read };

function recognise(outline: Outline): readonly Trait[] {
  const announced = announcedFences(outline, readJsonFences(outline).fences).filter(({ title }) => isExample(title)).length;
  const amazon = outline.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'prose' && /\b(?:AWS|Amazon)\b/.test(block.text)).length;
  return announced === 0
    ? []
    : [
        { weight: announced * 4, what: `${announced} examples announced by a bold line` },
        { weight: Math.min(amazon, 2), what: `${amazon} paragraphs that name AWS` },
      ];
}

function read(outline: Outline): Result<Reading> {
  const json = readJsonFences(outline);
  const announced = announcedFences(outline, json.fences);
  const examples = announced.filter(({ title }) => isExample(title));
  const taken = new Set(examples.map(({ fence }) => fence));
  const passedOver: readonly PassedOver[] = json.fences
    .filter((fence) => !taken.has(fence))
    .map(({ fence }) => ({ place: placeOf(fence), reason: 'JSON that no line calls an example', unused: true }));
  return {
    value: readingOf(outline, 'aws-lambda', {
      structures: attachExamples([], examples.map(nameExample)),
      passedOver: [...json.passedOver, ...passedOver],
    }),
    diagnostics: json.diagnostics,
  };
}

function isExample(title: string): boolean {
  return /^example\b/i.test(title);
}

/** The short names that AWS has for services which its guides spell out. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['Application Load Balancer', 'ALB'],
  ['Simple Email Service', 'SES'],
  ['Simple Notification Service', 'SNS'],
  ['Simple Queue Service', 'SQS'],
  ['Simple Storage Service', 'S3'],
]);

/** `Example Amazon SNS message event (standard queue)` → `SNS event`, the name that AWS's own types have for it. */
function nameExample({ title, fence }: AnnouncedFence): Parameters<typeof attachExamples>[1][number] {
  const name = title
    .replace(/^examples?:?\s+(?:of\s+)?(?:an?\s+|the\s+)?/i, '')
    .replace(/\([^)]*\)|\.\w+$/g, '')
    .replace(/\b(?:Amazon|AWS)\s+/g, '')
    .replace(/\s+(?:message|notification|record|request|function input|input|invocation)s?(?=\s+event)/i, '')
    .replace(/\b(?:Application Load Balancer|Simple \w+ Service)\b/, (service) => ABBREVIATIONS.get(service) ?? service)
    .trim();
  return { name: name === '' ? title : name, context: [], values: objectsOf(fence), place: placeOf(fence.fence) };
}
