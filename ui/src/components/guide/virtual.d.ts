/** The chapters of `docs/guide`, in their order; made by `guide/plugin.ts` when the page is built. */
declare module 'virtual:guide' {
  export const chapters: readonly import('./data').Chapter[];
}
