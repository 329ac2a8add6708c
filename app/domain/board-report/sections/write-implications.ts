import type { Material } from '../material.ts';
import { officerParagraphsOr } from '../officer-paragraphs.ts';
import type { ReportSection } from '../report-block.ts';
import { paragraph, section } from '../write-blocks.ts';

const NOT_WRITTEN = 'Not written yet.';

/** Recommendation and implications: the officer's words, with what is on record about the decision and the law. The note on the legal basis is the office's and stands in no paper. */
export function writeImplications({ facts }: Material): readonly ReportSection[] {
	const { words, programme } = facts;
	const decision =
		programme.decisionReference === null
			? []
			: [paragraph(`The commissioner’s decision about the programme is ${programme.decisionReference}.`)];
	const basis =
		programme.legalBasis.trim() === ''
			? []
			: [paragraph(`The legal basis recorded for the programme is: ${ended(programme.legalBasis)}`)];
	return [
		section(1, 'recommendation', 'Recommendation', officerParagraphsOr(words.recommendation, NOT_WRITTEN)),
		section(1, 'financial', 'Financial implications', [
			...officerParagraphsOr(words.financial, NOT_WRITTEN),
			...decision,
		]),
		section(1, 'legal', 'Legal implications', [...officerParagraphsOr(words.legal, NOT_WRITTEN), ...basis]),
		section(1, 'equality', 'Equality implications', officerParagraphsOr(words.equality, NOT_WRITTEN)),
	];
}

const ended = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
