import type { Period } from '../../app/domain/calendar/period.ts';
import { monthsLabel } from '../../app/domain/calendar/period-label.ts';
import type { ReturnNamed } from './letter.ts';

interface ReturnFacts {
	readonly programmeName: string;
	readonly agreementTitle: string;
	readonly leadName: string;
	readonly bodyName: string;
	readonly period: Period;
}

/** The words by which a letter names a return; `link` is the whole address of the page to open. */
export const nameReturn = (facts: ReturnFacts, link: string): ReturnNamed => ({
	programme: facts.programmeName,
	agreement: facts.agreementTitle,
	months: monthsLabel(facts.period),
	provider: facts.leadName,
	commissioner: facts.bodyName,
	link,
});
