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
  // The three below aim at regular expressions of our own, about fences, headings and cells.
  'long tilde fence': (n) => `a\n\n    ${'~'.repeat(n)}\`\n`,
  'heading anchors': (n) => `# ${'{#'.repeat(n)}\n`,
  'cell with a backslash': (n) => `|a|\n|-|\n|${'b'.repeat(n)}\\\n`,
};
