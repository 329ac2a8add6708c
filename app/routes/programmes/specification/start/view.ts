import type { BoxError } from '../../../../components/layout/question.ts';
import type { IsoDate } from '../../../../domain/calendar/iso-date.ts';
import type { Asked } from '../../../../http/form-of.ts';
import type { SpecificationsFacts } from '../../../../operations/specification/show-specifications.ts';
import { effectQuestion } from '../effect-choices.ts';
import { specificationPath } from '../specification-words.ts';

/** Begins the next version. What was submitted is looked at again when it is published. */
export function startVersionView(
	{ programme, versions, periods }: SpecificationsFacts,
	today: IsoDate,
): Asked {
	const previous = versions.find(({ state }) => state === 'published') ?? null;
	const question = effectQuestion({ previous, periods, newestSubmitted: null }, today);
	const hasChoice = question.kind === 'one-of-many' && question.choices.length > 0;
	const back = specificationPath(programme.slug);
	const periodsLink = { href: `/programmes/${programme.slug}/periods`, text: 'See the reporting periods' };
	return {
		title: versions.length === 0 ? 'Write the first version' : 'Start the next version',
		caption: programme.name,
		back,
		intro: [
			versions.length === 0
				? 'It starts with the core of the standard vocabulary, which a small provider can fill in within an hour. You can add, remove and change what it asks.'
				: `It begins as a copy of version ${versions[0]?.number ?? 1}. You can add, remove and change what it asks; a second person publishes it.`,
		],
		inset: hasChoice
			? []
			: [
					'There is no reporting period from which a new version could apply. Make the reporting periods, or the programme’s dates, longer first.',
				],
		questions: hasChoice ? [question] : [],
		button: hasChoice ? { text: 'Start the draft' } : null,
		links: hasChoice ? [] : [periodsLink],
	};
}

export const startRefusal = (): BoxError => ({
	field: '',
	message: 'A draft has already been started. There is one at a time: go back and open it',
});
