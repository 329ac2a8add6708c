import { writeDay } from '../../../domain/calendar/write-date.ts';
import type { UnfinishedRefusal } from '../../../domain/specification/why-unfinished.ts';
import type { SpecificationFacts } from '../../../operations/specification/show-specification.ts';
import { problemWords } from './problem-words.ts';
import { shortPeriod } from './specification-words.ts';

/** What a draft still lacks before it can be handed over or published. */
export function unfinishedWords(
	refusal: UnfinishedRefusal,
	{ draft, periods }: Pick<SpecificationFacts, 'draft' | 'periods'>,
): readonly string[] {
	switch (refusal.code) {
		case 'problems':
			return refusal.problems.map((problem) => problemWords(problem, draft.specification));
		case 'change-note-missing':
			return ['The draft does not say what it changes: an officer must add it'];
		case 'no-such-period':
			return ['The reporting period from which it is to apply has not been made'];
		case 'not-after-previous':
			return [
				`It must apply from a later period than the published version, which applies from ${shortPeriod(refusal.previous, periods)}`,
			];
		case 'period-submitted':
			return [
				`Returns are in for ${shortPeriod(refusal.newestSubmitted, periods)}: it can apply from a later period only`,
			];
		case 'period-ended':
			return [
				`The period ended on ${writeDay(refusal.endsOn)}. Providers cannot be asked later for what they did not count at the time: choose a later period`,
			];
	}
}
