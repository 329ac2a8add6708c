import type { BoxError } from '../../../components/layout/question.ts';
import type { CheckRefusal } from '../../../domain/evaluation/decide-evaluation.ts';
import type { Requirement } from '../../../domain/tender/tender-notice.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { LotShown } from '../../../operations/evaluation/show-lot.ts';
import { bidderName, lotPath, openedFilesOf, openedOf } from '../evaluation-words.ts';

export interface CheckShown {
	readonly shown: LotShown;
	readonly submissionId: string;
	readonly requirement: Requirement;
}

export function checkForm({ shown, submissionId, requirement }: CheckShown): Asked {
	const { lot } = shown;
	const check = lot.checks.find(
		(each) => each.submissionId === submissionId && each.requirementId === requirement.requirementId,
	);
	const said = openedOf(shown, submissionId)
		.flatMap((part) => ('answers' in part ? part.answers : []))
		.find(({ requirementId }) => requirementId === requirement.requirementId);
	const files = openedFilesOf(shown, submissionId, 'requirements');
	return {
		title: 'Does the bid meet it?',
		caption: `${bidderName(shown, submissionId)}, ${lot.lot.title}`,
		back: lotPath(shown),
		facts: [
			{ key: 'What every bidder must meet', value: { written: requirement.asks } },
			{ key: 'What the bidder says', value: said === undefined ? 'Nothing' : { written: said.words } },
			...(files.length === 0 ? [] : [{ key: 'Its files', value: { lines: files } }]),
		],
		inset:
			lot.lock === null
				? ['A bid that fails one requirement is out: it is not scored and not ranked.']
				: ['The quality of this lot has been locked, so nothing in it can be changed.'],
		questions:
			lot.lock === null
				? [
						{
							kind: 'one-of',
							name: 'answer',
							label: 'What do you find?',
							choices: [
								{ value: 'passes', text: 'It meets it' },
								{ value: 'fails', text: 'It does not meet it' },
							],
						},
						{ kind: 'long-text', name: 'reason', label: 'Why?', hint: 'The bidder will read it.', rows: 4 },
					]
				: [],
		stored:
			check === undefined ? {} : { answer: [check.passes ? 'passes' : 'fails'], reason: [check.reason] },
		version: check?.version ?? 0,
		button: lot.lock === null ? { text: 'Save' } : null,
	};
}

export function checkRefusal(refusal: CheckRefusal): BoxError {
	switch (refusal.code) {
		case 'not-opened':
			return { field: '', message: 'The bids have not been opened yet' };
		case 'locked':
			return {
				field: '',
				message: 'The quality of this lot has been locked, so nothing in it can be changed',
			};
		case 'unknown-choice':
			return { field: '', message: 'This is not one of the bids and requirements that are checked' };
		case 'no-reason':
			return { field: 'reason', message: 'Enter the reason' };
	}
}
