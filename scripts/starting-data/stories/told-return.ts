import type { Period } from '../../../app/domain/calendar/period.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import type { ReturnStory } from '../factories/return-story.ts';

/** A return that an agreement called for, with all that has happened to it. */
export interface ToldReturn {
	readonly agreement: AnAgreement;
	readonly period: Period;
	readonly story: ReturnStory;
}
