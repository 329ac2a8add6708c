import type { FormPageView } from '../../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../../../components/layout/question.ts';
import { DISCARD_REASONS, type DiscardReason } from '../../../../domain/specification/decide-discard.ts';
import { listWords, plural } from '../../../../domain/text/list-words.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { versionPath } from '../specification-words.ts';

const REASONS: Readonly<Record<DiscardReason, string>> = {
	'by-mistake': 'It was begun by mistake',
	'not-agreed': 'It was not agreed',
	overtaken: 'Another version is wanted first',
	'not-needed': 'It is not needed any more',
};

interface Drawn {
	readonly commandId: string;
	readonly expectedVersion: number;
	readonly values: BoxValues;
	readonly errors: readonly BoxError[];
}

export const discardTitle = (number: number): string => `Are you sure you want to discard version ${number}?`;

/** Asks before a draft is thrown away, and says what goes with it. */
export function discardView(
	{ programme, version, draft, drafters }: SpecificationFacts,
	{ commandId, expectedVersion, values, errors }: Drawn,
): FormPageView {
	const { measures, kpis } = draft.specification;
	const names = listWords(drafters.map(({ name }) => name));
	return {
		title: discardTitle(version.number),
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
		values,
		errors,
		hidden: { commandId, expectedVersion: String(expectedVersion) },
		button: { text: 'Discard the draft', isWarning: true },
	};
}

export const discardRefusal = (code: 'not-a-draft' | 'changed-meanwhile'): BoxError => ({
	field: '',
	message:
		code === 'not-a-draft'
			? 'This version has been published meanwhile, and a published version is never discarded'
			: 'Somebody else changed this draft after you opened this page. Look at it again before you discard it',
});
