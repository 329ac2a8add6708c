import type { BoxError } from '../../../../components/layout/question.ts';
import { writeDay } from '../../../../domain/calendar/write-date.ts';
import type { PublishRefusal } from '../../../../domain/specification/decide-publication.ts';
import { longReturns } from '../../../../domain/specification/long-return.ts';
import { specificationProblems } from '../../../../domain/specification/specification-problems.ts';
import { listWords, plural } from '../../../../domain/text/list-words.ts';
import type { Asked, Worded } from '../../../../http/form-of.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { differenceTable } from '../difference-table.ts';
import { longReturnWords, problemWords } from '../problem-words.ts';
import { fromPeriod, shortPeriod, versionPath } from '../specification-words.ts';

/** What the approver checks before publishing: from when, what changes, what is long, what stands in the way. */
export function publishForm(
	facts: SpecificationFacts,
	personId: string,
	refusedAs: string | null,
): Asked | null {
	const { programme, version, draft, drafters, periods } = facts;
	if (version.state !== 'draft' && refusedAs === null) return null;
	const { specification } = draft;
	const problems = specificationProblems(specification).map((problem) =>
		problemWords(problem, specification),
	);
	const long = longReturns(specification.measures);
	const isDrafter = drafters.some(({ id }) => id === personId);
	return {
		title: `Publish version ${version.number}`,
		caption: `Service specification: ${programme.name}`,
		back: versionPath(programme.slug, version.number),
		intro: [
			'Once it is published it never changes. The version before stays in force for the periods before, and the providers are told.',
		],
		inset: [...(isDrafter ? [DRAFTED_IT] : []), ...problems, ...long.map(longReturnWords)],
		blocks: [
			{
				kind: 'facts',
				rows: [
					{ key: 'In force', value: fromPeriod(specification.effectiveFrom, periods) },
					{ key: 'What it changes', value: specification.changeNote || 'Nothing said yet' },
					{ key: 'Asks', value: plural(specification.measures.length, 'measure') },
					{ key: 'Judges', value: plural(specification.kpis.length, 'KPI') },
					{ key: 'Worked on by', value: listWords(drafters.map(({ name }) => name)) },
				],
			},
			...differenceTable(facts),
		],
		questions:
			long.length === 0 || isDrafter
				? []
				: [
						{
							kind: 'tick',
							name: 'longReturnAgreed',
							label: 'The providers can bear a return that is longer than the guide’s',
						},
					],
		version: version.rowVersion,
		button: isDrafter || problems.length > 0 ? null : { text: 'Publish this version' },
	};
}

const DRAFTED_IT = 'You worked on this draft, so somebody else publishes it.';

/** Why it was not published, in words. */
export function publishRefusal(
	refusal: Worded<PublishRefusal>,
	{ draft, periods }: SpecificationFacts,
): readonly BoxError[] {
	const whole = (message: string) => [{ field: '', message }];
	switch (refusal.code) {
		case 'not-a-draft':
			return whole('This version has been published already');
		case 'approver-drafted-it':
			return whole('You worked on this draft, so somebody else must publish it');
		case 'problems':
			return refusal.problems.map((problem) => ({
				field: '',
				message: problemWords(problem, draft.specification),
			}));
		case 'long-return':
			return [
				{
					field: 'longReturnAgreed',
					message: 'Confirm that the providers can bear a longer return, or ask for less',
				},
			];
		case 'change-note-missing':
			return whole('The draft does not say what it changes. Ask the officer to add it');
		case 'no-such-period':
			return whole('The reporting period from which it is to apply has not been made');
		case 'not-after-previous':
			return whole(
				`It must apply from a later period than the published version, which applies from ${shortPeriod(refusal.previous, periods)}`,
			);
		case 'period-submitted':
			return whole(
				`Returns are in for ${shortPeriod(refusal.newestSubmitted, periods)}: it can apply from a later period only`,
			);
		case 'period-ended':
			return whole(
				`The period ended on ${writeDay(refusal.endsOn)}. Nobody is asked afterwards for what was not counted at the time: choose a later period`,
			);
	}
}
