import type { BoxError } from '../../../../components/layout/question.ts';
import type { HandOverRefusal } from '../../../../domain/specification/decide-hand-over.ts';
import { longReturns } from '../../../../domain/specification/long-return.ts';
import { whyUnfinished } from '../../../../domain/specification/why-unfinished.ts';
import { plural } from '../../../../domain/text/list-words.ts';
import type { Asked, Worded } from '../../../../http/form-of.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { longReturnWords } from '../problem-words.ts';
import { fromPeriod, versionPath } from '../specification-words.ts';
import { unfinishedWords } from '../unfinished-words.ts';

/** What the officer reads once more before it goes to a second person: from when, what changes, and what is still missing. */
export function handOverForm(facts: SpecificationFacts, refusedAs: string | null): Asked | null {
	const { programme, version, draft, periods, today } = facts;
	if (version.state !== 'draft' && refusedAs === null) return null;
	const { specification } = draft;
	const unfinished = whyUnfinished(draft, facts, today);
	const missing = unfinished === null ? [] : unfinishedWords(unfinished, facts);
	return {
		title: `Hand over version ${version.number} for approval`,
		caption: `Service specification: ${programme.name}`,
		back: versionPath(programme.slug, version.number),
		intro: [
			'It then waits for an approver who has not worked on it. You can still change it: the next change takes it back, and you hand it over again.',
		],
		inset: [...missing, ...longReturns(specification.measures).map(longReturnWords)],
		blocks: [
			{
				kind: 'facts',
				rows: [
					{ key: 'In force', value: fromPeriod(specification.effectiveFrom, periods) },
					{ key: 'What it changes', value: specification.changeNote || 'Nothing said yet' },
					{ key: 'Asks', value: plural(specification.measures.length, 'measure') },
					{ key: 'Judges', value: plural(specification.kpis.length, 'KPI') },
				],
			},
		],
		questions: [],
		version: version.rowVersion,
		button: missing.length > 0 || draft.handedOver ? null : { text: 'Hand over for approval' },
	};
}

/** Why it was not handed over, in words. */
export function handOverRefusal(
	refusal: Worded<HandOverRefusal>,
	facts: SpecificationFacts,
): readonly BoxError[] {
	const whole = (message: string) => [{ field: '', message }];
	if (refusal.code === 'not-a-draft') return whole('This version has been published already');
	if (refusal.code === 'handed-over-already') return whole('This version has been handed over already');
	return unfinishedWords(refusal, facts).map((message) => ({ field: '', message }));
}
