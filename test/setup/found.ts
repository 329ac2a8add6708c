import type { Findable, Found } from '../../app/domain/access/found.ts';

/** In a test alone: an id that it has made itself counts as found. */
export const found = <Kind extends Findable>(id: string): Found<Kind> => id as Found<Kind>;
