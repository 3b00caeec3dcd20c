/** A text that tries to be more than text. What it would do is to set `canary`, where that can be told. */
export interface Injection {
  readonly kind: string;
  readonly text: string;
}

const RUN = 'globalThis.canary=1';

/** One of each way in which text of a page might leave the place that it is put into. */
export const injections: readonly Injection[] = [
  { kind: 'end of a block comment', text: `*/ ${RUN} /*` },
  { kind: 'end of a comment, escaped once', text: `*\\/ ${RUN}; *//* x */ ${RUN} //` },
  { kind: 'end of a single-quoted string', text: `'; ${RUN}; '` },
  { kind: 'end of a double-quoted string', text: `"; ${RUN}; "` },
  { kind: 'end of a template', text: `\`; ${RUN}; \`` },
  { kind: 'expression in a template', text: `\${${RUN}}` },
  { kind: 'backslash before the closing quote', text: `x\\` },
  { kind: 'backslashes and a quote', text: `\\\\'; ${RUN}; //` },
  { kind: 'line end', text: `x\n${RUN}\n//` },
  { kind: 'carriage return', text: `x\r${RUN}\r//` },
  { kind: 'line separator', text: `x\u2028${RUN}\u2028//` },
  { kind: 'paragraph separator', text: `x\u2029${RUN}//` },
  { kind: 'Handlebars expression', text: `{{constructor.constructor("${RUN}")()}}` },
  { kind: 'Handlebars without escapes', text: '{{{lookup this "__proto__"}}} {{#each handlers}}{{this}}{{/each}}' },
  { kind: 'script element', text: `</script><script>${RUN}</script>` },
  { kind: 'HTML comment', text: `<!-- x --> ${RUN} <!--` },
  { kind: 'HTML that loads', text: `<img src=x onerror="${RUN}"><a href="javascript:${RUN}">x</a>` },
  { kind: 'computed key', text: `[(${RUN})]` },
  { kind: 'members of a prototype', text: '__proto__' },
  { kind: 'constructor of everything', text: 'constructor' },
  { kind: 'path upwards', text: '../../../escaped' },
  { kind: 'path of another system', text: '..\\..\\C:\\escaped' },
  { kind: 'absolute path', text: '/tmp/holotype-escaped' },
  { kind: 'zero byte and controls', text: `x\u0001\u001b[31m\u0007\u009b31m${RUN}` },
  { kind: 'directions of writing', text: `x\u202e\u2066${RUN}\u2069\u202d\u061c` },
  { kind: 'characters that do not show', text: `x\u200b\u200d\u2060\ufeff\u00ad\u034f\u{e0041}\u115f` },
  { kind: 'half a character', text: `x\ud800${RUN}\udc00` },
  { kind: 'word to the compiler', text: `@ts-ignore @ts-expect-error @internal {@link javascript:${RUN}} # sourceMappingURL=x` },
];
