import type { Instant, IsoDate } from '../calendar/iso-date.ts';

/** What the commissioner and a provider keep an eye on together under a grant agreement. */
export const ITEM_KINDS = ['visit', 'risk', 'issue', 'action'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_LEVELS = ['low', 'medium', 'high'] as const;
export type ItemLevel = (typeof ITEM_LEVELS)[number];

export const ITEM_KIND_WORDS: Readonly<Record<ItemKind, string>> = {
	visit: 'Monitoring visit',
	risk: 'Risk',
	issue: 'Issue',
	action: 'Action',
};
export const ITEM_LEVEL_WORDS: Readonly<Record<ItemLevel, string>> = {
	low: 'Low',
	medium: 'Medium',
	high: 'High',
};

/** A risk and an issue have a level; a visit and an action have none. */
export const hasLevel = (kind: ItemKind): boolean => kind === 'risk' || kind === 'issue';

/** What an officer may change of it afterwards. */
export interface ItemKeeping {
	readonly ownerId: string;
	/** For a visit, the day it takes place. */
	readonly dueOn: IsoDate;
	readonly level: ItemLevel | null;
	/** Open ones stand in the paper for the board. */
	readonly forBoard: boolean;
}

export interface ItemContent extends ItemKeeping {
	readonly kind: ItemKind;
	readonly title: string;
	readonly detail: string;
}

export interface AgreementItem extends ItemContent {
	readonly id: string;
	readonly openedOn: IsoDate;
	readonly closedOn: IsoDate | null;
}

/** One entry of its history, kept for ever. */
export interface ItemStep {
	readonly kind: 'opened' | 'noted' | 'changed' | 'closed' | 'opened-again';
	readonly at: Instant;
	readonly personName: string;
	readonly organisationName: string;
	readonly words: string;
}

export type ItemStanding = 'open' | 'overdue' | 'closed';

/** Overdue from the day after it was due, whatever ran or did not. */
export const itemStandingOn = (
	{ closedOn, dueOn }: Pick<AgreementItem, 'closedOn' | 'dueOn'>,
	today: IsoDate,
): ItemStanding => (closedOn !== null ? 'closed' : dueOn < today ? 'overdue' : 'open');
