import { accepted, type Result, refused } from '../result.ts';
import type { AreaPageWords } from './area-page.ts';
import type { Referral } from './programme.ts';

/** What the public is told of a programme before it may be sent for approval. */
export const PAGE_NEEDS = [
	'who-it-is-for',
	'how-to-refer',
	'contact',
	'interventions',
	'specification',
] as const;
export type PageNeed = (typeof PAGE_NEEDS)[number];

export interface PagesToSend {
	readonly version: number;
	readonly areaIds: readonly string[];
	readonly name: string;
	readonly whoItIsFor: string;
	readonly referral: Referral;
	readonly interventions: AreaPageWords['interventions'];
	/** A version of its service specification has been published. */
	readonly isSpecified: boolean;
}

export type SendPagesRefusal =
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'no-area' }
	| { readonly code: 'incomplete'; readonly needs: readonly PageNeed[] };

/** What is still missing before any of its pages can be sent. */
export const needsOf = (
	programme: Omit<PagesToSend, 'version' | 'areaIds' | 'name'>,
): readonly PageNeed[] => {
	const { whoItIsFor, referral, interventions, isSpecified } = programme;
	const isMissing: Readonly<Record<PageNeed, boolean>> = {
		'who-it-is-for': whoItIsFor.trim() === '',
		'how-to-refer': (referral.howToRefer ?? '').trim() === '',
		contact: (referral.contact ?? '').trim() === '',
		interventions: interventions.length === 0,
		specification: !isSpecified,
	};
	return PAGE_NEEDS.filter((need) => isMissing[need]);
};

/** The words of the pages of some areas, as a second person is to approve them. */
export function decideSendingPages(
	programme: PagesToSend,
	asked: { readonly areaIds: readonly string[]; readonly expectedVersion: number },
): Result<{ readonly areaIds: readonly string[]; readonly words: AreaPageWords }, SendPagesRefusal> {
	if (programme.version !== asked.expectedVersion) return refused({ code: 'changed-meanwhile' });
	const areaIds = programme.areaIds.filter((id) => asked.areaIds.includes(id));
	if (areaIds.length === 0 || areaIds.length !== new Set(asked.areaIds).size)
		return refused({ code: 'no-area' });
	const needs = needsOf(programme);
	const { howToRefer, contact } = programme.referral;
	if (needs.length > 0 || howToRefer === null || contact === null)
		return refused({ code: 'incomplete', needs });
	const { name, whoItIsFor, interventions } = programme;
	return accepted({ areaIds, words: { name, whoItIsFor, howToRefer, contact, interventions } });
}
