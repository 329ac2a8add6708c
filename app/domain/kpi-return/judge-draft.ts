import { allBoxes } from './all-boxes.ts';
import { checkEmptyBoxes } from './checks/check-empty-boxes.ts';
import { checkPersonalDetails } from './checks/check-personal-details.ts';
import { checkTypedText } from './checks/check-typed-text.ts';
import type { Finding } from './checks/finding.ts';
import { layNotes } from './checks/lay-notes.ts';
import { crossChecks } from './cross-checks.ts';
import { type Figure, figureKey } from './figure.ts';
import { nothingToReport } from './nothing-to-report.ts';
import { readTypedFigures } from './read-typed-figures.ts';
import type { ReturnDraft } from './return-draft.ts';

/** What the draft would submit, and all that stands against it: text that is no figure, empty boxes, the cross-checks. Errors first. */
export interface DraftJudged {
	readonly figures: readonly Figure[];
	readonly findings: readonly Finding[];
}

export function judgeDraft(draft: ReturnDraft): DraftJudged {
	const { typed, found } = nothingToReport(draft);
	const read = readTypedFigures(allBoxes(draft.sections), draft.measures, typed);
	const figures = new Map(read.figures.map((figure) => [figureKey(figure), figure.value]));
	const findings = [
		...layNotes(
			[
				...checkTypedText(draft, read.problems),
				...found,
				...checkEmptyBoxes(draft, read.empty),
				...checkPersonalDetails(draft),
			],
			draft.notes,
		),
		...crossChecks({ ...draft, figures }, draft.notes),
	];
	return {
		figures: read.figures,
		findings: [
			...findings.filter(({ severity }) => severity === 'error'),
			...findings.filter(({ severity }) => severity === 'warning'),
		],
	};
}
