import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { processTerminal } from '../../../generator/io/process/terminal.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

it('a reader that has had enough ends the command without a word', async () => {
  const page = path.join(ROOT, 'schemas/acs-calling/docs/2025-01-22.md');
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'inspect', page], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const exitCode = await new Promise((resolve) => child.on('exit', resolve));
  expect(said).not.toContain('EPIPE');
  expect(exitCode).toBe(0);
});

afterEach(() => vi.restoreAllMocks());

it('tells what takes long in a line of its own where nobody watches, and nothing of the rest', () => {
  let said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  const { progress } = processTerminal();
  progress('Reading');
  progress('Packing', true);
  progress('');
  expect(said).toBe('Packing …\n');
});
