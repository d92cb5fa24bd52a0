/** Shows a popover; nothing if it is shown already. */
export function showPopover(element: HTMLElement): void {
  if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
}

/** Hides a popover; nothing if it is hidden or gone. */
export function hidePopover(element: HTMLElement | null): void {
  if (element?.isConnected && element.matches(':popover-open')) element.hidePopover();
}
