import type { BoxError } from '../../../components/layout/question.ts';
import {
	type DiscardProgrammeRefusal,
	PROGRAMME_DISCARD_REASONS,
	type ProgrammeDiscardReason,
	type Resting,
} from '../../../domain/programme/decide-discarding-programme.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { DiscardingFacts } from '../../../operations/programme/show-discarding.ts';
import { editPath } from '../part-page.ts';

const REASONS: Readonly<Record<ProgrammeDiscardReason, string>> = {
	'by-mistake': 'It was begun by mistake',
	twice: 'It is there twice',
	'not-needed': 'It will not go ahead',
};

const WHAT_RESTS: Readonly<Record<Resting, string>> = {
	'published-specification': 'a published service specification',
	'public-page': 'a page that has been public',
	agreement: 'a grant agreement',
	'agreement-draft': 'a draft of a grant agreement',
	tender: 'a tender',
	'board-report': 'a board report',
	accreditation: 'an entry in the accreditation register',
	return: 'a return',
};

const cannot = (resting: readonly Resting[]): string =>
	`It cannot be discarded: it has ${listWords(resting.map((what) => WHAT_RESTS[what]))}`;

/** Asks before a programme is thrown away, and says what keeps it. */
export function discardForm({ programme, resting }: DiscardingFacts): Asked {
	const mayGo = resting.length === 0;
	return {
		title: 'Discard this programme',
		caption: programme.name,
		back: editPath(programme.slug),
		intro: [
			'A programme that was begun by mistake can be discarded while nothing of it has been published or agreed. Nobody finds it afterwards, and it cannot be brought back.',
			'The audit trail keeps who discarded it, when and why.',
		],
		inset: mayGo ? [] : [`${cannot(resting)}.`],
		questions: mayGo
			? [
					{
						kind: 'one-of',
						name: 'reason',
						label: 'Why is it discarded?',
						choices: PROGRAMME_DISCARD_REASONS.map((value) => ({ value, text: REASONS[value] })),
					},
				]
			: [],
		version: programme.version,
		button: mayGo ? { text: 'Discard the programme', isWarning: true } : null,
	};
}

export const discardProgrammeRefusal = (refusal: Worded<DiscardProgrammeRefusal>): BoxError => ({
	field: '',
	message: cannot(refusal.by),
});
