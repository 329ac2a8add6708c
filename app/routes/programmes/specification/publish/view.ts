import type { BoxError } from '../../../../components/layout/question.ts';
import type { PublishRefusal } from '../../../../domain/specification/decide-publication.ts';
import { longReturns } from '../../../../domain/specification/long-return.ts';
import { whyUnfinished } from '../../../../domain/specification/why-unfinished.ts';
import { listWords, plural } from '../../../../domain/text/list-words.ts';
import type { Asked, Worded } from '../../../../http/form-of.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { differenceTable } from '../difference-table.ts';
import { longReturnWords } from '../problem-words.ts';
import { fromPeriod, versionPath } from '../specification-words.ts';
import { unfinishedWords } from '../unfinished-words.ts';

/** What the approver checks before publishing: from when, what changes, what is long, what stands in the way. */
export function publishForm(
	facts: SpecificationFacts,
	personId: string,
	refusedAs: string | null,
): Asked | null {
	const { programme, version, draft, drafters, periods } = facts;
	if (version.state !== 'draft' && refusedAs === null) return null;
	const { specification } = draft;
	const unfinished = whyUnfinished(draft, facts, facts.today);
	const problems = [
		...(unfinished === null ? [] : unfinishedWords(unfinished, facts)),
		...(draft.handedOver ? [] : [NOT_HANDED_OVER]),
	];
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
							label: 'The providers can manage a return longer than the guideline',
						},
					],
		version: version.rowVersion,
		button: isDrafter || problems.length > 0 ? null : { text: 'Publish this version' },
	};
}

const NOT_HANDED_OVER =
	'It has not been handed over yet, or it has been changed since. It waits here for you when its officer hands it over.';
const DRAFTED_IT = 'You worked on this draft, so somebody else publishes it.';

/** Why it was not published, in words. */
export function publishRefusal(
	refusal: Worded<PublishRefusal>,
	facts: SpecificationFacts,
): readonly BoxError[] {
	const whole = (message: string) => [{ field: '', message }];
	switch (refusal.code) {
		case 'not-a-draft':
			return whole('This version has been published already');
		case 'approver-drafted-it':
			return whole('You worked on this draft, so somebody else must publish it');
		case 'long-return':
			return [
				{
					field: 'longReturnAgreed',
					message: 'Confirm that the providers can manage a longer return, or ask for less',
				},
			];
		case 'not-handed-over':
			return whole(NOT_HANDED_OVER);
		default:
			return unfinishedWords(refusal, facts).map((message) => ({ field: '', message }));
	}
}
