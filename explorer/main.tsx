import { openStore } from './data/store.ts';
import { render } from './preact.ts';
import { App } from './views/app.tsx';

const app = document.getElementById('app') as HTMLElement;

/** Shows the page, or says why it cannot. */
async function start(): Promise<void> {
  try {
    render(<App store={await openStore()} />, app);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    render(<p class="empty">This page cannot be shown: {message}. Is the file whole, and the browser of 2023 or later?</p>, app);
  }
}

void start();

/* Served pages are told when there is something new. */
const changes = document.querySelector<HTMLMetaElement>('meta[name=holotype-reload]')?.content;
if (changes !== undefined) new EventSource(changes).addEventListener('change', () => location.reload());
