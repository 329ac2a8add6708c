import type { Material } from '../material.ts';
import { officerParagraphsOr } from '../officer-paragraphs.ts';
import type { ReportSection } from '../report-block.ts';
import { coverageWords } from '../report-coverage.ts';
import { section } from '../write-blocks.ts';

/** The first paragraph says first what is missing, if anything is; the purpose is the officer's. */
export function writePurpose({ facts, coverage }: Material): ReportSection {
	const [first, ...rest] = officerParagraphsOr(
		facts.words.purpose,
		'The purpose of this report has not been written yet.',
	);
	if (first === undefined) return section(1, 'purpose', 'Purpose', rest);
	const said = coverageWords(coverage, facts);
	const text = coverage.missing.length > 0 ? `${said} ${first.text}` : `${first.text} ${said}`;
	return section(1, 'purpose', 'Purpose', [{ ...first, text }, ...rest]);
}
