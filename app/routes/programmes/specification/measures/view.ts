import type { Question } from '../../../../components/layout/question.ts';
import { choosable } from '../../../../domain/specification/choosable.ts';
import { SECTION_LABELS } from '../../../../domain/specification/section-labels.ts';
import { SECTIONS } from '../../../../domain/specification/specification.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { parseChosenKeys } from '../chosen-keys.ts';
import type { DraftPage } from '../draft-page.ts';
import { STRAND_NAMES } from '../specification-words.ts';

/** The measures of the standard vocabulary, and the programme's own of earlier versions, that the draft does not ask. */
export function describeMeasures({ draft }: SpecificationFacts): DraftPage {
	const asked = new Set(draft.specification.measures.map(({ key }) => key));
	const free = choosable(draft.earlier).measures.filter(({ key }) => !asked.has(key));
	const questions = (['perpetrator', 'support'] as const).flatMap((strand) =>
		SECTIONS.flatMap((section): readonly Question[] => {
			const choices = free
				.filter((measure) => measure.strand === strand && measure.section === section)
				.map(({ key, label, hint }) => ({ value: key, text: label, hint }));
			if (choices.length === 0) return [];
			return [
				{
					kind: 'some-of',
					name: `keys-${strand}-${section}`,
					label: `${STRAND_NAMES[strand]}: ${SECTION_LABELS[section].toLowerCase()}`,
					choices,
				},
			];
		}),
	);
	return {
		title: 'Add measures',
		saved: 'The measures have been added',
		intro: [
			free.length === 0
				? 'This version already asks everything in the standard vocabulary. You can still add a measure of your own.'
				: 'Choose from the standard vocabulary and from what earlier versions asked. What a measure is a part of is added with it. You can say afterwards how often each is asked, and whether by area.',
		],
		questions,
		stored: {},
		parse: (typed) => {
			const parsed = parseChosenKeys(typed, 'Select at least one measure');
			return parsed.ok ? { ok: true, command: { type: 'add-measures', keys: parsed.command } } : parsed;
		},
		button: free.length === 0 ? null : { text: 'Add these measures' },
	};
}
