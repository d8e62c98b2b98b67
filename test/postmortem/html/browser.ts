/** A real browser that is let nowhere. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const ADDRESS = 'https://postmortem.example/';

export const hasChromium = existsSync(CHROMIUM);

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A window, in which pages open as if they came from a web server that has nothing else. */
export class Window {
  readonly page: Page;
  /** What pages said to the console, and what they wanted from elsewhere. */
  readonly complaints: string[] = [];
  #html = '';

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => this.complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async on(browser: Browser, options: BrowserContextOptions = {}): Promise<Window> {
    const context = await browser.newContext(options);
    const window = new Window(await context.newPage());
    await window.page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === ADDRESS) return route.fulfill({ body: window.#html, contentType: 'text/html' });
      window.complaints.push(`asked for ${url}`);
      return route.abort();
    });
    return window;
  }

  async show(html: string): Promise<void> {
    this.#html = html;
    this.complaints.length = 0;
    await this.page.goto(ADDRESS);
  }
}
