import type { Kind } from './kind.ts';

const USER = { id: 'string', name: 'string', mail: 'string?' };

const TABLE = `## User object

| Field | Type | Description |
| --- | --- | --- |
| id | string | the id |
| name | string | the name |
| mail? | string | the address |
`;

const DECLARATION = `export interface User {
  id: string;
  name: string;
  mail?: string;
}
~~~
`;

const rows = (...members: string[]): string => `# Webhook events

## user.joined

| Field | Type | Description |
| --- | --- | --- |
| type | string | the event |
${members.join('\n')}

${TABLE}`;

const declared = (...members: string[]): string => `# Webhook events

## user.joined

~~~ts
export interface UserJoined {
  type: 'user.joined';
${members.join('\n')}
}

${DECLARATION}`;

/** Pages that say of a member that only a part of a structure is there. */
export const structuresInPart: readonly Kind[] = [
  ...[
    { notation: 'words in front of a link', page: rows('| user | partial [user](#user-object) object | who it is |') },
    { notation: 'words within a link', page: rows('| user | [partial user](#user-object) object | who it is |') },
    { notation: 'words in front of a name', page: rows('| user | a partial User object | who it is |') },
    { notation: 'a word behind the type', page: rows('| user | User object (partial) | who it is |') },
    { notation: 'a subset', page: rows('| user | a subset of the [user](#user-object) object | who it is |') },
    { notation: 'a description with a link', page: rows('| user | object | a partial [user](#user-object) |') },
    { notation: 'a type in code', page: declared('  user: Partial<User>;') },
  ].map(({ notation, page }) => ({
    ...{ kind: 'of a part of a structure, any member may be missing', notation, page, structures: { User: USER } },
    events: {
      'user.joined': { type: 'string', user: 'object', 'user.id': 'string?', 'user.name': 'string?', 'user.mail': 'string?' },
    },
  })),
  ...[
    { notation: 'a description', page: rows('| user | partial [user](#user-object) object | only contains `id` and `mail` |') },
    { notation: 'a description of names', page: rows('| user | partial [user](#user-object) object | `id`, `mail` |') },
    {
      notation: 'words behind the type',
      page: rows('| user | partial [user](#user-object) object: without `name` | who it is |'),
    },
    { notation: 'brackets', page: rows('| user | partial [user](#user-object) object (lacks the `name` field) | who it is |') },
    {
      notation: 'a note below the table',
      page: rows(
        '| user* | partial [user](#user-object) object | who it is |',
        '',
        '\\* Partial user objects only have `id` and `mail`.',
        '',
      ),
    },
    {
      notation: 'a note that says what is missing',
      page: rows(
        '| user* | partial [user](#user-object) object | who it is |',
        '',
        '\\* This is a partial user object, without `name`.',
        '',
      ),
    },
    { notation: 'picked in code', page: declared("  user: Pick<User, 'id' | 'mail'>;") },
    { notation: 'left out in code', page: declared("  user: Omit<User, 'name'>;") },
  ].map(({ notation, page }) => ({
    ...{ kind: 'a part of a structure has the members that are named, as the structure has them', notation, page },
    ...{ structures: { User: USER } },
    events: { 'user.joined': { type: 'string', user: 'object', 'user.id': 'string', 'user.mail': 'string?' } },
  })),
  ...[
    {
      notation: 'a heading of its own',
      page: `${rows('| user | partial [user](#user-object) object | who it is |')}
## Partial user object

| Field | Type | Description |
| --- | --- | --- |
| id | string | the id |
`,
    },
    {
      notation: 'a declaration of its own',
      page: declared('  user: Partial<User>;').replace(
        DECLARATION,
        `export interface PartialUser {\n  id: string;\n}\n\n${DECLARATION}`,
      ),
    },
  ].map(({ notation, page }) => ({
    ...{ kind: 'a part of a structure that the page describes is what it describes', notation, page },
    ...{ structures: { User: USER, PartialUser: { id: 'string' } } },
    events: { 'user.joined': { type: 'string', user: 'object', 'user.id': 'string' } },
  })),
  ...[
    {
      notation: 'words that name other things',
      page: rows('| user | partial [user](#user-object) object | without a `phone` |'),
    },
    {
      notation: 'words about something else',
      page: rows('| user | partial [user](#user-object) object | just a sketch of it |'),
    },
  ].map(({ notation, page }) => ({
    ...{ kind: 'words that name no member of the structure say nothing of the part', notation, page, structures: { User: USER } },
    events: {
      'user.joined': { type: 'string', user: 'object', 'user.id': 'string?', 'user.name': 'string?', 'user.mail': 'string?' },
    },
  })),
];
