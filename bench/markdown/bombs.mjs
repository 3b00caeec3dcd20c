/**
 * Pages that are cheap to write and dear to read: each has made some Markdown parser take quadratic time or worse. The
 * size grows in proportion to `n`.
 *
 * @type {Readonly<Record<string, (n: number) => string>>}
 */
export const bombs = {
  'deep quotes': (n) => `${'> '.repeat(n)}a\n`,
  'nested brackets': (n) => `${'['.repeat(n)}a${']'.repeat(n)}\n`,
  'emphasis runs': (n) => `${'*a_ '.repeat(n)}\n`,
  // Every run has another length, so none closes another; their number is chosen to give about n backticks.
  'backtick runs': (n) => `${Array.from({ length: Math.sqrt(2 * n) }, (_, i) => `e${'`'.repeat(i)}`).join('')}\n`,
  'nested lists': (n) => `${'- '.repeat(n)}a\n`,
  'many columns': (n) => ['a', '-', 'b'].map((cell) => `${`|${cell}`.repeat(n)}|\n`).join(''),
  'unclosed links': (n) => `${'[a](<b'.repeat(n)}\n`,
  definitions: (n) => Array.from({ length: n }, (_, i) => `[${i}]: /u\n`).join(''),
  'indented fences': (n) => '- a\n\n        ```js\n        x\n        ```\n'.repeat(n),
  'unclosed fences': (n) => '> ```a\n\n'.repeat(n),
  'html openers': (n) => `${'a <!--'.repeat(n)}\n`,
  tabs: (n) => `${'*\t'.repeat(n)}a\n`,
  'nested strong emphasis': (n) => `${'*a **a '.repeat(n)}b${' a** a*'.repeat(n)}\n`,
  'emphasis closers': (n) => `${'a_ '.repeat(n)}\n`,
  'emphasis openers': (n) => `${'_a '.repeat(n)}\n`,
  'mismatched openers and closers': (n) => `${'*a_ '.repeat(n)}${'_a* '.repeat(n)}\n`,
  'openers and closers by threes': (n) => `a**b${'c* '.repeat(n)}\n`,
  'link closers': (n) => `${'a]'.repeat(n)}\n`,
  'link openers': (n) => `${'[a'.repeat(n)}\n`,
  'link openers and emphasis closers': (n) => `${'[ a_'.repeat(n)}\n`,
  'pattern [ (](': (n) => `${'[ (]('.repeat(n)}\n`,
  'unclosed links [a](': (n) => `${'[a]('.repeat(n)}\n`,
  'pattern ![[]()': (n) => `${'![[]()'.repeat(n)}\n`,
  'hard line breaks': (n) => `${'a  \n'.repeat(n)}\n`,
  'nested inline code': (n) => `${'`a``'.repeat(n)}\n`,
  'entities without an end': (n) => `${'&'.repeat(n)}${'&#x'.repeat(n)}\n`,
  'autolinks without an end': (n) => `${'<a:'.repeat(n)}\n`,
  'unclosed comments <!--': (n) => `</${'<!--'.repeat(n)}\n`,
  'unclosed <?': (n) => `</${'<?'.repeat(n)}\n`,
  'unclosed CDATA': (n) => `</${'<![CDATA['.repeat(n)}\n`,
  'block quotes line by line': (n) => `${'> a\n'.repeat(n)}\n`,
  'lists line by line': (n) => `${'- a\n'.repeat(n)}\n`,
  'lists deeper line by line': (n) => Array.from({ length: Math.sqrt(2 * n) }, (_, i) => `${'  '.repeat(i)}* a\n`).join(''),
  'empty lines in lists': (n) => `- a\n${'\n'.repeat(n)}b\n`,
  'empty lines': (n) => `${'\n'.repeat(n)}a\n`,
  'white space': (n) => `a${' '.repeat(n)}\n${'\u00a0'.repeat(n)}b\n`,
  headings: (n) => '# a\n'.repeat(n),
  underlines: (n) => 'a\n=\n'.repeat(n),
  'rows of tables': (n) => `|a|\n|-|\n${'|b|\n'.repeat(n)}`,
  'tables without a body': (n) => '|a|\n|-|\n\n'.repeat(n),
  pipes: (n) => `|a|\n|-|\n${'|'.repeat(n)}\n`,
  'references to one definition': (n) => `[a]: /u\n\n${'[a] '.repeat(n)}\n`,
  'definitions that never end': (n) => `${'[a]: u "'.repeat(n)}\n`,
  backslashes: (n) => `${'\\'.repeat(n)}\n`,
  'quotes in lists in quotes': (n) => `${'> - '.repeat(n)}a\n`,
  'JSON, nested arrays': (n) => fence('['.repeat(n)),
  'JSON, nested objects': (n) => fence('{"a":'.repeat(n)),
  'JSON, a long string': (n) => fence(`{"a":"${'x'.repeat(10 * n)}"}`),
  'JSON, a string that never ends': (n) => fence(`{"a":"${'x\n'.repeat(n)}`),
  'JSON, many strings that never end': (n) => fence(`[${'"x\n'.repeat(n)}`),
  'JSON, many single quotes': (n) => fence(`[${"'x ".repeat(n)}`),
  'JSON, missing commas': (n) => fence(`[${'1 '.repeat(n)}]`),
  'JSON, commas too many': (n) => fence(`[1${','.repeat(n)}2]`),
  'JSON, comments': (n) => fence(`[1${'/* a */'.repeat(n)}]`),
  'JSON, comments that never end': (n) => fence(`[${'1 /* '.repeat(n)}`),
  'JSON, ellipses': (n) => fence(`[1, ${'... '.repeat(n)}]`),
  'JSON, placeholders': (n) => fence(`[${'<a '.repeat(n)}`),
  'JSON, names without quotes': (n) => fence(`{${'a '.repeat(n)}`),
  'JSON, members without quotes': (n) => fence(`{${Array.from({ length: Math.min(n, 9_000) }, (_, i) => `a${i}: 1,`).join('')}}`),
  'JSON, one value after another': (n) => fence('{} '.repeat(n)),
  'JSON, a long number': (n) => fence(`[${'1'.repeat(n)}]`),
  'JSON, equal keys': (n) => fence(`{${'"a":1,'.repeat(n)}"b":1}`),
  'JSON, backslashes': (n) => fence(`["${'\\'.repeat(2 * n + 1)}`),
  'fences with headers': (n) => fence(`POST / HTTP/1.1\n${'a: b\n'.repeat(n)}`),
  // The three below aim at regular expressions of our own, about fences, headings and cells.
  'long tilde fence': (n) => `a\n\n    ${'~'.repeat(n)}\`\n`,
  'heading anchors': (n) => `# ${'{#'.repeat(n)}\n`,
  'cell with a backslash': (n) => `|a|\n|-|\n|${'b'.repeat(n)}\\\n`,
};

/**
 * @param {string} json
 * @returns {string}
 */
function fence(json) {
  return `\`\`\`json\n${json}\n\`\`\`\n`;
}
