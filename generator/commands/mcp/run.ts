import { once } from 'node:events';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { packageVersion } from '../../io/package/package-files.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';
import { answerOf, type ServedProject, TOOLS, type Tool } from './tools.ts';

/**
 * `holotype mcp`: answers an assistant until it closes the input. Gives exit code 0; 2 if the package that speaks the protocol
 * is not installed.
 */
export async function run({ options, terminal }: CommandLine<typeof command>): Promise<number> {
  const { protocol, serveStdio } = await loadProtocol();
  const project = { cwd: terminal.cwd, config: options.config };
  const closed = once(process.stdin, 'close');
  const served = serveStdio(() => serverOf(protocol, project));
  await closed;
  await served.close();
  return 0;
}

type Protocol = typeof import('@modelcontextprotocol/server');

/** The package is an optional peer: only those who use this command install it. */
async function loadProtocol() {
  try {
    const protocol = await import('@modelcontextprotocol/server');
    const { serveStdio } = await import('@modelcontextprotocol/server/stdio');
    return { protocol, serveStdio };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code));
    if (isMissing) throw new UserError([diagnostic('usage/no-protocol', {})]);
    throw error;
  }
}

function serverOf({ McpServer, fromJsonSchema }: Protocol, project: ServedProject) {
  const server = new McpServer({ name: 'holotype', version: packageVersion() }, { capabilities: { tools: {} } });
  for (const tool of TOOLS) {
    const inputSchema = fromJsonSchema<Record<string, unknown>>(inputOf(tool));
    const about = { description: tool.about, inputSchema, annotations: { readOnlyHint: true, openWorldHint: false } };
    server.registerTool(tool.name, about, async (given) => {
      const { text, isError } = await answerOf(tool, given, project);
      return { content: [{ type: 'text', text }], isError };
    });
  }
  return server;
}

function inputOf({ takes, needs }: Tool) {
  return { type: 'object' as const, properties: { ...takes }, required: [...needs], additionalProperties: false };
}
