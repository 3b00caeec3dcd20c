import type { Outline } from '../model/outline.ts';
import { awsLambdaDialect } from './aws-lambda.ts';
import type { Dialect } from './dialect.ts';
import { discordDialect } from './discord.ts';
import { eventGridDialect } from './event-grid.ts';
import { genericDialect } from './generic.ts';
import { webhookDialect } from './webhook.ts';

/** Every dialect that is known; where two are as likely, the first one is taken. */
export const dialects: readonly Dialect[] = [eventGridDialect, webhookDialect, discordDialect, awsLambdaDialect, genericDialect];

/** A dialect, and what spoke for it. */
export interface Choice {
  readonly dialect: Dialect;
  readonly because: readonly string[];
}

/** The dialect of that name, or for `auto` the one that most on the page speaks for. */
export function chooseDialect(outline: Outline, name: string): Choice {
  const named = dialects.find((dialect) => dialect.name === name);
  if (named !== undefined) return { dialect: named, because: ['it was asked for'] };
  const weighed = dialects.map((dialect) => {
    const traits = dialect.recognise(outline).filter(({ weight }) => weight > 0);
    return { dialect, weight: traits.reduce((sum, trait) => sum + trait.weight, 0), because: traits.map(({ what }) => what) };
  });
  const best = weighed.reduce((one, other) => (other.weight > one.weight ? other : one));
  return best.weight > 0 ? best : { dialect: genericDialect, because: ['nothing speaks for another one'] };
}
