import type { Heading } from '../../model/outline.ts';

/** What a reader of a page does with the webhooks that he has. */
const VERBS =
  /(?:creat(?:e|ing)|retriev(?:e|ing)|get(?:ting)?|fetch\w*|list(?:ing)?|updat(?:e|ing)|modify(?:ing)?|replac(?:e|ing)|delet(?:e|ing)|destroy(?:ing)?|remov(?:e|ing)|edit(?:ing)?|batch update|enabl(?:e|ing)|disabl(?:e|ing)|(?:un)?register(?:ing)?|unsubscrib(?:e|ing) from)/;
const WHICH = /(?: (?:an?|all|the|your|my|existing|multiple|new|specific|single|one))*/;
const WEBHOOKS = /web ?hooks?(?: (?:subscriptions?|endpoints?|events?|resources?|ur[li]s?))?/;
const MANAGES = new RegExp(`^${VERBS.source}${WHICH.source} ?${WEBHOOKS.source}$`, 'i');

/** Whether a heading says what a reader does with webhooks: "Create a webhook", "List all webhook subscriptions", "Destroy webhook". */
export function isManaging(heading: string): boolean {
  return MANAGES.test(heading.trim());
}

/** Whether a heading in a page is that of what a reader sets up, or can look up: "The webhook subscription resource", "Webhook history". */
export function isOfSetUp({ text, depth }: Heading): boolean {
  return depth > 1 && SET_UP.test(text.trim());
}

const SET_UP =
  /^(?:the )?(?:web ?hooks?|events?) (?:subscriptions?|endpoints?|history|logs?|invocations?)(?: (?:resources?|objects?|models?|fields?|attributes?|propert(?:y|ies)))*$/i;
