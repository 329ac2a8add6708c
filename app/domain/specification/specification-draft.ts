import type { SpecificationVersion } from './specification.ts';

/** A version as its decisions see it. */
export interface SpecificationDraft {
	readonly specification: SpecificationVersion;
	/** Rises with every save. */
	readonly rowVersion: number;
	/** Everybody who worked on it. None of them publishes it. */
	readonly drafterIds: readonly string[];
	/** The version that is published now; null for a programme's first. */
	readonly previous: SpecificationVersion | null;
}
