import type { Disclosed } from './disclosed.ts';

/** For this room alone (`scripts/layers.cjs`): says that the value has been through the rules here. */
export const markDisclosed = <T>(value: T): Disclosed<T> => value as Disclosed<T>;
