import type { FormPageView } from '../../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../../../components/layout/question.ts';
import type { IsoDate } from '../../../../domain/calendar/iso-date.ts';
import type { SpecificationsFacts } from '../../../../operations/specification/show-specifications.ts';
import { effectQuestion } from '../effect-choices.ts';
import { specificationPath } from '../specification-words.ts';

interface Typed {
	readonly commandId: string;
	readonly values: BoxValues;
	readonly errors: readonly BoxError[];
	readonly today: IsoDate;
}

/** Begins the next version. What was submitted is looked at again when it is published. */
export function startVersionView(
	{ programme, versions, periods }: SpecificationsFacts,
	{ commandId, values, errors, today }: Typed,
): FormPageView {
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
				? 'It begins with the standard vocabulary’s core, which a small provider can fill in within an hour. You can add, remove and change what it asks.'
				: `It begins as a copy of version ${versions[0]?.number ?? 1}. You can add, remove and change what it asks; a second person publishes it.`,
		],
		inset: hasChoice
			? []
			: [
					'There is no reporting period from which a new version could apply. Make the reporting periods, or the programme’s dates, longer first.',
				],
		questions: hasChoice ? [question] : [],
		values,
		errors,
		hidden: { commandId },
		button: hasChoice ? { text: 'Start the draft' } : null,
		links: hasChoice ? [] : [periodsLink],
	};
}

export const draftExists = 'A draft has been begun already. There is one at a time: go back and open it';
