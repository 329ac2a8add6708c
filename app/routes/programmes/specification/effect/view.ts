import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import type { DraftPage } from '../draft-page.ts';
import { effectQuestion } from '../effect-choices.ts';
import { parseEffect } from './form.ts';

/** From when the draft is to apply, and what it changes in words. */
export function describeEffect({ draft, periods, newestSubmitted, today }: SpecificationFacts): DraftPage {
	const { effectiveFrom, changeNote } = draft.specification;
	return {
		title: 'From when, and why',
		saved: 'The draft has been saved',
		questions: [
			effectQuestion({ previous: draft.previous, periods, newestSubmitted }, today),
			{
				kind: 'long-text',
				name: 'changeNote',
				label: draft.previous === null ? 'What this version is (optional)' : 'What it changes, and why',
				hint: 'Providers read this beside the version.',
				rows: 4,
			},
		],
		stored: { effectiveFrom: [String(effectiveFrom)], changeNote: [changeNote] },
		parse: (typed) => {
			const parsed = parseEffect(typed);
			return parsed.ok ? { ok: true, command: { type: 'change-effect', ...parsed.command } } : parsed;
		},
	};
}
