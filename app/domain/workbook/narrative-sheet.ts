import { NARRATIVE_LABELS, NARRATIVE_QUESTIONS } from '../kpi-return/narrative.ts';
import { WORDS_AT_MOST } from '../kpi-return/words-given.ts';
import { SECTION_LABELS } from '../specification/section-labels.ts';
import { writeCount } from '../text/write-number.ts';
import { askFor } from './ask-for-figure.ts';
import { captionOf, nameOfWords } from './names-of-cells.ts';
import { BLANK, type WorkbookSheet } from './return-workbook.ts';
import type { WorkbookFacts } from './workbook-facts.ts';

/** The narrative: a box for each of its answers. */
export const narrativeSheet = (facts: WorkbookFacts): WorkbookSheet => ({
	name: SECTION_LABELS.narrative,
	widths: [30, 100],
	frozenRows: 1,
	rows: [
		[{ is: 'title', text: SECTION_LABELS.narrative }],
		[{ is: 'caption', text: captionOf(facts) }],
		[
			{
				is: 'hint',
				text: 'Write in the yellow boxes. Name nobody: no names, addresses, dates of birth or case numbers of people on the programme, partners or children.',
			},
		],
		[BLANK],
		...NARRATIVE_QUESTIONS.map((question) => [
			{ is: 'row-head' as const, text: NARRATIVE_LABELS[question] },
			{
				is: 'words' as const,
				name: nameOfWords(question),
				question,
				text: facts.draft.words.get(question) ?? '',
				help: askFor(
					NARRATIVE_LABELS[question],
					`Up to ${writeCount(WORDS_AT_MOST)} characters. Name nobody.`,
					`Write ${writeCount(WORDS_AT_MOST)} characters or fewer.`,
				),
			},
		]),
	],
});
