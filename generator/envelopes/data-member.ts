/** The usual names of the member that holds each event's own data, as publishers of bare payloads call it. */
const HOLDS_DATA = /^(?:.*data|payload|object|attributes|body|content|details?|resource|params|event)$/i;

/** Whether a member is called like the one that holds each event's own data. */
export function isDataMember(name: string): boolean {
  return HOLDS_DATA.test(name);
}
