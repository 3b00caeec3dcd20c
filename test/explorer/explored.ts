import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { startBrowser } from '../browser.ts';
import { runCommand } from '../command-line.ts';

/** A folder with a shop whose pages show all that the explorer can, and a browser that looks at what is written there. */
export class Explored {
  readonly folder: string = mkdtempSync(path.join(tmpdir(), 'explored-'));
  /** What went wrong in any page, and what was asked of the network. */
  readonly problems: string[] = [];
  #browser: Browser | undefined;

  constructor() {
    cpSync(path.join(import.meta.dirname, 'shop'), this.folder, { recursive: true });
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, text: string): void {
    writeFileSync(this.at(name), text);
  }

  /** Runs a command line that must succeed, and gives what it printed. */
  async run(...args: readonly string[]): Promise<string> {
    const { exit, out, err } = await runCommand(args, this.folder);
    expect(exit, err).toBeLessThan(2);
    return out;
  }

  /** Opens a file from disk at a place of it. */
  async open(name: string, place = '', options: BrowserContextOptions = {}): Promise<Page> {
    this.#browser ??= await startBrowser();
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
    page.on('dialog', (dialog) => {
      this.problems.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) this.problems.push(`asked for ${request.url()}`);
    });
    await page.goto(`${pathToFileURL(this.at(name)).href}${place}`);
    if (options.javaScriptEnabled !== false) await page.locator('main.panes').waitFor();
    return page;
  }

  async remove(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Every view of the explorer, by its place in the file of the shop. */
export const VIEWS: readonly (readonly [name: string, place: string])[] = [
  ['event', '#/0/event/order.paid'],
  ['property', '#/0/event/order.paid/data.customer'],
  ['type', '#/0/type/Order'],
  ...['types', 'schema', 'examples', 'fixture', 'handler'].map((tab) => [tab, `#/0/event/order.paid?${tab}`] as const),
  ['coverage', '#/0/coverage'],
  ['timeline', '#/0/timeline'],
  ['check', '#/0/check'],
];
