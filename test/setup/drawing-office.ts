import { makeDrawingOffice } from '../../app/gateways/drawing-office.ts';

/** One for all portals of a process of tests: to start the thread and to read its fonts takes longer than most drawings. */
export const drawing = makeDrawingOffice(new URL('../../scripts/draw-documents.ts', import.meta.url));
