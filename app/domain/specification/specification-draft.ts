import type { SpecificationVersion } from './specification.ts';

/** A version as its decisions see it. */
export interface SpecificationDraft {
	readonly specification: SpecificationVersion;
	/** Rises with every save. */
	readonly rowVersion: number;
	/** Everybody who worked on it. None of them publishes it. */
	readonly drafterIds: readonly string[];
	/** Its officer has handed it over for approval, and nobody has changed it since. */
	readonly handedOver: boolean;
	/** The version that is published now; null for a programme's first. */
	readonly previous: SpecificationVersion | null;
	/** Every other version of the programme, the newest first: what was asked before keeps its key and its definition. */
	readonly earlier: readonly SpecificationVersion[];
}
