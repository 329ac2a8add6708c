import type { Instant } from '../calendar/iso-date.ts';
import type { Capacity } from './capacity-of.ts';
import type { Figure } from './figure.ts';
import type { NarrativeQuestion } from './narrative.ts';

/** One version of a return, kept for ever. */
export interface Submission {
	readonly returnId: string;
	/** From 1. */
	readonly number: number;
	readonly figures: readonly Figure[];
	readonly words: ReadonlyMap<NarrativeQuestion, string>;
	/** Notes by the key of the finding that they answer. */
	readonly notes: ReadonlyMap<string, string>;
}

/** What a certifier put a name to, and when. */
export interface CertifiedSubmission extends Submission {
	readonly agreementId: string;
	readonly periodId: string;
	readonly specificationId: string;
	readonly submittedAt: Instant;
	readonly certifiedBy: string;
	readonly capacity: Capacity;
	/** The words that the certifier agreed to. */
	readonly declaration: string;
}
