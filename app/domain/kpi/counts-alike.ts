import type { Measure } from '../specification/specification.ts';

/** Whether figures of a measure, as two versions of a specification ask it, may be added: the same thing counted in the same way. */
export const countsAlike = (one: Measure, other: Measure): boolean =>
	one.kind === other.kind &&
	one.unit === other.unit &&
	one.things === other.things &&
	one.definitionVersion === other.definitionVersion;
