import type { PagesArgs, PageShown } from '../bindings';
import { call, printWindow } from '../lib/ipc';
import { drawn, letGo, type DrawnPage } from './drawings';

/** How many pages are fetched at a time: a chronology may have hundreds. */
const AT_A_TIME = 40;

/** The pages that are printed. They stand in the document only while they are, and are seen on paper alone. */
class Printing {
  pages = $state.raw<readonly DrawnPage[]>([]);
  #sheet: CSSStyleSheet | null = null;

  /** Sets the pages and opens the print dialog of the desktop. @throws {CommandError} where there is nothing to print. */
  async print(args: PagesArgs): Promise<void> {
    const all: PageShown[] = [];
    for (;;) {
      const { total, pages } = await call('pages', { ...args, from: all.length, limit: AT_A_TIME });
      all.push(...pages);
      if (pages.length === 0 || all.length >= total) break;
    }
    this.clear();
    this.pages = await drawn(all);
    this.#setPaper(all[0]);
    // One frame, so that the pages are in the document.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await printWindow();
  }

  /** Takes the pages out of the document again. */
  clear(): void {
    letGo(this.pages);
    this.pages = [];
  }

  /** The size of the paper. The page's policy lets no style be written into the document, but a sheet may be made. */
  #setPaper(page: PageShown | undefined): void {
    if (!page) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet.replaceSync(`@page { size: ${page.width}pt ${page.height}pt; margin: 0; }`);
  }
}

/** Printing. */
export const printing = new Printing();
