/** How a project that generated code is put into is compiled. */
export interface Configuration {
  readonly name: string;
  /** A package of `@tsconfig` that it extends; what that asks for is installed. */
  readonly base?: string;
  readonly compilerOptions: Readonly<Record<string, unknown>>;
}

type Options = Configuration['compilerOptions'];

/** Nothing but what ECMAScript has: neither the types of Node.js nor those of a browser. */
const BARE: Options = { noEmit: true, skipLibCheck: true, types: [], module: 'nodenext', target: 'es2022', lib: ['es2022'] };
const STRICT: Options = { ...BARE, strict: true };

/** What can be on or off beside `strict`. */
const FLAGS = [
  ...['exactOptionalPropertyTypes', 'noUncheckedIndexedAccess', 'noPropertyAccessFromIndexSignature', 'verbatimModuleSyntax'],
  ...['erasableSyntaxOnly', 'isolatedModules', 'noImplicitOverride', 'noImplicitReturns', 'noFallthroughCasesInSwitch'],
  ...['noUnusedLocals', 'noUnusedParameters', 'noUncheckedSideEffectImports', 'esModuleInterop', 'isolatedDeclarations'],
];

/** What `strict` stands for. */
const STRICT_FAMILY = [
  ...['strictNullChecks', 'strictFunctionTypes', 'strictBindCallApply', 'strictPropertyInitialization', 'noImplicitAny'],
  ...['noImplicitThis', 'useUnknownInCatchVariables', 'strictBuiltinIteratorReturn'],
];

const on = (names: readonly string[]): Options => ({
  ...Object.fromEntries(names.map((name) => [name, true])),
  ...(names.includes('isolatedDeclarations') ? { declaration: true } : {}),
});

const ALL: Options = { ...STRICT, ...on(FLAGS), allowUnreachableCode: false, allowUnusedLabels: false };
const withoutFlag = (name: string): Options => ({ ...ALL, ...on(FLAGS.filter((other) => other !== name)), [name]: false });

const flags: readonly Configuration[] = [
  { name: 'strict alone', compilerOptions: STRICT },
  { name: 'not strict', compilerOptions: { ...BARE, strict: false } },
  { name: 'not strict, with every other flag', compilerOptions: { ...ALL, strict: false, exactOptionalPropertyTypes: false } },
  { name: 'every flag', compilerOptions: ALL },
  ...FLAGS.map((name) => ({ name: `strict and ${name}`, compilerOptions: { ...STRICT, ...on([name]) } })),
  ...['exactOptionalPropertyTypes', 'noUncheckedIndexedAccess', 'noPropertyAccessFromIndexSignature'].map((name) => ({
    name: `every flag but ${name}`,
    compilerOptions: withoutFlag(name),
  })),
  ...STRICT_FAMILY.map((name) => ({ name: `strict without ${name}`, compilerOptions: { ...STRICT, [name]: false } })),
];

const ESNEXT: Options = { module: 'esnext', moduleResolution: 'bundler' };

const modules: readonly Configuration[] = [
  ...['node16', 'node18', 'node20'].map((module) => ({ name: `module ${module}`, compilerOptions: { ...STRICT, module } })),
  { name: 'module esnext for a bundler', compilerOptions: { ...STRICT, ...ESNEXT } },
  { name: 'module preserve', compilerOptions: { ...STRICT, module: 'preserve', moduleResolution: 'bundler' } },
  { name: 'module commonjs', compilerOptions: { ...STRICT, module: 'commonjs', moduleResolution: 'bundler' } },
];

const targets: readonly Configuration[] = [
  ...['es2020', 'es2021', 'es2022', 'es2023', 'esnext'].map((target) => ({
    name: `target and library ${target}`,
    compilerOptions: { ...ALL, target, lib: [target] },
  })),
  { name: 'target esnext with its own library', compilerOptions: { ...STRICT, target: 'esnext', lib: undefined } },
];

const libraries: readonly Configuration[] = [
  { name: 'the types of a browser', compilerOptions: { ...ALL, lib: ['es2022', 'dom', 'dom.iterable'] } },
  { name: 'the types of a worker', compilerOptions: { ...ALL, lib: ['es2022', 'webworker'] } },
  { name: 'the least library, not strict', compilerOptions: { ...BARE, target: 'es2020', lib: ['es2020'] } },
];

/** Projects in which nothing is installed. */
export const bareConfigurations: readonly Configuration[] = [...flags, ...modules, ...targets, ...libraries];

/** Projects in which packages are installed, `fast-check` among them. */
export const installedConfigurations: readonly Configuration[] = [
  { name: 'the types of Node.js', compilerOptions: { ...ALL, types: ['node'] } },
  { name: 'the types of Node.js and of a browser', compilerOptions: { ...STRICT, types: ['node'], lib: ['es2022', 'dom'] } },
  { name: 'libraries checked too', compilerOptions: { ...STRICT, types: ['node'], skipLibCheck: false } },
  ...['node20', 'node22', 'next', 'vite-react'].map((base) => ({ name: `@tsconfig/${base}`, base, compilerOptions: {} })),
  { name: '@tsconfig/strictest', base: 'strictest', compilerOptions: { ...BARE } },
].map(({ compilerOptions, ...others }) => ({ ...others, compilerOptions: { ...compilerOptions, noEmit: true } }));

/** What older compilers are tried with as well; they take ten seconds where the newest takes two. */
export const olderConfigurations: readonly Configuration[] = [
  { name: 'strict alone', compilerOptions: STRICT },
  { name: 'not strict, with the least library', compilerOptions: { ...BARE, target: 'es2020', lib: ['es2020'] } },
];

/** As projects were set up before there was anything else; TypeScript 5.9 is the last one that takes it without a warning. */
export const classicConfiguration: Configuration = {
  name: 'module commonjs with its own resolution',
  compilerOptions: { ...STRICT, module: 'commonjs', moduleResolution: 'node10' },
};

/** The imports of generated files end in `.ts`, or in nothing. */
export const extensionConfigurations: readonly (Configuration & { readonly extension: '.ts' | '' })[] = [
  { extension: '.ts', name: 'allowImportingTsExtensions', compilerOptions: { ...ALL, allowImportingTsExtensions: true } },
  {
    extension: '.ts',
    name: 'rewriteRelativeImportExtensions',
    compilerOptions: { ...ALL, rewriteRelativeImportExtensions: true, noEmit: false, outDir: 'dist', rootDir: '.' },
  },
  { extension: '', name: 'module esnext for a bundler', compilerOptions: { ...ALL, ...ESNEXT } },
  { extension: '', name: 'module commonjs', compilerOptions: { ...STRICT, module: 'commonjs', moduleResolution: 'bundler' } },
];
