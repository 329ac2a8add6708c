import { addDays } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { answerClarification } from '../../../app/operations/clarification/answer-clarification.ts';
import { askClarification } from '../../../app/operations/clarification/ask-clarification.ts';
import type { Staff } from '../people/staff.ts';
import { type Step, step } from '../telling/step.ts';
import { slugOf, type TenderTold } from './tell-notice.ts';

export interface ClarificationTold {
	readonly by: Staff;
	/** After the tender was begun; two weeks later it is answered. */
	readonly day: number;
	readonly words: string;
	/** As it is published, with its answer; null where it still waits. */
	readonly answered: { readonly question: string; readonly answer: string } | null;
}

/** What bidders asked about a tender, and what was answered. */
export const stepsOfClarifications = (
	told: TenderTold,
	asked: readonly ClarificationTold[],
): readonly Step[] =>
	asked.flatMap(({ by, day, words, answered }, index) => {
		const { world, title, office, startedOn } = told;
		const slug = slugOf(told);
		const clarificationId = world.id('clarification', title, String(index));
		const at = (days: number, time: string) => londonInstant(addDays(startedOn, days), time);
		const about = [title, index];
		const asking = {
			at: at(day, '13:40'),
			by: by.person('provider-preparer'),
			about,
			ids: [clarificationId],
		};
		return [
			step(askClarification, asking, { slug, words, nobodyNamed: false }),
			...(answered === null
				? []
				: [
						step(
							answerClarification,
							{ at: at(day + 14, '09:50'), by: office.person('officer'), about },
							{ slug, clarificationId, nobodyNamed: false, ...answered },
						),
					]),
		];
	});
