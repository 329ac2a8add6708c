import { accepted, type Result, refused } from '../result.ts';
import { type BoardReportState, type WrongStateRefusal, wrongState } from './board-report-state.ts';
import { type OfficerWords, type WordsField, wordsMissing, wordsTooLong } from './officer-words.ts';

export interface SentForApproval {
	readonly type: 'sent-for-approval';
	readonly senderId: string;
}

export type SendForApprovalRefusal =
	| WrongStateRefusal
	| { readonly code: 'words-missing'; readonly fields: readonly WordsField[] }
	| { readonly code: 'too-long'; readonly fields: readonly WordsField[] };

/** A draft is sent when every part that an officer must write says something. Missing returns do not stop it: the report says so itself. */
export function decideSendForApproval(
	state: BoardReportState,
	command: {
		readonly senderId: string;
		readonly words: OfficerWords;
		readonly covers?: readonly { readonly asked: string }[];
	},
): Result<SentForApproval, SendForApprovalRefusal> {
	if (state.state !== 'draft') return refused(wrongState(state));
	const missing = wordsMissing(command.words, command.covers);
	if (missing.length > 0) return refused({ code: 'words-missing', fields: missing });
	const long = wordsTooLong(command.words);
	if (long.length > 0) return refused({ code: 'too-long', fields: long });
	return accepted({ type: 'sent-for-approval', senderId: command.senderId });
}
