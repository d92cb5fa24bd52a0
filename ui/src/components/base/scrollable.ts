/** What the keys reach by themselves. */
const REACHED = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/**
 * Lets the keys reach an element that scrolls and has nothing in it that they reach: only so can it be scrolled by them. Returns how
 * to stop.
 */
export function scrollable(element: HTMLElement): () => void {
  const look = () => {
    const needed = element.scrollHeight > element.clientHeight && !element.querySelector(REACHED);
    if (needed) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(element);
  for (const child of element.children) sizes.observe(child);
  look();
  return () => sizes.disconnect();
}
