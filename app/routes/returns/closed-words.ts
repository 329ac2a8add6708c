import { CLOSED_REASON_WORDS, type ClosedReason } from '../../domain/kpi-return/closed-reason.ts';

/** Why a return will not come, as a choice and as a sentence's beginning: "The provider has closed". */
export function reasonToClose(why: ClosedReason): string {
	const words = why === 'other' ? 'another reason' : CLOSED_REASON_WORDS[why];
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
