import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const page = process.env.DATELINE_UI ?? join(root, 'ui/dist');
const program = process.env.DATELINE_BRIDGE ?? join(root, 'target/debug/dateline-bridge');

/** The backend of one flow, with a folder of its own for its files and its app data. */
export interface Bridge {
  url: string;
  /** A folder that is gone afterwards. */
  folder: string;
  /** Answers the next file dialog. */
  pick(path: string): Promise<void>;
  /** Runs a command beside the window, as another program would look at it. */
  call(name: string, args?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts the loopback bridge, on a file or (without one) as at the very first start. */
export async function startBridge(file?: string): Promise<Bridge> {
  if (!existsSync(program)) {
    throw new Error(`${program} is not built: cargo build -p dateline-api --features bridge --bin dateline-bridge`);
  }
  if (!existsSync(join(page, 'index.html'))) throw new Error(`${page} is not built: npm run build`);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-flow-'));
  const args = ['--ui', page, '--data', join(folder, 'app'), ...(file ? [file] : [])];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await firstLine(child);
  const base = new URL(url);
  const token = base.searchParams.get('token') ?? '';
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(new URL(path, base), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-dateline-token': token },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    url,
    folder,
    pick: async (path) => void (await post('/test/pick', { path })),
    call: (name, args = {}) => post(`/command/${name}`, args),
    stop: async () => {
      const gone = new Promise((end) => child.once('exit', end));
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((ready, fail) => {
    if (!child.stdout) return fail(new Error('The bridge has no output'));
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`The bridge ended with ${code} before it was there`)));
    createInterface(child.stdout).once('line', (line) => ready(line.trim()));
  });
}
