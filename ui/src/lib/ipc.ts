/**
 * The one door to the backend, and the only file that knows Tauri. Outside the shell (development, browser
 * flows) the same commands go to the loopback bridge over `fetch`.
 */
import { invoke, isTauri } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Commands, Events } from '../bindings';
import { asCommandError, CommandError } from './errors';
import { unpackedScene } from './packed';
import { text } from './texts.svelte';

export type CommandName = keyof Commands;
export type EventName = keyof Events;
type Handler = (payload: unknown) => void;

const native = isTauri();
const token = new URLSearchParams(globalThis.location?.search ?? '').get('token') ?? '';

/** Runs a command. @throws {CommandError} with the backend's code, message and hint. */
export async function call<K extends CommandName>(name: K, args: Commands[K]['args']): Promise<Commands[K]['result']> {
  try {
    const answer = native ? await invoke<unknown>(name, { args }) : await overBridge(name, args);
    // What is large crosses as bytes: a scene, and nothing else so far.
    return (answer instanceof ArrayBuffer ? unpackedScene(answer) : answer) as Commands[K]['result'];
  } catch (error) {
    throw asCommandError(error);
  }
}

/** Hears an event of the backend until the returned function is called. */
export function hear<K extends EventName>(name: K, handler: (payload: Events[K]) => void): () => void {
  if (native) {
    const stop = listen<Events[K]>(name, (event) => handler(event.payload));
    return () => void stop.then((unlisten) => unlisten());
  }
  const all = handlers.get(name) ?? new Set<Handler>();
  handlers.set(name, all.add(handler as Handler));
  if (!polling) void poll();
  return () => void all.delete(handler as Handler);
}

/**
 * Makes the window's frame and native menus light or dark; null gives them back to the desktop. A browser has neither.
 * A frame that stays as it was is no loss worth a dialog.
 */
export async function dressWindow(theme: 'light' | 'dark' | null): Promise<void> {
  if (native) await invoke('plugin:window|set_theme', { label: 'main', value: theme }).catch(() => undefined);
}

/** Opens the desktop's print dialog for the page as its style for print shows it. */
export async function printWindow(): Promise<void> {
  // The shell answers when the dialog is there; a browser when it is gone.
  await (window.print() as unknown as Promise<void> | undefined);
}

async function overBridge(name: string, args: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`/command/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-dateline-token': token },
      body: JSON.stringify(args ?? {}),
    });
  } catch {
    throw new CommandError('unreachable', text('error-unreachable'), text('error-unreachable-hint'));
  }
  if (response.ok && response.headers.get('content-type') === 'application/octet-stream') return response.arrayBuffer();
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw asCommandError(body ?? text('error-answered', { status: String(response.status) }));
  return body;
}

const handlers = new Map<EventName, Set<Handler>>();
let polling = false;

/** Long poll of the bridge; after a failure it waits a second and asks again. */
async function poll(): Promise<void> {
  polling = true;
  let after = 0;
  for (;;) {
    try {
      const response = await fetch(`/events?after=${after}&token=${encodeURIComponent(token)}`);
      if (!response.ok) throw new Error(String(response.status));
      const { next, events } = (await response.json()) as { next: number; events: { name: EventName; payload: unknown }[] };
      after = next;
      for (const { name, payload } of events) for (const handler of handlers.get(name) ?? []) handler(payload);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
