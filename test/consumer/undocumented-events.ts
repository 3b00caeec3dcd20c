import { callStartedExample } from '../../generated/acs-calling/index.js';

/** An event of a type that the pages do not know. */
export const unknownEvent = { ...callStartedExample, eventType: 'Microsoft.Communication.CallParked' };

/** An event of a documented type, one member of which is not as documented: `data.isTwoParty`. */
export const invalidEvent = { ...callStartedExample, data: { ...callStartedExample.data, isTwoParty: 'no' } };
