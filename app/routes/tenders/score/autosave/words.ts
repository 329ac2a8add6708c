import type { ScoreDraftRefusal } from '../../../../domain/evaluation/decide-evaluation.ts';
import type { LooksPersonalRefusal } from '../../../../operations/gated.ts';

export const TOO_MUCH =
	'Not saved automatically: the reason is too long. Use the button to save, and you will see by how much.';

/** Why what was typed was not kept, said under the form. */
export function scoreDraftRefusal(
	refusal: ScoreDraftRefusal | LooksPersonalRefusal | { readonly code: 'changed-meanwhile' },
): string {
	switch (refusal.code) {
		case 'looks-personal':
			return 'Not saved automatically: something here looks as if it identifies somebody. Use the button to save, and you will see what.';
		case 'changed-meanwhile':
			return 'Not saved automatically: you have typed or saved something else in another window. Use the button to save. You will see what is there, and nothing that you typed is lost.';
		case 'locked':
			return 'Not saved. The quality of this lot has been locked, so scores can no longer be changed.';
		case 'conflict':
			return 'Not saved. You declared a conflict of interest, so you cannot score this lot.';
		case 'not-an-evaluator':
		case 'not-declared':
		case 'not-opened':
		case 'unknown-choice':
		case 'not-a-score':
			return 'Not saved automatically. Use the button to save, and you will see why.';
	}
}
