/**
 * The templates as `dist/templates.json` has them: statements as places in the text of their template, as they would be twice
 * as long otherwise. Of what they mention, there are the names that some template declares or imports.
 *
 * @param {import('../generator/model/template.ts').Templates} templates
 * @returns {string}
 */
export function packTemplates(templates) {
  const known = new Set([...templates.values()].flatMap(({ statements }) => statements.flatMap(namesOf)));
  const packed = [...templates].map(([name, { text, statements, verified }]) => {
    let from = 0;
    const places = statements.map(({ names, text: statement, unexported, mentions }) => {
      const start = text.indexOf(statement, from);
      if (start === -1) throw new Error(`a statement of ${name} is not in its text`);
      from = start + statement.length;
      return [start, from, keywordIn(statement, unexported), names, mentions.filter((name) => known.has(name))];
    });
    return [name, text, places, verified ? 1 : 0];
  });
  return JSON.stringify(packed);
}

/** What a statement declares, or imports. */
function namesOf({ names, mentions }) {
  return names.length === 0 ? mentions : names;
}

/** Where `export ` stands in a statement; -1 for one that has none. */
function keywordIn(statement, unexported) {
  if (statement === unexported) return -1;
  for (let at = statement.indexOf('export '); at !== -1; at = statement.indexOf('export ', at + 1))
    if (statement.slice(0, at) + statement.slice(at + 'export '.length) === unexported) return at;
  throw new Error(`there is no "export" in ${statement}`);
}
