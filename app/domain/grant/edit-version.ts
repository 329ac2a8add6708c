import type { IsoDate } from '../calendar/iso-date.ts';
import type { PersonalDetail } from '../text/looks-personal.ts';
import { looksPersonal } from '../text/looks-personal.ts';
import type { AgreementVersion } from './agreement-version.ts';
import { changeAsSent, changeTerms, type TermsChange } from './change-terms.ts';
import { personalTerms } from './personal-terms.ts';

/** One part of the terms, or what a variation or an early end says of itself. */
export type VersionEdit =
	| TermsChange
	| { readonly part: 'variation'; readonly reason: string; readonly effectiveOn: IsoDate };

export type Edited = Pick<AgreementVersion, 'terms' | 'reason' | 'effectiveOn'>;

/** The version with the change made. An original holds from its first day. */
export function editVersion(
	{ kind, terms, reason, effectiveOn }: Pick<AgreementVersion, 'kind'> & Edited,
	edit: VersionEdit,
): Edited {
	if (edit.part === 'variation') return { terms, reason: edit.reason, effectiveOn: edit.effectiveOn };
	const changed = changeTerms(terms, edit);
	return { terms: changed, reason, effectiveOn: kind === 'original' ? changed.startsOn : effectiveOn };
}

export const editAsSent = (edit: VersionEdit): unknown =>
	edit.part === 'variation' ? edit : changeAsSent(edit);

export const personalEdit = (edit: VersionEdit): readonly PersonalDetail[] =>
	edit.part === 'variation' ? looksPersonal(edit.reason) : personalTerms(edit);
