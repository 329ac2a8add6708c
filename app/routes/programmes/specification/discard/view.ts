import type { BoxError } from '../../../../components/layout/question.ts';
import { DISCARD_REASONS, type DiscardReason } from '../../../../domain/specification/decide-discard.ts';
import { listWords, plural } from '../../../../domain/text/list-words.ts';
import type { Asked } from '../../../../http/form-of.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { versionPath } from '../specification-words.ts';

const REASONS: Readonly<Record<DiscardReason, string>> = {
	'by-mistake': 'It was begun by mistake',
	'not-agreed': 'It was not agreed',
	overtaken: 'Another version is wanted first',
	'not-needed': 'It is not needed any more',
};

/** Asks before a draft is thrown away, and says what goes with it. */
export function discardView({ programme, version, draft, drafters }: SpecificationFacts): Asked | null {
	if (version.state !== 'draft') return null;
	const { measures, kpis } = draft.specification;
	const names = listWords(drafters.map(({ name }) => name));
	return {
		title: `Are you sure you want to discard version ${version.number}?`,
		caption: programme.name,
		back: versionPath(programme.slug, version.number),
		intro: [
			`The draft asks ${plural(measures.length, 'measure')} and judges ${plural(kpis.length, 'KPI')}${names === '' ? '' : `; ${names} worked on it`}. It cannot be brought back.`,
			'The version in force stays as it is. The audit trail keeps who discarded the draft, when and why.',
		],
		questions: [
			{
				kind: 'one-of',
				name: 'reason',
				label: 'Why is it discarded?',
				choices: DISCARD_REASONS.map((value) => ({ value, text: REASONS[value] })),
			},
		],
		version: version.rowVersion,
		button: { text: 'Discard the draft', isWarning: true },
	};
}

export const discardRefusal = (_refusal: { readonly code: 'not-a-draft' }): BoxError => ({
	field: '',
	message: 'This version has been published meanwhile, and a published version is never discarded',
});
