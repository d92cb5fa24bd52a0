/**
 * Keeps an element within the dialog that is open on top: while one is, everything outside of it can be neither pressed nor heard.
 * Returns how to stop.
 */
export function aboveDialogs(element: HTMLElement): () => void {
  const home = element.parentElement ?? document.body;
  const follow = () => {
    const host = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? home;
    if (element.parentElement !== host) host.append(element);
  };
  const dialogs = new MutationObserver(follow);
  // A dialog that is closed says so by its attribute before it is gone, with what was put into it.
  dialogs.observe(document.body, { subtree: true, attributeFilter: ['open'] });
  follow();
  return () => dialogs.disconnect();
}
