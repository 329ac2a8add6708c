import type { BoxError } from '../../components/layout/question.ts';
import type { StepRefusal } from '../../domain/grant/decide-step.ts';
import type { TermsNames } from '../../domain/grant/terms-names.ts';
import type { Side } from '../../domain/grant/version-state.ts';
import type { Worded } from '../../http/form-of.ts';
import { STATE_NAMES } from './agreement-words.ts';
import { problemWords } from './problem-words.ts';

/** Why a step was not taken, at its box. */
export function stepRefusal(refusal: Worded<StepRefusal>, names: TermsNames, by: Side): readonly BoxError[] {
	switch (refusal.code) {
		case 'wrong-state':
			return [
				{ field: '', message: `This cannot be done any more: ${STATE_NAMES[refusal.state].toLowerCase()}` },
			];
		case 'approver-worked-on-it':
			return [{ field: '', message: 'You worked on these terms. Another approver must approve them' }];
		case 'no-words':
			return [{ field: 'words', message: 'Enter the reason' }];
		case 'problems':
			return refusal.problems.map((problem) => ({
				field: '',
				message: problemWords(problem, names, by).words,
			}));
	}
}
