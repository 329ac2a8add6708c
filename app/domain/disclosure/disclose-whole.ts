import type { Disclosed, OnlyDisclosed } from './disclosed.ts';
import { markDisclosed } from './mark-disclosed.ts';

/** A document of disclosed parts and words is disclosed as a whole. One with a raw figure in it does not compile. */
export const discloseWhole = <T>(whole: T & OnlyDisclosed<T>): Disclosed<T> => markDisclosed<T>(whole);
