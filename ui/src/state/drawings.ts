import type { PageShown } from '../bindings';

/** A page with the address of its drawing, which holds until it is let go. */
export interface DrawnPage {
  page: PageShown;
  drawing: string | null;
}

/** Makes addresses of the drawings of pages, and waits until each can be shown. */
export async function drawn(pages: readonly PageShown[]): Promise<DrawnPage[]> {
  return Promise.all(
    pages.map(async (page) => {
      if (!page.picture) return { page, drawing: null };
      const drawing = URL.createObjectURL(new Blob([page.picture.svg], { type: 'image/svg+xml' }));
      const image = new Image();
      image.src = drawing;
      // One that cannot be read leaves its page without a drawing.
      await image.decode().catch(() => undefined);
      return { page, drawing };
    }),
  );
}

/** Lets go of the drawings. */
export function letGo(pages: readonly DrawnPage[]): void {
  for (const { drawing } of pages) if (drawing) URL.revokeObjectURL(drawing);
}
