/** How many are kept. */
const MOST = 8;

/** The queries that led somewhere, the latest first, for as long as the window is open: what is looked for may be confidential. */
class RecentQueries {
  now = $state.raw<readonly string[]>([]);

  /** Keeps a query that was entered. */
  keep(query: string): void {
    const text = query.trim();
    if (text) this.now = [text, ...this.now.filter((other) => other !== text)].slice(0, MOST);
  }

  clear(): void {
    this.now = [];
  }
}

export const recentQueries = new RecentQueries();
